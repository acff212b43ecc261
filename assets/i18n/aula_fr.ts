<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccentStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Plus de lettres</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Everything lower down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Extra large text</source>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How would you like it?</source>
        <translation>Comment préférez-vous l’écran&#xa0;?</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>No moving pictures</source>
        <translation>Pas d’images animées</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>There is no voice for this language yet.</source>
        <translation>Il n’y a pas encore de voix pour cette langue.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Volume&#xa0;: %1 sur 5</translation>
    </message>
</context>
<context>
    <name>BirthYear</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>In which year were they born?</source>
        <translation>Quelle est son année de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>In which year were you born?</source>
        <translation>Quelle est votre année de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>The barcode does not say it. Reception helps if no year is right.</source>
        <translation>Le code-barres ne l’indique pas. L’accueil vous aide si aucune année n’est la bonne.</translation>
    </message>
    <message>
        <source>The earlier year</source>
        <translation>L’année la plus ancienne</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>L’année la plus récente</translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>A + can only stand in front.</source>
        <translation>Le + se place uniquement au début.</translation>
    </message>
    <message>
        <source>A few digits seem to be missing.</source>
        <translation>Il semble manquer quelques chiffres.</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Appelez-moi</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Staff may read my answer first</source>
        <translation>Le personnel peut d’abord lire ma réponse</translation>
    </message>
    <message>
        <source>These are more digits than a telephone number has.</source>
        <translation>Il y a plus de chiffres que dans un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Where may we call you?</source>
        <translation>À quel numéro pouvons-nous vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>With “Call me” I agree that staff call me about this visit. My number is deleted within 30 days.</source>
        <translation>Avec «&#xa0;Appelez-moi&#xa0;», j’accepte que le personnel m’appelle au sujet de cette visite. Mon numéro est supprimé sous 30 jours.</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>CardPlacement</name>
    <message>
        <source>The card reader is above the screen, %1 centimetres from the left.</source>
        <translation>Le lecteur de carte est au-dessus de l’écran, à %1 centimètres de la gauche.</translation>
    </message>
    <message>
        <source>The card reader is below the screen, %1 centimetres from the left.</source>
        <translation>Le lecteur de carte est sous l’écran, à %1 centimètres de la gauche.</translation>
    </message>
    <message>
        <source>The card reader is left of the screen, %1 centimetres from the top.</source>
        <translation>Le lecteur de carte est à gauche de l’écran, à %1 centimètres du haut.</translation>
    </message>
    <message>
        <source>The card reader is right of the screen, %1 centimetres from the top.</source>
        <translation>Le lecteur de carte est à droite de l’écran, à %1 centimètres du haut.</translation>
    </message>
