import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../analysis/coach.ts';
import { detectLanguage } from '../../analysis/language.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { english } from '../english.ts';

const POST = { surface: 'post' } as const;

/** Invented drafts, short, with the marks of the sites, by the code of their language or script. */
const OTHERS: Record<string, string[]> = {
  es: [
    'Nuestro nuevo curso de panadería empieza el lunes. ¡Apúntate ya! https://pan.example #pan',
    'Hoy he probado la receta de mi abuela y me ha salido fatal 😅',
    '¿Alguien sabe cómo arreglar un grifo que gotea?',
    'Gracias @maria por la ayuda de ayer',
  ],
  de: [
    'Unser neuer Kurs ist da! Jetzt anmelden und 20 % sparen. #Backen',
    'Wie haltet ihr eure Notizen in Ordnung?',
    'Danke an alle, die gestern dabei waren',
    'Endlich Wochenende, ab in den Garten',
  ],
  fr: [
    'Notre nouvelle boutique ouvre samedi, venez nombreux ! https://b.example',
    'Merci beaucoup pour votre soutien',
    'Je viens de finir mon premier marathon, quelle émotion',
  ],
  pt: [
    'O nosso novo curso começa na segunda-feira. Inscreva-se já!',
    'Alguém sabe como arrumar uma torneira pingando?',
  ],
  it: [
    'Il nostro nuovo corso di pane inizia lunedì. Iscrivetevi ora!',
    'Grazie mille per il vostro aiuto ieri',
  ],
  nl: ['Onze nieuwe cursus begint maandag, schrijf je nu in', 'Weet iemand een goede loodgieter in Gent?'],
  sv: ['Vår nya kurs börjar på måndag, anmäl dig nu'],
  pl: ['Nasz nowy kurs zaczyna się w poniedziałek, zapisz się już dziś'],
  tr: ['Yeni kursumuz pazartesi başlıyor, hemen kaydolun'],
  fi: ['Uusi kurssimme alkaa maanantaina, ilmoittaudu nyt'],
  ja: ['新しいコースが月曜日から始まります。今すぐ申し込みを！'],
  zh: ['我们的新课程星期一开始，现在报名'],
  ko: ['새로운 강좌가 월요일에 시작됩니다'],
  el: ['Το νέο μας μάθημα ξεκινά τη Δευτέρα'],
  he: ['הקורס החדש שלנו מתחיל ביום שני'],
  th: ['คอร์สใหม่ของเราเริ่มวันจันทร์'],
  Cyrl: ['Наш новый курс начинается в понедельник, записывайтесь'],
  Arab: ['دورتنا الجديدة تبدأ يوم الاثنين، سجل الآن'],
};

const ENGLISH = [
  'Order now, link in bio',
  'Happy Friday',
  'lol same',
  'So proud of Anna Kowalska and Jürgen Müller',
  'Team lunch at La Cantina del Sol',
  'Congrats @jose',
  'Good morning ☀️',
  'New in: crème brûlée & café au lait',
  '#MondayMotivation go go go',
  'Bonjour from Paris, what should I see first?',
  '𝗢𝗿𝗱𝗲𝗿 𝗻𝗼𝘄',
  'https://a.example',
  '🎉🎉',
  '',
];

describe('detectLanguage', () => {
  it.each(Object.entries(OTHERS).flatMap(([code, drafts]) => drafts.map((draft) => [code, draft] as const)))(
    'sees %s in: %s',
    (code, draft) => {
      expect(detectLanguage(draft)).toEqual({ is: 'other', code });
    },
  );

  it.each(ENGLISH.filter((draft) => !/\ud835/.test(draft)))('takes for English: %s', (draft) => {
    expect(detectLanguage(draft)).toEqual({ is: 'english' });
  });

  it('says when it cannot tell', () => {
    expect(detectLanguage('Zimtschnecken!')).toEqual({ is: 'unclear' });
  });
});

describe('rating other languages', () => {
  it('does not score them, and says why', () => {
    const [advert = ''] = OTHERS.de ?? [];
    expect(rateDraft(advert, POST)).toMatchObject({
      score: 0,
      findings: [],
      unrated: { reason: 'language', code: 'de' },
    });
    expect(rateDraft('Zimtschnecken!', POST)).toMatchObject({ score: 0, unrated: { reason: 'short' } });
  });

  it.each(ENGLISH)('scores English: %s', (draft) => {
    expect(rateDraft(draft, POST).unrated).toBeUndefined();
  });

  it('rates a mixed draft by its English sentences', () => {
    const english = 'Our new course is out. Order now and save 50% today.';
    const german = 'Wir backen seit gestern Nacht das neue Brot und sind sehr stolz darauf.';
    for (const mixed of [`${german} ${english}`, `${english}\n${german}`]) {
      const rating = rateDraft(mixed, POST);
      expect(rating.unrated).toBeUndefined();
      expect(rating.kind).toBe('promotion');
      for (const { start, end } of rating.findings.filter((finding) => !finding.whole)) {
        expect(german).not.toContain(mixed.slice(start, end));
      }
    }
  });

  it.each([
    ['Завтра мы открываем новую пекарню', 'these are Cyrillic letters'],
    ['ሰላም ለሁሉም ወዳጆቼ ዛሬ', 'these are letters of another language'],
  ])('names letters that more than one language has: %s', (draft, words) => {
    expect(coachDraft(draft, rateDraft(draft, POST), null, english).unrated).toContain(words);
  });

  it('names the language in the hint', () => {
    const draft = 'Merci beaucoup pour votre soutien';
    expect(coachDraft(draft, rateDraft(draft, POST), null, english).unrated).toBe(
      'Twoway rates English; this looks like French. It does not count in your balance.',
    );
  });
});
