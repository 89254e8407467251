// What figures look like on a slide of a file: the sheet of each folder that draws one of them, fetched with the first slide.
import '../charts/industry-space/deck.css';
import '../features/cooperation/content/deck.css';
import '../features/explore/figures/deck.css';
import '../features/groups/content/deck.css';
import '../map/deck.css';