</context>
<context>
    <name>CardProblem</name>
    <message>
        <source>Another way</source>
        <translation>Une autre façon</translation>
    </message>
    <message>
        <source>Hold them flat under the window and keep still.</source>
        <translation>Tenez-le à plat sous la fenêtre, sans bouger.</translation>
    </message>
    <message>
        <source>Lay it down again and leave it until we are done.</source>
        <translation>Reposez-la et laissez-la jusqu’à la fin de la lecture.</translation>
    </message>
    <message>
        <source>Lay it flat on the middle of the pad and keep it still.</source>
        <translation>Posez-la à plat au milieu de la plaque et ne la bougez plus.</translation>
    </message>
    <message>
        <source>Please put the card right in.</source>
        <translation>Veuillez enfoncer la carte jusqu’au bout.</translation>
    </message>
    <message>
        <source>Please show the barcode once more. Reception helps too.</source>
        <translation>Présentez le code-barres encore une fois. L’accueil peut aussi vous aider.</translation>
    </message>
    <message>
        <source>Please take it and go to reception.</source>
        <translation>Reprenez-la et adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Please take it and try once more. Reception helps too.</source>
        <translation>Reprenez-la et essayez encore une fois. L’accueil peut aussi vous aider.</translation>
    </message>
    <message>
        <source>Please take it and use your health insurance card. Reception helps too.</source>
        <translation>Reprenez-la et utilisez votre carte d’assurance maladie. L’accueil peut aussi vous aider.</translation>
    </message>
    <message>
        <source>Please turn the card round.</source>
        <translation>Veuillez retourner la carte.</translation>
    </message>
    <message>
        <source>Please use the slot.</source>
        <translation>Veuillez utiliser la fente.</translation>
    </message>
    <message>
        <source>Put it in again and leave it until we ask for it back.</source>
        <translation>Réinsérez-la et laissez-la jusqu’à ce que nous vous invitions à la reprendre.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip down and towards you.</source>
        <translation>Retirez-la et réinsérez-la, puce vers le bas et vers vous.</translation>
    </message>
    <message>
        <source>Take it out and put it in again, chip first and chip up.</source>
        <translation>Retirez-la et réinsérez-la, puce vers l’avant et vers le haut.</translation>
    </message>
    <message>
        <source>The bars are not quite in the light.</source>
        <translation>Le code-barres n’est pas tout à fait dans la lumière.</translation>
    </message>
    <message>
        <source>The card came out a little early.</source>
        <translation>La carte est sortie un peu trop tôt.</translation>
    </message>
    <message>
        <source>The card is not answering.</source>
        <translation>La carte ne répond pas.</translation>
    </message>
    <message>
        <source>The card is not quite touching.</source>
        <translation>La carte ne touche pas tout à fait.</translation>
    </message>
    <message>
        <source>The card was lifted a little early.</source>
        <translation>La carte a été soulevée un peu trop tôt.</translation>
    </message>
    <message>
        <source>There is nothing on this card yet.</source>
        <translation>Cette carte ne contient encore rien.</translation>
    </message>
    <message>
        <source>There is nothing to pay here. Please use your health insurance card.</source>
        <translation>Il n’y a rien à payer ici. Utilisez votre carte d’assurance maladie.</translation>
    </message>
    <message>
        <source>This card cannot be read on the pad.</source>
        <translation>Cette carte ne se lit pas sur la plaque.</translation>
    </message>
    <message>
        <source>This card has to be put in a reader.</source>
        <translation>Cette carte doit être insérée dans un lecteur.</translation>
    </message>
    <message>
        <source>This card is from an earlier time.</source>
        <translation>Cette carte est d’un ancien modèle.</translation>
    </message>
    <message>
        <source>This card is new to us.</source>
        <translation>Nous ne connaissons pas encore cette carte.</translation>
    </message>
    <message>
        <source>This card is read inside the reader.</source>
        <translation>Cette carte se lit dans le lecteur.</translation>
    </message>
    <message>
        <source>This card is read inside the slot.</source>
        <translation>Cette carte se lit dans la fente.</translation>
    </message>
    <message>
        <source>This card keeps its data to itself.</source>
        <translation>Les données de cette carte ne sont pas lisibles.</translation>
    </message>
    <message>
        <source>This card needs a visit to reception.</source>
        <translation>Pour cette carte, adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>This is a bank card.</source>
        <translation>C’est une carte bancaire.</translation>
    </message>
    <message>
        <source>This is a card for staff.</source>
        <translation>C’est une carte du personnel.</translation>
    </message>
    <message>
        <source>This is an identity document.</source>
        <translation>C’est un document d’identité.</translation>
    </message>
    <message>
        <source>This is taking too long.</source>
        <translation>Cela prend trop de temps.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or find your visit another way.</source>
        <translation>Essayez celui de votre carte ou de votre lettre, ou cherchez autrement.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or lay your card down.</source>
        <translation>Essayez celui de votre carte ou de votre lettre, ou posez la carte.</translation>
    </message>
    <message>
        <source>Try the one on your card or letter, or put your card in.</source>
        <translation>Essayez celui de votre carte ou de votre lettre, ou insérez la carte.</translation>
    </message>
    <message>
        <source>Try the one on your health card or on our letter.</source>
        <translation>Essayez celui de votre carte de santé ou de notre lettre.</translation>
    </message>
    <message>
        <source>We cannot read it any more. Please go to reception.</source>
        <translation>Nous ne pouvons plus la lire. Veuillez vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>We could not read this card.</source>
        <translation>Nous n’avons pas pu lire cette carte.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Nous ne connaissons pas ce code.</translation>
    </message>
