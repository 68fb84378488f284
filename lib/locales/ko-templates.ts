import type { TemplateProblem } from '../replies/parse-template'
import { mostTemplates } from '../replies/template-file'
import type { TemplateWords } from './template-words'

function problem({ kind, words }: TemplateProblem): string {
  const said: Record<TemplateProblem['kind'], string> = {
    unknown: `‘{${words}}’ 항목은 없어요. ‘{’를 입력하면 목록에서 고를 수 있어요.`,
    open: `중괄호가 닫히지 않았어요: ‘${words}’. 이름 뒤에 ‘}’를 넣어 주세요.`,
    stray: `여는 중괄호가 없어요: ‘${words}’`,
    nameless: '중괄호 안에 이름이 없어요. 빈칸은 {?채울 내용}처럼 써 주세요.',
    empty: '아직 내용이 없어요.',
  }
  return said[kind]
}

const fields: Record<string, string> = {
  id: 'ID',
  language: '언어',
  situation: '상황',
  tone: '말투',
  name: '이름',
  text: '내용',
}

export const templates: TemplateWords = {
  title: '답장 템플릿',
  intro:
    'Kindline이 제안하는 모든 답장을 내 말로 바꿀 수 있어요. {중괄호} 안은 메일 내용에 맞게 채워져요.',
  language: '언어',
  languages: { en: 'English', ko: '한국어' },
  yours: '내 템플릿',
  noneYours: '아직 없어요.',
  library: 'Kindline 템플릿',
  add: '새 템플릿',
  unnamed: '이름 없음',
  version: '내가 고침',
  unsaved: '저장 안 됨',
  used: (times, quieter) =>
    [`${times}번 사용`, ...(quieter > 0 ? [`이후 고객 ${quieter}곳이 나아짐`] : [])].join(' · '),
  choose: '템플릿을 골라 읽거나 고쳐 보세요.',
  name: '이름',
  situation: '상황',
  anySituation: '상관없음',
  text: '내용',
  textHint: '‘{’를 입력하면 채울 항목을 고를 수 있어요. 빈 줄을 두면 문단이 나뉘어요.',
  insert: '채울 항목 넣기',
  suggestions: '채울 수 있는 항목',
  found: (count) => (count === 0 ? '맞는 항목이 없어요.' : `항목 ${count}개`),
  all: '모든 템플릿',
  blank: '직접 채울 빈칸',
  nothing: '채울 내용 없음',
  preview: '미리 보기',
  filledFor: '채워 볼 고객',
  sample: '예시',
  save: '저장',
  discard: '변경 취소',
  remove: '삭제',
  toLibrary: 'Kindline 문구로 되돌리기',
  saved: (name) => `‘${name}’ 템플릿을 저장했어요.`,
  removed: (name) => `‘${name}’ 템플릿을 삭제했어요.`,
  backToLibrary: (name) => `‘${name}’ 템플릿을 Kindline 문구로 되돌렸어요.`,
  imported: (count, replaced) => {
    if (replaced === count) return `템플릿 ${count}개를 가져와 기존 템플릿을 바꿨어요.`
    return `템플릿 ${count}개를 가져왔어요.${replaced > 0 ? ` 그중 ${replaced}개는 기존 템플릿을 바꿨어요.` : ''}`
  },
  undo: '되돌리기',
  undone: '되돌렸어요.',
  failed: '저장하지 못했어요. 다시 시도해 주세요.',
  importFile: '파일 가져오기',
  exportFile: '파일로 내보내기',
  nameMissing: '이름을 정해 주세요.',
  problem,
  fileProblem: (wrong) => {
    switch (wrong.kind) {
      case 'not-json':
        return 'JSON으로 읽을 수 없는 파일이에요. 아무것도 가져오지 않았어요.'
      case 'other-file':
        return 'Kindline 템플릿 파일이 아니에요. 아무것도 가져오지 않았어요.'
      case 'too-many':
        return `템플릿이 ${mostTemplates}개를 넘어요. 아무것도 가져오지 않았어요.`
      case 'newer':
        return `더 최신 Kindline에서 만든 파일이에요(버전 ${wrong.version}). 먼저 Kindline을 업데이트해 주세요. 아무것도 가져오지 않았어요.`
      case 'twice':
        return `파일의 ${wrong.at}번째 템플릿은 앞에 나온 템플릿과 ID가 같아요. 아무것도 가져오지 않았어요.`
      case 'template': {
        const field = fields[wrong.field]
        const where = field ? `사용할 수 없는 ${field}` : '템플릿이 아님'
        const why = wrong.problem ? ` ${problem(wrong.problem)}` : ''
        return `파일의 ${wrong.at}번째 템플릿: ${where}.${why} 아무것도 가져오지 않았어요.`
      }
    }
  },
}
