/** Asks a sync endpoint as Gmail does: a plain XMLHttpRequest with its headers. */
export class SyncClient {
  private count = 0

  constructor(
    private readonly index: number,
    private readonly language: string,
  ) {}

  post(endpoint: 'fd' | 'bv' | 's', body: unknown): Promise<unknown> {
    this.count += 1
    const query = `hl=${this.language}&c=${this.count}&rt=r&pt=ji`
    const request = new XMLHttpRequest()
    request.open('POST', `/sync/u/${this.index}/i/${endpoint}?${query}`)
    request.setRequestHeader('Content-Type', 'application/json')
    request.setRequestHeader('X-Framework-Xsrf-Token', 'AKwLp5Qm:1')
    request.setRequestHeader('X-Gmail-BTAI', '[null,null,[1]]')
    request.setRequestHeader('X-Google-BTD', '1')
    return new Promise((resolve, reject) => {
      request.onload = () =>
        request.status === 200
          ? resolve(JSON.parse(request.responseText))
          : reject(new Error(`${endpoint} answered ${request.status}`))
      request.onerror = () => reject(new Error(`${endpoint} got no answer`))
      request.send(JSON.stringify(body))
    })
  }
}