</context>
<context>
    <name>CheckedIn</name>
    <message>
        <source>Also today: %1</source>
        <translation>Également aujourd’hui&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delay: %n minute(s).</source>
        <translation>
            <numerusform>Environ %n minute de retard.</numerusform>
            <numerusform>Environ %n minutes de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take your card and your slip.</source>
        <translation>Reprenez votre carte et prenez votre ticket.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Reprenez votre carte.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Prenez votre ticket.</translation>
    </message>
    <message>
        <source>Scan this on your way out and tell us how it went.</source>
        <translation>Scannez ceci en partant et dites-nous comment cela s’est passé.</translation>
    </message>
    <message numerus="yes">
        <source>We are about %n minute(s) late. Thank you for waiting.</source>
        <translation>
            <numerusform>Environ %n minute de retard. Merci de patienter.</numerusform>
            <numerusform>Environ %n minutes de retard. Merci de patienter.</numerusform>
        </translation>
    </message>
    <message>
        <source>We will call this code:</source>
        <translation>Nous appellerons ce code&#xa0;:</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Votre arrivée est déjà enregistrée.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Votre arrivée est enregistrée.</translation>
    </message>
    <message>
        <source>Your code and the way, for a telephone</source>
        <translation>Votre code et le chemin, pour votre téléphone</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Clean the glass now.</source>
        <translation>Nettoyez l’écran maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Touch is off for %n second(s).</source>
        <translation>
            <numerusform>Le tactile est désactivé pendant %n seconde.</numerusform>
            <numerusform>Le tactile est désactivé pendant %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Please come back during opening hours.</source>
        <translation>Merci de revenir pendant les heures d’ouverture.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>N’oubliez pas votre carte.</translation>
    </message>
    <message>
        <source>We are closed now.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us.</source>
        <translation>Ce que vous nous avez dit n’a peut-être pas été enregistré.</translation>
    </message>
    <message>
        <source>We open on %1 at %2.</source>
        <translation>Nous ouvrons le %1 à %2.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>Nous ouvrons aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>Nous ouvrons demain à %1.</translation>
    </message>
</context>
<context>
    <name>CoverNotice</name>
    <message>
        <source>Your card&apos;s cover may have ended. Please tell reception.</source>
        <translation>Les droits de votre carte ont peut-être expiré. Signalez-le à l’accueil.</translation>
    </message>
</context>
<context>
    <name>DateCells</name>
    <message numerus="yes">
        <source>%n of 8 digits</source>
        <translation>
            <numerusform>%n chiffre sur 8</numerusform>
            <numerusform>%n chiffres sur 8</numerusform>
        </translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>DD</source>
        <comment>two digits of a day</comment>
        <translation>JJ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>two digits of a month</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Afficher ma saisie</translation>
    </message>
</context>
<context>
    <name>EraseCap</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Next and previous move. Select presses. Help leads to a person.</source>
        <translation>Suivant et Précédent déplacent. Sélection valide. Aide mène à une personne.</translation>
    </message>
    <message>
        <source>Shown on the screen.</source>
        <translation>Affiché à l’écran.</translation>
    </message>
    <message>
        <source>Volume %1 of 5.</source>
        <translation>Volume %1 sur 5.</translation>
    </message>
    <message>
        <source>You can choose:</source>
        <translation>Vous pouvez choisir&#xa0;:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non sélectionné</translation>
    </message>
</context>
<context>
    <name>HouseFooter</name>
    <message>
        <source>Call staff</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go to reception</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Je n’ai pas de carte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recom­mencer</translation>
    </message>
    <message>
        <source>Text size, contrast and reach</source>
        <translation>Taille du texte, contraste et hauteur</translation>
    </message>
    <message>
        <source>There is no voice for this language yet</source>
        <translation>Il n’y a pas encore de voix pour cette langue</translation>
    </message>
</context>
<context>
    <name>HouseNews</name>
    <message numerus="yes">
        <source>About %n answer(s), %1.</source>
        <translation>
            <numerusform>Environ %n réponse, %1.</numerusform>
            <numerusform>Environ %n réponses, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers: wide margin.</source>
        <translation>Peu de réponses&#xa0;: grande marge d’erreur.</translation>
    </message>
    <message>
        <source>Our recommendation score is %1, most likely between %2 and %3.</source>
        <translation>Notre score de recommandation est de %1, très probablement entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Plug in headphones to hear the keys.</source>
        <translation>Branchez un casque pour entendre les touches.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>Accents: off</source>
        <translation>Accents&#xa0;: désactivés</translation>
    </message>
    <message>
        <source>Accents: on, now choose a letter</source>
        <translation>Accents&#xa0;: activés, choisissez une lettre</translation>
    </message>
    <message>
        <source>Capital letters: off</source>
        <translation>Majuscules&#xa0;: désactivées</translation>
    </message>
    <message>
        <source>Capital letters: on</source>
        <translation>Majuscules&#xa0;: activées</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Autre alphabet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
