/** Reads a file of the extension's own package: the browser has it at hand, and no network is asked. */
export async function readPackaged(address: string): Promise<string> {
  // biome-ignore lint/plugin: the only address that comes here is that of the package itself.
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} is not in the package`)
  return response.text()
}
