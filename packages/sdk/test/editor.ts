import { readFileSync } from 'node:fs'
import ts from 'typescript'

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: []
}

/** What an editor shows of the words of each program when the pointer rests on them; the first place of a word counts. */
export function shownBy(files: readonly string[], words: readonly string[]): Record<string, string>[] {
  const service = ts.createLanguageService({
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [...files],
    getScriptVersion: () => '1',
    getScriptSnapshot: name => {
      const found = ts.sys.readFile(name)
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories
  })
  return files.map(file => {
    const text = readFileSync(file, 'utf8')
    const shown = (word: string) => {
      const info = service.getQuickInfoAtPosition(file, text.search(new RegExp(`\\b${word}\\b`)))
      return ts.displayPartsToString(info?.documentation)
    }
    return Object.fromEntries(words.map(word => [word, shown(word)]))
  })
}