<context>
    <name>MainReason</name>
    <message>
        <source>Being heard</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Change my score (%1)</source>
        <translation>Changer ma note (%1)</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilité</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Amabilité</translation>
    </message>
    <message>
        <source>Only the rest is kept. Finish when it looks right.</source>
        <translation>Seul le reste est conservé. Terminez quand tout vous convient.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Appelez-moi, s’il vous plaît</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Touch here to write</source>
        <translation>Touchez ici pour écrire</translation>
    </message>
    <message>
        <source>We are sorry. What should we do better?</source>
        <translation>Nous sommes désolés. Que devrions-nous améliorer&#xa0;?</translation>
    </message>
    <message>
        <source>We hid a number and an e-mail address.</source>
        <translation>Nous avons masqué un numéro et une adresse e-mail.</translation>
    </message>
    <message>
        <source>We hid a number.</source>
        <translation>Nous avons masqué un numéro.</translation>
    </message>
    <message>
        <source>We hid an e-mail address.</source>
        <translation>Nous avons masqué une adresse e-mail.</translation>
    </message>
    <message>
        <source>We will call you. Is there anything you would like to add?</source>
        <translation>Nous vous appellerons. Souhaitez-vous ajouter quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>What would have made it a 10?</source>
        <translation>Qu’aurait-il fallu pour un 10&#xa0;?</translation>
    </message>
    <message>
        <source>Wonderful. What did we do well?</source>
        <translation>Merveilleux. Qu’avons-nous bien fait&#xa0;?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Your score is saved. So is what you add.</source>
        <translation>Votre note est enregistrée. Ce que vous ajoutez l’est aussi.</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Il me faut plus de temps</translation>
    </message>
</context>
<context>
    <name>NoCard</name>
    <message>
        <source>How shall we find their visit?</source>
        <translation>Comment trouver son rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How shall we find your visit?</source>
        <translation>Comment trouver votre rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>I am here with someone</source>
        <translation>J’accompagne quelqu’un</translation>
    </message>
    <message>
        <source>Identity code or booking code, and birth date</source>
        <translation>Numéro d’identité ou code de réservation, et date de naissance</translation>
    </message>
    <message>
        <source>On your card or your letter</source>
        <translation>Sur votre carte ou votre lettre</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Scanner un code-barres</translation>
    </message>
    <message>
        <source>Surname and birth date</source>
        <translation>Nom de famille et date de naissance</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Saisir un numéro</translation>
    </message>
    <message>
        <source>Use the card, letter or number of the person who is to be seen.</source>
        <translation>Utilisez la carte, la lettre ou le numéro de la personne qui a rendez-vous.</translation>
    </message>
