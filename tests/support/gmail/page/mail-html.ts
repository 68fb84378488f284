/** The part of the Trusted Types interface that the page uses. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string
  }
}

const factory = (window as unknown as { trustedTypes?: PolicyFactory }).trustedTypes
const policy = factory?.createPolicy('gmail#html', { createHTML: (html) => html })

/** HTML of a mail as nodes of this document; scripts and frames are left out. */
export function mailNodes(html: string): DocumentFragment {
  const trusted = policy ? policy.createHTML(html) : html
  const parsed = new DOMParser().parseFromString(trusted, 'text/html')
  for (const active of parsed.querySelectorAll('script, iframe, object, embed, base, meta, link'))
    active.remove()
  const nodes = document.createDocumentFragment()
  nodes.append(...parsed.body.childNodes)
  for (const link of nodes.querySelectorAll('a')) link.setAttribute('target', '_blank')
  return nodes
}
