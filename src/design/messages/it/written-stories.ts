import type { WrittenStories } from '../en/written-stories.ts';

export const writtenStories: WrittenStories = {
  marche: {
    title: 'La posizione delle Marche',
    about: 'Una regione a confronto con la media UE: dove è avanti, dove è indietro, da quando, e che cosa servirebbe.',
    slides: {
      map: {
        headline: "Le Marche sono un poco sopra la media UE e nel primo terzo dell'area",
        text: 'Il punteggio riunisce sei temi. Le regioni in marrone sono sotto la media UE, quelle in blu sopra; le Marche sono contornate.',
        notes:
          'Cominciare dalla mappa: Vienna, Lubiana, Bratislava, Zagabria e Budapest sono sopra la media; le regioni intorno a Budapest no.\nLe note sotto la figura dicono che cosa è stato fatto ai dati.',
      },
      parts: {
        headline: 'Innovazione e cooperazione la portano avanti; competenze e specializzazione la frenano',
        text: 'Ogni barra è ciò che un tema aggiunge alla distanza dalla media, o le toglie. Aiutano anche ambiente e finanza.',
        notes:
          "La somma delle parti dà il totale. Se qualcuno chiede come si ottiene un numero: aprire questa figura nell'atlante e premerlo.",
      },
      strengths: {
        headline: 'Le piccole imprese innovano; mancano laureati e specialisti',
        text: "Le Marche sono avanti nei disegni e modelli, nelle piccole imprese con nuovi prodotti e nelle loro vendite.\n\nSono più indietro nell'istruzione terziaria, nel lavoro tecnologico e ad alta conoscenza e negli specialisti informatici.",
        notes:
          'Imprese che si rinnovano senza ricerca: anche la spesa in ricerca e sviluppo è sotto la media.\nLo Scoreboard, da cui viene molto di questo, ripete la sua indagine sulle imprese ogni due anni.',
      },
      past: {
        headline: 'Le Marche erano indietro e sono passate avanti',
        text: 'La linea parte sotto la media, le si avvicina, poi la supera. La sua fine è il divario della mappa.',
        notes:
          "La linea è costruita all'indietro da oggi, con le variazioni di ciò che è stato misurato prima e dopo.\nCompetenze e specializzazione non partecipano: troppo pochi dei loro dati sono misurati in anni confrontabili.",
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
    about:
      "Chi è avanti nell'istruzione e nel lavoro, di che cosa è fatto il divario, e dove le regioni si avvicinano.",
    slides: {
      map: {
        headline:
          'In competenze e lavoro la maggior parte delle regioni è sotto la media UE; alcune capitali sono molto avanti',
        text: "Bratislava, Budapest, Zagabria e l'ovest della Slovenia sono prime. Il Montenegro è il più indietro, e il sud-est della Romania e il nord-ovest della Bulgaria gli sono vicini.",
        notes: 'Una domanda per la sala: quanto del vantaggio di una capitale viene dalle regioni intorno?',
      },
      parts: {
        headline: 'Il divario è di titoli di studio più che di lavoro',
        text: "Ogni colonna è un indicatore, ogni riga una regione. L'istruzione terziaria è dove la maggior parte è più indietro; l'abbandono precoce e la disoccupazione dove lo è meno.",
        notes:
          "Guardare prima lungo le colonne: marrone dall'alto in basso nell'istruzione terziaria, blu in molte righe della disoccupazione.",
      },
      employment: {
        headline: "Nell'occupazione le regioni si sono avvicinate tra loro",
        text: "Dove all'inizio gli occupati erano meno, l'occupazione è poi cresciuta più in fretta.",
        notes:
          'I due segni concordano: la dispersione tra regioni è minore, e chi partiva dal basso è cresciuto di più.',
      },
      tertiary: {
        headline: "Nell'istruzione terziaria non si sono avvicinate",
        text: "Da quando è cambiata l'indagine sulle forze di lavoro la quota di laureati è salita nella maggior parte delle regioni, ma non più in fretta dove era più bassa: rispetto alla loro media, le regioni distano quanto allora.",
        notes: 'Questo si muove piano: conta le persone di tutte le età da lavoro, non solo chi esce ora dalla scuola.',
      },
    },
  },
  leather: {
    title: 'Pelle e calzature oltre i confini',
    about: "Un'industria in tutte le regioni: chi vi è specializzato, chi la condivide con un vicino, e quanto paga.",
    slides: {
      map: {
        headline: 'Pelle e calzature sono più forti nelle Marche, e poi in Romania',
        text: "Le Marche sono la regione più specializzata dell'area. Seguono tre regioni della Romania: Nord-Vest, Centru e Vest.",
        notes:
          "La tabella con tutte le divisioni è più vecchia degli altri dati dell'atlante; la riga sotto il risultato dice di che anno è.",
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
        notes:
          'Ciò che i dati non dicono è chi produce per chi, e con quale nome. È di questo che le regioni potrebbero parlare.',
      },
      near: {
        headline: 'Che cosa è vicino alle industrie che le Marche hanno',
        text: 'Le industrie che si trovano spesso insieme stanno vicine. Quelle che alle Marche mancano, in mezzo a quelle che hanno, sono le vie più brevi.',
        notes:
          "Vicino non vuol dire voluto. La figura che segue nell'atlante mette la vicinanza di fronte alla complessità.",
      },
    },
  },
};