</context>
<context>
    <name>NotNow</name>
    <message>
        <source>It is on %1. Reception can check it.</source>
        <translation>C’est le %1. L’accueil peut vérifier.</translation>
    </message>
    <message>
        <source>Please come back here at %1.</source>
        <translation>Merci de revenir ici à %1.</translation>
    </message>
    <message>
        <source>Please come back here at the time shown on the screen.</source>
        <translation>Merci de revenir ici à l’heure affichée à l’écran.</translation>
    </message>
    <message>
        <source>Please go to reception if you did not expect this.</source>
        <translation>Adressez-vous à l’accueil si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Veuillez vous adresser à l’accueil. Votre arrivée y sera enregistrée.</translation>
    </message>
    <message>
        <source>Please go to reception. They will find a way.</source>
        <translation>Veuillez vous adresser à l’accueil. Vous y trouverez une solution.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Reprenez votre carte.</translation>
    </message>
    <message>
        <source>Reception will help you.</source>
        <translation>L’accueil vous aidera.</translation>
    </message>
    <message>
        <source>Today&apos;s booking was cancelled.</source>
        <translation>Le rendez-vous d’aujourd’hui a été annulé.</translation>
    </message>
    <message>
        <source>We cannot see today&apos;s bookings right now.</source>
        <translation>Nous ne voyons pas les rendez-vous du jour en ce moment.</translation>
    </message>
    <message>
        <source>We could not find a booking for today.</source>
        <translation>Nous n’avons pas trouvé de rendez-vous pour aujourd’hui.</translation>
    </message>
    <message>
        <source>You are early.</source>
        <translation>Vous êtes en avance.</translation>
    </message>
    <message>
        <source>You are expected there at %1.</source>
        <translation>On vous y attend à %1.</translation>
    </message>
    <message>
        <source>Your appointment time has passed.</source>
        <translation>L’heure de votre rendez-vous est passée.</translation>
    </message>
    <message>
        <source>Your booking is at another clinic.</source>
        <translation>Votre rendez-vous est dans un autre centre.</translation>
    </message>
    <message>
        <source>Your booking is for another day.</source>
        <translation>Votre rendez-vous est un autre jour.</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Card check-in is resting.</source>
        <translation>L’enregistrement par carte est en pause.</translation>
    </message>
    <message>
        <source>Please go to reception. They will check you in.</source>
        <translation>Veuillez vous adresser à l’accueil. Votre arrivée y sera enregistrée.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>This kiosk reads your card to find your booking and forgets it when you leave. Your answer is kept without your name. What you write is sealed until staff open it.</source>
        <translation>Cette borne lit votre carte pour trouver votre rendez-vous et l’oublie à votre départ. Votre réponse est conservée sans votre nom. Ce que vous écrivez reste scellé jusqu’à ce que le personnel l’ouvre.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>RateInvitation</name>
    <message>
        <source>On your way out? Tell us how it went.</source>
        <translation>Vous partez&#xa0;? Dites-nous comment cela s’est passé.</translation>
    </message>
    <message>
        <source>Rate your visit</source>
        <translation>Noter ma visite</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>0 = not at all likely</source>
        <translation>0 = pas du tout probable</translation>
    </message>
    <message>
        <source>10 = extremely likely</source>
        <translation>10 = extrêmement probable</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to a friend or colleague?</source>
        <translation>Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Looking for your visit…</source>
        <translation>Recherche de votre rendez-vous…</translation>
    </message>
    <message>
        <source>Please keep it still on the pad.</source>
        <translation>Veuillez la laisser immobile sur la plaque.</translation>
    </message>
    <message>
        <source>Please leave it in the reader.</source>
        <translation>Veuillez la laisser dans le lecteur.</translation>
    </message>
    <message>
        <source>Please leave it in the slot.</source>
        <translation>Veuillez la laisser dans la fente.</translation>
    </message>
    <message>
        <source>Reading your card…</source>
        <translation>Lecture de votre carte…</translation>
    </message>
    <message>
        <source>Thank you, the barcode has been read.</source>
        <translation>Merci, le code-barres a été lu.</translation>
    </message>
</context>
<context>
    <name>ReceptionKnows</name>
    <message>
        <source>Reception knows that you are here.</source>
        <translation>L’accueil sait que vous êtes là.</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hold the barcode to the scanner.</source>
        <translation>Présentez le code-barres devant le lecteur.</translation>
    </message>
    <message>
        <source>It is on your card, or on the letter with your appointment.</source>
        <translation>Il est sur votre carte ou sur la lettre de rendez-vous.</translation>
    </message>
