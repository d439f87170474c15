/**
 * What the sites' controls and messages say, by language: the last link of every chain, for the day when test ids,
 * roles and structure are gone. Gathered from public sources up to October 2026; German, Japanese, Arabic, French,
 * Spanish, Portuguese where they are known. Compared without case.
 */

type Meaning =
  | 'post'
  | 'comment'
  | 'send'
  | 'next'
  | 'schedule'
  | 'write-post'
  | 'write-comment'
  | 'write-message'
  | 'failed'
  | 'set-aside'
  | 'published';

const LABELS: Record<Meaning, readonly string[]> = {
  post: [
    'post',
    'post all',
    'publish',
    'posten',
    'alle posten',
    'beitrag posten',
    'veröffentlichen',
    'ポストする',
    '投稿',
    '投稿する',
    'すべてポスト',
    'نشر',
    'نشر الكل',
    'publier',
    'publicar',
    'publicar no grupo',
    'postar',
    'publicera',
    'publiceren',
  ],
  comment: [
    'comment',
    'post comment',
    'reply',
    'kommentieren',
    'kommentar',
    'antworten',
    'コメント',
    'コメントする',
    '返信',
    '返信する',
    'تعليق',
    'رد',
    'commenter',
    'répondre',
    'comentar',
    'responder',
  ],
  send: ['send', 'senden', '送信', 'إرسال', 'envoyer', 'enviar'],
  next: ['next', 'weiter', '次へ', 'التالي', 'suivant', 'siguiente', 'avançar'],
  schedule: [
    'schedule',
    'planen',
    '予約',
    '予約する',
    '予約設定',
    'جدولة',
    'programmer',
    'programar',
    'agendar',
  ],
  'write-post': [
    "what's on your mind",
    'what’s on your mind',
    'create a public post',
    'write something',
    'create a post',
    'text editor for creating content',
    'was machst du gerade',
    'schreib etwas',
    'öffentlichen beitrag erstellen',
    'texteditor für das erstellen von inhalten',
    'その気持ち、シェアしよう',
    '公開投稿を作成',
    'コンテンツ作成用テキストエディター',
    'بم تفكر',
    'إنشاء منشور عام',
    'crie um post público',
    'no que você está pensando',
  ],
  'write-comment': [
    'comment as',
    'answer as',
    'reply to',
    'write a comment',
    'add a comment',
    'write a public comment',
    'text editor for creating comment',
    'kommentieren als',
    'kommentar hinzufügen',
    'schreib einen kommentar',
    'antworten als',
    'antwort an',
    'texteditor für das erstellen von kommentaren',
    'コメントする',
    'コメントを追加',
    '返信する',
    'コメント作成用テキストエディター',
    'التعليق باسم',
    'اكتب تعليق',
    'الرد على',
    'comentar como',
    'responder a',
  ],
  'write-message': [
    'message',
    'write to ',
    'write a message',
    'start a message',
    'nachricht',
    'メッセージ',
    'رسالة',
    'اكتب رسالة',
    'mensagem',
    'mensaje',
  ],
  failed: [
    'went wrong',
    "couldn't",
    'couldn’t',
    'could not',
    'unable to',
    'try again',
    'looks like it might be automated',
    'already said that',
    'failed',
    'schiefgelaufen',
    'schiefgegangen',
    'konnte nicht',
    'erneut versuchen',
    'versuche es noch einmal',
    '問題が発生',
    'できませんでした',
    'حدث خطأ',
    'تعذر',
    'réessayer',
    'no se pudo',
    'tente novamente',
  ],
  'set-aside': [
    'scheduled',
    'saved as draft',
    'draft saved',
    'will be sent on',
    'geplant',
    'entwurf gespeichert',
    '予約しました',
    '下書きに保存',
    'تمت جدولة',
    'تم حفظ المسودة',
    'programado',
    'agendad',
  ],
  published: [
    'post successful',
    'post was sent',
    'was shared',
    'has been shared',
    'posted',
    'published',
    'wurde gesendet',
    'wurde geteilt',
    'erfolgreich',
    'veröffentlicht',
    '投稿しました',
    '送信しました',
    'تم النشر',
    'تم إرسال',
    'publié',
    'publicad',
  ],
};

/** True if a control says one of these things, and nothing else. */
export function says(label: string, ...meanings: Meaning[]): boolean {
  const said = label
    .toLowerCase()
    .replace(/(?<![.…])[.…]+$/, '')
    .trim();
  return meanings.some((meaning) => LABELS[meaning].includes(said));
}

/** True if a label or placeholder begins so: "Comment as Ana". */
export function beginsToSay(label: string, meaning: Meaning): boolean {
  const said = label.toLowerCase().trim();
  return said !== '' && LABELS[meaning].some((known) => said.startsWith(known));
}

/** True if a message holds such words. */
export function speaksOf(message: string, meaning: Meaning): boolean {
  const said = message.toLowerCase();
  return LABELS[meaning].some((known) => said.includes(known));
}
