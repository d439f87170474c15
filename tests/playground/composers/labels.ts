/**
 * The words of the three sites in other languages, as their users see them; `{name}` is filled in. Written from
 * memory of the public interfaces, 2026-11: adapters may know other wordings, and must do without either.
 */
export const LANGUAGES = ['de', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In the order of LANGUAGES. */
const WORDS: Readonly<Record<string, readonly [string, string, string]>> = {
  'answer-as': ['Antworte als {name}', '{name}として回答', 'الإجابة باسم {name}'],
  comment: ['Kommentieren', 'コメントする', 'تعليق'],
  'comment-as': ['Kommentieren als {name}', '{name}としてコメント', 'التعليق باسم {name}'],
  'comment-by': ['Kommentar von {name}', '{name}さんのコメント', 'تعليق من {name}'],
  'comment-editor': [
    'Texteditor zum Verfassen von Kommentaren',
    'コメント作成のテキストエディター',
    'محرر نصوص لإنشاء تعليق',
  ],
  'control-menu': [
    'Menü für den Beitrag von {name} öffnen',
    '{name}さんの投稿のメニューを開く',
    'فتح قائمة منشور {name}',
  ],
  'create-post': ['Beitrag erstellen', '投稿を作成', 'إنشاء منشور'],
  'create-public-post': ['Öffentlichen Beitrag erstellen …', '公開投稿を作成…', 'إنشاء منشور عام...'],
  dismiss: ['Verwerfen', '閉じる', 'تجاهل'],
  emoji: ['Emoji', '絵文字', 'رموز تعبيرية'],
  'enter-to-send': ['Zum Senden Enter drücken', 'Enterキーで送信', 'اضغط على Enter للإرسال'],
  failed: [
    'Etwas ist schiefgelaufen. Versuche es noch einmal.',
    '問題が発生しました。やり直してください。',
    'حدث خطأ ما. حاول مرة أخرى.',
  ],
  next: ['Weiter', '次へ', 'التالي'],
  'leave-comment': ['Kommentar hinterlassen', 'コメントする', 'ترك تعليق'],
  media: ['Medien', 'メディア', 'وسائط'],
  message: ['Nachricht', 'メッセージ', 'رسالة'],
  post: ['Posten', 'ポストする', 'نشر'],
  'post-all': ['Alle posten', 'すべてポスト', 'نشر الكل'],
  'post-sent': ['Dein Post wurde gesendet.', 'ポストを送信しました。', 'تم إرسال منشورك.'],
  'post-shared': ['Beitrag wurde erfolgreich gepostet.', '投稿が完了しました。', 'تم النشر بنجاح.'],
  'post-text': ['Post-Text', 'ポスト本文', 'نص المنشور'],
  publish: ['Veröffentlichen', '公開', 'نشر'],
  reply: ['Antworten', '返信', 'رد'],
  'reply-to': ['{name} antworten', '{name}さんに返信', 'الرد على {name}'],
  'replying-to': ['Antwort an ', '返信先: ', 'ردًا على '],
  repost: ['Reposten', 'リポスト', 'إعادة نشر'],
  schedule: ['Planen', '予約', 'جدولة'],
  scheduled: ['Dein Post wurde geplant.', 'ポストを予約しました。', 'تمت جدولة منشورك.'],
  send: ['Senden', '送信', 'إرسال'],
  'share-editor': [
    'Texteditor zum Erstellen von Inhalten',
    'コンテンツ作成のテキストエディター',
    'محرر نصوص لإنشاء المحتوى',
  ],
  share: ['Posten', '投稿する', 'نشر'],
  'start-post': ['Beitrag beginnen', '投稿を開始', 'بدء منشور'],
  'whats-happening': ['Was passiert gerade?', 'いまどうしてる？', 'ماذا يحدث؟'],
  'whats-on-your-mind': [
    'Was machst du gerade, {name}?',
    '{name}さん、その気持ち、シェアしよう',
    'بم تفكر يا {name}؟',
  ],
  'write-message': ['Nachricht verfassen …', 'メッセージを作成…', 'اكتب رسالة...'],
  'write-something': ['Schreib etwas …', '何か書いてみよう…', 'اكتب شيئًا...'],
  'write-to': ['An {name} schreiben', '{name}さんに送信', 'الكتابة إلى {name}'],
};

/** The words of a label such as `comment-as:Sample Member`. */
function wordsOf(label: string, language: Language): string {
  const [key = '', name = ''] = label.split(':');
  const words = WORDS[key];
  if (words === undefined) throw new Error(`fixture: there are no words for ${key}`);
  return (words[LANGUAGES.indexOf(language)] ?? '').replace('{name}', name);
}

const SPOKEN = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'data-hint'];

/** The element whose words are its own, the first from `element` down. */
function elementWithWords(element: Element): Element | null {
  const isOwn = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  if (isOwn) return element;
  for (const child of element.children) {
    const found = elementWithWords(child);
    if (found !== null) return found;
  }
  return null;
}

/** Says everything with a `data-label` in another language. */
export function translate(part: ParentNode, language: Language): void {
  for (const element of part.querySelectorAll('[data-label]')) {
    const words = wordsOf(element.getAttribute('data-label') ?? '', language);
    for (const name of SPOKEN) if (element.hasAttribute(name)) element.setAttribute(name, words);
    const own = elementWithWords(element);
    if (own !== null) own.textContent = words;
  }
}
