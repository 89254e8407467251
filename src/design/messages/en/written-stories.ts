/**
 * The stories that come with the atlas. They name no amounts: those stand in what the figures beside them find, and
 * move with the data. What the words claim is checked against the figures by test/features/stories/written.test.ts.
 */
export const writtenStories = {
  marche: {
    title: 'Where Marche stands',
    about:
      'One region held against the EU average: where it leads, where it trails, since when, and what it would take.',
    slides: {
      map: {
        headline: 'Marche is a little ahead of the EU average, and among the first third of the area',
        text: 'The score brings six themes together. Regions in brown are behind the EU average, those in blue ahead of it; Marche is outlined.',
        notes:
          'Start with the map: Vienna, Ljubljana, Bratislava, Zagreb and Budapest are ahead of the average; what lies around Budapest is not.\nThe small print beneath the figure says what was done to the data.',
      },
      parts: {
        headline: 'Innovation and cooperation put it ahead; skills and specialisation hold it back',
        text: 'Each bar is what one theme adds to the distance from the average, or takes off it. The environment and finance help too.',
        notes:
          'The parts sum to the whole. If somebody asks how a number is made: open this figure in the atlas and press it.',
      },
      strengths: {
        headline: 'Its small firms innovate; what is missing are graduates and specialists',
        text: 'Marche leads in designs, in small firms with new products and in what they sell of them.\n\nIt trails most in tertiary education, in jobs of technology and knowledge, and in specialists of information technology.',
        notes:
          'Firms that renew themselves without research: spending on research and development trails too.\nThe Scoreboard, where much of this comes from, repeats its survey of firms every second year.',
      },
      past: {
        headline: 'Marche was behind, and has moved ahead',
        text: 'The line starts behind the average, comes closer, and has crossed it since. Its end is the gap of the map.',
        notes:
          'The line is made backwards from today, by the changes of what was measured before and after.\nSkills and specialisation take no part: too few of their figures are measured in years that compare.',
      },
      levers: {
        headline: 'What would have to change, and how fast',
        text: 'For each of the widest gaps: the pace that would close it, beside the pace seen so far.',
        notes: 'Ask the room which of these the region decides itself, and which are decided in Rome.',
      },
    },
  },
  skills: {
    title: 'Skills and jobs across the area',
    about: 'Who is ahead in education and work, what the gap is made of, and where regions move towards one another.',
    slides: {
      map: {
        headline: 'In skills and jobs most regions are behind the EU average; some capitals are far ahead',
        text: 'Bratislava, Budapest, Zagreb and the west of Slovenia come first. Montenegro is furthest behind, and the south-east of Romania and the north-west of Bulgaria are close to it.',
        notes: 'A question for the room: how much of the lead of a capital is drawn from the regions around it?',
      },
      parts: {
        headline: 'The gap is one of degrees more than of jobs',
        text: 'Every column is an indicator, every row a region. Tertiary education is where most regions trail furthest; early leavers and unemployment are where they trail least.',
        notes:
          'Look along the columns first: brown from top to bottom in tertiary education, blue in many rows of unemployment.',
      },
      employment: {
        headline: 'In employment the regions have moved closer to one another',
        text: 'Where fewer people worked at the start, employment has grown faster since.',
        notes: 'Both signs agree: the spread between regions is smaller, and those that started low grew more.',
      },
      tertiary: {
        headline: 'In tertiary education they have not come closer',
        text: 'Since the labour force survey changed, the share of graduates has risen in most regions, but not fastest where it was lowest: beside their mean, regions lie as far apart as then.',
        notes: 'This one moves slowly: it counts people of all working ages, not only those who leave school now.',
      },
    },
  },
  leather: {
    title: 'Leather and footwear across borders',
    about: 'One industry in all regions: who is specialised in it, who shares it with a neighbour, and what it pays.',
    slides: {
      map: {
        headline: 'Leather and footwear is strongest in Marche, and then in Romania',
        text: 'Marche is the most specialised region of the area. Three regions of Romania come next: Nord-Vest, Centru and Vest.',
        notes:
          'The table with all divisions is older than the other figures of the atlas; the line beneath the finding says of what year it is.',
      },
      borders: {
        headline: 'Neighbours in two countries often have it both',
        text: 'Each row is a pair of regions with a common border, both specialised: they could share training, suppliers and buyers.',
        notes: 'A border is no proof of working together. It says where the way would be short.',
      },
      marche: {
        headline: 'In Marche it is the first industry, and one with three stars',
        text: 'Large, specialised and better paid than the reference. It employs fewer people than when the figures begin.',
        notes: 'The stars are for size, specialisation and pay. Furniture and clothing stand beside it.',
      },
      romania: {
        headline: 'Nord-Vest has it too, beside furniture, and pays less',
        text: 'Size and specialisation earn their stars here as well; pay does not. The same holds in Centru and Vest.',
        notes:
          'What the figures do not say is who makes for whom, and under whose name. That is what the regions could talk about.',
      },
      near: {
        headline: 'What is near to the industries that Marche has',
        text: 'Industries that are often found together stand close. Those that Marche lacks, in the midst of those it has, are the shorter ways on.',
        notes:
          'Near is not the same as wanted. The figure after this one in the atlas sets nearness against complexity.',
      },
    },
  },
};

export type WrittenStories = typeof writtenStories;