</context>
<context>
    <name>SeeReception</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Veuillez vous adresser à l’accueil.</translation>
    </message>
    <message>
        <source>Please take your card with you.</source>
        <translation>N’oubliez pas votre carte.</translation>
    </message>
    <message>
        <source>Please wait beside this screen.</source>
        <translation>Veuillez attendre à côté de cet écran.</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Quelqu’un vient vers vous.</translation>
    </message>
    <message>
        <source>They will help you with everything.</source>
        <translation>On vous y aidera pour tout.</translation>
    </message>
    <message>
        <source>We are calling somebody.</source>
        <translation>Nous appelons quelqu’un.</translation>
    </message>
    <message>
        <source>We may not have saved what you told us. Please tell them in person.</source>
        <translation>Ce que vous nous avez dit n’a peut-être pas été enregistré. Dites-le-leur de vive voix.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignNames</name>
    <message>
        <source>And sign</source>
        <translation>Et commercial</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Guillemet simple</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Astérisque</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Parenthèse fermante</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Dollar sign</source>
        <translation>Symbole dollar</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Signe égal</translation>
    </message>
    <message>
        <source>Euro sign</source>
        <translation>Symbole euro</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>More letters by a long press</source>
        <translation>Autres lettres par un appui long</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pound sign</source>
        <translation>Symbole livre</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Points de suspension</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 wait to be sent, the oldest for %2.</source>
        <translation>%1 en attente d’envoi, le plus ancien depuis %2.</translation>
    </message>
    <message>
        <source>A card of the family %1 was read in %2 ms.</source>
        <translation>Une carte de la famille %1 a été lue en %2 ms.</translation>
    </message>
    <message>
        <source>A code was scanned: %1.</source>
        <translation>Un code a été scanné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Card reader: %1</source>
        <translation>Lecteur de carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Central answered %1 ago.</source>
        <translation>Le serveur central a répondu il y a %1.</translation>
    </message>
    <message>
        <source>Central has never answered.</source>
        <translation>Le serveur central n’a jamais répondu.</translation>
    </message>
    <message>
        <source>Central has not answered for %1.</source>
        <translation>Le serveur central ne répond plus depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Central refused %n record(s).</source>
        <translation>
            <numerusform>Le serveur central a refusé %n enregistrement.</numerusform>
            <numerusform>Le serveur central a refusé %n enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Nettoyer l’écran</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Fermer pour aujourd’hui</translation>
    </message>
    <message>
        <source>Its data were renewed on %1.</source>
        <translation>Ses données ont été renouvelées le %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau : %1</translation>
    </message>
    <message>
        <source>No card reader.</source>
        <translation>Pas de lecteur de carte.</translation>
    </message>
    <message>
        <source>No network is connected.</source>
        <translation>Aucun réseau n’est connecté.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Insérez une carte.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Store in order, %1 GB free.</source>
        <translation>Base de données en ordre, %1 Go libres.</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image d’essai</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Lecture d’essai</translation>
    </message>
    <message>
        <source>Test read: %1</source>
        <translation>Lecture d’essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Son d’essai</translation>
    </message>
    <message>
        <source>The card was not read: %1.</source>
        <translation>La carte n’a pas été lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list was renewed %1 ago.</source>
        <translation>La liste a été renouvelée il y a %1.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Il n’y a pas encore de liste.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>For those who work here.</source>
        <translation>Pour les personnes qui travaillent ici.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Code PIN du personnel</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n tries left.</source>
        <translation>
            <numerusform>Ce n’est pas le bon. Il reste %n essai.</numerusform>
            <numerusform>Ce n’est pas le bon. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Attendez %n seconde.</numerusform>
            <numerusform>Trop d’essais. Attendez %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>floor %1</source>
        <translation>étage %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>It is still in the reader.</source>
        <translation>Elle est encore dans le lecteur.</translation>
    </message>
    <message>
        <source>It is still in the slot.</source>
        <translation>Elle est encore dans la fente.</translation>
    </message>
    <message>
        <source>It is still on the pad.</source>
        <translation>Elle est encore sur la plaque.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Reprenez votre carte.</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The bar is 100 mm long. Measure it.</source>
        <translation>La barre mesure 100 mm. Vérifiez-la.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Join our customer panel: point your telephone here.</source>
        <translation>Rejoignez notre panel de clients&#xa0;: pointez votre téléphone ici.</translation>
    </message>
    <message>
        <source>People here read every answer, and look for what to change.</source>
        <translation>Ici, nous lisons chaque réponse et cherchons ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>People here read every answer. Small things often help the most.</source>
        <translation>Ici, nous lisons chaque réponse. Ce sont souvent les petites choses qui aident le plus.</translation>
    </message>
    <message>
        <source>People here read every answer. Yours will be a good moment in their day.</source>
        <translation>Ici, nous lisons chaque réponse. La vôtre sera un bon moment de notre journée.</translation>
    </message>
    <message>
        <source>Shape this place with us</source>
        <translation>Façonnez ce lieu avec nous</translation>
    </message>
    <message>
        <source>Somebody will call you. Your number is for that alone.</source>
        <translation>Quelqu’un vous appellera. Votre numéro ne sert qu’à cela.</translation>
    </message>
    <message>
        <source>The way to our customer panel, for a telephone</source>
        <translation>Le lien vers notre panel de clients, pour votre téléphone</translation>
    </message>
    <message>
        <source>You were heard. Thank you.</source>
        <translation>Votre avis a été entendu. Merci.</translation>
    </message>
