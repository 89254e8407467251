import type { WrittenStories } from '../en/written-stories.ts';

export const writtenStories: WrittenStories = {
  marche: {
    title: 'La posizione delle Marche',
    about: 'Una regione di fronte alla media UE: quanto è indietro, in che cosa, da quando, e che cosa servirebbe.',
    slides: {
      map: {
        headline: "Le Marche stanno a metà dell'area, e dietro la media UE",
        text: 'Il punteggio riunisce sei temi. Le regioni in marrone sono dietro la media UE, quelle in blu davanti; le Marche sono contornate.',
        notes: "Cominciare dalla carta: Budapest, Lubiana, Vienna e Bucarest sono davanti alla media; ciò che sta intorno a Budapest e Bucarest non lo è.\nLe note sotto la figura dicono che cosa è stato fatto ai dati.",
      },
      parts: {
        headline: 'Innovazione e competenze fanno gran parte del divario',
        text: 'Ogni barra è ciò che un tema aggiunge alla distanza dalla media, o le toglie. Ambiente e finanza tolgono un poco.',
        notes: "Le parti sommano all'intero. Se qualcuno chiede come si ottiene un numero: aprire questa figura nell'atlante e premerlo.",
      },
      strengths: {
        headline: 'I divari più ampi sono in ciò che le persone hanno imparato, e nei lavori che lo chiedono',
        text: "Diplomati e laureati che trovano lavoro, istruzione terziaria, scienziati e ingegneri, servizi ad alta intensità di conoscenza: una sola catena, dalla scuola al lavoro.\n\nLe Marche sono avanti nelle unità locali delle imprese, e nelle emissioni più basse.",
        notes: 'Il denaro non è ciò che manca di più: nel tema della finanza le Marche sono davanti alla media.\nAlcuni di questi indicatori finiscono anni fa; la tabella della figura dice quali.',
      },
      past: {
        headline: 'Con gli anni il divario si è allargato',
        text: 'La linea delle Marche si allontana dalla media, non le va incontro. È fatta dei soli indicatori che risalgono al primo anno, perciò il suo livello non è quello della carta.',
        notes: "L'intervallo della tendenza non lascia spazio a un divario che si chiude. È la frase da ricordare di questa presentazione.",
      },
      levers: {
        headline: 'Che cosa dovrebbe cambiare, e quanto in fretta',
        text: 'Per ciascuno dei divari più ampi: il ritmo che lo chiuderebbe, accanto al ritmo visto finora.',
        notes: 'Chiedere alla sala quali di questi decide la regione stessa, e quali si decidono a Roma.',
      },
    },
  },
  skills: {
    title: "Competenze e lavoro nell'area",
    about: "Chi è avanti nell'istruzione e nel lavoro, di che cosa è fatto il divario, e dove le regioni si avvicinano.",
    slides: {
      map: {
        headline: 'In competenze e lavoro la maggior parte delle regioni è dietro la media UE; alcune capitali sono molto avanti',
        text: "Budapest, Bratislava e l'ovest della Slovenia sono prime. La Puglia è la più indietro, e il Sud Italia e molte regioni della Grecia le sono vicini.",
        notes: "Una domanda per la sala: quanto del vantaggio di una capitale viene dalle regioni intorno?",
      },
      parts: {
        headline: 'Il divario è di titoli di studio più che di lavoro',
        text: "Ogni colonna è un indicatore, ogni riga una regione. L'istruzione terziaria è dove la maggior parte è più indietro; la disoccupazione dove lo è meno.",
        notes: "Guardare prima lungo le colonne: marrone dall'alto in basso nell'istruzione terziaria, blu in molte righe della disoccupazione.",
      },
      employment: {
        headline: "Nell'occupazione le regioni si sono avvicinate tra loro",
        text: "Dove all'inizio gli occupati erano meno, l'occupazione è poi cresciuta più in fretta.",
        notes: 'I due segni concordano: la dispersione tra regioni è minore, e chi partiva dal basso è cresciuto di più.',
      },
      tertiary: {
        headline: "Nell'istruzione terziaria si sono allontanate",
        text: 'La quota di laureati è salita quasi ovunque, ma non più in fretta dove era più bassa: la dispersione tra regioni è più ampia di prima.',
        notes: 'Questo si muove piano: conta le persone di tutte le età da lavoro, non solo chi esce ora dalla scuola.',
      },
    },
  },
  leather: {
    title: 'Pelle e calzature oltre i confini',
    about: "Un'industria in tutte le regioni: chi vi è specializzato, chi la condivide con un vicino, e quanto paga.",
    slides: {
      map: {
        headline: "Pelle e calzature sono più forti nelle Marche, e poi in Romania",
        text: "Le Marche sono la regione più specializzata dell'area. Seguono tre regioni della Romania: Nord-Vest, Centru e Vest.",
        notes: "La tabella con tutte le divisioni è più vecchia degli altri dati dell'atlante; la riga sotto il risultato dice di che anno è.",
      },
      borders: {
        headline: "Regioni vicine di due paesi spesso ce l'hanno entrambe",
        text: 'Ogni riga è una coppia di regioni con un confine comune, entrambe specializzate: potrebbero condividere formazione, fornitori e clienti.',
        notes: 'Un confine non prova che si lavori insieme. Dice dove la strada sarebbe breve.',
      },
      marche: {
        headline: 'Nelle Marche è la prima industria, e una con tre stelle',
        text: 'Grande, specializzata e con salari sopra il riferimento. Occupa meno persone di quando i dati cominciano.',
        notes: "Le stelle sono per dimensione, specializzazione e salario. Accanto stanno i mobili e l'abbigliamento.",
      },
      romania: {
        headline: "Anche Nord-Vest ce l'ha, accanto ai mobili, con salari più bassi",
        text: 'Dimensione e specializzazione meritano la stella anche qui; i salari no. Lo stesso vale in Centru e Vest.',
        notes: "Ciò che i dati non dicono è chi produce per chi, e con quale nome. È di questo che le regioni potrebbero parlare.",
      },
      near: {
        headline: 'Che cosa è vicino alle industrie che le Marche hanno',
        text: 'Le industrie che si trovano spesso insieme stanno vicine. Quelle che alle Marche mancano, in mezzo a quelle che hanno, sono le vie più brevi.',
        notes: "Vicino non vuol dire voluto. La figura che segue nell'atlante mette la vicinanza di fronte alla complessità.",
      },
    },
  },
};
