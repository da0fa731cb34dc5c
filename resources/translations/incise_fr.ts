<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How Reliable Are the Marks?</source>
        <translation>Fiabilité des marques</translation>
    </message>
    <message>
        <source>The marks are made by a program, and it errs. They were compared with those that careful readers had made by hand in news articles. “Right” says how many of a hundred marks are right; “found” says how many of a hundred that the readers made the program finds, too.</source>
        <translation>Les marques sont posées par un programme, qui se trompe parfois. Elles ont été comparées à celles que des lecteurs attentifs avaient posées à la main dans des articles de presse. «&#x202f;Justes&#x202f;» dit combien de marques sur cent sont justes&#x202f;; «&#x202f;trouvées&#x202f;», combien de marques de ces lecteurs, sur cent, le programme trouve aussi.</translation>
    </message>
    <message>
        <source>Many of these articles were at hand while the program was written: expect somewhat less on others, and less still where a text is no news article. A mark says what to check, never whether it is true.</source>
        <translation>Beaucoup de ces articles ont servi à mettre le programme au point&#xa0;: comptez sur un peu moins ailleurs, et moins encore si le texte n’est pas un article de presse. Une marque dit quoi vérifier, jamais si c’est vrai.</translation>
    </message>
    <message>
        <source>French articles</source>
        <translation>Articles français</translation>
    </message>
    <message>
        <source>English articles</source>
        <translation>Articles anglais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Names of persons, places, organisations and works</source>
        <translation>Noms de personnes, lieux, organisations, œuvres</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Dates et quantités</translation>
    </message>
    <message>
        <source>Quotes: the words that somebody said</source>
        <translation>Citations&#xa0;: les mots que quelqu’un a dits</translation>
    </message>
    <message>
        <source>… of those found: who said them</source>
        <translation>… parmi elles, qui les a dits</translation>
    </message>
    <message>
        <source>… of those found: the reporting words</source>
        <translation>… parmi elles, les mots qui rapportent</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>… of those found: how surely it is stated</source>
        <translation>… parmi elles, le degré de certitude</translation>
    </message>
    <message>
        <source>… of those found: whose claim it is</source>
        <translation>… parmi elles, l’auteur de l’affirmation</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) about it</source>
        <translation>
            <numerusform>%n affirmation à son sujet</numerusform>
            <numerusform>%n affirmations à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden mark(s) left out</source>
        <translation>
            <numerusform>%n marque cachée laissée de côté</numerusform>
            <numerusform>%n marques cachées laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) further down</source>
        <translation>
            <numerusform>%n marque plus bas</numerusform>
            <numerusform>%n marques plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) further up</source>
        <translation>
            <numerusform>%n marque plus haut</numerusform>
            <numerusform>%n marques plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source> (annotated)</source>
        <translation> (annoté)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This is the article itself: choose another name.</source>
        <translation>C’est l’article lui-même&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Un fichier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>E&amp;ncodage du texte</translation>
    </message>
    <message>
        <source>&amp;Find Out</source>
        <translation>&amp;Deviner</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Only what the filter %1 finds</source>
        <translation>Seulement ce que trouve le filtre %1</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (américain)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Marks on its &amp;own pages</source>
        <translation>Marques sur ses propres &amp;pages</translation>
    </message>
    <message>
        <source>&amp;Index behind the article</source>
        <translation>&amp;Index après l’article</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Wide margins to write in</source>
        <translation>&amp;Marges larges, pour écrire</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Another export is still under way.</source>
        <translation>Un autre export est encore en cours.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>FacetMenu</name>
    <message>
        <source>There is nothing to choose from yet</source>
        <translation>Il n’y a encore rien à choisir</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures of the Article</source>
        <translation>Chiffres de l’article</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>% of words</source>
        <translation>% des mots</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>% of claims</source>
        <translation>% des affirmations</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>On from the beginning</source>
        <translation>Repris au début</translation>
    </message>
    <message>
        <source>On from the end</source>
        <translation>Repris à la fin</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Mots introducteurs</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Date, amount</source>
        <translation>Date, quantité</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Paroles citées</translation>
    </message>
    <message>
        <source>Reported, not word for word</source>
        <translation>Paroles rapportées sans citation</translation>
    </message>
    <message>
        <source>Words that make a claim less certain</source>
        <translation>Mots qui nuancent une affirmation</translation>
    </message>
    <message>
        <source>Claim worth checking</source>
        <translation>Affirmation à vérifier</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Filter marks</source>
        <translation>Filtrer les marques</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Choose the order of the cards</source>
        <translation>Choisir l’ordre des fiches</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by certainty, speaker, type and more</source>
        <translation>Filtrer par certitude, locuteur, type, etc.</translation>
    </message>
    <message>
        <source>Filter: words, speaker:, certainty:…</source>
        <translation>Filtrer&#xa0;: mots, locuteur:, certitude:…</translation>
    </message>
    <message>
        <source>Words, or fields such as speaker:, certainty:, reason:. The Down key shows what there is.</source>
        <translation>Des mots, ou des champs comme locuteur:, certitude:, raison:. La touche Bas montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filter and show the marks of all kinds</source>
        <translation>Effacer le filtre et afficher toutes les sortes de marques</translation>
    </message>
    <message>
        <source>Kinds of marks</source>
        <translation>Sortes de marques</translation>
    </message>
    <message>
        <source>Nothing here matches %1.</source>
        <translation>Rien ici ne correspond à %1.</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>The analysis was stopped before. “Analyse Again” in the File menu starts it anew.</source>
        <translation>L’analyse a été arrêtée avant. «&#x202f;Analyser de nouveau&#x202f;», dans le menu Fichier, la relance.</translation>
    </message>
    <message>
        <source>The article was not analysed.</source>
        <translation>L’article n’a pas été analysé.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found in the article.</source>
        <translation>Rien de cette sorte n’a été trouvé dans l’article.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Read as French</source>
        <translation>Lire comme du français</translation>
    </message>
    <message>
        <source>Read as English</source>
        <translation>Lire comme de l’anglais</translation>
    </message>
    <message>
        <source>Analyse Again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Le fichier a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The file is no longer there. The article stays open.</source>
        <translation>Le fichier n’est plus là. L’article reste ouvert.</translation>
    </message>
    <message>
        <source>Choose the Encoding…</source>
        <translation>Choisir l’encodage…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>The printer did not take all pages.</source>
        <translation>L’imprimante n’a pas pris toutes les pages.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles (*.txt *.pdf)</source>
        <translation>Articles (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Pasted article</source>
        <translation>Article collé</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Dropped article</source>
        <translation>Article déposé</translation>
    </message>
    <message>
        <source>Locate %1…</source>
        <translation>Localiser %1…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>F2 names it, Delete takes it away</source>
        <translation>F2 le renomme, Suppr l’enlève</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Left: quotes. Right: claims, the longer the less certain:</source>
        <translation>À gauche&#xa0;: citations. À droite&#xa0;: affirmations, d’autant plus longues qu’elles sont moins sûres&#xa0;:</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>Cliquer pour y aller.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a name, words of a mark…</source>
        <translation>Une commande, un nom, les mots d’une marque…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands and marks</source>
        <translation>Commandes et marques</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>%1 px</source>
        <translation>%1&#x202f;px</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>&amp;Characters a line</source>
        <translation>&amp;Caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>S&amp;ize of the interface</source>
        <translation>Taille de l’i&amp;nterface</translation>
    </message>
    <message>
        <source>With serifs (Source Serif)</source>
        <translation>Avec empattements (Source Serif)</translation>
    </message>
    <message>
        <source>Without (Atkinson)</source>
        <translation>Sans empattements (Atkinson)</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Select words or a quote to copy them.</source>
        <translation>Sélectionnez des mots ou une citation à copier.</translation>
    </message>
    <message>
        <source>Bookmarked: see the outline</source>
        <translation>Signet posé&#xa0;: voir le plan</translation>
    </message>
    <message>
        <source>Bookmark taken away</source>
        <translation>Signet enlevé</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate %1…</source>
        <translation>Localiser %1…</translation>
    </message>
    <message>
        <source>Keep on this list</source>
        <translation>Garder dans cette liste</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Retirer de cette liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>n’est plus dans %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 est déjà pris&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 marks shown</source>
        <translation>%1 marques affichées sur %2</translation>
    </message>
    <message>
        <source>Not all marks will be shown</source>
        <translation>Toutes les marques ne seront pas affichées</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes were read; choose another encoding</source>
        <translation>Comment les octets du fichier ont été lus&#x202f;; choisir un autre encodage</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Analysis stopped</source>
        <translation>Analyse arrêtée</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Loading the language</source>
        <translation>Chargement de la langue</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>The article at a glance</source>
        <translation>L’article en un coup d’œil</translation>
    </message>
    <message>
        <source>Share of voice, in words quoted</source>
        <translation>Temps de parole, en mots cités</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All these figures as tables, to be read or copied</source>
        <translation>Tous ces chiffres en tableaux, à lire ou à copier</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open an article and see who said what, what is claimed, and how surely.</source>
        <translation>Ouvrez un article et voyez qui a dit quoi, ce qui est affirmé, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>Paste from the Clipboard</source>
        <translation>Coller le presse-papiers</translation>
    </message>
    <message>
        <source>Or drop a text file, or text, anywhere on this window. Nothing leaves this machine.</source>
        <translation>Ou déposez un fichier texte, ou du texte, n’importe où dans cette fenêtre. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>A French article</source>
        <translation>Un article en français</translation>
    </message>
    <message>
        <source>An English article</source>
        <translation>Un article en anglais</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Incise</source>
        <translation>À propos d’Incise</translation>
    </message>
    <message>
        <source>Who said what, what is claimed, and how surely. The marks are made by a program that errs: they say what to check, never whether it is true. No text leaves this machine.</source>
        <translation>Qui a dit quoi, ce qui est affirmé, et avec quelle certitude. Les marques sont posées par un programme qui se trompe&#xa0;: elles disent quoi vérifier, jamais si c’est vrai. Aucun texte ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL. NOTICE lists fonts, models and data with their licences.</source>
        <translation>Qt est utilisé sous LGPL. NOTICE énumère les polices, modèles et données avec leurs licences.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>New from &amp;Clipboard</source>
        <translation>Nouveau depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Read the text on the clipboard as an article</source>
        <translation>Lire le texte du presse-papiers comme un article</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Take the article away: annotated PDF and other formats</source>
        <translation>Emporter l’article&#xa0;: PDF annoté et autres formats</translation>
    </message>
    <message>
        <source>Copy the selected words, or the current quote, with speaker and article</source>
        <translation>Copie les mots sélectionnés, ou la citation en cours, avec leur auteur et l’article</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Incise</source>
        <translation>Quitter Incise</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Affirmations</translation>
    </message>
    <message>
        <source>Show or hide the claims</source>
        <translation>Montrer ou cacher les affirmations</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>Show or hide the quotes</source>
        <translation>Montrer ou cacher les citations</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entités</translation>
    </message>
    <message>
        <source>Show or hide the entities</source>
        <translation>Montrer ou cacher les entités</translation>
    </message>
    <message>
        <source>Text without &amp;Marks</source>
        <translation>Texte sans &amp;marques</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>Marque &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next mark</source>
        <translation>Aller à la marque suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>Marque &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous mark</source>
        <translation>Aller à la marque précédente</translation>
    </message>
    <message>
        <source>Next of the Same Kind</source>
        <translation>Suivante de la même sorte</translation>
    </message>
    <message>
        <source>Go to the next mark of the current mark&apos;s kind</source>
        <translation>Aller à la marque suivante de la même sorte</translation>
    </message>
    <message>
        <source>Previous of the Same Kind</source>
        <translation>Précédente de la même sorte</translation>
    </message>
    <message>
        <source>Go to the previous mark of the current mark&apos;s kind</source>
        <translation>Aller à la marque précédente de la même sorte</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pour&amp;quoi&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Save Text As…</source>
        <translation>Enregistrer le te&amp;xte sous…</translation>
    </message>
    <message>
        <source>Write a pasted article to a text file</source>
        <translation>Écrire un article collé dans un fichier texte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the article with the marks that are shown</source>
        <translation>Imprimer l’article avec les marques affichées</translation>
    </message>
    <message>
        <source>Copy as Ci&amp;tation</source>
        <translation>Copier comme ci&amp;tation</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Choose font, theme, language and more</source>
        <translation>Choisir la police, le thème, la langue et plus encore</translation>
    </message>
    <message>
        <source>Hide all marks, or show them again as before</source>
        <translation>Masquer toutes les marques, ou les montrer de nouveau comme avant</translation>
    </message>
    <message>
        <source>Show A&amp;ll Marks</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filter and show the marks of all kinds</source>
        <translation>Effacer le filtre et afficher toutes les sortes de marques</translation>
    </message>
    <message>
        <source>Say what the signs on the page mean</source>
        <translation>Dire ce que signifient les signes de la page</translation>
    </message>
    <message>
        <source>Next of the Same Speaker</source>
        <translation>Suivante du même locuteur</translation>
    </message>
    <message>
        <source>Go to what the current mark&apos;s speaker says next</source>
        <translation>Aller à ce que le même locuteur dit ensuite</translation>
    </message>
    <message>
        <source>Previous of the Same Speaker</source>
        <translation>Précédente du même locuteur</translation>
    </message>
    <message>
        <source>Go to what the current mark&apos;s speaker says before</source>
        <translation>Aller à ce que le même locuteur dit avant</translation>
    </message>
    <message>
        <source>Explain the current mark</source>
        <translation>Expliquer la marque courante</translation>
    </message>
    <message>
        <source>Back to the &amp;Text</source>
        <translation>Retour au &amp;texte</translation>
    </message>
    <message>
        <source>Leave the current mark</source>
        <translation>Quitter la marque courante</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>Rechercher des mots dans le texte</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence pré&amp;cédente</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>F&amp;ilter Marks</source>
        <translation>F&amp;iltrer les marques</translation>
    </message>
    <message>
        <source>Filter the marks by word or name</source>
        <translation>Filtrer les marques par mot ou par nom</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go to where you were before the last jump</source>
        <translation>Revenir où vous étiez avant le dernier saut</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avant</translation>
    </message>
    <message>
        <source>Go to where you came back from</source>
        <translation>Aller d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>Bookmark this paragraph, or take its bookmark away</source>
        <translation>Poser un signet sur ce paragraphe, ou l’enlever</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>Find a command or a mark by typing</source>
        <translation>Trouver une commande ou une marque en tapant</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Show or hide headings, speakers and bookmarks</source>
        <translation>Afficher ou masquer intertitres, locuteurs et signets</translation>
    </message>
    <message>
        <source>Side b&amp;y Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Take this article to the other side, beside the others</source>
        <translation>Mettre cet article de l’autre côté, à côté des autres</translation>
    </message>
    <message>
        <source>Ca&amp;rds</source>
        <translation>Fic&amp;hes</translation>
    </message>
    <message>
        <source>Show or hide the cards beside the text</source>
        <translation>Afficher ou masquer les fiches à côté du texte</translation>
    </message>
    <message>
        <source>Fi&amp;gures…</source>
        <translation>C&amp;hiffres…</translation>
    </message>
    <message>
        <source>Who is quoted how much, and how surely things are claimed, as tables</source>
        <translation>Qui est cité et combien, avec quelle certitude les choses sont affirmées, en tableaux</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>&amp;Article suivant</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>Aller à l’article ouvert suivant</translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Go to the previous open article</source>
        <translation>Aller à l’article ouvert précédent</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Text at its own size</source>
        <translation>Texte à sa taille</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l’écran</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop opening or analysing</source>
        <translation>Arrêter l’ouverture ou l’analyse</translation>
    </message>
    <message>
        <source>&amp;Analyse Again</source>
        <translation>&amp;Analyser à nouveau</translation>
    </message>
    <message>
        <source>Analyse this article again</source>
        <translation>Analyser à nouveau cet article</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Toutes les commandes et leurs touches</translation>
    </message>
    <message>
        <source>How &amp;Reliable Are the Marks?</source>
        <translation>&amp;Fiabilité des marques</translation>
    </message>
    <message>
        <source>How often the marks are right, measured</source>
        <translation>Combien de marques sont justes, mesures à l’appui</translation>
    </message>
    <message>
        <source>&amp;About Incise</source>
        <translation>À &amp;propos d’Incise</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Une erreur s’est produite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Worth checking because</source>
        <translation>À vérifier à cause de</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Look in:</source>
        <translation>Dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Annotated PDF</source>
        <translation>PDF annoté</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>Document Word avec commentaires</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Notes Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Analysis as JSON</source>
        <translation>Analyse en JSON</translation>
    </message>
    <message>
        <source>The article on pages, its marks as annotations that other programs read.</source>
        <translation>L’article mis en pages, ses marques en annotations que d’autres programmes lisent.</translation>
    </message>
    <message>
        <source>The article with its marks and their lists, as one page for any browser. It holds no script.</source>
        <translation>L’article avec ses marques et leurs listes, en une page pour tout navigateur, sans script.</translation>
    </message>
    <message>
        <source>The article with quotes and claims as comments, to be worked on in Word or LibreOffice.</source>
        <translation>L’article avec citations et affirmations en commentaires, pour y travailler dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>Quotes, claims and names as lists, to be pasted into your notes.</source>
        <translation>Citations, affirmations et noms en listes, à coller dans vos notes.</translation>
    </message>
    <message>
        <source>A row for each mark, to be sorted and counted in a spreadsheet.</source>
        <translation>Une ligne par marque, à trier et à compter dans un tableur.</translation>
    </message>
    <message>
        <source>Each mark as an annotation of the W3C’s model (JSON-LD), for annotation programs and archives.</source>
        <translation>Chaque marque en annotation du modèle du W3C (JSON-LD), pour les logiciels d’annotation et les archives.</translation>
    </message>
    <message>
        <source>Marks by their places in the text, for the annotation program brat.</source>
        <translation>Les marques par leurs places dans le texte, pour le logiciel d’annotation brat.</translation>
    </message>
    <message>
        <source>The words one below the other with the marks they are in, for research.</source>
        <translation>Les mots l’un sous l’autre avec leurs marques, pour la recherche.</translation>
    </message>
    <message>
        <source>All that was found, with the text, for programs. The format is documented.</source>
        <translation>Tout ce qui a été trouvé, avec le texte, pour des programmes. Le format est documenté.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendance</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>dated fact</source>
        <translation>fait daté</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle ou droit</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>source nommée</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>Do these agree? %1 – %2</source>
        <translation>Cela concorde-t-il&#x202f;? %1 – %2</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Articles &amp;récents</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Language of the Window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>As in the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By certainty</source>
        <translation>Par certitude</translation>
    </message>
    <message>
        <source>Most worth checking first</source>
        <translation>Les plus utiles à vérifier d’abord</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Most mentioned first</source>
        <translation>Les plus nommées d’abord</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Open article</source>
        <translation>Article ouvert</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>{file}: there is no such file.</source>
        <translation>{file}&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{file} is a folder. Open one of the articles in it.</source>
        <translation>{file} est un dossier. Ouvrez un des articles qu’il contient.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>{file} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{file} is not plain text ({reason}). Save it as text first.</source>
        <translation>{file} n’est pas du texte brut ({reason}). Enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>{file} is too large: {size}, at most {limit}.</source>
        <translation>{file} est trop gros&#xa0;: {size}, au plus {limit}.</translation>
    </message>
    <message>
        <source>The characters of {file} cannot be decoded ({reason}). Save it as UTF-8.</source>
        <translation>Les caractères de {file} ne peuvent pas être décodés ({reason}). Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{file} asks for a password. Save a copy without a password and open that.</source>
        <translation>{file} demande un mot de passe. Enregistrez-en une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>{file} is not a whole PDF ({reason}). Download it again, or print it to a new PDF.</source>
        <translation>{file} n’est pas un PDF complet ({reason}). Téléchargez-le de nouveau, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>{file} has pictures of pages but no text. Run text recognition (OCR) on it, then open the result.</source>
        <translation>{file} contient des images de pages mais aucun texte. Passez-le à la reconnaissance de caractères (OCR), puis ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{file} takes more time or memory than an article may. Print its pages to a new PDF and open that.</source>
        <translation>{file} demande plus de temps ou de mémoire qu’un article ne le peut. Imprimez ses pages dans un nouveau PDF et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{file} has changed since it was opened. Open it again, or export newly set pages.</source>
        <translation>{file} a changé depuis son ouverture. Rouvrez-le, ou exportez des pages recomposées.</translation>
    </message>
    <message>
        <source>{file} is encrypted, so its own pages cannot be marked. Export newly set pages.</source>
        <translation>{file} est chiffré&#xa0;: ses propres pages ne peuvent pas être annotées. Exportez des pages recomposées.</translation>
    </message>
    <message>
        <source>The signature of {file} holds for the original only, not for the copy with marks.</source>
        <translation>La signature de {file} ne vaut que pour l’original, pas pour la copie annotée.</translation>
    </message>
    <message>
        <source>{file}: neither French nor English was recognised, and Incise knows no other language. The text can be read, without marks.</source>
        <translation>{file}&#xa0;: ni français ni anglais n’a été reconnu, et Incise ne connaît pas d’autre langue. Le texte peut être lu, sans marques.</translation>
    </message>
    <message>
        <source>The language pipeline {pipeline} is not installed.</source>
        <translation>Le modèle de langue {pipeline} n’est pas installé.</translation>
    </message>
    <message>
        <source>The analysis stopped unexpectedly ({reason}).</source>
        <translation>L’analyse s’est arrêtée de façon inattendue ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be analysed ({reason}).</source>
        <translation>{file} n’a pas pu être analysé ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>{file} n’a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>{format}: unknown format ({known}).</source>
        <translation>{format}&#xa0;: format inconnu ({known}).</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un fichier de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>incise</source>
        <translation>incise</translation>
    </message>
    <message>
        <source>reported clause</source>
        <translation>proposition rapportée</translation>
    </message>
    <message>
        <source>reported clause without conjunction</source>
        <translation>proposition rapportée sans conjonction</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>selon, d’après</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>comme l’a dit</translation>
    </message>
    <message>
        <source>quoted object</source>
        <translation>mots cités en complément</translation>
    </message>
    <message>
        <source>infinitive</source>
        <translation>infinitif</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite de la citation</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passif</translation>
    </message>
    <message>
        <source>reporting noun</source>
        <translation>nom de parole</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>sans annonce</translation>
    </message>
    <message>
        <source>object and attribute</source>
        <translation>complément et son attribut</translation>
    </message>
    <message>
        <source>conditional goes on</source>
        <translation>suite au conditionnel</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>journalist&apos;s conditional</source>
        <translation>conditionnel journalistique</translation>
    </message>
    <message>
        <source>adverb of hearsay</source>
        <translation>adverbe de ouï-dire</translation>
    </message>
    <message>
        <source>phrase of hearsay</source>
        <translation>locution de ouï-dire</translation>
    </message>
    <message>
        <source>passive of telling</source>
        <translation>passif de parole</translation>
    </message>
    <message>
        <source>accusation</source>
        <translation>accusation</translation>
    </message>
    <message>
        <source>modal verb</source>
        <translation>verbe modal</translation>
    </message>
    <message>
        <source>conditional of a modal</source>
        <translation>modal au conditionnel</translation>
    </message>
    <message>
        <source>conditional of a consequence</source>
        <translation>conditionnel de conséquence</translation>
    </message>
    <message>
        <source>conditional of an opinion</source>
        <translation>conditionnel d’une opinion</translation>
    </message>
    <message>
        <source>conditional with a condition</source>
        <translation>conditionnel avec condition</translation>
    </message>
    <message>
        <source>conditional with a date to come</source>
        <translation>conditionnel avec une date à venir</translation>
    </message>
    <message>
        <source>would with a condition</source>
        <translation>would avec condition</translation>
    </message>
    <message>
        <source>adverb of doubt</source>
        <translation>adverbe de doute</translation>
    </message>
    <message>
        <source>phrase of doubt</source>
        <translation>locution de doute</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futur</translation>
    </message>
    <message>
        <source>future in the past</source>
        <translation>futur dans le passé</translation>
    </message>
    <message>
        <source>aller with an infinitive</source>
        <translation>aller et infinitif</translation>
    </message>
    <message>
        <source>devoir with a date</source>
        <translation>devoir avec une date</translation>
    </message>
    <message>
        <source>will</source>
        <translation>will</translation>
    </message>
    <message>
        <source>would</source>
        <translation>would</translation>
    </message>
    <message>
        <source>be to</source>
        <translation>be to</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>ne with a negator</source>
        <translation>ne et mot négatif</translation>
    </message>
    <message>
        <source>ne alone</source>
        <translation>ne seul</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>negative word</source>
        <translation>mot négatif</translation>
    </message>
    <message>
        <source>negated subject</source>
        <translation>sujet négatif</translation>
    </message>
    <message>
        <source>negated infinitive</source>
        <translation>infinitif négatif</translation>
    </message>
    <message>
        <source>verb of denial</source>
        <translation>verbe de démenti</translation>
    </message>
    <message>
        <source>verb of refusal</source>
        <translation>verbe de refus</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>modèle de langue</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>préposition</translation>
    </message>
    <message>
        <source>first word</source>
        <translation>premier mot</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>dernier mot</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>apposition</source>
        <translation>apposition</translation>
    </message>
    <message>
        <source>long name</source>
        <translation>nom à complément</translation>
    </message>
    <message>
        <source>spelled out</source>
        <translation>sigle développé</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>titulaire d'une charge</translation>
    </message>
    <message>
        <source>quoted title</source>
        <translation>titre entre guillemets</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>présenté par une virgule</translation>
    </message>
    <message>
        <source>explained as</source>
        <translation>expliqué comme</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>se trouve dans</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>position</translation>
    </message>
    <message>
        <source>subject of</source>
        <translation>sujet de</translation>
    </message>
    <message>
        <source>object of</source>
        <translation>objet de</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a person&apos;s office</source>
        <translation>la fonction d’une personne</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>un organisme</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>une chose</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>first</source>
        <translation>début</translation>
    </message>
    <message>
        <source>what persons do</source>
        <translation>ce que font les personnes</translation>
    </message>
</context>
</TS>