</context>
<context>
    <name>TypeBirthDate</name>
    <message>
        <source>Day, month and year, such as 05 03 1948.</source>
        <translation>Jour, mois et année, par exemple 05&#xa0;03&#xa0;1948.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Please check it.</source>
        <translation>Ce jour n’existe pas dans le calendrier. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>We found no booking with this birth date. Please check it.</source>
        <translation>Aucun rendez-vous trouvé avec cette date de naissance. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>What is their birth date?</source>
        <translation>Quelle est sa date de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>What is your birth date?</source>
        <translation>Quelle est votre date de naissance&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Identity code, or the booking code of the letter.</source>
        <translation>Numéro d’identité, ou code de réservation de la lettre.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>We found no booking with this number and birth date. Please check both.</source>
        <translation>Aucun rendez-vous trouvé avec ce numéro et cette date de naissance. Veuillez vérifier les deux.</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <translation>Quel est son numéro&#xa0;?</translation>
    </message>
    <message>
        <source>What is your number?</source>
        <translation>Quel est votre numéro&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TypeName</name>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>The first three letters are enough.</source>
        <translation>Les trois premières lettres suffisent.</translation>
    </message>
    <message>
        <source>We found no booking with this name and birth date. Please check both.</source>
        <translation>Aucun rendez-vous trouvé avec ce nom et cette date de naissance. Veuillez vérifier les deux.</translation>
    </message>
    <message>
        <source>What is their surname?</source>
        <translation>Quel est son nom de famille&#xa0;?</translation>
    </message>
    <message>
        <source>What is your surname?</source>
        <translation>Quel est votre nom de famille&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Chip down and towards you. Nothing else to touch.</source>
        <translation>Puce vers le bas et vers vous. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>Chip first and chip up. Nothing else to touch.</source>
        <translation>Puce vers l’avant et vers le haut. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>Flat and still. Nothing else to touch.</source>
        <translation>À plat et sans bouger. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>The one on your card or letter. Nothing else to touch.</source>
        <translation>Celui de votre carte ou de votre lettre. Rien d’autre à toucher.</translation>
    </message>
    <message>
        <source>Welcome. Hold your barcode under the window.</source>
        <translation>Bienvenue. Présentez votre code-barres sous la fenêtre.</translation>
    </message>
    <message>
        <source>Welcome. Lay your health card on the pad.</source>
        <translation>Bienvenue. Posez votre carte de santé sur la plaque.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in from above.</source>
        <translation>Bienvenue. Insérez votre carte de santé par le haut.</translation>
    </message>
    <message>
        <source>Welcome. Put your health card in the slot.</source>
        <translation>Bienvenue. Insérez votre carte de santé.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>This card is for several people.</source>
        <translation>Cette carte concerne plusieurs personnes.</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Qui est là aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>année de naissance %1</translation>
    </message>
</context>
<context>
    <name>YourVisit</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message numerus="yes">
        <source>Is this the visit today?</source>
        <translation>
            <numerusform>Est-ce le rendez-vous d’aujourd’hui&#xa0;?</numerusform>
            <numerusform>S’agit-il des rendez-vous d’aujourd’hui&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this your visit today?</source>
        <translation>
            <numerusform>Est-ce votre rendez-vous d’aujourd’hui&#xa0;?</numerusform>
            <numerusform>S’agit-il de vos rendez-vous d’aujourd’hui&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No, it is not</source>
        <translation>
            <numerusform>Non, ce n’est pas cela</numerusform>
            <numerusform>Non, ce n’est pas cela</numerusform>
        </translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Yes, check in</source>
        <translation>Oui, enregistrer</translation>
    </message>
</context>
</TS>
