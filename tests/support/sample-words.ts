import type { Content } from '../../content/check/parse-content.ts';
import englishResting from '../../locales/en/resting.json' with { type: 'json' };

/** The words of the sample library in English and Spanish, and the words of the kiosk around it. */
export const sampleWords: Pick<
  Content,
  'words' | 'welcomeWords' | 'setUpWords' | 'restingWords' | 'staffWords' | 'glossaries'
> = {
  words: new Map([
    [
      'en',
      {
        ui: {
          left_one: '{{count}} minute left',
          left_other: '{{count}} minutes left',
          fault: { body: 'You did nothing wrong.' },
        },
        emergency: {
          title: 'Get help now',
          action: 'Call 911.',
          lead: 'Call for any of these:',
          signs: { air: 'You have trouble breathing.' },
          doNotWait: 'Do not wait.',
          inShort: 'In danger, call 911.',
          close: 'Go back',
        },
        pictures: { fridge: 'A carton lies in a fridge.' },
        sources: { label: { name: 'The US label', date: 'October 2025' } },
        groups: { all: 'All topics' },
        walkthroughs: {},
        topics: {
          storage: {
            title: 'Keep it cold',
            purpose: 'Learn where Kineret stays at home.',
            mainMessage: ['Keep Kineret in the fridge.', 'Call us about sepsis, a very bad infection of the blood.'],
            why: 'Warm or frozen medicine may not work.',
            steps: {
              cold: { title: 'In the fridge', body: ['The fridge stays at 36 to 46 °F (2 to 8 °C).'] },
              light: { title: 'In its carton', body: ['Light harms the syringe.', 'The carton keeps it out.'] },
              newBox: {
                title: 'You bring home a new carton. Where will you put it?',
                choices: {
                  counter: { label: 'On the counter', reply: ['It gets warm there.', 'Find a cold place for it.'] },
                  fridge: { label: 'In the fridge', reply: ['There it stays cold.'] },
                },
              },
              whatIf: {
                title: 'What if',
                cases: {
                  frozen: { question: 'What if it froze?', answer: ['Do not use it.', 'Call 1-800-555-0199.'] },
                  sun: { question: 'What if it lay in the sun?', answer: ['Ask your pharmacist.'] },
                },
              },
              tell: {
                title: 'Tell us',
                prompts: {
                  where: {
                    ask: 'Tell your nurse where your carton goes at home.',
                    listenFor: 'The fridge at 36 to 46 °F.',
                    otherWords: ['Put the carton next to the milk.'],
                  },
                  why: {
                    ask: 'Tell your nurse why the carton matters.',
                    listenFor: 'It keeps light out.',
                    otherWords: ['The box is like a curtain.'],
                  },
                },
              },
            },
            keyPoints: {
              cold: 'Keep the carton in the fridge.',
              frozen: 'If it froze, do not use it.',
              light: 'Light harms it.',
            },
          },
          inject: {
            title: 'Give a shot',
            purpose: 'Learn how to give your shot.',
            mainMessage: ['Wash your hands, then use the spot your nurse showed you.'],
            why: 'Clean hands keep germs out.',
            steps: {
              spot: { title: 'Choose your spot', body: ['Stay 2 inches (5 cm) away from the belly button.'] },
              wash: { title: 'Wash your hands', body: ['Scrub for 20 seconds.'], done: ['Rinse and dry your hands.'] },
              order: {
                title: 'What comes first?',
                labels: { wash: 'Wash hands', wipe: 'Wipe the skin', shot: 'Give the shot' },
                done: ['Clean hands touch clean skin.'],
                again: ['Start with what your hands need.'],
              },
              show: {
                title: 'Show us',
                prompts: {
                  hands: {
                    ask: 'Show your nurse how you wash your hands.',
                    listenFor: 'Soap, 20 seconds.',
                    otherWords: ['Soap and water first, always.'],
                  },
                  where: {
                    ask: 'Tell your nurse where your next shot goes.',
                    listenFor: 'Another spot.',
                    otherWords: ['Each day has its own place.'],
                  },
                },
              },
            },
            keyPoints: {
              wash: 'Wash your hands.',
              spot: 'Choose a new spot.',
              nurse: 'Your nurse comes before this screen.',
            },
          },
        },
      },
    ],
    [
      'es',
      {
        ui: {
          left_one: 'Queda {{count}} minuto',
          left_many: 'Quedan {{count}} de minutos',
          left_other: 'Quedan {{count}} minutos',
          fault: { body: 'Usted no hizo nada malo.' },
        },
        emergency: {
          title: 'Busque ayuda ahora',
          action: 'Llame al 911.',
          lead: 'Llame por cualquiera de estas cosas:',
          signs: { air: 'Le cuesta respirar.' },
          doNotWait: 'No espere.',
          inShort: 'En peligro, llame al 911.',
          close: 'Regresar',
        },
        pictures: { fridge: 'Una caja está en un refrigerador.' },
        sources: { label: { name: 'La etiqueta de EE. UU.', date: 'octubre de 2025' } },
        groups: { all: 'Todos los temas' },
        walkthroughs: {},
        topics: {
          storage: {
            title: 'Guárdelo frío',
            purpose: 'Aprenda dónde va Kineret en casa.',
            mainMessage: [
              'Guarde Kineret en el refrigerador.',
              'Llámenos por sepsis, una infección muy grave de la sangre.',
            ],
            why: 'La medicina tibia o congelada tal vez no sirva.',
            steps: {
              cold: { title: 'En el refrigerador', body: ['El refrigerador está de 36 a 46 °F (2 a 8 °C).'] },
              light: { title: 'En su caja', body: ['La luz daña la jeringa.', 'La caja no la deja pasar.'] },
              newBox: {
                title: 'Usted trae una caja nueva. ¿Dónde la va a poner?',
                choices: {
                  counter: { label: 'Sobre la mesa', reply: ['Allí se calienta.', 'Busque un lugar frío.'] },
                  fridge: { label: 'En el refrigerador', reply: ['Allí queda fría.'] },
                },
              },
              whatIf: {
                title: 'Qué pasa si',
                cases: {
                  frozen: { question: '¿Qué pasa si se congeló?', answer: ['No la use.', 'Llame al 1-800-555-0199.'] },
                  sun: { question: '¿Qué pasa si quedó al sol?', answer: ['Pregunte a su farmacéutico.'] },
                },
              },
              tell: {
                title: 'Cuéntenos',
                prompts: {
                  where: {
                    ask: 'Dígale a su enfermera o enfermero dónde va la caja en casa.',
                    listenFor: 'El refrigerador, de 36 a 46 °F.',
                    otherWords: ['Ponga la caja junto a la leche.'],
                  },
                  why: {
                    ask: 'Dígale a su enfermera o enfermero para qué sirve la caja.',
                    listenFor: 'No deja pasar la luz.',
                    otherWords: ['La caja es como una cortina.'],
                  },
                },
              },
            },
            keyPoints: {
              cold: 'Guarde la caja en el refrigerador.',
              frozen: 'Si se congeló, no la use.',
              light: 'La luz la daña.',
            },
          },
          inject: {
            title: 'Cómo ponerse la inyección',
            purpose: 'Aprenda a ponerse la inyección.',
            mainMessage: ['Lávese las manos y use el lugar que le mostraron.'],
            why: 'Las manos limpias no llevan gérmenes.',
            steps: {
              spot: { title: 'Escoja el lugar', body: ['Quédese a 2 pulgadas (5 cm) del ombligo.'] },
              wash: {
                title: 'Lávese las manos',
                body: ['Frote por 20 segundos.'],
                done: ['Enjuague y seque las manos.'],
              },
              order: {
                title: '¿Qué va primero?',
                labels: { wash: 'Lavar las manos', wipe: 'Limpiar la piel', shot: 'Poner la inyección' },
                done: ['Manos limpias tocan piel limpia.'],
                again: ['Empiece por lo que piden sus manos.'],
              },
              show: {
                title: 'Muéstrenos',
                prompts: {
                  hands: {
                    ask: 'Muéstrele a su enfermera o enfermero cómo se lava las manos.',
                    listenFor: 'Jabón, 20 segundos.',
                    otherWords: ['Primero agua y jabón, siempre.'],
                  },
                  where: {
                    ask: 'Dígale a su enfermera o enfermero dónde va la próxima.',
                    listenFor: 'Otro lugar.',
                    otherWords: ['Cada día tiene su propio lugar.'],
                  },
                },
              },
            },
            keyPoints: {
              wash: 'Lávese las manos.',
              spot: 'Escoja otro lugar.',
              nurse: 'Lo que dice su enfermera vale más que esta pantalla.',
            },
          },
        },
      },
    ],
  ]),
  welcomeWords: new Map([
    ['en', { start: 'Touch here.' }],
    ['es', { start: 'Toque aquí.' }],
  ]),
  setUpWords: new Map([
    ['en', { next: 'Next' }],
    ['es', { next: 'Siguiente' }],
  ]),
  restingWords: new Map([
    ['en', { title: 'It rests.', body: 'Ask.', staff: englishResting.staff }],
    ['es', { title: 'Descansa.', body: 'Pregunte.', staff: englishResting.staff }],
  ]),
  staffWords: new Map([
    ['en', { staff: { end: 'End' }, guide: { ask: 'Ask' } }],
    ['es', { staff: { end: 'Terminar' }, guide: { ask: 'Pregunte' } }],
  ]),
  glossaries: new Map([
    [
      'en',
      {
        fridge: { forms: ['fridge', 'refrigerator'] },
        carton: { forms: ['carton*'] },
        sepsis: { forms: ['sepsis'], explained: ['infection of the blood'] },
      },
    ],
    [
      'es',
      {
        fridge: { forms: ['refrigerador'] },
        carton: { forms: ['caja*'] },
        sepsis: { forms: ['sepsis'], explained: ['infección muy grave de la sangre'] },
      },
    ],
  ]),
};
