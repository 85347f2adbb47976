// The same one-page letter with pdfmake, the PDF library of the best-known peer: node letters.mjs DRAFT.txt COUNT FOLDER
// The text comes from our own letter, so that both set the same words at the same size: ours in
// Libertinus Serif, pdfmake in Roboto, the one family it brings along and the peer uses.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const [textFile, count, folder] = process.argv.slice(2)
const require = createRequire(process.cwd() + '/')
const pdfmake = require('pdfmake')
const vfs = require('pdfmake/build/vfs_fonts')
for (const [name, data] of Object.entries(vfs.pdfMake?.vfs ?? vfs)) pdfmake.virtualfs.writeFileSync(name, Buffer.from(data, 'base64'))
pdfmake.setUrlAccessPolicy?.(() => false)
pdfmake.addFonts({ Roboto: { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf', italics: 'Roboto-Italic.ttf', bolditalics: 'Roboto-MediumItalic.ttf' } })
// Paragraphs are parted by an empty line; within one, the text was broken for 72 columns.
const paragraphs = readFileSync(textFile, 'utf8').split(/\n\s*\n/).map((p) => p.trim()).filter(Boolean)
const [sender, recipient, ...rest] = paragraphs
const letter = (n) => ({
  pageSize: 'A4',
  pageMargins: [71, 57, 57, 57],
  defaultStyle: { fontSize: 11 },
  content: [
    { text: sender.replace('\n', ` ${n}\n`), margin: [0, 0, 0, 20] },
    { text: recipient.replace('\n', ` ${n}\n`), margin: [255, 0, 0, 20] },
    ...rest.map((text, i) => ({ text: text.replace(/\s+/g, ' '), bold: i === 1, margin: [0, 0, 0, 7] })),
  ],
})
const make = (n) => pdfmake.createPdf(letter(n)).getBuffer()
for (let i = 0; i < 20; i++) await make(i) // warm
const start = process.hrtime.bigint()
let bytes = 0
let last
for (let i = 0; i < Number(count); i++) {
  last = await make(i)
  bytes += last.length
}
const ms = Number(process.hrtime.bigint() - start) / 1e6 / Number(count)
writeFileSync(`${folder}/peer.pdf`, last)
console.log(`pdfmake: ${ms.toFixed(3)} ms a letter, ${Math.round(bytes / Number(count))} bytes each`)
