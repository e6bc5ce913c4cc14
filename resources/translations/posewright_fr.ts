<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>posewright</name>
    <message>
      <location filename="app/batch/claims.py" />
      <source>{name} is being made by another run</source>
      <translation>{name} est en cours de création par une autre exécution</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>a claim of {owner}</source>
      <translation>une réservation de {owner}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Check that you may write there</source>
      <translation>Vérifiez que vous pouvez y écrire</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Cannot claim {target}</source>
      <translation>Impossible de prendre possession de {target}</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>nobody: it was taken away</source>
      <translation>personne : la possession a été retirée</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install it: pip install 'posewright[cluster]'</source>
      <translation>Installez-le : pip install 'posewright[cluster]'</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Dask is not installed here</source>
      <translation>Dask n’est pas installé ici</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start one with: dask scheduler</source>
      <translation>Démarrez-en un avec : dask scheduler</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>There is no Dask scheduler at {address}</source>
      <translation>Aucun ordonnanceur Dask à l’adresse {address}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The scheduler has no workers</source>
      <translation>L’ordonnanceur n’a aucun processus de travail</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start some with: dask worker</source>
      <translation>Démarrez-en avec : dask worker</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install the same version on all machines</source>
      <translation>Installez la même version sur toutes les machines</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} cannot take part</source>
      <translation>Le worker {worker} ne peut pas participer</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>posewright {ours}</source>
      <translation>posewright {ours}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>no posewright</source>
      <translation>pas de posewright</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>All machines need it under the same path</source>
      <translation>Toutes les machines en ont besoin sous le même chemin</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} does not see {folder}</source>
      <translation>Le processus de travail {worker} ne voit pas {folder}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing that fits {word}</source>
      <translation>Rien ne correspond à {word}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is no list of inputs at {path}</source>
      <translation>Aucune liste d’entrées dans {path}</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing in the folder {folder} that this command takes</source>
      <translation>Le dossier {folder} ne contient rien que cette commande accepte</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Check the folder and the disk</source>
      <translation>Vérifiez le dossier et le disque</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot write {path}</source>
      <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot read {path}</source>
      <translation>Impossible de lire {path}</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>This camera did not take {recording}</source>
      <translation>Cette caméra n’a pas filmé {recording}</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Give the calibration of this camera at this size</source>
      <translation>Indiquez l’étalonnage de cette caméra à cette taille</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>{fmt} cannot hold 2D poses</source>
      <translation>{fmt} ne peut pas contenir de poses 2D</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Leave --no-lift out, or choose another format</source>
      <translation>Omettez --no-lift ou choisissez un autre format</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>No person was found in {recording}</source>
      <translation>Aucune personne n’a été trouvée dans {recording}</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Start them and run this again: it goes on from here</source>
      <translation>Démarrez-les et relancez ceci : le travail reprend ici</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Those that do the work are gone</source>
      <translation>Les processus chargés du travail ont disparu</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>The process that worked on it was killed each time</source>
      <translation>Le processus qui s’en chargeait a été tué à chaque fois</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>It may need more memory</source>
      <translation>Il lui faut peut-être plus de mémoire</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>Name the folder that a batch wrote its results to</source>
      <translation>Indiquez le dossier où un lot a écrit ses résultats</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>There is no {manifest} in {folder}</source>
      <translation>Il n’y a pas de {manifest} dans {folder}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>An internal error, {name}: {error}</source>
      <translation>Erreur interne, {name} : {error}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Run it alone with --debug</source>
      <translation>Exécutez-le seul avec --debug</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} was changed since it was made</source>
      <translation>{path} a été modifié depuis sa création</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} already exists</source>
      <translation>{path} existe déjà</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Give another name, or --force to replace it</source>
      <translation>Donnez un autre nom, ou --force pour le remplacer</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Cannot write {target}</source>
      <translation>Impossible d’écrire {target}</translation>
    </message>
    <message>
      <location filename="app/batch/writing.py" />
      <source>{name}: not written, of the file that was read: {left}</source>
      <translation>{name} : non écrit, du fichier lu : {left}</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be a part and how many there are, as in 2/16</source>
      <translation>doit être une partie et leur nombre total, comme 2/16</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be 1 or more</source>
      <translation>doit valoir 1 ou plus</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>No place is given for the poses</source>
      <translation>Aucune destination n’est indiquée pour les poses</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give a file with -o</source>
      <translation>Indiquez un fichier avec -o</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} can be read but not written</source>
      <translation>{fmt} peut être lu mais pas écrit</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Choose another format</source>
      <translation>Choisissez un autre format</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} cannot hold these poses</source>
      <translation>{fmt} ne peut pas contenir ces poses</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Several inputs need a folder for the results</source>
      <translation>Plusieurs entrées exigent un dossier de résultats</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give it with -o FOLDER</source>
      <translation>Indiquez-le avec -o FOLDER</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{folder} is a file</source>
      <translation>{folder} est un fichier</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>a folder for the results of several inputs</source>
      <translation>un dossier pour les résultats de plusieurs entrées</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give the result another name or folder</source>
      <translation>Donnez au résultat un autre nom ou dossier</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{target} is an input, and the result would replace it</source>
      <translation>{target} est une entrée, et le résultat la remplacerait</translation>
    </message>
    <message>
      <location filename="app/commands/_options.py" />
      <source>must be {bounds}</source>
      <translation>doit être {bounds}</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>There is no camera {name!r} in {path}</source>
      <translation>Il n’y a pas de caméra {name!r} dans {path}</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>{text} holds several cameras</source>
      <translation>{text} contient plusieurs caméras</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>Name one as FILE:NAME</source>
      <translation>Nommez-en une sous la forme FILE:NAME</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be WIDTHxHEIGHT, as in 1920x1080</source>
      <translation>doit être WIDTHxHEIGHT, comme 1920x1080</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be above 0</source>
      <translation>doit être supérieur à 0</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>There is no person {person} in {path}</source>
      <translation>Il n’y a pas de personne {person} dans {path}</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>Write TRC: with convert --to trc, elsewhere --format trc</source>
      <translation>Écrivez du TRC : avec convert --to trc, ailleurs --format trc</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>--markers are those of a TRC file</source>
      <translation>--markers désigne ceux d’un fichier TRC</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>{fmt} has no --{flag}</source>
      <translation>{fmt} n’a pas d’option --{flag}</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>convert needs an input and an output</source>
      <translation>convert exige une entrée et une sortie</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>posewright convert IN OUT</source>
      <translation>posewright convert IN OUT</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>No format is given for several files</source>
      <translation>Aucun format n’est indiqué pour plusieurs fichiers</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>Give it with --to</source>
      <translation>Indiquez-le avec --to</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>--held-out is a share</source>
      <translation>--held-out est une proportion</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>0 to below 1</source>
      <translation>de 0 à moins de 1</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>{target} is no place for training data</source>
      <translation>{target} ne convient pas pour des données d’entraînement</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>a name that ends in .npz</source>
      <translation>un nom qui se termine par .npz</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>No place is given for the report</source>
      <translation>Aucune destination n’est indiquée pour le rapport</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Person {person}</source>
      <translation>Personne {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Only a project knows the recording that shows the floor</source>
      <translation>Seul un projet connaît l’enregistrement qui montre le sol</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>{path} has nobody to set before {person}</source>
      <translation>{path} ne contient personne à comparer avec {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>person {person}, or one person only</source>
      <translation>la personne {person}, ou une seule personne</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Cannot read the facts in {path}</source>
      <translation>Impossible de lire les données de la tâche dans {path}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>TOML</source>
      <translation>TOML</translation>
    </message>
    <message>
      <location filename="app/commands/estimate.py" />
      <source>{variant} gives no {dims}D poses</source>
      <translation>{variant} ne donne pas de poses {dims}D</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes the place of PRED and TRUTH</source>
      <translation>--dataset remplace PRED et TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes no {flag}</source>
      <translation>--dataset n’accepte pas {flag}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--by action, or the estimator's</source>
      <translation>--by action, ou celles de l’estimateur</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>evaluate needs PRED and TRUTH</source>
      <translation>evaluate exige PRED et TRUTH</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Or give --dataset DIR --estimator NAME</source>
      <translation>Ou indiquez --dataset DIR --estimator NAME</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>The option {option} is of an estimator on a data set</source>
      <translation>L’option {option} est celle d’un estimateur sur un jeu de données</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>No file in {prediction} has the name of one in {truth}</source>
      <translation>Aucun fichier de {prediction} ne porte le nom d’un fichier de {truth}</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} share no joints at the same times</source>
      <translation>{prediction} et {truth} n’ont aucune articulation commune aux mêmes instants</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} have no dimensions in common</source>
      <translation>{prediction} et {truth} n'ont pas les mêmes dimensions</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Joints are paired as TRUTH=PRED</source>
      <translation>Les articulations s’associent par TRUTH=PRED</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>This is not the size of a head</source>
      <translation>Ce n'est pas la taille d'une tête</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>pixels above 0</source>
      <translation>des pixels au-dessus de 0</translation>
    </message>
    <message>
      <location filename="app/commands/info.py" />
      <source>There is no file {path}</source>
      <translation>Le fichier {path} n’existe pas</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>A camera already gives the field of view</source>
      <translation>Une caméra donne déjà le champ de vision</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Give either --camera or --fov</source>
      <translation>Indiquez soit --camera, soit --fov</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>{path} says another image size</source>
      <translation>{path} indique une autre taille d’image</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Leave --size out</source>
      <translation>Omettez --size</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>No model is named</source>
      <translation>Aucun modèle n’est nommé</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>{name} has no files to fetch</source>
      <translation>{name} n’a aucun fichier à télécharger</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>It ships with Posewright, or takes a file of yours</source>
      <translation>Il est livré avec Posewright, ou utilise l’un de vos fichiers</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>a name that ends in {suffix}, or as a pose file does</source>
      <translation>un nom qui se termine par {suffix} ou comme un fichier de poses</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>What is to be written is not said</source>
      <translation>Ce qui doit être écrit n’est pas indiqué</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>Give a pose format with --format, or by the name</source>
      <translation>Indiquez un format de poses avec --format ou par le nom</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>A project has no {flag}</source>
      <translation>Un projet n’a pas {flag}</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>must be of {known}, with commas between them</source>
      <translation>doit être parmi {known}, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>{text} is no number of minutes between 0 and a day</source>
      <translation>{text} n’est pas un nombre de minutes entre 0 et un jour</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>A pose file does not say which recording it is of</source>
      <translation>Un fichier de poses n’indique pas de quel enregistrement il provient</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Give it as --video FILE</source>
      <translation>Indiquez-le avec --video FILE</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Correct joints in some frames of a track in the window, then refine</source>
      <translation>Corrigez des articulations dans quelques images d’une piste dans la fenêtre, puis affinez</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>There are no corrected joints in this recording</source>
      <translation>Cet enregistrement n’a aucune articulation corrigée</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>This is not a range of depth</source>
      <translation>Ce n’est pas une plage de profondeur</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>NEAR below FAR, in mm</source>
      <translation>NEAR inférieur à FAR, en mm</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>Open the project in the window and relink it</source>
      <translation>Ouvrez le projet dans la fenêtre et rétablissez le lien</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>The recording {recording} is not at {recording2}</source>
      <translation>L’enregistrement {recording} n’est pas dans {recording2}</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>The animal is drawn in colour, and walks by itself</source>
      <translation>L'animal est dessiné en couleur et marche de lui-même</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>--animal alone</source>
      <translation>--animal seul</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>A&amp;blation of JUMPS…</source>
      <translation>A&amp;blation de JUMPS…</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Repair with and without Procrustes, encoder and overlap, side by side</source>
      <translation>Complétion avec et sans Procrustes, encodeur et recouvrement, côte à côte</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Ablation of JUMPS</source>
      <translation>Ablation de JUMPS</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>{count} runs, side by side in the comparison</source>
      <translation>{count} exécutions, côte à côte dans la comparaison</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Without labels: kept only where held-out parts of the recording and your corrections say it is better</source>
      <translation>Sans étiquettes : conservé seulement là où des parties réservées de l’enregistrement et vos corrections confirment un progrès</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>&amp;Adapt to this sensor…</source>
      <translation>&amp;Adapter à ce capteur…</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Open one to adapt to its sensor</source>
      <translation>Ouvrez-en un pour adapter à son capteur</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapt to the sensor of {recording}</source>
      <translation>Adapter au capteur de {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapted: {words}. Estimate poses takes these weights from now on</source>
      <translation>Adapté : {words}. « Estimer les poses » utilise désormais ces poids</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no recording</source>
      <translation>Il n’y a pas d’enregistrement</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open one first (File &gt; Open)</source>
      <translation>Ouvrez-en d’abord un (Fichier &gt; Ouvrir)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} holds poses, no pictures</source>
      <translation>{recording} contient des poses, pas d’images</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open the recording they were made of</source>
      <translation>Ouvrez l’enregistrement dont elles proviennent</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} is missing</source>
      <translation>{recording} est introuvable</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Relink it first (File &gt; Relink recording)</source>
      <translation>Rétablissez d’abord son lien (Fichier &gt; Relier l’enregistrement)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no track to {purpose}</source>
      <translation>Il n’y a pas de piste à {purpose}</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Estimate poses, import them, or choose a track</source>
      <translation>Estimez des poses, importez-les ou choisissez une piste</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>The track ends at frame {count}, before this one</source>
      <translation>La piste s’arrête à l’image {count}, avant celle-ci</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No joint is selected</source>
      <translation>Aucune articulation n’est sélectionnée</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Click one, or press Tab</source>
      <translation>Cliquez sur l’une d’elles ou appuyez sur Tab</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No range is set</source>
      <translation>Aucune plage n’est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Set its ends with I and O</source>
      <translation>Définissez ses bornes avec I et O</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Estimate, repair and lift all recordings of a folder, here or on a cluster: a project of each</source>
      <translation>Estimer, compléter et passer en 3D tous les enregistrements d’un dossier, ici ou sur une grappe : un projet pour chacun</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process a folder in the &amp;background…</source>
      <translation>Traiter un dossier en &amp;arrière-plan…</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Folder of recordings</source>
      <translation>Dossier d’enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process the recordings in {folder}</source>
      <translation>Traiter les enregistrements de {folder}</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>{folder}: {outcome}. The projects are in {results}</source>
      <translation>{folder} : {outcome}. Les projets sont dans {results}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>&amp;Compare tracks</source>
      <translation>&amp;Comparer des pistes</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>prediction</source>
      <translation>prédiction</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>truth</source>
      <translation>vérité terrain</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>times of {word}</source>
      <translation>instants de {word}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the prediction</source>
      <translation>la prédiction</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the truth</source>
      <translation>la vérité terrain</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>assumed of {name}: {words}</source>
      <translation>supposé pour {name} : {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Left foot</source>
      <translation>Pied gauche</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Right foot</source>
      <translation>Pied droit</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Over the range; without one, the contact at this frame comes or goes</source>
      <translation>Sur la plage ; sans plage, le contact à cette image apparaît ou disparaît</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Left foot stands</source>
      <translation>Pied &amp;gauche posé</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Right foot stands</source>
      <translation>Pied &amp;droit posé</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Find foot contacts again</source>
      <translation>&amp;Retrouver les appuis des pieds</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>What you said of this person's feet goes; renewing 3D finds them</source>
      <translation>Ce que vous avez dit des pieds de cette personne est oublié ; le renouvellement de la 3D les retrouve</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Hold standing feet still</source>
      <translation>I&amp;mmobiliser les pieds posés</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>In 3D of a file: the legs follow; over the range if one is set; what you confirmed stays</source>
      <translation>Dans la 3D d'un fichier : les jambes suivent ; sur la plage s'il y en a une ; ce que vous avez confirmé reste</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>hold still</source>
      <translation>immobiliser</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Hold standing feet still</source>
      <translation>Immobiliser les pieds posés</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{edit}: frames {start} to {stop}</source>
      <translation>{edit} : images {start} à {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} stands</source>
      <translation>{foot} posé</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} is free</source>
      <translation>{foot} libre</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: hold standing feet still to have it so</source>
      <translation>{text} : immobilisez les pieds posés pour l'appliquer</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: renew 3D to have it so</source>
      <translation>{text} : renouvelez la 3D pour l’appliquer</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Nothing is known of this person's feet</source>
      <translation>On ne sait rien des pieds de cette personne</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Lift the poses to 3D with a floor first</source>
      <translation>Relevez d’abord les poses en 3D avec un sol</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people by depth</source>
      <translation>Trouver les personnes par la profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Separate people in every frame by depth; no training needed</source>
      <translation>Séparer les personnes dans chaque image par la profondeur ; aucun entraînement requis</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Snap to the surface in depth</source>
      <translation>Aimanter à la surface de profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>A joint moved in a depth picture is placed behind the surface there, in 3D</source>
      <translation>Une articulation déplacée dans une image de profondeur est placée en 3D derrière la surface à cet endroit</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>&amp;People in depth</source>
      <translation>&amp;Personnes en profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Points of &amp;depth in 3D</source>
      <translation>Points de &amp;profondeur en 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Open one to find people by depth</source>
      <translation>Ouvrez-en un pour trouver les personnes par la profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people in {recording}</source>
      <translation>Trouver les personnes dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} person</source>
      <translation>{count} personne</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} people</source>
      <translation>{count} personnes</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>no one</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{recording}: {people} found</source>
      <translation>Trouvé dans {recording} : {people}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This frame was not corrected</source>
      <translation>Cette image n’a pas été corrigée</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Reset mask</source>
      <translation>Réinitialiser le masque</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>There is no person here to remove</source>
      <translation>Il n’y a personne à retirer ici</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Erase painted parts with the eraser</source>
      <translation>Effacez les parties peintes avec la gomme</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Not a person: {person}</source>
      <translation>N’est pas une personne : {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Person {person} was removed; the others may be numbered differently now</source>
      <translation>La personne {person} a été retirée ; la numérotation des autres a pu changer</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This is not a depth recording</source>
      <translation>Ce n’est pas un enregistrement de profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>No depth is shown</source>
      <translation>Aucune profondeur n’est affichée</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Angles and risk scores</source>
      <translation>&amp;Angles et scores de risque</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Angles, RULA, REBA and OWAS of the active person</source>
      <translation>Angles, RULA, REBA et OWAS de la personne active</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Task facts…</source>
      <translation>Données de la &amp;tâche…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Load, grip, time: what a recording cannot show</source>
      <translation>Charge, prise, durée : ce qu’un enregistrement ne peut pas montrer</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Vertical by two clicks</source>
      <translation>&amp;Verticale en deux clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>On an upright edge in the picture: the lower end first</source>
      <translation>Sur une arête verticale de l’image : d’abord l’extrémité inférieure</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This frame is the &amp;neutral posture</source>
      <translation>Cette image est la posture &amp;neutre</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neck, head, shoulders and wrists are measured from it</source>
      <translation>Cou, tête, épaules et poignets sont mesurés à partir d’elle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Pin angle</source>
      <translation>É&amp;pingler l’angle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Of three selected joints, of one in the middle of a limb, or of two to the vertical</source>
      <translation>De trois articulations sélectionnées, d’une au milieu d’un membre, ou de deux par rapport à la verticale</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove all pinned angles</source>
      <translation>Retirer tous les angles épinglés</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Assess {person} in {recording}</source>
      <translation>Évaluer {person} dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Task facts</source>
      <translation>Données de la tâche</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Click the lower and then the upper end of an upright edge: a door frame, a table leg</source>
      <translation>Cliquez sur l’extrémité inférieure puis supérieure d’une arête verticale : chambranle de porte, pied de table</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Vertical by two clicks</source>
      <translation>Verticale en deux clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>The vertical is taken from two clicks</source>
      <translation>La verticale est définie par deux clics</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>No neutral posture</source>
      <translation>Aucune posture neutre</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neutral posture</source>
      <translation>Posture neutre</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Frame {frame} is the neutral posture: neck, head, shoulders and wrists start from it</source>
      <translation>L’image {frame} est la posture neutre : cou, tête, épaules et poignets sont mesurés à partir d’elle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>An angle has three joints, or two against the vertical</source>
      <translation>Un angle a trois articulations, ou deux par rapport à la verticale</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Select them first (Shift+click)</source>
      <translation>Sélectionnez-les d’abord (Maj+clic)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Pin angle</source>
      <translation>Épingler l’angle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angle</source>
      <translation>Retirer l’angle</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angles</source>
      <translation>Retirer les angles</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>There are no people to assess yet. Estimate poses, or import them.</source>
      <translation>Il n’y a encore personne à évaluer. Estimez des poses ou importez-les.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This person has 2D poses alone. Lift them to 3D, or say in the task facts which side the picture shows.</source>
      <translation>Cette personne n’a que des poses 2D. Passez-les en 3D, ou indiquez dans les données de la tâche quel côté l’image montre.</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>compare</source>
      <translation>comparer</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Set what was before</source>
      <translation>Définir l’état antérieur</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Nothing before</source>
      <translation>Aucun état antérieur</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Assess everybody</source>
      <translation>Évaluer tout le monde</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Workbook</source>
      <translation>Classeur</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>&amp;Report…</source>
      <translation>&amp;Rapport…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>PDF, web page, workbook, table or JSON; no picture of a person is in it</source>
      <translation>PDF, page web, classeur, tableau ou JSON ; aucune image de personne n’y figure</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic report</source>
      <translation>Rapport d’ergonomie</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Report {path}</source>
      <translation>Rapport {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic assessment of {stem}</source>
      <translation>Évaluation ergonomique de {stem}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Written: {path}</source>
      <translation>Écrit : {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find &amp;cycles by repetition</source>
      <translation>Trouver les &amp;cycles par répétition</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>A segment for each time that the task is done; mark them by hand with E</source>
      <translation>Un segment pour chaque exécution de la tâche ; marquez-les à la main avec E</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>&amp;Lift begins or ends here</source>
      <translation>Le &amp;levage commence ou finit ici</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>From where the load leaves its place to where it is set down</source>
      <translation>Du moment où la charge quitte sa place à celui où elle est déposée</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>The angles are not measured yet</source>
      <translation>Les angles ne sont pas encore mesurés</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Open the panel Ergonomics and try again</source>
      <translation>Ouvrez le panneau Ergonomie et réessayez</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find cycles</source>
      <translation>Trouver les cycles</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Nothing is repeated here. Mark cycles by hand: E begins and ends one</source>
      <translation>Rien ne se répète ici. Marquez les cycles à la main : E en commence et en finit un</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find {count} cycles</source>
      <translation>Trouver {count} cycles</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>{count} cycles found</source>
      <translation>{count} cycles trouvés</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Estimate poses…</source>
      <translation>&amp;Estimer les poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Process: estimate, repair, lift…</source>
      <translation>&amp;Traiter : estimer, compléter, passer en 3D…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses in {recording}</source>
      <translation>Estimer les poses dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses</source>
      <translation>Estimer les poses</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process {recording}</source>
      <translation>Traiter {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process recording</source>
      <translation>Traiter l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Try other units of depth for {recording}</source>
      <translation>Essayer d’autres unités de profondeur pour {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{recording} does not say what unit its depth is in, and nobody is found in it as it was taken.</source>
      <translation>{recording} n’indique pas l’unité de sa profondeur, et personne n’y est trouvé avec l’unité supposée.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said} Nor is anybody with other units.</source>
      <translation>{said} Ni avec d’autres unités.</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>centimetres</source>
      <translation>centimètres</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{unit} mm a step</source>
      <translation>{unit} mm par pas</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said}

With {words} there are people. Take that unit, and look for them again?</source>
      <translation>{said}

Avec {words}, des personnes apparaissent. Adopter cette unité et relancer la recherche ?</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Unit of depth</source>
      <translation>Unité de profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Set unit of depth</source>
      <translation>Définir l’unité de profondeur</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>What was made is there; give these steps other options, one at a time (Pose &gt; Repair, Lift)</source>
      <translation>Les résultats obtenus sont là ; donnez d’autres options à ces étapes, une à la fois (Pose &gt; Compléter, Passer en 3D)</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Not every step could be taken in {recording}</source>
      <translation>Certaines étapes n’ont pas pu être exécutées dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>&amp;Export poses…</source>
      <translation>&amp;Exporter les poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render &amp;video…</source>
      <translation>Générer une &amp;vidéo…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video with silhouettes…</source>
      <translation>Générer une vidéo avec silhouettes…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>People in one colour before a blurred picture: no one can be recognised</source>
      <translation>Personnes d’une seule couleur devant une image floutée : personne n’est reconnaissable</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video without pictures…</source>
      <translation>Générer une vidéo sans images…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Poses on a blank ground: no one can be recognised</source>
      <translation>Poses sur fond uni : personne n’est reconnaissable</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>There are no poses to export</source>
      <translation>Il n’y a pas de poses à exporter</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Estimate or import some first</source>
      <translation>Estimez-en ou importez-en d’abord</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Export {choice}</source>
      <translation>Exporter {choice}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video</source>
      <translation>Générer une vidéo</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Video (*.mp4);;Animated GIF (*.gif)</source>
      <translation>Vidéo (*.mp4);;GIF animé (*.gif)</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render {path}</source>
      <translation>Générer {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>{path} is part of this project</source>
      <translation>{path} fait partie de ce projet</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Give it another name</source>
      <translation>Donnez-lui un autre nom</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtrer…</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>Smooth, fill gaps, remove outliers; with a preview</source>
      <translation>Lisser, combler les lacunes, retirer les valeurs aberrantes ; avec aperçu</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>filter</source>
      <translation>filtrer</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>There is no track to filter.</source>
      <translation>Il n’y a pas de piste à filtrer.</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>All joints</source>
      <translation>Toutes les articulations</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joint</source>
      <translation>{count} articulation sélectionnée</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joints</source>
      <translation>{count} articulations sélectionnées</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>frames {start} to {stop}</source>
      <translation>images {start} à {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>all {count} frames</source>
      <translation>toutes les {count} images</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{joints} in {where}.</source>
      <translation>{joints} : {where}.</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Take back the last step. A project keeps {count} of them when it is closed</source>
      <translation>Annuler la dernière étape. Un projet en garde {count} quand il est fermé</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Undone: {text}</source>
      <translation>Annulé : {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Redone: {text}</source>
      <translation>Rétabli : {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>&amp;Repair…</source>
      <translation>&amp;Compléter…</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Fill gaps and upsample; over the range if one is set</source>
      <translation>Combler les lacunes et suréchantillonner ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accept repair</source>
      <translation>Accepter la complétion</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Confirm the filled-in positions of the selected joints; over the range if one is set</source>
      <translation>Confirmer les positions complétées des articulations sélectionnées ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Reject repair</source>
      <translation>Rejeter la complétion</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Back to what was measured, or missing</source>
      <translation>Revenir à ce qui était mesuré, ou manquant</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair again after corrections</source>
      <translation>Compléter à nouveau après corrections</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolate by JUMPS</source>
      <translation>Interpoler par JUMPS</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Over the range, in the gap at this frame, or between the keys around it; keys stay where they are</source>
      <translation>Sur la plage, dans la lacune à cette image ou entre les clés qui l’entourent ; les clés ne bougent pas</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses in {recording}</source>
      <translation>Compléter les poses dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses</source>
      <translation>Compléter les poses</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Place the joints at frames {span} and {span2} first</source>
      <translation>Placez d’abord les articulations aux images {span} et {span2}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>No joint has a position at both ends</source>
      <translation>Aucune articulation n’a de position aux deux extrémités</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolated by JUMPS: {joints}{where}</source>
      <translation>Interpolation par JUMPS : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accepted: {joints}{where}</source>
      <translation>Accepté : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Rejected: {joints}{where}</source>
      <translation>Rejeté : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>This person has no repaired track to accept or reject</source>
      <translation>Cette personne n’a pas de piste complétée à accepter ou à rejeter</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair the poses first</source>
      <translation>Complétez d’abord les poses</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Nothing was filled in for {joints}{where}</source>
      <translation>Rien n’a été complété pour {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Select other joints, or set a range with I and O</source>
      <translation>Sélectionnez d’autres articulations, ou définissez une plage avec I et O</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Prepare repair</source>
      <translation>Préparer la complétion</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair after correction</source>
      <translation>Compléter après correction</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Not repaired after the correction: {error}</source>
      <translation>Non complété après la correction : {error}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>from the start on</source>
      <translation>depuis le début</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>to the end</source>
      <translation>jusqu’à la fin</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>{joints}: missing {where}</source>
      <translation>{joints} : manque {where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>The gap has only one end ({what})</source>
      <translation>La lacune n’a qu’une extrémité ({what})</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair fills gaps that have one end</source>
      <translation>Compléter comble les lacunes à une seule extrémité</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Lift to 3D</source>
      <translation>Passer en 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Process</source>
      <translation>Traiter</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>No recording is selected</source>
      <translation>Aucun enregistrement n’est sélectionné</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Select some in the list of recordings</source>
      <translation>Sélectionnez-en dans la liste des enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>There is no task {task!r}</source>
      <translation>La tâche {task!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source> with {model}</source>
      <translation> avec {model}</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>a recording that was removed</source>
      <translation>un enregistrement retiré</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Queued jobs</source>
      <translation>Tâches en attente</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>A job was not done when this project was closed.</source>
      <translation>Une tâche n’était pas terminée à la fermeture de ce projet.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} jobs were not done when this project was closed.</source>
      <translation>{count} tâches n’étaient pas terminées à la fermeture de ce projet.</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>
… and {count} more</source>
      <translation>
… et {count} autres</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start only what you know.

</source>
      <translation>Ne démarrez que ce que vous connaissez.

</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Remove them</source>
      <translation>Les retirer</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>its recording was removed</source>
      <translation>son enregistrement a été retiré</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Left out: {title} ({error})</source>
      <translation>Omis : {title} ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{done} of {count} jobs are done</source>
      <translation>{done} tâches sur {count} terminées</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} failed</source>
      <translation>{count} en échec</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} cancelled</source>
      <translation>{count} annulées</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{title} is over, but stays in the project's queue ({error})</source>
      <translation>{title} est terminé, mais reste dans la file d’attente du projet ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left</source>
      <translation>Décaler à gauche</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left by 10</source>
      <translation>Décaler de 10 à gauche</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right</source>
      <translation>Décaler à droite</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right by 10</source>
      <translation>Décaler de 10 à droite</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up</source>
      <translation>Décaler vers le haut</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up by 10</source>
      <translation>Décaler de 10 vers le haut</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down</source>
      <translation>Décaler vers le bas</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down by 10</source>
      <translation>Décaler de 10 vers le bas</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Select &amp;all joints</source>
      <translation>Sélectionner &amp;toutes les articulations</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Next joint</source>
      <translation>Articulation suivante</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Previous joint</source>
      <translation>Articulation précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete &amp;joint</source>
      <translation>Supprimer l’&amp;articulation</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>It is missing then, and can be filled; over the range if one is set</source>
      <translation>Elle est alors manquante et peut être complétée ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Cycle &amp;visibility</source>
      <translation>Changer la &amp;visibilité</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Copy previous pose</source>
      <translation>&amp;Copier la pose précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Mirrored editing</source>
      <translation>Édition en &amp;miroir</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint also moves its partner on the other side</source>
      <translation>Déplacer une articulation déplace aussi son homologue de l’autre côté</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>2D and 3D follow each other</source>
      <translation>2D et 3D se suivent</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint in one view moves it in the other</source>
      <translation>Déplacer une articulation dans une vue la déplace dans l’autre</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {state}</source>
      <translation>Définir : {state}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>{what} has no position here</source>
      <translation>{what} : aucune position ici</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Place it with the mouse first</source>
      <translation>Placez d’abord avec la souris</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge</source>
      <translation>Décaler</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source> in {frames}</source>
      <translation> ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {word}</source>
      <translation>Définir : {word}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete joint</source>
      <translation>Supprimer l’articulation</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Deleted: {joints}{where}</source>
      <translation>Supprimé : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>There is no pose to copy at the frame before this one</source>
      <translation>Il n’y a pas de pose à copier à l’image précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copy previous pose</source>
      <translation>Copier la pose précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copied from the frame before: {joints}</source>
      <translation>Copié de l’image précédente : {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set &amp;key</source>
      <translation>&amp;Poser une clé</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Confirm the joints where they are</source>
      <translation>Confirmer les articulations là où elles sont</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Delete key</source>
      <translation>&amp;Supprimer la clé</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Back to the model's positions</source>
      <translation>Revenir aux positions du modèle</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Interpolate</source>
      <translation>&amp;Interpoler</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Over the range, or between the keys around this frame</source>
      <translation>Sur la plage, ou entre les clés autour de cette image</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolate smoothly</source>
      <translation>Interpoler en douceur</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete keys</source>
      <translation>Supprimer les clés</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Previous key</source>
      <translation>Clé précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Next key</source>
      <translation>Clé suivante</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Midpoint between keys</source>
      <translation>&amp;Milieu entre les clés</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no position to confirm at this frame</source>
      <translation>Il n’y a pas de position à confirmer à cette image</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set key</source>
      <translation>Poser une clé</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key set: {joints}</source>
      <translation>Clé posée : {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no key to delete here</source>
      <translation>Il n’y a pas de clé à supprimer ici</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Shift+Delete removes the joint itself</source>
      <translation>Maj+Suppr supprime l’articulation elle-même</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete key</source>
      <translation>Supprimer la clé</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key deleted: {joints}{where}</source>
      <translation>Clé supprimée : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Place the joints at frames {start} and {stop} first</source>
      <translation>Placez d’abord les articulations aux images {start} et {stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolated: {joints} in {frames}</source>
      <translation>Interpolé : {joints} ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame after this one</source>
      <translation>Il n’y a pas d’image corrigée après celle-ci</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame before this one</source>
      <translation>Il n’y a pas d’image corrigée avant celle-ci</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There are no keys on both sides of this frame</source>
      <translation>Cette image n’est pas entourée de clés des deux côtés</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set a range with I and O, or two keys with K</source>
      <translation>Définissez une plage avec I et O, ou deux clés avec K</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>&amp;Lift to 3D…</source>
      <translation>&amp;Passer en 3D…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Rene&amp;w 3D</source>
      <translation>&amp;Renouveler la 3D</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift again what is older than its 2D poses or foot contacts; what you confirmed stays</source>
      <translation>Relever ce qui est plus ancien que ses poses 2D ou ses appuis ; ce que vous avez confirmé reste</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>C&amp;amera of this recording…</source>
      <translation>C&amp;améra de cet enregistrement…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>All 3D tracks are as new as their 2D poses</source>
      <translation>Toutes les pistes 3D sont à jour par rapport à leurs poses 2D</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift poses in {recording}</source>
      <translation>Passer en 3D les poses dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Set camera</source>
      <translation>Définir la caméra</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Camera of {recording} saved</source>
      <translation>Caméra de {recording} enregistrée</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>First frame</source>
      <translation>Première image</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Last frame</source>
      <translation>Dernière image</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Go to frame or time…</source>
      <translation>&amp;Aller à l’image ou au temps…</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range starts &amp;here</source>
      <translation>La plage &amp;commence ici</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range ends he&amp;re</source>
      <translation>La plage &amp;finit ici</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from here to the end</source>
      <translation>Plage d’ici à la fin</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from the start to here</source>
      <translation>Plage du début à ici</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Clear range</source>
      <translation>&amp;Effacer la plage</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Previous frame</source>
      <translation>Image précédente</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Next frame</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step back</source>
      <translation>Pas moyen en arrière</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step forward</source>
      <translation>Pas moyen en avant</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step back</source>
      <translation>Grand pas en arrière</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step forward</source>
      <translation>Grand pas en avant</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>to do</source>
      <translation>à faire</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>in review</source>
      <translation>en révision</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>done</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Note…</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>On this frame; on the range if one is set</source>
      <translation>Sur cette image ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Segment begins or ends here</source>
      <translation>Un &amp;segment commence ou finit ici</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>A task cycle, an action; the range if one is set</source>
      <translation>Un cycle de tâche, une action ; la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Next segment begins here</source>
      <translation>Le segment suivant commence ici</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Ends the current one and begins the next</source>
      <translation>Finit le segment en cours et commence le suivant</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Done: next recording</source>
      <translation>&amp;Terminé : enregistrement suivant</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Notes and segments</source>
      <translation>Notes et segments</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Add note</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Note added{word}</source>
      <translation>Note ajoutée{word}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change note</source>
      <translation>Modifier la note</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove {count} notes</source>
      <translation>Retirer {count} notes</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove note</source>
      <translation>Retirer la note</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} removed</source>
      <translation>Retrait : {count}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{given}” begins at frame {frame}</source>
      <translation>Le segment « {given} » commence à l’image {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}” begins at frame {frame}</source>
      <translation>Le segment « {label} » commence à l’image {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change segment</source>
      <translation>Modifier le segment</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Mark segment</source>
      <translation>Marquer un segment</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}”{where}</source>
      <translation>Segment « {label} »{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} recordings</source>
      <translation>{count} enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Every recording of this project is done</source>
      <translation>Tous les enregistrements de ce projet sont terminés</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Play or pause</source>
      <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Loop</source>
      <translation>&amp;Boucle</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play &amp;every frame</source>
      <translation>Lire &amp;chaque image</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play every frame, slower if needed</source>
      <translation>Lire chaque image, plus lentement si nécessaire</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Slower</source>
      <translation>Plus lent</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Faster</source>
      <translation>Plus rapide</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Normal speed</source>
      <translation>Vitesse normale</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy p&amp;ose</source>
      <translation>Copier la p&amp;ose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy poses of the range</source>
      <translation>Copier les poses de la plage</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>P&amp;aste pose</source>
      <translation>C&amp;oller la pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>From this frame on; over the range if one is set</source>
      <translation>À partir de cette image ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste &amp;mirrored pose</source>
      <translation>Coller la pose en &amp;miroir</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Left and right swapped</source>
      <translation>Gauche et droite échangées</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>&amp;Lock limb lengths</source>
      <translation>&amp;Verrouiller la longueur des membres</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Each limb gets its usual length, in 3D; over the range if one is set</source>
      <translation>Chaque membre reçoit sa longueur habituelle, en 3D ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person left</source>
      <translation>Tourner la personne à gauche</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person right</source>
      <translation>Tourner la personne à droite</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Enlarge person</source>
      <translation>Agrandir la personne</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Shrink person</source>
      <translation>Réduire la personne</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person left</source>
      <translation>Déplacer la personne à gauche</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person right</source>
      <translation>Déplacer la personne à droite</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person up</source>
      <translation>Déplacer la personne vers le haut</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person down</source>
      <translation>Déplacer la personne vers le bas</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose to copy at this frame</source>
      <translation>Il n’y a pas de pose à copier à cette image</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joint</source>
      <translation>{count} articulation</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joints</source>
      <translation>{count} articulations</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{what} copied{where}</source>
      <translation>Copié : {what}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source> from frame {frame}</source>
      <translation> depuis l’image {frame}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>No pose was copied yet</source>
      <translation>Aucune pose n’a encore été copiée</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy one first</source>
      <translation>Copiez-en d’abord une</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste mirrored pose</source>
      <translation>Coller la pose en miroir</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste pose</source>
      <translation>Coller la pose</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Pasted: {joints} joints{where}</source>
      <translation>Collé : {joints} articulations{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person</source>
      <translation>Déplacer la personne</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>moved</source>
      <translation>déplacée</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person</source>
      <translation>Tourner la personne</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>turned by {degrees:g}°</source>
      <translation>tournée de {degrees:g}°</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Scale person</source>
      <translation>Redimensionner la personne</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>scaled to {factor:.0%}</source>
      <translation>mise à l’échelle à {factor:.0%}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Lock limb lengths</source>
      <translation>Verrouiller la longueur des membres</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Usual lengths: {joints}{where}</source>
      <translation>Longueurs habituelles : {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose at this frame</source>
      <translation>Il n’y a pas de pose à cette image</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Person {description}{where}</source>
      <translation>Personne {description}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>&amp;No faces</source>
      <translation>&amp;Sans visages</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, wherever one is shown</source>
      <translation>Les personnes sont des silhouettes devant une image floutée, partout où il y en a une</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, in thumbnails and videos, too</source>
      <translation>Les personnes sont des silhouettes devant une image floutée, y compris dans les vignettes et les vidéos</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright project (*{suffix})</source>
      <translation>Projet Posewright (*{suffix})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Opening {path}</source>
      <translation>Ouverture de {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Writing {path}</source>
      <translation>Écriture de {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;New project</source>
      <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Every edit is saved already; this gives the project a name</source>
      <translation>Chaque modification est déjà enregistrée ; cette commande donne un nom au projet</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{project} (read only)</source>
      <translation>{project} (lecture seule)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {title}</source>
      <translation>Ouvrir {title}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {path}</source>
      <translation>Ouvrir {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} is saved: every edit is written as you make it</source>
      <translation>{name} est enregistré : chaque modification est écrite au fur et à mesure</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save project as</source>
      <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save {path}</source>
      <translation>Enregistrer {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Saved as {project}</source>
      <translation>Enregistré sous {project}</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>The project is damaged</source>
      <translation>Le projet est endommagé</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} can only be read here: to change it, save it elsewhere first (Save as)</source>
      <translation>{name} est ici en lecture seule : pour le modifier, enregistrez-le d’abord ailleurs (Enregistrer sous)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{path} is open elsewhere.</source>
      <translation>{path} est ouvert ailleurs.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>By {owner}. If you take it over, the other window can save nothing more.</source>
      <translation>Par {owner}. Si vous en prenez le contrôle, l’autre fenêtre ne pourra plus rien enregistrer.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open to read only</source>
      <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Take over</source>
      <translation>Prendre le contrôle</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Nothing more is saved there. File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Plus rien n’y est enregistré. Fichier &gt; Enregistrer sous, avec un autre nom, conserve tout ce que vous voyez</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Jobs are running</source>
      <translation>Des tâches sont en cours</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>These jobs are not done:
{names}

Stop them? What was queued, and a network that refines, is offered when you open the project again; a training goes on with Resume.</source>
      <translation>Ces tâches ne sont pas terminées :
{names}

Les arrêter ? Ce qui était en file d’attente, et un réseau qui affine, sera proposé à la prochaine ouverture du projet ; un entraînement se poursuit avec Reprendre.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Keep this project?</source>
      <translation>Conserver ce projet ?</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>This project has no name yet.</source>
      <translation>Ce projet n’a pas encore de nom.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save it, or leave it aside: it will then be offered when Posewright starts again.</source>
      <translation>Enregistrez-le, ou mettez-le de côté : il sera proposé au prochain démarrage de Posewright.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it aside</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>What you see is in no file that this window can write to.</source>
      <translation>Ce que vous voyez ne se trouve dans aucun fichier que cette fenêtre puisse écrire.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover a project</source>
      <translation>Récupérer un projet</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source> (the latest of {count})</source>
      <translation> (le plus récent de {count})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright found a project that was never given a name{many}.</source>
      <translation>Posewright a trouvé un projet qui n’a jamais reçu de nom{many}.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{stem}. Every edit up to the end is in it.</source>
      <translation>{stem}. Toutes les modifications jusqu’à la fin y sont.</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>So many people cannot be looked for</source>
      <translation>Impossible de chercher autant de personnes</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>This job of the project's queue cannot be read</source>
      <translation>Cette tâche de la file du projet ne peut pas être lue</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open videos, depth recordings, poses, a project</source>
      <translation>Ouvrir des vidéos, des enregistrements de profondeur, des poses, un projet</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a &amp;folder…</source>
      <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder of pictures, of poses, or of recordings</source>
      <translation>Ouvrir un dossier d’images, de poses ou d’enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Re&amp;link recording…</source>
      <translation>Re&amp;lier l’enregistrement…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Find a file that was moved</source>
      <translation>Retrouver un fichier déplacé</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Frames per second…</source>
      <translation>Images par seconde…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Of a recording that does not say, as pictures</source>
      <translation>D’un enregistrement qui ne l’indique pas, comme des images</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove recording</source>
      <translation>Retirer l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Import poses…</source>
      <translation>&amp;Importer des poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses…</source>
      <translation>Importer un dossier de poses…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Recordings</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} is missing: File &gt; Relink recording</source>
      <translation>{recording} est introuvable : Fichier &gt; Relier l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at files</source>
      <translation>Examiner les fichiers</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Add {recording}</source>
      <translation>Ajouter {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} added</source>
      <translation>{recording} ajouté</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} states its rate</source>
      <translation>{recording} indique sa cadence</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{fps:g} frames/s</source>
      <translation>{fps:g} images/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Undo or remove them, then give the rate</source>
      <translation>Annulez-les ou retirez-les, puis indiquez la cadence</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>There are poses at the times that were assumed</source>
      <translation>Il y a des poses aux instants supposés</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Set rate</source>
      <translation>Définir la cadence</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording}: {fps:g} frames/s</source>
      <translation>{recording} : {fps:g} images/s</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove {recording}</source>
      <translation>Retirer {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} removed from the project; the file itself stays</source>
      <translation>{recording} retiré du projet ; le fichier lui-même est conservé</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relink {name}</source>
      <translation>Relier {name}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relinked to {found}</source>
      <translation>Relié à {found}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import poses</source>
      <translation>Importer des poses</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses</source>
      <translation>Importer un dossier de poses</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at {path}</source>
      <translation>Examiner {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import {path}</source>
      <translation>Importer {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All pose files ({names})</source>
      <translation>Tous les fichiers de poses ({names})</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>the selected joints (all where none is selected), in the range if one is set</source>
      <translation>les articulations sélectionnées (toutes si aucune ne l’est), sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Re&amp;fine on this recording…</source>
      <translation>A&amp;ffiner sur cet enregistrement…</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct a joint in a few frames (two at least): the frames around them follow. Some corrected frames are held out and judge; if they get no better, nothing is changed. Without corrections the estimator can look again</source>
      <translation>Corrigez une articulation dans quelques images (deux au moins) : les images autour suivent. Certaines images corrigées sont mises de côté et jugent ; si elles ne s’améliorent pas, rien n’est changé. Sans corrections, l’estimateur peut regarder de nouveau</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go to the frame to correct next</source>
      <translation>Aller à la prochaine image à corriger</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>The one whose correction would teach a refinement most: doubtful, and far from what is corrected</source>
      <translation>Celle dont la correction serait la plus instructive pour un affinage : douteuse, et loin de ce qui est corrigé</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Before and after refining</source>
      <translation>Avant et après affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Changes between the refined track and the one it was made of. Choose Moved by refining in the timeline to see where they differ</source>
      <translation>Alterne entre la piste affinée et celle dont elle provient. Choisissez « Déplacé par l’affinage » dans la chronologie pour voir où elles diffèrent</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement over</source>
      <translation>Adopter l’affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts refined joints into the track they were made of: {part}</source>
      <translation>Place les articulations affinées dans la piste d’origine : {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement back</source>
      <translation>Annuler l’affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts joints of the refined track back to where they were: {part}</source>
      <translation>Remet des articulations de la piste affinée à leur position d’avant : {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Choose a refined track, or refine this one (Ctrl+Shift+R)</source>
      <translation>Choisissez une piste affinée, ou affinez celle-ci (Ctrl+Maj+R)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no refinement to compare with</source>
      <translation>Il n’y a pas d’affinage avec lequel comparer</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: after refining</source>
      <translation>Affichage : après affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: before refining</source>
      <translation>Affichage : avant affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refined</source>
      <translation>Affiné</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>As before refining</source>
      <translation>Comme avant affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>all joints</source>
      <translation>toutes les articulations</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>correct</source>
      <translation>corriger</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no frame to correct in this track</source>
      <translation>Il n’y a pas d’image à corriger dans cette piste</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frame corrected)</source>
      <translation>Corrigez ce qui est faux ici ({count} image corrigée)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frames corrected)</source>
      <translation>Corrigez ce qui est faux ici ({count} images corrigées)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>refine</source>
      <translation>affiner</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Save the project to another place first</source>
      <translation>Enregistrez d’abord le projet à un autre emplacement</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>{path} can only be read where it is</source>
      <translation>{path} est en lecture seule à cet emplacement</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine poses in {recording}</source>
      <translation>Affiner les poses dans {recording}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine from corrections</source>
      <translation>Affiner d’après les corrections</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Wait for it, or end it in the panel Refining</source>
      <translation>Attendez qu’il finisse, ou arrêtez-le dans le panneau Affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>A network is learning already, or looking again</source>
      <translation>Un réseau apprend déjà, ou regarde de nouveau</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining</source>
      <translation>Affinage</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining poses in {recording} was not done when this project was closed.</source>
      <translation>L’affinage des poses dans {recording} n’était pas terminé à la fermeture de ce projet.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was, with the weights {weights}.</source>
      <translation>Il reprend là où il en était, avec les poids {weights}.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was.</source>
      <translation>Il reprend là où il en était.</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Throw it away</source>
      <translation>Le jeter</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Nothing was kept as {name}: the pictures were no better</source>
      <translation>Rien n’a été gardé sous {name} : les images n’étaient pas meilleures</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Kept as {name}, for other recordings</source>
      <translation>Gardé sous {name}, pour d’autres enregistrements</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Next to check</source>
      <translation>À vérifier : suiva&amp;nt</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Previous to check</source>
      <translation>À vérifier : &amp;précédent</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Accepter</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are right as they are</source>
      <translation>Les poses sont justes telles quelles</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept and &amp;go on</source>
      <translation>Accepter et &amp;continuer</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rejeter</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are wrong: delete the joints</source>
      <translation>Les poses sont fausses : supprimer les articulations</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Fix</source>
      <translation>Corri&amp;ger</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Swap back, or smooth over the frames around it</source>
      <translation>Rétablir l’échange, ou lisser avec les images voisines</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix &amp;all</source>
      <translation>&amp;Tout corriger</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>All suggestions of this kind; the whole track, gaps too, if none is selected</source>
      <translation>Toutes les suggestions de ce type ; toute la piste, lacunes comprises, si rien n’est sélectionné</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all of this kind</source>
      <translation>Accepter tout ce type</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;What to check</source>
      <translation>&amp;Que vérifier</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scan {track}</source>
      <translation>Examiner {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>review</source>
      <translation>vérifier</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason} ({left:,} left)</source>
      <translation>{reason} (reste {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scanning the track …</source>
      <translation>Analyse de la piste …</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Nothing is left to check in this track</source>
      <translation>Il ne reste rien à vérifier dans cette piste</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accepted: {words}</source>
      <translation>Accepté : {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Some of these joints were set by hand</source>
      <translation>Certaines de ces articulations ont été placées à la main</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Delete their keys first</source>
      <translation>Supprimez d’abord leurs clés</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Rejected, joints removed: {words}</source>
      <translation>Rejeté, articulations retirées : {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fixed: {words}</source>
      <translation>Corrigé : {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all</source>
      <translation>Tout corriger</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all: {reasons}</source>
      <translation>Tout corriger : {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all: {reasons}</source>
      <translation>Tout accepter : {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frame changed</source>
      <translation>{count:,} image modifiée</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frames changed</source>
      <translation>{count:,} images modifiées</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>There is no suggestion to accept, reject or fix here</source>
      <translation>Il n’y a pas de suggestion à accepter, rejeter ou corriger ici</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Press N for the next one</source>
      <translation>Appuyez sur N pour la suivante</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>frame {start}</source>
      <translation>image {start}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason}, {where} (of {left:,})</source>
      <translation>{reason}, {where} (sur {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>R&amp;uler</source>
      <translation>Règl&amp;e</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place to another: millimetres in depth or by a stated length, else pixels</source>
      <translation>Faites glisser d’un point à un autre : millimètres en profondeur ou d’après une longueur indiquée, sinon pixels</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the last ruler…</source>
      <translation>Longueur de la dernière règle…</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>What it measures in truth: all rulers as far away are then in millimetres</source>
      <translation>Ce qu’elle mesure en réalité : toutes les règles à cette distance sont alors en millimètres</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove the last ruler</source>
      <translation>Retirer la dernière règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place in the picture to another</source>
      <translation>Faites glisser d’un point de l’image à un autre</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay ruler</source>
      <translation>Poser la règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Move ruler</source>
      <translation>Déplacer la règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the ruler</source>
      <translation>Longueur de la règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Millimetres</source>
      <translation>Millimètres</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove ruler</source>
      <translation>Retirer la règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Ruler removed</source>
      <translation>Règle retirée</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>There is no ruler</source>
      <translation>Il n’y a pas de règle</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay one first (U)</source>
      <translation>Posez-en une d’abord (U)</translation>
    </message>
    <message>
      <location filename="app/controllers/sources.py" />
      <source>There are no 2D poses</source>
      <translation>Il n’y a pas de poses 2D</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Swap left and right</source>
      <translation>É&amp;changer gauche et droite</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Of the selected joints; over the range if one is set</source>
      <translation>Des articulations sélectionnées ; sur la plage si elle est définie</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;limb</source>
      <translation>Échanger le &amp;membre</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap whole &amp;body</source>
      <translation>Échanger tout le &amp;corps</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;persons from here</source>
      <translation>Échanger les &amp;personnes à partir d’ici</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Join another person to this one…</source>
      <translation>&amp;Joindre une autre personne à celle-ci…</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Fills the frames where this one is missing, from here on or over the range</source>
      <translation>Comble les images où celle-ci manque, à partir d’ici ou sur la plage</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>{joints} has no partner on the other side</source>
      <translation>{joints} : pas d’homologue de l’autre côté</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>The selected joints have no partners on the other side</source>
      <translation>Les articulations sélectionnées n’ont pas d’homologues de l’autre côté</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>the whole body</source>
      <translation>tout le corps</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Left and right swapped: {what}{where}</source>
      <translation>Gauche et droite échangées : {what}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap persons</source>
      <translation>Échanger des personnes</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap this person with</source>
      <translation>Échanger cette personne avec</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join persons</source>
      <translation>Joindre des personnes</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join to this person</source>
      <translation>Joindre à cette personne</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>There is only one person</source>
      <translation>Il n’y a qu’une seule personne</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Persons {person} and {person2} swapped in {frames}</source>
      <translation>Personnes {person} et {person2} échangées ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Person {person} joined to person {person2} in {frames}</source>
      <translation>Personne {person} jointe à la personne {person2} ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Next person</source>
      <translation>Personne suivante</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Compare: next track of this person</source>
      <translation>Comparer : piste suivante de cette personne</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Remove track</source>
      <translation>Retirer la piste</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>All &amp;tracks of this person</source>
      <translation>Toutes les &amp;pistes de cette personne</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Also show, faintly, what other estimators found</source>
      <translation>Afficher aussi, en estompé, ce que d’autres estimateurs ont trouvé</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>This person has only one track: there is nothing to compare with</source>
      <translation>Cette personne n’a qu’une piste : il n’y a rien à comparer</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Now showing: {track}</source>
      <translation>Affiché : {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>There is no track to remove</source>
      <translation>Il n’y a pas de piste à retirer</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Removed: {track} of {person}</source>
      <translation>Supprimé : {track} de {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Runs beside your other work; Jobs shows how far it is. What was trained goes on with Resume</source>
      <translation>S’exécute pendant que vous travaillez ; Tâches en montre l’avancement. Un entraînement commencé se poursuit avec Reprendre</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Train a model…</source>
      <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Models of mine…</source>
      <translation>&amp;Mes modèles…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>What you trained and refined: what it is of, and away with it</source>
      <translation>Ce que vous avez entraîné et affiné : de quoi il s’agit, et comment le supprimer</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Train {training}</source>
      <translation>Entraîner {training}</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Trained: {path}</source>
      <translation>Entraîné : {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Frames</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Steps of the search</source>
      <translation>Étapes de la recherche</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Each run becomes a separate track. All are compared and shown side by side.</source>
      <translation>Chaque exécution devient une piste distincte. Toutes sont comparées et affichées côte à côte.</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>(from source)</source>
      <translation>(depuis les sources)</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>About Posewright</source>
      <translation>À propos de Posewright</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Repair, lift, correct and measure human motion from video and depth recordings.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Models and sample data have their own licences: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Réparer, passer en 3D, corriger et mesurer le mouvement humain à partir de vidéos et d’enregistrements de profondeur.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Les modèles et les données d’exemple ont leurs propres licences : &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking this installation…</source>
      <translation>Vérification de cette installation…</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check of this installation</source>
      <translation>Vérification de cette installation</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check the installation</source>
      <translation>Vérifier l’installation</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>The check could not be run: {error}</source>
      <translation>La vérification n’a pas pu être effectuée : {error}</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>Adapt</source>
      <translation>Adapter</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>, and the {corrected} frames that you corrected,</source>
      <translation>, ainsi que les {corrected} images que vous avez corrigées,</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>The network learns what this sensor makes of people, without labels. A quarter of the recording{judges} judge it afterwards: it is kept only where it got better.</source>
      <translation>Le réseau apprend, sans étiquettes, comment ce capteur rend les personnes. Un quart de l’enregistrement{judges} sert ensuite à le juger : il n’est conservé que là où il a progressé.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>There are {count} recordings in {folder}.</source>
      <translation>Il y a {count} enregistrements dans {folder}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add them to this project, or make a project of each in the background: estimated, repaired and lifted.</source>
      <translation>Ajoutez-les à ce projet, ou créez un projet pour chacun en arrière-plan : estimé, complété et passé en 3D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add as recordings</source>
      <translation>Ajouter comme enregistrements</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Process as a batch…</source>
      <translation>Traiter par lot…</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Those in all folders below, too</source>
      <translation>Y compris ceux de tous les sous-dossiers</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Projects go to</source>
      <translation>Dossier des projets</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>One project for each recording</source>
      <translation>Un projet par enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The usual one</source>
      <translation>L’habituel</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Estimator</source>
      <translation>Estimateur</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Number of people</source>
      <translation>Nombre de personnes</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Then</source>
      <translation>Puis</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Repair: fill gaps, upsample</source>
      <translation>Compléter : combler les lacunes, suréchantillonner</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>And</source>
      <translation>Et</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The cluster at {address}</source>
      <translation>Le cluster à {address}</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Work on</source>
      <translation>Travailler sur</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The preferences have a cluster's address</source>
      <translation>L’adresse d’une grappe s’indique dans les préférences</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Processes</source>
      <translation>Processus</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Each needs about 1 GB of memory; one processor is left to the window</source>
      <translation>Chacun exige environ 1 Go de mémoire ; un processeur est laissé à la fenêtre</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>What is done already is left out. Close the window at any time: the same again goes on from there.</source>
      <translation>Ce qui est déjà fait est omis. Vous pouvez fermer la fenêtre à tout moment : relancer la même commande reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibrations (*.toml *.yaml *.yml *.json *.xml *.txt);;All files (*)</source>
      <translation>Étalonnages (*.toml *.yaml *.yml *.json *.xml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Field of view</source>
      <translation>Champ de vision</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibration file</source>
      <translation>Fichier d’étalonnage</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved with this recording</source>
      <translation>Enregistrée avec cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera from</source>
      <translation>Caméra d’après</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Horizontal field of view</source>
      <translation>Champ de vision horizontal</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of the file</source>
      <translation>Caméra du fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Which</source>
      <translation>Laquelle</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose a calibration file.</source>
      <translation>Choisissez un fichier d’étalonnage.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Reading {path} …</source>
      <translation>Lecture de {path} …</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>In the recording</source>
      <translation>Dans l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of {recording}</source>
      <translation>Caméra de {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved in the project and used whenever this recording is lifted to 3D.</source>
      <translation>Enregistrée dans le projet et utilisée à chaque passage en 3D de cet enregistrement.</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>This camera's pictures have another shape</source>
      <translation>Les images de cette caméra ont un autre format</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose another camera of the file</source>
      <translation>Choisissez une autre caméra du fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>{count} distortion terms</source>
      <translation>{count} termes de distorsion</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>no distortion</source>
      <translation>sans distorsion</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place known</source>
      <translation>position connue</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place unknown</source>
      <translation>position inconnue</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Focal length {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}</source>
      <translation>Focale {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Centimetres</source>
      <translation>Centimètres</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Metres</source>
      <translation>Mètres</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Depth of {path}</source>
      <translation>Profondeur de {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>These are</source>
      <translation>Ce sont des</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>The file does not say. Of raw sensor units type how many millimetres one is, such as {example:g}.</source>
      <translation>Le fichier ne le dit pas. Pour des unités brutes du capteur, saisissez combien de millimètres vaut une unité, par exemple {example:g}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Found by itself</source>
      <translation>Détecté automatiquement</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Estimate</source>
      <translation>Estimer</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>No estimator can use a recording of this kind.</source>
      <translation>Aucun estimateur ne peut utiliser un enregistrement de ce type.</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Joints: {skeleton}. Licence: {licence}.</source>
      <translation>Articulations : {skeleton}. Licence : {licence}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export poses</source>
      <translation>Exporter les poses</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Tracks</source>
      <translation>Pistes</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Writes what you see, corrections included</source>
      <translation>Écrit ce que vous voyez, corrections comprises</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Pelvis at the origin</source>
      <translation>Bassin à l’origine</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Standing on the ground (estimate)</source>
      <translation>Debout sur le sol (estimation)</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Place</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Where they are in the scene is unknown</source>
      <translation>Leur position dans la scène est inconnue</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Assumed</source>
      <translation>Supposé</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Nobody states this: the file is written as if it were known</source>
      <translation>Rien ne l’indique : le fichier est écrit comme si c’était connu</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Renew 3D</source>
      <translation>Renouveler la 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>File to write</source>
      <translation>Fichier à écrire</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder to write</source>
      <translation>Dossier à écrire</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>A file for each frame goes into it</source>
      <translation>Il contiendra un fichier par image</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Choose at least one track.</source>
      <translation>Choisissez au moins une piste.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>{fmt} holds {names} poses, these are {pop}D.</source>
      <translation>{fmt} contient des poses {names}, celles-ci sont {pop}D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
3D is {names}: renew it first, or export it as it is.</source>
      <translation>
La 3D est {names} : renouvelez-la d’abord, ou exportez-la telle quelle.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
Not written, of the file that was read: {names}.</source>
      <translation>
Non écrit, du fichier qui a été lu : {names}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>folder</source>
      <translation>dossier</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One column (85 mm)</source>
      <translation>Une colonne (85 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One and a half (114 mm)</source>
      <translation>Une colonne et demie (114 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Two columns (174 mm)</source>
      <translation>Deux colonnes (174 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure for a paper</source>
      <translation>Figure pour un article</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Font size</source>
      <translation>Taille de police</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width in millimetres</source>
      <translation>Largeur en millimètres</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{width:g} × {height:g} mm, text of {font:g} points: put it into the paper unscaled.</source>
      <translation>{width:g} × {height:g} mm, texte de {font:g} points : à insérer dans l’article sans mise à l’échelle.</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>PDF (*.pdf);;Vector graphics (*.svg);;Picture of 600 dpi (*.png)</source>
      <translation>PDF (*.pdf);;Graphique vectoriel (*.svg);;Image à 600 ppp (*.png)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save figure</source>
      <translation>Enregistrer la figure</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>This file type cannot be written</source>
      <translation>Ce type de fichier ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{path} cannot be written</source>
      <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Choose another folder</source>
      <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Mine</source>
      <translation>Les miens</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Those that ship</source>
      <translation>Ceux fournis</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Advanced</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} or more</source>
      <translation>{low:g} ou plus</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} à {high:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>any</source>
      <translation>quelconque</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go to frame or time</source>
      <translation>Aller à l’image ou au temps</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame or time</source>
      <translation>Image ou temps</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>, its own number: #{numbers}</source>
      <translation>, son propre numéro : #{numbers}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>A frame from 0 to {last}{own}, or a time: {short:.1f}s, 1:{long:04.1f}</source>
      <translation>Une image de 0 à {last}{own}, ou un temps : {short:.1f}s, 1:{long:04.1f}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame {frame} of 0–{last}{number}, at {times:.3f} s</source>
      <translation>Image {frame} sur 0–{last}{number}, à {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Search all pages</source>
      <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Back</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Forward</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>No page has all of these words</source>
      <translation>Aucune page ne contient tous ces mots</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detected: found by an estimator, to be corrected</source>
      <translation>Détecté : trouvé par un estimateur, à corriger</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Truth: a reference to compare with</source>
      <translation>Vérité terrain : une référence pour comparer</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Everyone in the file</source>
      <translation>Toutes les personnes du fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>One person (or one camera) of the file</source>
      <translation>Une personne (ou une caméra) du fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose n belongs to frame n</source>
      <translation>La pose n correspond à l’image n</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>By time: of another frame rate</source>
      <translation>Par le temps : d’une autre cadence</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As the file says, else assumed</source>
      <translation>Selon le fichier, sinon supposé</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose number n of the file goes to frame n of the recording.</source>
      <translation>La pose numéro n du fichier va à l’image n de l’enregistrement.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Each frame takes the pose nearest in time. Time in the file + offset = time in the recording.</source>
      <translation>Chaque image prend la pose la plus proche dans le temps. Temps dans le fichier + décalage = temps dans l’enregistrement.</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frame</source>
      <translation>{count:,} image</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frames</source>
      <translation>{count:,} images</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>On its own, without a recording</source>
      <translation>Seul, sans enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Onto</source>
      <translation>Sur</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As</source>
      <translation>Comme</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detect</source>
      <translation>Détecter</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Whose</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Number in the file</source>
      <translation>Numéro dans le fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As person</source>
      <translation>Comme personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Offset</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Frames per second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>as the file says, else {fps:g}</source>
      <translation>selon le fichier, sinon {fps:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Unit in 3D</source>
      <translation>Unité en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Up in 3D</source>
      <translation>Haut en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Joints</source>
      <translation>Articulations</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Change the bone to</source>
      <translation>Remplacer l’os par</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>It comes from</source>
      <translation>Elles viennent de</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Skeleton</source>
      <translation>Squelette</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Choose the file of a skeleton (TOML).</source>
      <translation>Choisissez le fichier d’un squelette (TOML).</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Guessed from their names: {told_bones}</source>
      <translation>Deviné d’après leurs noms : {told_bones}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{skeleton} ({count} joints)</source>
      <translation>{skeleton} ({count} articulations)</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Points without bones</source>
      <translation>Points sans os</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Person {person} (new)</source>
      <translation>Personne {person} (nouvelle)</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Usual</source>
      <translation>Habituel</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the paper</source>
      <translation>Recherche comme dans l’article</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the thesis</source>
      <translation>Recherche comme dans la thèse</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Repair</source>
      <translation>Compléter</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the {count} selected</source>
      <translation>Seulement les {count} sélectionnées</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the selected one</source>
      <translation>Seulement la sélectionnée</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>This person</source>
      <translation>Cette personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Completing is the most accurate; the published searches are there to compare with</source>
      <translation>Compléter est le plus précis ; les recherches publiées servent de comparaison</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Confirmed joints never move. Filled-in joints are shown as hollow rings.</source>
      <translation>Les articulations confirmées ne bougent jamais. Les articulations complétées sont affichées en anneaux creux.</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>{count} joints ({name})</source>
      <translation>{count} articulations ({name})</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joints to compare</source>
      <translation>Articulations à comparer</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joint of the prediction for {joint}</source>
      <translation>Articulation de la prédiction pour {joint}</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Truth</source>
      <translation>Vérité terrain</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Prediction</source>
      <translation>Prédiction</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Match joints by name and by the skeletons' tables</source>
      <translation>Faire correspondre les articulations par nom et par les tables des squelettes</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift {recording} to 3D</source>
      <translation>Passer {recording} en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift</source>
      <translation>Passer en 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>No person is {height:.0f} mm high: give {shortest} to 2800 mm, or 0.</source>
      <translation>Personne ne mesure {height:.0f} mm : indiquez de {shortest} à 2800 mm, ou 0.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>in true size</source>
      <translation>en taille réelle</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>at the size of an average person, since no body height is given</source>
      <translation>à la taille d’une personne moyenne, faute de stature indiquée</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Standing on a floor, y up, {scale}.</source>
      <translation>Debout sur un sol, y vers le haut, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Placed in front of the camera, {scale}.</source>
      <translation>Placé devant la caméra, {scale}.</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Relative to the pelvis, {scale}; a floor, or a camera and the body height, place people in the scene.</source>
      <translation>Par rapport au bassin, {scale} ; un sol, ou une caméra et la stature, situent les personnes dans la scène.</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frames {start} to {stop}</source>
      <translation>Images {start} à {stop}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frame {start}</source>
      <translation>Image {start}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>On</source>
      <translation>Sur</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags to find it by</source>
      <translation>Étiquettes pour la retrouver</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Used so far: </source>
      <translation>Déjà utilisées : </translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Write a note or add a tag.</source>
      <translation>Écrivez une note ou ajoutez une étiquette.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Models of mine</source>
      <translation>Mes modèles</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>None yet. Refining (Keep as), adapting to a sensor and training make some.</source>
      <translation>Aucun pour l’instant. L’affinage (Garder sous), l’adaptation à un capteur et l’entraînement en créent.</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Delete {name} from the disk? This cannot be undone.</source>
      <translation>Supprimer {name} du disque ? C’est irréversible.</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>parts of jumps compare without</source>
      <translation>les parties des sauts se comparent sans</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>version licence install</source>
      <translation>version licence installation</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>calibration intrinsics</source>
      <translation>calibration étalonnage intrinsèques</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>evaluate error mpjpe truth metrics</source>
      <translation>évaluer erreur mpjpe vérité mesures</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>remove missing</source>
      <translation>retirer manquant</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>rula reba owas niosh</source>
      <translation>rula reba owas niosh</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>pdf html print findings</source>
      <translation>pdf html imprimer constats</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>save as bvh trc c3d csv coco write</source>
      <translation>enregistrer sous bvh trc c3d csv coco écrire</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>smooth low-pass butterworth gaussian jitter noise</source>
      <translation>lisser passe-bas butterworth gaussien tremblement bruit</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>documentation manual guide how to</source>
      <translation>documentation manuel guide comment</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>inpaint fill gaps complete jumps upsample</source>
      <translation>réparer combler lacunes compléter sauts suréchantillonner inpainting</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>tween fill gap between keys</source>
      <translation>intermédiaire combler lacune entre clés</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>fill gap infer</source>
      <translation>combler lacune déduire</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>3d depth reconstruct</source>
      <translation>3d profondeur reconstruire</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>blur anonymise privacy silhouette</source>
      <translation>flouter anonymiser vie privée silhouette</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>load video import project add</source>
      <translation>charger vidéo importer projet ajouter</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>settings options theme language units</source>
      <translation>réglages options thème langue unités</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>run all detect</source>
      <translation>lancer tout détecter</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>video overlay mp4 export clip</source>
      <translation>vidéo incrustation mp4 exporter extrait</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>errors suspicious check</source>
      <translation>erreurs suspect vérifier</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>keys help keyboard mouse</source>
      <translation>touches aide clavier souris</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>flip exchange sides</source>
      <translation>inverser échanger côtés</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>learn network model fit</source>
      <translation>apprendre réseau modèle ajuster</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>detect find people track</source>
      <translation>détecter trouver personnes suivre</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>back revert</source>
      <translation>retour rétablir</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Search commands</source>
      <translation>Rechercher des commandes</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Commands found</source>
      <translation>Commandes trouvées</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>{text}: not possible now</source>
      <translation>{text} : impossible pour le moment</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Same as the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Counts from the next start</source>
      <translation>Prend effet au prochain démarrage</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shown with the recordings you review</source>
      <translation>Affiché avec les enregistrements que vous vérifiez</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Of loads, heights and reaches</source>
      <translation>Des charges, hauteurs et portées</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Medium step</source>
      <translation>Pas moyen</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source> frames</source>
      <translation> images</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Large step</source>
      <translation>Grand pas</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Memory for frames</source>
      <translation>Mémoire pour les images</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Recent frames are kept in memory, so going back to them is instant</source>
      <translation>Les images récentes restent en mémoire : y revenir est instantané</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Play every frame</source>
      <translation>Lire toutes les images</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Cluster</source>
      <translation>Grappe</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Address of a Dask scheduler for batches: as dask scheduler prints it</source>
      <translation>Adresse d’un ordonnanceur Dask pour les lots, telle que dask scheduler l’affiche</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find in the preferences</source>
      <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Nothing here has these words.</source>
      <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How many are tracked: as many as are seen at once, or so many</source>
      <translation>Nombre de personnes suivies : toutes celles vues à la fois, ou tant</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Best</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast takes the smaller networks</source>
      <translation>Rapide utilise les réseaux plus petits</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>gaps are filled</source>
      <translation>les lacunes sont comblées</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>3D is made</source>
      <translation>la 3D est créée</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Poses by the estimator {name}</source>
      <translation>Poses par l’estimateur {name}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Rate of {recording}</source>
      <translation>Cadence de {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Neither the recording nor anyone has said so far. Times, speeds and durations follow from it.</source>
      <translation>Ni l’enregistrement ni personne ne l’a indiquée. Temps, vitesses et durées en dépendent.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections carried over (seconds)</source>
      <translation>Corrections reportées (secondes)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections, and a network that learns from the pictures (minutes)</source>
      <translation>Corrections, et un réseau qui apprend des images (minutes)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Looking again, without corrections (minutes)</source>
      <translation>Regarder de nouveau, sans corrections (minutes)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair and a body with bones of one length</source>
      <translation>La réparation de la piste et un corps aux os de longueur fixe</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>A body with bones of one length</source>
      <translation>Un corps aux os de longueur fixe</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair</source>
      <translation>La réparation de la piste</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The corrections alone</source>
      <translation>Les corrections seules</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine on this recording</source>
      <translation>Affiner sur cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine</source>
      <translation>Affiner</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Engine</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Believe</source>
      <translation>Croire</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What a joint may be told by beside its corrections. It is asked only where there are three of them at least, and believed only as far as corrected frames are told better from the others with it</source>
      <translation>Ce qui peut déterminer une articulation en plus de ses corrections. On ne l’interroge que s’il y en a au moins trois, et on ne le croit que dans la mesure où les images corrigées se déduisent mieux des autres avec lui</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network knows before it learns from this recording; empty: what comes with the program</source>
      <translation>Ce que le réseau sait avant d'apprendre de cet enregistrement ; vide : ce qui vient avec le programme</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Learn for</source>
      <translation>Apprendre pendant</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Keep as</source>
      <translation>Garder sous</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>a name, to use it for other recordings</source>
      <translation>un nom, pour d’autres enregistrements</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learns becomes a model of yours, if the judge finds it better</source>
      <translation>Ce que le réseau apprend devient un de vos modèles, si le juge le trouve meilleur</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Look for</source>
      <translation>Regarder pendant</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>You have a model of this name: it is replaced if this one is kept.</source>
      <translation>Un modèle de ce nom existe déjà : il sera remplacé si celui-ci est gardé.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Corrigez des articulations dans au moins {needed} images réparties sur l’enregistrement ; {count} est corrigée. Shift+T mène à celle qui apprend le plus.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Shift+T leads to the one that teaches most.</source>
      <translation>Corrigez des articulations dans au moins {needed} images réparties sur l’enregistrement ; {count} sont corrigées. Shift+T mène à celle qui apprend le plus.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Pictures refine 2D tracks only: refine the 2D track, then lift it.</source>
      <translation>Les images n’affinent que les pistes 2D : affinez la piste 2D, puis passez-la en 3D.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The recording's pictures are not at hand: relink it first (File &gt; Relink recording).</source>
      <translation>Les images de l’enregistrement ne sont pas disponibles : reliez-le d’abord (Fichier &gt; Relier l’enregistrement).</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Only what BlazePose or RTMPose estimated can be looked at again. Choose that track in Tracks, or correct some frames of this one.</source>
      <translation>Seul ce que BlazePose ou RTMPose a estimé peut être regardé de nouveau. Choisissez cette piste dans Pistes, ou corrigez quelques images de celle-ci.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Too few frames are corrected to judge: the model must at least agree with itself.</source>
      <translation>Trop peu d’images sont corrigées pour juger : le modèle doit au moins être d’accord avec lui-même.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected: each is told from the others, and that is the judge.</source>
      <translation>{corrected} images sont corrigées : chacune est prédite d’après les autres, et c’est le juge.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected; {held} of them are held out and judge.</source>
      <translation>{corrected} images sont corrigées ; {held} d’entre elles sont mises de côté pour juger.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The estimator looks at each picture again, and in a mirror. Four judges measure how far the joints are from what is seen in a larger square, what is seen in a mirror, a steady course in time, and a body with bones of one length. A joint is changed only in the seconds in which one at least finds it nearer, and none farther; where that never is so, nothing is changed. Corrections say more: twenty leave a quarter of the error.</source>
      <translation>L’estimateur regarde chaque image de nouveau, et dans un miroir. Quatre juges mesurent la distance des articulations à ce qui se voit dans un carré plus grand, à ce qui se voit dans un miroir, à un mouvement régulier dans le temps et à un corps aux os de longueur constante. Une articulation n’est changée que dans les secondes où un juge au moins la trouve plus proche et aucun plus loin ; là où cela n’arrive jamais, rien n’est changé. Des corrections en disent plus : vingt ne laissent qu’un quart de l’erreur.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learnt on another recording is added where it brings the track nearer to the corrections that judge. It knows the person and the place that it was taught with.</source>
      <translation>Ce que le réseau a appris sur un autre enregistrement est ajouté là où il rapproche la piste des corrections qui jugent. Il connaît la personne et le lieu avec lesquels il a appris.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 corrected frames. Where the judge finds it no better, nothing is changed.</source>
      <translation>Cette méthode est la méthode habituelle, car elle gagne sur de vraies vidéos : de l’erreur de BlazePose, il restait un quart avec 20 images corrigées. Si le juge ne la trouve pas meilleure, rien n’est modifié.</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways that no frame beside it shows. Both engines are judged, and the better one is taken.</source>
      <translation>Sur de vraies vidéos, les images n’ont pas aidé jusqu’ici ; c’est donc pour les enregistrements où la piste se trompe d’une façon qu’aucune image voisine ne montre. Les deux méthodes sont jugées et la meilleure est retenue.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching {where}</source>
      <translation>Recherche dans {where}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{recording} is not in {folder}</source>
      <translation>{recording} n’est pas dans {folder}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search another folder, or choose the file by hand</source>
      <translation>Cherchez dans un autre dossier, ou choisissez le fichier vous-même</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink {recording}</source>
      <translation>Relier {recording}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink</source>
      <translation>Relier</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Old location</source>
      <translation>Ancien emplacement</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Identified by</source>
      <translation>Identifié par</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{size:,} bytes, {n_frames} frames</source>
      <translation>{size:,} octets, {n_frames} images</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>New location</source>
      <translation>Nouvel emplacement</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Not found yet</source>
      <translation>Pas encore trouvé</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search a folder…</source>
      <translation>Chercher dans un dossier…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file…</source>
      <translation>Choisir le fichier…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder…</source>
      <translation>Choisir le dossier…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>For a recording that is a folder of pictures</source>
      <translation>Pour un enregistrement qui est un dossier d’images</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search in a folder</source>
      <translation>Chercher dans un dossier</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file</source>
      <translation>Choisir le fichier</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder of pictures</source>
      <translation>Choisir le dossier d’images</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search {folder}</source>
      <translation>Chercher dans {folder}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is the same file.</source>
      <translation>C’est le même fichier.</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{name} {a} before, {b} now</source>
      <translation>{name} {a} avant, {b} maintenant</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is another file: </source>
      <translation>C’est un autre fichier : </translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>same frames and size, but different content</source>
      <translation>mêmes images et même taille, mais contenu différent</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag a joint</source>
      <translation>Glisser une articulation</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move it (Esc cancels; one undo step a drag)</source>
      <translation>la déplacer (Échap annule ; une annulation par glissement)</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag a joint</source>
      <translation>Ctrl + glisser une articulation</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>also move it in nearby frames; the wheel sets how many</source>
      <translation>la déplacer aussi dans les images voisines ; la molette règle combien</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + drag</source>
      <translation>Alt + glisser</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move the whole person</source>
      <translation>déplacer toute la personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + wheel</source>
      <translation>Alt + molette</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>rotate the whole person</source>
      <translation>tourner toute la personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + click</source>
      <translation>Maj + clic</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>add a joint to the selection</source>
      <translation>ajouter une articulation à la sélection</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag on the picture</source>
      <translation>Glisser sur l’image</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>select joints in a rectangle</source>
      <translation>sélectionner les articulations d’un rectangle</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Middle drag</source>
      <translation>Glisser du bouton central</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>pan</source>
      <translation>faire défiler</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>zoom at the pointer; on the timeline: zoom time</source>
      <translation>zoomer au pointeur ; sur la chronologie : zoomer le temps</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + drag on the timeline</source>
      <translation>Maj + glisser sur la chronologie</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>set the range</source>
      <translation>définir la plage</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag in the curves</source>
      <translation>Ctrl + glisser dans les courbes</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>choose points with a box: drag one to move all, an edge to scale them</source>
      <translation>choisir des points avec un cadre : glissez-en un pour tous les déplacer, un bord pour les mettre à l’échelle</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Hold H</source>
      <translation>Maintenir H</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>hide the poses</source>
      <translation>masquer les poses</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Souris</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keyboard and mouse</source>
      <translation>Clavier et souris</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keymap</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>New shortcut</source>
      <translation>Nouveau raccourci</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Set</source>
      <translation>Définir</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Two actions have the same key. </source>
      <translation>Deux actions ont la même touche. </translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>assumed: {value}</source>
      <translation>supposé : {value}</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Load and time</source>
      <translation>Charge et temps</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Posture</source>
      <translation>Posture</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>What is not seen</source>
      <translation>Ce qui n’est pas vu</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>not said</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's left</source>
      <translation>la gauche de la personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's right</source>
      <translation>la droite de la personne</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the front</source>
      <translation>l’avant</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the back</source>
      <translation>l’arrière</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>from calibration, accelerometer or floor, else the camera's</source>
      <translation>par calibration, accéléromètre ou sol, sinon celle de la caméra</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the camera was level</source>
      <translation>la caméra était de niveau</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Sets what such a workplace usually has: check every line</source>
      <translation>Règle ce qu’un tel poste comporte d’ordinaire : vérifiez chaque ligne</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Kind of workplace</source>
      <translation>Type de poste de travail</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>The picture shows</source>
      <translation>L’image montre</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Needed where there are no 3D poses</source>
      <translation>Nécessaire en l’absence de poses 3D</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>two clicks on an upright edge</source>
      <translation>deux clics sur une arête verticale</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Up is</source>
      <translation>Le haut est</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Or Ergonomics &gt; Vertical by two clicks</source>
      <translation>Ou Ergonomie &gt; Verticale par deux clics</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>In italics: assumed where the recording does not show it. The report lists what counts.</source>
      <translation>En italique : supposé là où l’enregistrement ne le montre pas. Le rapport liste ce qui compte.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Nothing is assumed.</source>
      <translation>Rien n’est supposé.</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>as measured</source>
      <translation>tel que mesuré</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>could be either</source>
      <translation>peut être l’un ou l’autre</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Choose the data to learn from.</source>
      <translation>Choisissez les données d’apprentissage.</translation>
    </message>
    <message>
      <location filename="app/foot_contacts.py" />
      <source>Find foot contacts again</source>
      <translation>Retrouver les appuis des pieds</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>Nothing was changed. Try it again, with fewer frames where memory is short</source>
      <translation>Rien n’a été modifié. Réessayez, avec moins d’images si la mémoire manque</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>The process that worked on this ended before it was done</source>
      <translation>Le processus qui s’en chargeait s’est arrêté avant d’avoir fini</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the project was closed; the result was discarded</source>
      <translation>{title} : le projet a été fermé ; le résultat a été abandonné</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: no person was found</source>
      <translation>{title} : aucune personne trouvée</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the result was discarded</source>
      <translation>{title} : le résultat a été abandonné</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} person</source>
      <translation>{title} : {count} personne</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} people</source>
      <translation>{title} : {count} personnes</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{names} changed while this was running. Apply the result anyway?</source>
      <translation>{names} a changé pendant l’exécution. Appliquer quand même le résultat ?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Confirmed joints stay as they are; one undo reverts it.</source>
      <translation>Les articulations confirmées restent telles quelles ; une annulation suffit pour revenir.</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>The result has other joints or frames than {names} has now: its corrections will be lost. One undo brings them back. Replace it?</source>
      <translation>Le résultat a d’autres articulations ou images que {names} maintenant : ses corrections seront perdues. Une annulation les rétablit. Remplacer ?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{stage} of person {person}</source>
      <translation>{stage} de la personne {person}</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Saving</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>The track was edited in the meantime; nothing was changed</source>
      <translation>La piste a été modifiée entre-temps ; rien n’a été changé</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>Try again</source>
      <translation>Réessayez</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A walk in colour</source>
      <translation>Une marche en couleur</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A video, with poses to clean up</source>
      <translation>Une vidéo, avec des poses à nettoyer</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Two people in depth</source>
      <translation>Deux personnes en profondeur</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A depth recording of two people at work</source>
      <translation>Un enregistrement de profondeur de deux personnes au travail</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A capture with ground truth</source>
      <translation>Une capture avec vérité terrain</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>The same walk, with where the joints really were</source>
      <translation>La même marche, avec la position réelle des articulations</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Opening {sample}</source>
      <translation>Ouverture de {sample}</translation>
    </message>
    <message>
      <location filename="app/session/frame_decoder.py" />
      <source>{path} cannot be read</source>
      <translation>{path} est illisible</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (L)</source>
      <translation> (G)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (R)</source>
      <translation> (D)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source>confidence {confidence:.2f}</source>
      <translation>confiance {confidence:.2f}</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The complete latent search</source>
      <translation>La recherche latente complète</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without Procrustes alignment</source>
      <translation>Sans alignement de Procruste</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without the encoder's start</source>
      <translation>Sans le départ de l’encodeur</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without overlapping windows</source>
      <translation>Sans fenêtres chevauchantes</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The completer, which repair uses otherwise</source>
      <translation>Le compléteur, utilisé sinon pour compléter</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>Only a depth sensor can be adapted to</source>
      <translation>Seul un capteur de profondeur permet l’adaptation</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>a depth recording</source>
      <translation>un enregistrement de profondeur</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>colour</source>
      <translation>couleur</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Correcting</source>
      <translation>Correction</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Fill gaps</source>
      <translation>Combler les lacunes</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Nothing in this track can be corrected automatically</source>
      <translation>Rien dans cette piste ne peut être corrigé automatiquement</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Press N to check it yourself</source>
      <translation>Appuyez sur N pour la vérifier vous-même</translation>
    </message>
    <message>
      <location filename="app/tasks/comparison.py" />
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Written</source>
      <translation>Écrit</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Two clicks show the vertical in space only where the camera is known</source>
      <translation>Deux clics ne donnent la verticale dans l’espace que si la caméra est connue</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Say what camera it was: Pose &gt; Camera and depth</source>
      <translation>Indiquez la caméra : Pose &gt; Caméra et profondeur</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Only depth shows where the floor is</source>
      <translation>Seule la profondeur montre où est le sol</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Give the vertical another way</source>
      <translation>Donnez la verticale autrement</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>No floor is seen in {recording}</source>
      <translation>Aucun sol n’est visible dans {recording}</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Ergonomic assessment</source>
      <translation>Évaluation ergonomique</translation>
    </message>
    <message>
      <location filename="app/tasks/estimation.py" />
      <source>Looking for people with {unit} as the unit of depth</source>
      <translation>Recherche de personnes avec {unit} comme unité de profondeur</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>No foot stands still here</source>
      <translation>Aucun pied n'est immobile ici</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>{name} changes nothing here</source>
      <translation>{name} ne change rien ici</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>Standing feet need 3D poses whose place in the world is known</source>
      <translation>Les pieds posés demandent des poses 3D dont la place dans le monde est connue</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There are no poses in {name}</source>
      <translation>Il n’y a pas de poses dans {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There is no person {only} in {name}</source>
      <translation>Il n’y a pas de personne {only} dans {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>one of {numbers}</source>
      <translation>l’un de {numbers}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Looking at {path}</source>
      <translation>Examen de {path}</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>the file has {rate:.6g} frames/s, the recording {fps:.6g}; they were counted, not timed</source>
      <translation>le fichier a {rate:.6g} images/s, l’enregistrement {fps:.6g} ; elles ont été comptées, non chronométrées</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Writing {name}</source>
      <translation>Écriture de {name}</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>A joint is missing at an end of the range</source>
      <translation>Une articulation manque à une extrémité de la plage</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Nothing between these frames can be inferred from the other joints</source>
      <translation>Rien entre ces images ne peut être déduit des autres articulations</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Interpolate smoothly instead</source>
      <translation>Interpolez plutôt en douceur</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>None of the chosen joints is in {target}</source>
      <translation>Aucune des articulations choisies n’est dans {target}</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Choose others, or repair all</source>
      <translation>Choisissez-en d’autres, ou complétez toutes</translation>
    </message>
    <message>
      <location filename="app/tasks/lifting.py" />
      <source>person {person}: {stage} poses could not be made: {error}</source>
      <translation>personne {person} : poses {stage} impossibles à créer : {error}</translation>
    </message>
    <message>
      <location filename="app/tasks/opening.py" />
      <source>Reading {path}</source>
      <translation>Lecture de {path}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no rate: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>l’enregistrement n’indique pas de cadence : {fps:.6g} images/s sont supposées (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say what its times count in: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>l’enregistrement n’indique pas l’unité de ses temps : {fps:.6g} images/s sont supposées (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no unit of depth: one is assumed by its values (--unit)</source>
      <translation>l’enregistrement n’indique pas d’unité de profondeur : elle est supposée d’après ses valeurs (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say which axis counts its frames: one is assumed by the size of pictures</source>
      <translation>l'enregistrement ne dit pas quel axe compte ses images : un est supposé d'après la taille des images</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>left out: {what}</source>
      <translation>omis : {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>what the first frame shows is {middle:.3g} m away: the unit may be another (--unit)</source>
      <translation>ce que montre la première image est à {middle:.3g} m : l’unité est peut-être autre (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Pictures refine 2D tracks only</source>
      <translation>Les images n’affinent que les pistes 2D</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Refine the 2D track, then lift it</source>
      <translation>Affinez la piste 2D, puis passez-la en 3D</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The model does not see these joints in this recording</source>
      <translation>Le modèle ne voit pas ces articulations dans cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {most} from places {before} apart</source>
      <translation>moins de {most} à partir de positions distantes de {before}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct some frames, and refine from them</source>
      <translation>La piste reste telle quelle. Corrigez quelques images, puis affinez d’après elles</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Learning from the corrections</source>
      <translation>Apprentissage des corrections</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>There is too little to learn from</source>
      <translation>Il y a trop peu pour apprendre</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>corrected joints in at least {needed} frames</source>
      <translation>des articulations corrigées dans au moins {needed} images</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Correct the joints that are wrong in some frames spread over the recording</source>
      <translation>Corrigez les articulations fausses dans quelques images réparties sur l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Nothing is left to refine: what would change was corrected or taken away by hand</source>
      <translation>Il ne reste rien à affiner : ce qui changerait a été corrigé ou enlevé à la main</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is</source>
      <translation>La piste reste telle quelle</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The refinement was discarded: it is no better on held-out corrected frames</source>
      <translation>L’affinage a été abandonné : il n’est pas meilleur sur les images corrigées mises de côté</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {length}</source>
      <translation>moins de {length}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct more frames, above all where the errors change</source>
      <translation>La piste reste telle quelle. Corrigez plus d’images, surtout là où les erreurs changent</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a larger square</source>
      <translation>dans un carré plus grand</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a mirror</source>
      <translation>dans un miroir</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>from frame to frame</source>
      <translation>d’une image à l’autre</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>by bones of one length</source>
      <translation>par des os de longueur constante</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Comparing what was seen</source>
      <translation>Comparaison de ce qui a été vu</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again at frame {frame}</source>
      <translation>Image {frame} regardée de nouveau</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The track shows nobody in this recording</source>
      <translation>La piste ne montre personne dans cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Nothing can look again at what these poses show</source>
      <translation>Rien ne peut regarder de nouveau ce que ces poses montrent</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>poses that BlazePose or RTMPose estimated</source>
      <translation>des poses estimées par BlazePose ou RTMPose</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Correct some frames, and refine from them</source>
      <translation>Corrigez quelques images, puis affinez à partir d’elles</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The recording does not belong to the track</source>
      <translation>L’enregistrement n’appartient pas à la piste</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{count} frames</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again was discarded: no joint is nearer for all four judges</source>
      <translation>Le nouveau regard a été rejeté : aucune articulation n’est plus proche pour les quatre juges</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{judge}: {before:.1f} px, then {after:.1f} px</source>
      <translation>{judge} : {before:.1f} px, puis {after:.1f} px</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_looks.py" />
      <source>Looking at every frame</source>
      <translation>Examen de chaque image</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>This model is for poses with other joints</source>
      <translation>Ce modèle est pour des poses avec d’autres articulations</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>The model could not be kept: {why}</source>
      <translation>Le modèle n’a pas pu être gardé : {why}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>Learning from the pictures</source>
      <translation>Apprentissage des images</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>its repair</source>
      <translation>sa réparation</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>a body with bones of one length</source>
      <translation>un corps aux os de longueur fixe</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>Looking at the lengths of bones</source>
      <translation>Examen des longueurs des os</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>All four judges agree on {share:.0%} of what was looked at: {judges}</source>
      <translation>Les quatre juges sont d’accord sur {share:.0%} de ce qui a été regardé : {judges}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>There was time for {looked:,} of {count:,} frames</source>
      <translation>Le temps a suffi pour {looked:,} images sur {count:,}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Believed: {what}</source>
      <translation>Cru : {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nothing could judge it: the track had no places where corrections were held out</source>
      <translation>Rien n’a pu le juger : la piste n’avait pas de positions là où des corrections ont été mises de côté</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frame)</source>
      <translation>Personne n’a rien corrigé ici. Le modèle est d’accord avec lui-même : des positions distantes de {before:.1f} {unit} en viennent à {after:.1f} {unit} ({count} image)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frames)</source>
      <translation>Personne n’a rien corrigé ici. Le modèle est d’accord avec lui-même : des positions distantes de {before:.1f} {unit} en viennent à {after:.1f} {unit} ({count} images)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frame)</source>
      <translation>Corrections mises de côté : {before:.1f} {unit} avant, {after:.1f} {unit} après ({count} image)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frames)</source>
      <translation>Corrections mises de côté : {before:.1f} {unit} avant, {after:.1f} {unit} après ({count} images)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures helped</source>
      <translation>les images ont aidé</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures were left out</source>
      <translation>les images ont été écartées</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>by the corrections {alone}, with pictures {looked}: {taken}</source>
      <translation>par les corrections {alone}, avec les images {looked} : {taken}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>The video would replace the recording {recording}</source>
      <translation>La vidéo remplacerait l’enregistrement {recording}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>frames within 0 to {count}</source>
      <translation>images entre 0 et {count}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{start} to {stop}</source>
      <translation>{start} à {stop}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>There are no such frames to write</source>
      <translation>Il n’y a pas de telles images à écrire</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{done} of {count} frames</source>
      <translation>{done} images sur {count}</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>The project has no pictures</source>
      <translation>Le projet n’a pas d’images</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Review an operator</source>
      <translation>Examiner un opérateur</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>The worst moments of a person at work, with angles and scores</source>
      <translation>Les pires moments d’une personne au travail, avec angles et scores</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Two people at work before a depth camera. Space plays; the arrow keys go frame by frame.</source>
      <translation>Deux personnes au travail devant une caméra de profondeur. Espace lance la lecture ; les flèches vont image par image.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Each person has a row. Click one: what follows is about that person.</source>
      <translation>Chaque personne a une ligne. Cliquez sur l’une : la suite la concerne.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Angles, risk scores and the worst moments of this person. Click one to go there.</source>
      <translation>Angles, scores de risque et pires moments de cette personne. Cliquez sur l’un pour y aller.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Drag a joint that is not where it should be: angles and scores follow.</source>
      <translation>Glissez une articulation mal placée : angles et scores suivent.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This is the panel's button. Its report, as PDF, HTML or a table, is in the menu Ergonomics.</source>
      <translation>C’est le bouton du panneau. Son rapport, en PDF, HTML ou tableau, est dans le menu Ergonomie.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Clean up a track</source>
      <translation>Nettoyer une piste</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Find what is wrong, mend it, and take the motion along</source>
      <translation>Trouver ce qui est faux, le réparer et emporter le mouvement</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>A network found these joints; dashed bones are those that it is not sure of. Drag a joint to correct it. With Ctrl the frames around follow; the wheel says how many.</source>
      <translation>Un réseau a trouvé ces articulations ; les os en tirets sont ceux dont il n’est pas sûr. Glissez une articulation pour la corriger. Avec Ctrl, les images voisines suivent ; la molette indique combien.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it.</source>
      <translation>Ce qui est sans doute faux, le pire d’abord. N passe au suivant, Entrée accepte, M répare.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Jitter goes with a filter, over all frames or those between I and O.</source>
      <translation>Un filtre ôte le tremblement, sur toutes les images ou celles entre I et O.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This fills gaps and adds joints that the network did not give. What you corrected stays.</source>
      <translation>Ceci comble les lacunes et ajoute les articulations que le réseau n’a pas données. Vos corrections restent.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This makes 3D of it.</source>
      <translation>Ceci en fait de la 3D.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>And this writes it for the program that you go on in.</source>
      <translation>Et ceci l’écrit pour le programme où vous poursuivez.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Compare with truth</source>
      <translation>Comparer à la vérité terrain</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>How far an estimate is from where the joints really were</source>
      <translation>À quelle distance une estimation est de la position réelle des articulations</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it.</source>
      <translation>Une estimation et la vérité terrain, en 2D et en 3D. La case d’une ligne l’affiche ou la masque.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Choose what is compared with what. The map shows the error of each joint over time; click in it to go there.</source>
      <translation>Choisissez ce qui est comparé à quoi. La carte montre l’erreur de chaque articulation dans le temps ; cliquez pour y aller.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV.</source>
      <translation>Chiffres contient les valeurs, Pires images les images. Exporter écrit une page ou un CSV.</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>C goes to and fro between the two tracks in the picture.</source>
      <translation>C alterne entre les deux pistes dans l’image.</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>a project with a recording</source>
      <translation>un projet avec un enregistrement</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no such recording in the project</source>
      <translation>Il n’y a pas de tel enregistrement dans le projet</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>{stage} track</source>
      <translation>Piste {stage}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no {wanted} in this recording</source>
      <translation>Il n’y a pas de {wanted} dans cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>stages: {have}</source>
      <translation>étapes : {have}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There are no 2D poses in this recording</source>
      <translation>Il n’y a pas de poses 2D dans cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hourglass</source>
      <translation>Sablier</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding</source>
      <translation>plongement</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hands</source>
      <translation>Mains</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding on depth</source>
      <translation>plongement sur la profondeur</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>depth</source>
      <translation>profondeur</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>lifter</source>
      <translation>passage en 3D</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>from corrections</source>
      <translation>des corrections</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by looking again</source>
      <translation>en regardant de nouveau</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by a model of yours</source>
      <translation>par un de vos modèles</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Repaired</source>
      <translation>Complété</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Poses {dims}</source>
      <translation>Poses {dims}</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in 1 frame</source>
      <translation>à renouveler sur 1 image</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in {count:,} frames</source>
      <translation>à renouveler sur {count:,} images</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>There is no language {code!r}</source>
      <translation>Il n’y a pas de langue {code!r}</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>The translation {path} cannot be read</source>
      <translation>La traduction {path} est illisible</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>Reinstall it</source>
      <translation>Réinstallez-la</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Pose</source>
      <translation>&amp;Pose</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Review</source>
      <translation>&amp;Vérification</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Er&amp;gonomics</source>
      <translation>Er&amp;gonomie</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>P&amp;lay</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>After repai&amp;r</source>
      <translation>&amp;Compléter</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Camera and &amp;depth</source>
      <translation>Caméra et pro&amp;fondeur</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Keys and joints</source>
      <translation>C&amp;lés et articulations</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Foot contacts</source>
      <translation>Appuis des &amp;pieds</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Over the range</source>
      <translation>&amp;Sur la plage</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Points of c&amp;urves</source>
      <translation>Points des co&amp;urbes</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Re&amp;fining</source>
      <translation>&amp;Affinage</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;wap and join</source>
      <translation>Éc&amp;hanger et joindre</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Sample projects</source>
      <translation>Projets d’exemple</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Guided &amp;paths</source>
      <translation>Parcours &amp;guidés</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Whole person</source>
      <translation>Personne en&amp;tière</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>State of this recording</source>
      <translation>État de cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Speed</source>
      <translation>Vite&amp;sse</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;teps</source>
      <translation>Pa&amp;s</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Range</source>
      <translation>P&amp;lage</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Other poses</source>
      <translation>&amp;Autres poses</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;3D scene and depth</source>
      <translation>Scène &amp;3D et profondeur</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Timeline and curves</source>
      <translation>Chronologie et cou&amp;rbes</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>La&amp;yout</source>
      <translation>&amp;Disposition</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Other &amp;recording</source>
      <translation>Autre en&amp;registrement</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Open &amp;more</source>
      <translation>Ouvrir &amp;plus</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>This recording</source>
      <translation>Cet enregistrement</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Pictures and &amp;videos</source>
      <translation>Images et &amp;vidéos</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Training</source>
      <translation>En&amp;traînement</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>All of a &amp;kind</source>
      <translation>&amp;Tous d’un même type</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Notes and &amp;segments</source>
      <translation>Notes et &amp;segments</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Expected: {expected}</source>
      <translation>Attendu : {expected}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Got: {got}</source>
      <translation>Obtenu : {got}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Something went wrong in Posewright</source>
      <translation>Une erreur s’est produite dans Posewright</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{name}: {error}
This is a bug in the program, not your mistake. Your edits are saved. Please report it with the details below.</source>
      <translation>{name} : {error}
C’est un défaut du programme, pas une erreur de votre part. Vos modifications sont enregistrées. Merci de le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details of the error</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{count} errors</source>
      <translation>{count} erreurs</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{path} exists already in {path2}.</source>
      <translation>{path} existe déjà dans {path2}.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Files of an earlier export in it will be replaced.</source>
      <translation>Les fichiers d’un export antérieur seront remplacés.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>It will be replaced.</source>
      <translation>Il sera remplacé.</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{text}

{more} Continue?</source>
      <translation>{text}

{more} Continuer ?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Replace?</source>
      <translation>Remplacer ?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo what this notice says</source>
      <translation>Annuler ce que dit cet avis</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Worst frames</source>
      <translation>Pires images</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Calibration</source>
      <translation>Calibration</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparing …</source>
      <translation>Comparaison …</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Choose two different tracks of this recording.</source>
      <translation>Choisissez deux pistes différentes de cet enregistrement.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>the truth's</source>
      <translation>de la vérité terrain</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>were predicted</source>
      <translation>ont été prédites</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>B's</source>
      <translation>de B</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>are in A</source>
      <translation>sont dans A</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{metric} {value} {unit} over {counted:,} of {of_truth} {count:,} frames; {coverage:.1f} % of {of_truth} joints {there}</source>
      <translation>{metric} {value} {unit} sur {counted:,} des {count:,} images ({of_truth}) ; {coverage:.1f} % des articulations ({of_truth}) {there}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The table is in the clipboard</source>
      <translation>Le tableau est dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The picture is in the clipboard</source>
      <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab (*.png);;Vector graphics of this tab (*.svg)</source>
      <translation>Page avec tout (*.html);;Tableaux, dans un dossier de ce nom (*.csv);;Image de cet onglet (*.png);;Graphique vectoriel de cet onglet (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Export comparison</source>
      <translation>Exporter la comparaison</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{title} beside {truth}</source>
      <translation>{title} à côté de {truth}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison: {current_recording}</source>
      <translation>Comparaison : {current_recording}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>.html, .csv, .png or .svg</source>
      <translation>.html, .csv, .png ou .svg</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error over time</source>
      <translation>Erreur au fil du temps</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Time (s)</source>
      <translation>Temps (s)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Threshold ({unit})</source>
      <translation>Seuil ({unit})</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Correct joints (%)</source>
      <translation>Articulations correctes (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Histogram of errors</source>
      <translation>Histogramme des erreurs</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Joints (%)</source>
      <translation>Articulations (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Confidence of the prediction</source>
      <translation>Confiance de la prédiction</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error against confidence</source>
      <translation>Erreur selon la confiance</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible</source>
      <translation>Visibles</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Occluded</source>
      <translation>Occultées</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible or unknown</source>
      <translation>Visibles ou inconnues</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Shown</source>
      <translation>Affiché</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visibility</source>
      <translation>Visibilité</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>More tracks…</source>
      <translation>Autres pistes…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Other predictions to compare</source>
      <translation>Autres prédictions à comparer</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Compare more tracks with the same truth</source>
      <translation>Comparer d’autres pistes à la même vérité terrain</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Also</source>
      <translation>Aussi</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Offset in time</source>
      <translation>Décalage temporel</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Time in the prediction + offset = time in the truth</source>
      <translation>Temps de la prédiction + décalage = temps de la vérité terrain</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints…</source>
      <translation>Articulations…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Choose which joints correspond</source>
      <translation>Choisir les articulations correspondantes</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Error lines</source>
      <translation>Lignes d’erreur</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Draw each joint's distance from the truth, in the picture and in 3D</source>
      <translation>Tracer l’écart de chaque articulation à la vérité terrain, dans l’image et en 3D</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>What this tab shows, into the clipboard: a table, or a picture</source>
      <translation>Ce que montre cet onglet, dans le presse-papiers : un tableau ou une image</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Figure…</source>
      <translation>Figure…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>For a paper: in millimetres and points, as PDF, SVG or PNG</source>
      <translation>Pour un article : en millimètres et en points, en PDF, SVG ou PNG</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints that are</source>
      <translation>Articulations</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} more…</source>
      <translation>{count} de plus…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} joints…</source>
      <translation>{count} articulations…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Share of correct joints by threshold (PCK)</source>
      <translation>Part d’articulations correctes par seuil (PCK)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Which share of correct joints</source>
      <translation>Quelle part d’articulations correctes</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>These tracks have no common scale for the share of correct joints</source>
      <translation>Ces pistes n’ont pas d’échelle commune pour la part d’articulations correctes</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{title}: area {area:.1f} %</source>
      <translation>{title} : aire {area:.1f} %</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric}: bold all joints (area {area:.1f} %), thin each of them</source>
      <translation>{metric} : en gras toutes les articulations (aire {area:.1f} %), en fin chacune d’elles</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>median {median}, mean {mean}</source>
      <translation>médiane {median}, moyenne {mean}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric} ({unit}); the last bar holds all above</source>
      <translation>{metric} ({unit}) ; la dernière barre contient tout le reste au-dessus</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>rank correlation {rank:.2f}</source>
      <translation>corrélation de rang {rank:.2f}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>The line joins the medians</source>
      <translation>La ligne joint les médianes</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>View (recording)</source>
      <translation>Vue (enregistrement)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>All figures</source>
      <translation>Tous les chiffres</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each joint</source>
      <translation>Chiffres de chaque articulation</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Group by</source>
      <translation>Grouper par</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each group</source>
      <translation>Chiffres de chaque groupe</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Mark segments (E) to have a row for each action.</source>
      <translation>Marquez des segments (E) pour avoir une ligne par action.</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="app/views/comparison/contact_sheet.py" />
      <source>Frame {frames:,}
{error} {unit}</source>
      <translation>Image {frames:,}
{error} {unit}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Error of each joint over time</source>
      <translation>Erreur de chaque articulation dans le temps</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Nothing is compared yet</source>
      <translation>Rien n’est encore comparé</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>0 to {top} {unit} and above:  {metric}, {note}</source>
      <translation>0 à {top} {unit} et plus :  {metric}, {note}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>not compared</source>
      <translation>non comparé</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Frame {frame:,}
{joint}: {shown}</source>
      <translation>Image {frame:,}
{joint} : {shown}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>The compared tracks side by side at the current frame</source>
      <translation>Les pistes comparées côte à côte à l’image actuelle</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>Nothing of this recording is compared yet</source>
      <translation>Rien de cet enregistrement n’est encore comparé</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>not compared here</source>
      <translation>non comparé ici</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>The two agree far better {words}: {error} instead of {usual} {unit} apart (median)</source>
      <translation>Les deux concordent bien mieux {words} : {error} au lieu de {usual} {unit} d’écart (médiane)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compared with other times: {timing_words}</source>
      <translation>Comparé à d’autres instants : {timing_words}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compare so</source>
      <translation>Comparer ainsi</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>By their own times</source>
      <translation>Selon leurs propres temps</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>with times × {rate:.4g}</source>
      <translation>avec les temps × {rate:.4g}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s later</source>
      <translation>{seconds:.3f} s plus tard</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s earlier</source>
      <translation>{seconds:.3f} s plus tôt</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>{title}: not measurable</source>
      <translation>{title} : non mesurable</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>, rests on an inferred joint</source>
      <translation>, repose sur une articulation déduite</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>Angles on the body</source>
      <translation>Angles sur le corps</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Shares of the time compared</source>
      <translation>Parts du temps comparées</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{name} {percent} (could be {percent2} to {percent3})</source>
      <translation>{name} {percent} (pourrait être de {percent2} à {percent3})</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Compared with</source>
      <translation>Comparé à</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>The same work before the workplace was changed: another recording of this project</source>
      <translation>Le même travail avant le changement du poste : un autre enregistrement de ce projet</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>not assessable</source>
      <translation>non évaluable</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{percent} {side}, could be {percent2} to {percent3}</source>
      <translation>{percent} {side}, pourrait être de {percent2} à {percent3}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{number} or more</source>
      <translation>{number} ou plus</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{method}: time to act soon</source>
      <translation>{method} : temps où il faut agir bientôt</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Half of the time</source>
      <translation>La moitié du temps</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>left against right</source>
      <translation>gauche contre droite</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before: {name}</source>
      <translation>avant : {name}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Assessing everybody …</source>
      <translation>Évaluation de tous …</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Trunk</source>
      <translation>Tronc</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Neck</source>
      <translation>Cou</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm L</source>
      <translation>Bras G</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm R</source>
      <translation>Bras D</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>No cycles yet. E marks one by hand in the timeline: press it where a cycle begins and again where it ends.</source>
      <translation>Pas encore de cycles. E en marque un à la main sur la chronologie : appuyez là où un cycle commence, puis là où il finit.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles over each other</source>
      <translation>Cycles superposés</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>100% of a cycle</source>
      <translation>100 % d’un cycle</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Measure of the curves</source>
      <translation>Mesure des courbes</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles</source>
      <translation>Cycles</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycle</source>
      <translation>Cycle</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>{score} at {lowest}+</source>
      <translation>{score} à {lowest}+</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>Exposure: shares of the time</source>
      <translation>Exposition : parts du temps</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>half of the time {percentiles:.0f}° or more</source>
      <translation>la moitié du temps {percentiles:.0f}° ou plus</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>No lift yet. Go to where a load leaves its place and press “Lift begins or ends here”; go to where it is set down and press it again. The hands are measured, the load is a task fact.</source>
      <translation>Pas encore de port de charge. Allez là où une charge quitte sa place et appuyez sur « Le port commence ou finit ici » ; allez là où elle est posée et appuyez de nouveau. Les mains sont mesurées, la charge est une donnée de la tâche.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lifts</source>
      <translation>Ports de charge</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lift {place}: hands or feet are not seen at its {end}.</source>
      <translation>Port {place} : mains ou pieds non visibles à son {end}.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Frame</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Reach, {length}</source>
      <translation>Portée, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Height, {length}</source>
      <translation>Hauteur, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Turn</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Limit, {mass}</source>
      <translation>Limite, {mass}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Index</source>
      <translation>Indice</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Could be</source>
      <translation>Pourrait être</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Change first</source>
      <translation>À changer d’abord</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>{index} to {index2}</source>
      <translation>{index} à {index2}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>Worst moments</source>
      <translation>Pires moments</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{title}: {fall:.0f} less if neutral</source>
      <translation>{title} : {fall:.0f} de moins si neutre</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{method}{side} {moment}
frame {frame:,}</source>
      <translation>{method}{side} {moment}
image {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/risk_paint.py" />
      <source>not measurable</source>
      <translation>non mesurable</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>What drives the score</source>
      <translation>Ce qui détermine le score</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Trunk, neck or arms are not seen well enough in this frame.</source>
      <translation>Tronc, cou ou bras ne sont pas assez visibles dans cette image.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Driven by (click: select its joints)</source>
      <translation>Déterminé par (clic : sélectionner ses articulations)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>No part would be lower if neutral.</source>
      <translation>Aucune partie ne baisserait si elle était neutre.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>inferred joints</source>
      <translation>articulations déduites</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>assumptions</source>
      <translation>hypothèses</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source> Rests on {names}.</source>
      <translation> Repose sur {names}.</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>{step}: {fall:.0f} less if neutral</source>
      <translation>{step} : {fall:.0f} de moins si neutre</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>A fact of the task</source>
      <translation>Une donnée de la tâche</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Other recording in the &amp;corner</source>
      <translation>Autre enregistrement dans le &amp;coin</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>In step by time; again for the next one, then none</source>
      <translation>Synchronisé par le temps ; encore une fois pour le suivant, puis aucun</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame earlier</source>
      <translation>Coin : une image plus tôt</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Where the two did not start together; so does the wheel over it</source>
      <translation>Quand les deux n’ont pas commencé ensemble ; la molette au-dessus fait de même</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame later</source>
      <translation>Coin : une image plus tard</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>There is no other recording with pictures</source>
      <translation>Il n’y a pas d’autre enregistrement avec des images</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Open one into this project</source>
      <translation>Ouvrez-en un dans ce projet</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Opening …</source>
      <translation>Ouverture …</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Shift the recording in the corner</source>
      <translation>Décaler l’enregistrement du coin</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Colours from</source>
      <translation>Couleurs de</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Nearest depth in colour, in millimetres</source>
      <translation>Profondeur la plus proche en couleur, en millimètres</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Farthest depth in colour, in millimetres</source>
      <translation>Profondeur la plus lointaine en couleur, en millimètres</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Span the depths of the current frame</source>
      <translation>Couvrir les profondeurs de l’image actuelle</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show people in colour (finds them first)</source>
      <translation>Montrer les personnes en couleur (les trouve d’abord)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Correct masks</source>
      <translation>Corriger les masques</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint and erase people's masks</source>
      <translation>Peindre et effacer les masques des personnes</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show the depth points in the 3D scene</source>
      <translation>Montrer les points de profondeur dans la scène 3D</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>3D points</source>
      <translation>Points 3D</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint</source>
      <translation>Peindre</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag to paint this person</source>
      <translation>Glisser pour peindre cette personne</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag: these pixels show no person</source>
      <translation>Glisser : ces pixels ne montrent personne</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Not a person</source>
      <translation>Pas une personne</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Click: no person, in all frames</source>
      <translation>Clic : personne, dans toutes les images</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Person to paint</source>
      <translation>Personne à peindre</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush in pixels</source>
      <translation>Rayon du pinceau en pixels</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush</source>
      <translation>Rayon du pinceau</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint only at the depth where the stroke began</source>
      <translation>Ne peindre qu’à la profondeur où le trait a commencé</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Keep to the surface</source>
      <translation>Rester sur la surface</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>As found</source>
      <translation>Comme trouvé</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Undo the corrections of this frame</source>
      <translation>Annuler les corrections de cette image</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Finding people …</source>
      <translation>Recherche des personnes …</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Smaller brush</source>
      <translation>Pinceau plus petit</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Larger brush</source>
      <translation>Pinceau plus grand</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>   person {mask}</source>
      <translation>   personne {mask}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {joint}</source>
      <translation>Déplacer {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {count} joints</source>
      <translation>Déplacer {count} articulations</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Place {joint}</source>
      <translation>Placer {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's left</source>
      <translation>Gauche du sujet</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's right</source>
      <translation>Droite du sujet</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Centre</source>
      <translation>Centre</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Inferred</source>
      <translation>Déduite</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Adjusted by a tool</source>
      <translation>Ajustée par un outil</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Confirmed by hand</source>
      <translation>Confirmée à la main</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Absent</source>
      <translation>Absente</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Low confidence</source>
      <translation>Confiance faible</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Legend: blue circles are the subject's left, orange squares the subject's right</source>
      <translation>Légende : cercles bleus à gauche du sujet, carrés orange à droite</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Depth colour scale in millimetres</source>
      <translation>Échelle de profondeur en millimètres</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>no reading</source>
      <translation>sans mesure</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Frame with poses</source>
      <translation>Image avec les poses</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Opening {recording} …</source>
      <translation>Ouverture de {recording} …</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Poses can be seen and corrected; relink the file to see the picture.</source>
      <translation>Les poses peuvent être vues et corrigées ; reliez le fichier pour voir l’image.</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} is missing.
{words}</source>
      <translation>{recording} est introuvable.
{words}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Fit picture</source>
      <translation>&amp;Ajuster l’image</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Actual size</source>
      <translation>&amp;Taille réelle</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Hand tool</source>
      <translation>Outil &amp;main</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Drag to pan</source>
      <translation>Glisser pour déplacer</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Joint &amp;names</source>
      <translation>&amp;Noms des articulations</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Legend</source>
      <translation>&amp;Légende</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   no reading</source>
      <translation>   sans mesure</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   {depth:,.0f} mm</source>
      <translation>   {depth:,.0f} mm</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   double click places the {joint}</source>
      <translation>   un double clic place {joint}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} holds poses in 3D and no pictures.
They are in the 3D scene.</source>
      <translation>{recording} contient des poses en 3D et aucune image.
Elles sont dans la scène 3D.</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Onion skin</source>
      <translation>Pelure d’&amp;oignon</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>The poses before (dashed) and after, fading</source>
      <translation>Les poses d’avant (tirets) et d’après, estompées</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Ghost of what it was made from</source>
      <translation>&amp;Fantôme de l’origine</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>Dotted: the pose before it was repaired, refined or corrected</source>
      <translation>En pointillé : la pose avant complétion, affinage ou correction</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Lou&amp;pe while dragging</source>
      <translation>Lou&amp;pe pendant le glissement</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>The pixels under a joint that you drag, enlarged beside it</source>
      <translation>Les pixels sous l’articulation que vous faites glisser, agrandis à côté</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Enlarged picture under the joint</source>
      <translation>Image agrandie sous l’articulation</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>not a person</source>
      <translation>pas une personne</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Paint person {person}</source>
      <translation>Peindre la personne {person}</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Erase mask</source>
      <translation>Effacer le masque</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save p&amp;icture as seen…</source>
      <translation>Enregistrer l’&amp;image telle qu’affichée…</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>With poses, angles and risk: PNG, or SVG with sharp lines</source>
      <translation>Avec poses, angles et risque : PNG, ou SVG aux traits nets</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Copy pict&amp;ure as seen</source>
      <translation>Copier l’image telle q&amp;u’affichée</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Picture (*.png);;Vector graphics (*.svg)</source>
      <translation>Image (*.png);;Graphique vectoriel (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save picture as seen</source>
      <translation>Enregistrer l’image telle qu’affichée</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>There is nothing to see</source>
      <translation>Il n’y a rien à voir</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>S&amp;wipe between before and after</source>
      <translation>&amp;Balayer entre avant et après</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>A line over the picture, to be dragged: poses before refining left of it, after refining right</source>
      <translation>Une ligne sur l’image, à faire glisser : à gauche les poses avant l’affinage, à droite celles d’après</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Line between before and after</source>
      <translation>Ligne entre avant et après</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Drag: left of it before refining, right of it after</source>
      <translation>Glisser : à gauche avant l’affinage, à droite après</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Why or who</source>
      <translation>Pourquoi ou qui</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings: {results}</source>
      <translation>Enregistrements : {results}</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings of the batch</source>
      <translation>Enregistrements du lot</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>The folder is being looked through</source>
      <translation>Le dossier est parcouru</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Ergonomics</source>
      <translation>Ergonomie</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>This frame</source>
      <translation>Cette image</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Whole recording</source>
      <translation>Tout l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Worse is the side that is longer at the highest levels; the other may be worse for a moment</source>
      <translation>Le plus mauvais côté est celui qui reste le plus longtemps aux niveaux les plus élevés ; l’autre peut être pire un instant</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side</source>
      <translation>côté le plus mauvais</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over the picture, people hidden</source>
      <translation>Sur l’image, personnes masquées</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over depth where the recording has it; else people as silhouettes. Never a face.</source>
      <translation>Sur la profondeur si l’enregistrement en a ; sinon les personnes en silhouettes. Jamais un visage.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Find by repetition</source>
      <translation>Trouver par répétition</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>1 assumption…</source>
      <translation>1 hypothèse…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>{count} assumptions…</source>
      <translation>{count} hypothèses…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Nobody said, so it is assumed; the report lists it:</source>
      <translation>Personne ne l’a dit, c’est donc supposé ; le rapport en donne la liste :</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Measuring angles …</source>
      <translation>Mesure des angles …</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Edited since: being assessed again. </source>
      <translation>Modifié depuis : nouvelle évaluation en cours. </translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up: {source}</source>
      <translation>Haut : {source}</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source> (a guess: Ergonomics &gt; Vertical by two clicks).</source>
      <translation> (une supposition : Ergonomie &gt; Verticale par deux clics).</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up is assumed: {source}.</source>
      <translation>Le haut est supposé : {source}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side ({worse})</source>
      <translation>côté le plus mauvais ({worse})</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>above the floor</source>
      <translation>au-dessus du sol</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>from the hips</source>
      <translation>depuis les hanches</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Hands: {names}.</source>
      <translation>Mains : {names}.</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Remove outliers (Hampel)</source>
      <translation>Ôter les valeurs aberrantes (Hampel)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Low-pass (Butterworth)</source>
      <translation>Passe-bas (Butterworth)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>1 Euro</source>
      <translation>1 Euro</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Gaussian</source>
      <translation>Gaussien</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Clean up: outliers, gaps, low-pass</source>
      <translation>Nettoyer : aberrations, lacunes, passe-bas</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} h {minutes2} min</source>
      <translation>{minutes} h {minutes2} min</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Progress of {job}</source>
      <translation>Avancement de {job}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Details…</source>
      <translation>Détails…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Recordings…</source>
      <translation>Enregistrements…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Where each of them stands</source>
      <translation>Où en est chacun</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Failed: {describe}</source>
      <translation>Échec : {describe}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Finished in {duration}</source>
      <translation>Terminé en {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Waiting for the previous job</source>
      <translation>En attente de la tâche précédente</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>reste {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove from the queue: {title}</source>
      <translation>Retirer de la file : {title}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>No jobs. Estimates, imports and exports appear here.</source>
      <translation>Aucune tâche. Estimations, importations et exportations apparaissent ici.</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Clear finished</source>
      <translation>Effacer les terminées</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Start held jobs</source>
      <translation>Lancer les tâches retenues</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs that were queued when this project was closed</source>
      <translation>Tâches en file lorsque ce projet a été fermé</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Held</source>
      <translation>Retenue</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Queued</source>
      <translation>En file</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joint</source>
      <translation>Articulation</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>missing</source>
      <translation>manquante</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Delete {name}</source>
      <translation>Supprimer {name}</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Move {name}</source>
      <translation>Déplacer {name}</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joints of the current frame</source>
      <translation>Articulations de l’image actuelle</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>confirmed</source>
      <translation>confirmée</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Note…</source>
      <translation>Note…</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Next segment</source>
      <translation>Segment suivant</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>segment</source>
      <translation>segment</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes, #tags</source>
      <translation>Chercher notes, #mots-clés</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes and segments</source>
      <translation>Chercher notes et segments</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>All recordings</source>
      <translation>Tous les enregistrements</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Remove the selected notes and segments</source>
      <translation>Retirer les notes et segments sélectionnés</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment “{label}” since frame {start:,}</source>
      <translation>Segment « {label} » depuis l’image {start:,}</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search names, people, states, notes, #tags</source>
      <translation>Chercher noms, personnes, états, notes, #mots-clés</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search recordings</source>
      <translation>Chercher des enregistrements</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Recordings of this project</source>
      <translation>Enregistrements de ce projet</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>State of the selected recordings</source>
      <translation>État des enregistrements sélectionnés</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Progress of the work on the selected recordings</source>
      <translation>Avancement du travail sur les enregistrements sélectionnés</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue…</source>
      <translation>File…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue a job for the selected recordings</source>
      <translation>Mettre une tâche en file pour les enregistrements sélectionnés</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>The same job for all selected recordings, one after the other</source>
      <translation>La même tâche pour tous les enregistrements sélectionnés, l’un après l’autre</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Process: estimate, repair, lift…</source>
      <translation>Traiter : estimer, compléter, passer en 3D…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Estimate poses…</source>
      <translation>Estimer les poses…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Repair…</source>
      <translation>Compléter…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Lift to 3D…</source>
      <translation>Passer en 3D…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} note</source>
      <translation>{count} note</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} notes</source>
      <translation>{count} notes</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{coverage:.0%} seen</source>
      <translation>{coverage:.0%} vu</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{open:,} of {suggested:,} to check</source>
      <translation>{open:,} sur {suggested:,} à vérifier</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Thumbnail of {recording}</source>
      <translation>Vignette de {recording}</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>what was corrected</source>
      <translation>ce qui a été corrigé</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>frames without corrections</source>
      <translation>images sans corrections</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>drawn people</source>
      <translation>personnes dessinées</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>End now</source>
      <translation>Terminer maintenant</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Takes the best so far: it is judged, and put beside the track if it is better</source>
      <translation>Prend le meilleur jusqu’ici : il est jugé, et placé à côté de la piste s’il est meilleur</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>No network is learning. Pose &gt; Refining &gt; Refine on this recording starts one.</source>
      <translation>Aucun réseau n’apprend. Pose &gt; Affinage &gt; Affiner sur cet enregistrement en lance un.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Hold</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Corrections that it does not learn from: {first:.1f} px at first, {best:.1f} px at best.</source>
      <translation>Corrections dont il n’apprend pas : {first:.1f} px au début, {best:.1f} px au mieux.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Held.</source>
      <translation>Suspendu.</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Curves of the network that learns</source>
      <translation>Courbes du réseau qui apprend</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Judge (px)</source>
      <translation>Juge (px)</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Losses</source>
      <translation>Pertes</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Seconds of learning</source>
      <translation>Secondes d’apprentissage</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Some frames before and after</source>
      <translation>Quelques images avant et après</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Grey: before. In colour: after. Click to go to the frame</source>
      <translation>Gris : avant. En couleur : après. Cliquez pour aller à l’image</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Fix</source>
      <translation>Réparer</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What to check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Share of doubtful frames done</source>
      <translation>Part des images douteuses traitées</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Suggestions, the worst first</source>
      <translation>Suggestions, les pires d’abord</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan again</source>
      <translation>Analyser de nouveau</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan the whole track</source>
      <translation>Analyser toute la piste</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scanning …</source>
      <translation>Analyse …</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>This track has not been scanned yet.</source>
      <translation>Cette piste n’a pas encore été analysée.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Nothing is left to check in {frames:,} frames.</source>
      <translation>Plus rien à vérifier dans {frames:,} images.</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{left:,} of {there:,} left, in {left_frames:,} of {frames:,} frames</source>
      <translation>{left:,} sur {there:,} restent, dans {left_frames:,} des {frames:,} images</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Frames to correct before refining</source>
      <translation>Images à corriger avant l’affinage</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Doubtful ones, far from what is corrected: what is corrected there teaches a refinement most. Shift+T goes to the first</source>
      <translation>Images douteuses, loin de ce qui est corrigé : ce qui y est corrigé apprend le plus à un affinage. Shift+T va à la première</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>To refine, correct:</source>
      <translation>Pour affiner, corriger :</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recordings, people and tracks</source>
      <translation>Enregistrements, personnes et pistes</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recording, person, track</source>
      <translation>Enregistrement, personne, piste</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>
The file is missing: File &gt; Relink recording</source>
      <translation>
Le fichier est introuvable : Fichier &gt; Relier l’enregistrement</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>file missing</source>
      <translation>fichier introuvable</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Double click to name this person</source>
      <translation>Double clic pour nommer cette personne</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Click to edit this track; the box shows or hides it</source>
      <translation>Clic pour modifier cette piste ; la case la montre ou la cache</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>This 3D is older than its 2D poses or foot contacts: Pose &gt; Renew 3D</source>
      <translation>Cette 3D est plus ancienne que ses poses 2D ou ses appuis : Pose &gt; Renouveler la 3D</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>{corrected} corrected</source>
      <translation>{corrected} corrigées</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>assumed: {unsaid}</source>
      <translation>supposé : {unsaid}</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source> (assumed)</source>
      <translation> (supposé)</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>, {fps:g} fps{assumed}</source>
      <translation>, {fps:g} im/s{assumed}</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frame</source>
      <translation>La 3D est à renouveler sur {count:,} image</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frames</source>
      <translation>La 3D est à renouveler sur {count:,} images</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Front</source>
      <translation>Face</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the front</source>
      <translation>Voir de face</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the side</source>
      <translation>Voir de côté</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Top</source>
      <translation>Dessus</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the top</source>
      <translation>Voir de dessus</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the camera</source>
      <translation>Voir depuis la caméra</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Keep bone lengths while a joint is dragged</source>
      <translation>Garder les longueurs d’os pendant qu’une articulation est glissée</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Lock bones</source>
      <translation>Bloquer les os</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Trail</source>
      <translation>Trace</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Show the path of the selected joints</source>
      <translation>Montrer le trajet des articulations sélectionnées</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Bring the selection into view</source>
      <translation>Amener la sélection dans la vue</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>the platform {platformname!r} has no OpenGL</source>
      <translation>la plateforme {platformname!r} n’a pas OpenGL</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>no OpenGL context can be made; a graphics driver (or Mesa) is missing</source>
      <translation>aucun contexte OpenGL ne peut être créé ; un pilote graphique (ou Mesa) manque</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_compass.py" />
      <source>Axes of the 3D scene</source>
      <translation>Axes de la scène 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_gestures.py" />
      <source>Move {joint} in 3D</source>
      <translation>Déplacer {joint} en 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from front</source>
      <translation>3D de face</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from side</source>
      <translation>3D de côté</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from top</source>
      <translation>3D de dessus</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from camera</source>
      <translation>3D depuis la caméra</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Keep bone lengths in 3D</source>
      <translation>Garder les longueurs d’os en 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Trail of the selected joints</source>
      <translation>Trace des articulations sélectionnées</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Fit 3D scene</source>
      <translation>Ajuster la scène 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y up, from the floor</source>
      <translation>mm, y en haut, du sol</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the camera</source>
      <translation>mm, y en bas, caméra</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the pelvis</source>
      <translation>mm, y en bas, bassin</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>3D scene</source>
      <translation>Scène 3D</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>There is no 3D track of this recording yet.
Pose &gt; Lift to 3D makes one of 2D poses.</source>
      <translation>Cet enregistrement n’a pas encore de piste 3D.
Pose &gt; Passer en 3D en crée une à partir des poses 2D.</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>The 3D view needs OpenGL, and {problem}.
Everything else works without it.</source>
      <translation>La vue 3D a besoin d’OpenGL, et {problem}.
Tout le reste fonctionne sans elle.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent files</source>
      <translation>Fichiers récents</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open a video, a depth recording, poses or a project, or drop them anywhere here.</source>
      <translation>Ouvrez une vidéo, un enregistrement de profondeur, des poses ou un projet, ou déposez-les ici.</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Guided paths</source>
      <translation>Parcours guidés</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Nothing yet</source>
      <translation>Rien pour l’instant</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Thumbnail of {name}</source>
      <translation>Vignette de {name}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Change foot contact</source>
      <translation>Modifier l’appui du pied</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Add foot contact</source>
      <translation>Ajouter un appui du pied</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>{foot} stands, frames {start:,} to {stop:,}</source>
      <translation>{foot} posé, images {start:,} à {stop:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Drag an end; drag or double click an empty place for a new one; double click removes</source>
      <translation>Faites glisser une extrémité ; glissez ou double-cliquez à vide pour en créer ; double-clic pour retirer</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Move points</source>
      <translation>Déplacer les points</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Scale points</source>
      <translation>Mettre les points à l’échelle</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Bone angle</source>
      <translation>Angle des os</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>° in {dims}D</source>
      <translation>° en {dims}D</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Between the two bones that meet in a joint, from 3D where there is 3D; 180° is straight</source>
      <translation>Entre les deux os qui se rejoignent à une articulation, calculé en 3D si elle existe ; 180° = tendu</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Curves of the selected joints</source>
      <translation>Courbes des articulations sélectionnées</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Quantity shown in the curves</source>
      <translation>Grandeur affichée dans les courbes</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Select joints in the picture or in the table to see their curves here</source>
      <translation>Sélectionnez des articulations dans l’image ou le tableau pour voir leurs courbes ici</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Frame {frame:,}</source>
      <translation>Image {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source>{title}: {value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{title} : {value:.0f}, possible de {low:.0f} à {high:.0f}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source> (edited)</source>
      <translation> (modifié)</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Missing joints</source>
      <translation>Articulations manquantes</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Inferred joints</source>
      <translation>Articulations déduites</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Fastest joint</source>
      <translation>Articulation la plus rapide</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Largest acceleration</source>
      <translation>Accélération maximale</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Bone length error</source>
      <translation>Erreur de longueur d’os</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Left/right swap</source>
      <translation>Inversion gauche/droite</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Uncertainty</source>
      <translation>Incertitude</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Error to ground truth</source>
      <translation>Écart à la vérité terrain</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Moved by refining</source>
      <translation>Déplacé par l’affinage</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom in</source>
      <translation>Chronologie : zoom avant</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom out</source>
      <translation>Chronologie : zoom arrière</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Statistic shown in the timeline</source>
      <translation>Statistique affichée dans la chronologie</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Next statistic in the timeline</source>
      <translation>Statistique suivante dans la chronologie</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Segments</source>
      <translation>Segments</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>not looked at yet</source>
      <translation>pas encore examiné</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints missing</source>
      <translation>articulations manquantes</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints inferred</source>
      <translation>articulations déduites</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>adjusted by a tool</source>
      <translation>ajusté par un outil</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>corrected by hand</source>
      <translation>corrigé à la main</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>no person</source>
      <translation>aucune personne</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>Corrected by hand</source>
      <translation>Corrigé à la main</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>To check ({left:,})</source>
      <translation>À vérifier ({left:,})</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>About the middle of their values</source>
      <translation>Autour du milieu de leurs valeurs</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>&amp;Choose all points in sight</source>
      <translation>&amp;Choisir tous les points visibles</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Of the curves; Ctrl+drag chooses with a box</source>
      <translation>Des courbes ; Ctrl+glisser choisit avec un cadre</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;up</source>
      <translation>A&amp;grandir les points</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;down</source>
      <translation>&amp;Réduire les points</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Fi&amp;gure for a paper…</source>
      <translation>Fi&amp;gure pour un article…</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Curves or comparison in millimetres and points: PDF, SVG or PNG</source>
      <translation>Courbes ou comparaison en millimètres et en points : PDF, SVG ou PNG</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>There is no figure yet</source>
      <translation>Il n’y a pas encore de figure</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Select joints and look at their curves, or compare two tracks</source>
      <translation>Sélectionnez des articulations et regardez leurs courbes, ou comparez deux pistes</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Show all jobs</source>
      <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Running job</source>
      <translation>Tâche en cours</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Progress of the running job</source>
      <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Cancel the running job</source>
      <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source> (and {more} more)</source>
      <translation> (et {more} de plus)</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>stopping</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>{fraction:.0%}, held</source>
      <translation>{fraction:.0%}, en pause</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>, {duration} left</source>
      <translation>, reste {duration}</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>Panels</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Preferences…</source>
      <translation>&amp;Préférences…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Find a command…</source>
      <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>All that can be done, with its keys: type a few letters of it</source>
      <translation>Tout ce qui est possible, avec ses touches : tapez quelques lettres</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Reset layout</source>
      <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Help on this panel</source>
      <translation>&amp;Aide sur ce panneau</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>The documentation, offline, at what has the keyboard</source>
      <translation>La documentation, hors ligne, à la page de l’élément actif</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Keyboard and mouse…</source>
      <translation>Clavier et &amp;souris…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;About and check of this installation…</source>
      <translation>À pr&amp;opos et contrôle de l’installation…</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next panel</source>
      <translation>Panneau suivant</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Previous panel</source>
      <translation>Panneau précédent</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next quantity in the curves</source>
      <translation>Grandeur suivante dans les courbes</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>The picture</source>
      <translation>L’image</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Which pictures are shown</source>
      <translation>Images affichées</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Modes that are on</source>
      <translation>Modes actifs</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame and time</source>
      <translation>Image et temps</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame, its own number (#) and time</source>
      <translation>Image, son propre numéro (#) et temps</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame {frame} of 0–{last}{own}   {times:.3f} s</source>
      <translation>Image {frame} sur 0–{last}{own}   {times:.3f} s</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Depth only: no colour pictures opened</source>
      <translation>Profondeur seule : aucune image en couleur ouverte</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Poses only: no pictures opened</source>
      <translation>Poses seules : aucune image ouverte</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened, people covered</source>
      <translation>Images ouvertes, personnes masquées</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened as recorded</source>
      <translation>Images ouvertes telles qu’enregistrées</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Segment “{label}” since frame {running}</source>
      <translation>Segment « {label} » depuis l’image {running}</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Mirrored editing</source>
      <translation>Édition symétrique</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Speed (Up, Down; 1 for normal)</source>
      <translation>Vitesse (Haut, Bas ; 1 : normale)</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>{tour}: {at} of {count}</source>
      <translation>{tour} : {at} sur {count}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Cannot read the calibration {path}</source>
      <translation>Impossible de lire le calibrage {path}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is not a calibration file</source>
      <translation>{path} n’est pas un fichier de calibrage</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>There is no camera in {path}</source>
      <translation>Aucune caméra dans {path}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is too large for a calibration file</source>
      <translation>{path} est trop volumineux pour un fichier de calibrage</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Camera {name} has a fisheye lens</source>
      <translation>La caméra {name} a un objectif fisheye</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>a pinhole camera</source>
      <translation>une caméra à sténopé</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Undistort first</source>
      <translation>Corrigez d’abord la distorsion</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A calibration needs no document type or entities</source>
      <translation>Un calibrage n’a besoin ni de type de document ni d’entités</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Qualisys XML</source>
      <translation>XML Qualisys</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A Qualisys camera has no {tag}</source>
      <translation>Une caméra Qualisys n’a pas de {tag}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The {tag} of a Qualisys camera is not finite</source>
      <translation>Le champ {tag} d’une caméra Qualisys n’est pas fini</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The calibration has no {keys}</source>
      <translation>Le calibrage n’a pas {keys}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The distortion model {model} is not supported</source>
      <translation>Le modèle de distorsion {model} n’est pas pris en charge</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>brown_conrady or its inverse</source>
      <translation>brown_conrady ou son inverse</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>An intrinsic matrix is 3 x 3</source>
      <translation>Une matrice intrinsèque est de taille 3 x 3</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>at most k1 k2 p1 p2 k3 k4 k5 k6</source>
      <translation>au plus k1 k2 p1 p2 k3 k4 k5 k6</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>This distortion model is not supported</source>
      <translation>Ce modèle de distorsion n’est pas pris en charge</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{used} values</source>
      <translation>{used} valeurs</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Two cameras of the calibration have the same name</source>
      <translation>Deux caméras du calibrage portent le même nom</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of a camera needs both a rotation and a translation</source>
      <translation>La position d’une caméra exige une rotation et une translation</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This field of view is impossible</source>
      <translation>Ce champ de vision est impossible</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>between 0 and 180 degrees</source>
      <translation>entre 0 et 180 degrés</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>width, height, K, distortion, R, t</source>
      <translation>largeur, hauteur, K, distorsion, R, t</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a camera</source>
      <translation>Ceci n’est pas une caméra</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera cannot look along its own up direction, or at its own position</source>
      <translation>Une caméra ne peut viser ni le long de sa propre verticale, ni sa propre position</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>Read a calibration with rotation and translation</source>
      <translation>Lisez un calibrage avec rotation et translation</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of this camera is unknown</source>
      <translation>La position de cette caméra est inconnue</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This depth image does not fit the camera</source>
      <translation>Cette image de profondeur ne correspond pas à la caméra</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's {name} must be numbers</source>
      <translation>Pour une caméra, {name} doit être composé de nombres</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>{shape} finite numbers</source>
      <translation>{shape} nombres finis</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This {name} of a camera is not usable</source>
      <translation>La valeur {name} de cette caméra est inutilisable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a usable image size</source>
      <translation>Cette taille d’image est inutilisable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>1 to {max_side} pixels</source>
      <translation>1 à {max_side} pixels</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx and fy &gt; 0</source>
      <translation>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx et fy &gt; 0</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not an intrinsic matrix</source>
      <translation>Ceci n’est pas une matrice intrinsèque</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This distortion is not usable</source>
      <translation>Cette distorsion est inutilisable</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's rotation must be a rotation matrix (no scale, no mirror)</source>
      <translation>La rotation d’une caméra doit être une matrice de rotation (sans échelle ni symétrie)</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>These are no foot contacts</source>
      <translation>Ce ne sont pas des appuis de pieds</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>spans of frames, one after the other</source>
      <translation>des plages d’images, l’une après l’autre</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>There is no folder {folder}</source>
      <translation>Le dossier {folder} n’existe pas</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>the folder of a data set</source>
      <translation>le dossier d’un jeu de données</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>{folder} is not a known data set</source>
      <translation>{folder} n’est pas un jeu de données connu</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>{path} is not an annotation of Human3.6M</source>
      <translation>{path} n’est pas une annotation de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>pose/2d, pose/3d, frame, camera</source>
      <translation>pose/2d, pose/3d, frame, camera</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 32, 2) and (N, 32, 3)</source>
      <translation>(N, 32, 2) et (N, 32, 3)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 17, 3) and (N, 17, 4)</source>
      <translation>(N, 17, 3) et (N, 17, 4)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>This picture lies outside its data set</source>
      <translation>Cette image est hors de son jeu de données</translation>
    </message>
    <message>
      <location filename="core/datasets/itop.py" />
      <source>{path} has not the layout of ITOP's depth maps</source>
      <translation>{path} n’a pas la structure des cartes de profondeur d’ITOP</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} is not a depth recording</source>
      <translation>{path} n'est pas un enregistrement de profondeur</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: pictures as in a mirror are assumed</source>
      <translation>{name} : des images en miroir sont supposées</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: the usual intrinsics of a Kinect are assumed</source>
      <translation>{name} : les paramètres intrinsèques habituels d'une Kinect sont supposés</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} does not say what its camera is</source>
      <translation>{path} n'indique pas quelle est sa caméra</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>Put its intrinsics beside the recording</source>
      <translation>Placez ses paramètres intrinsèques à côté de l'enregistrement</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{path} has different numbers of frames in 2D and 3D</source>
      <translation>{path} n’a pas le même nombre d’images en 2D et en 3D</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{count} and {count2}</source>
      <translation>{count} et {count2}</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not an annotation of MPII</source>
      <translation>{path} n’est pas une annotation de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not the annotation of MPII</source>
      <translation>{path} n’est pas l’annotation de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>This is not a person of MPII</source>
      <translation>Ceci n’est pas une personne de MPII</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>16 joints, a picture's plain name</source>
      <translation>16 articulations, un simple nom d’image</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>{source} has no depth</source>
      <translation>{source} n’a pas de profondeur</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Open a depth recording to separate people</source>
      <translation>Ouvrez un enregistrement de profondeur pour séparer les personnes</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Tracking people</source>
      <translation>Suivi des personnes</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>People found</source>
      <translation>Personnes trouvées</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Learning the background</source>
      <translation>Apprentissage de l’arrière-plan</translation>
    </message>
    <message>
      <location filename="core/document.py" />
      <source>There is no {stage} track of person {person} in this project</source>
      <translation>Ce projet ne contient pas de piste {stage} de la personne {person}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{what} has bytes that are not UTF-8</source>
      <translation>{what} contient des octets qui ne sont pas en UTF-8</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Rename it first</source>
      <translation>Renommez-le d’abord</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>The recording that this belongs to is no longer in the project</source>
      <translation>L’enregistrement auquel ceci appartient n’est plus dans le projet</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Nothing is selected</source>
      <translation>Aucune sélection</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{min} to {max}</source>
      <translation>{min} à {max}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>These frames are outside the track</source>
      <translation>Ces images sont hors de la piste</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>0 to {count}</source>
      <translation>0 à {count}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>There is no such joint in {skeleton}</source>
      <translation>Cette articulation n’existe pas dans {skeleton}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move joint</source>
      <translation>Déplacer l’articulation</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>A falloff cannot be negative</source>
      <translation>L’atténuation ne peut pas être négative</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>0 frames or more</source>
      <translation>0 image ou plus</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>{before} and {after}</source>
      <translation>{before} et {after}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lock lengths</source>
      <translation>Verrouiller les longueurs</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lengths can be locked in 3D only: in a picture they change with the view</source>
      <translation>Les longueurs ne se verrouillent qu’en 3D : dans une image, elles varient avec le point de vue</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Delete joints</source>
      <translation>Supprimer les articulations</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Paste poses</source>
      <translation>Coller les poses</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>These poses cannot be pasted here</source>
      <translation>Ces poses ne peuvent pas être collées ici</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>There is no such joint in {skeleton}, or none is selected</source>
      <translation>Cette articulation n’existe pas dans {skeleton}, ou aucune n’est sélectionnée</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Interpolate</source>
      <translation>Interpoler</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is nothing between these frames to interpolate</source>
      <translation>Il n’y a rien à interpoler entre ces images</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is no interpolation {method!r}</source>
      <translation>L’interpolation {method!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>linear or cubic</source>
      <translation>linear ou cubic</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Cannot interpolate {name}: it is missing at an end</source>
      <translation>Impossible d’interpoler {name} : absent à une extrémité</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Place it at both ends first</source>
      <translation>Placez-le d’abord aux deux extrémités</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These positions do not fit</source>
      <translation>Ces positions ne conviennent pas</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These confidences do not fit</source>
      <translation>Ces confiances ne conviennent pas</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Set visibility</source>
      <translation>Définir la visibilité</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Remove person</source>
      <translation>Retirer la personne</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Add recording</source>
      <translation>Ajouter un enregistrement</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This recording has another number</source>
      <translation>Cet enregistrement porte un autre numéro</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Name person</source>
      <translation>Nommer la personne</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>These frames are outside the recording</source>
      <translation>Ces images sont hors de l’enregistrement</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Correct mask</source>
      <translation>Corriger le masque</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Describe recording</source>
      <translation>Décrire l’enregistrement</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This is not a property of a recording</source>
      <translation>Ceci n’est pas une propriété d’un enregistrement</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Retouch</source>
      <translation>Retoucher</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These poses are of another skeleton</source>
      <translation>Ces poses sont d’un autre squelette</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Correct</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These corrections are of other poses</source>
      <translation>Ces corrections concernent d’autres poses</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>There is nothing to correct</source>
      <translation>Il n’y a rien à corriger</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Swap left and right</source>
      <translation>Échanger gauche et droite</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Skeleton {skeleton} has no left and right joints to swap</source>
      <translation>Le squelette {skeleton} n’a pas d’articulations gauche et droite à inverser</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be swapped with itself</source>
      <translation>Une personne ne peut pas être échangée avec elle-même</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be swapped: their skeletons or lengths differ</source>
      <translation>Ces deux pistes ne peuvent pas être échangées : squelettes ou longueurs différents</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be joined with itself</source>
      <translation>Une personne ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be joined: their skeletons or lengths differ</source>
      <translation>Ces deux pistes ne peuvent pas être fusionnées : squelettes ou longueurs différents</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>The other person is not in these frames</source>
      <translation>L’autre personne n’est pas dans ces images</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Take over poses</source>
      <translation>Reprendre les poses</translation>
    </message>
    <message>
      <location filename="core/edits/tracks.py" />
      <source>Replace track</source>
      <translation>Remplacer la piste</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>There are no poses to assess</source>
      <translation>Il n’y a aucune pose à évaluer</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Measuring angles</source>
      <translation>Mesure des angles</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Scoring again with wider thresholds</source>
      <translation>Nouvelle cotation avec des seuils élargis</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Adding up exposure</source>
      <translation>Cumul de l’exposition</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Looking for the worst moments</source>
      <translation>Recherche des pires moments</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Assessed</source>
      <translation>Évalué</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> shoulder widths</source>
      <translation> largeurs d’épaules</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> degrees</source>
      <translation> degrés</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Where the {text} is not seen ({hidden:.0%} of the time) it is assumed to be {value:g}{unit}, give or take {sigma:g}: the band allows for that.</source>
      <translation>Quand cette partie n’est pas visible ({text} : {hidden:.0%} du temps), on suppose {value:g}{unit}, à {sigma:g} près : la marge en tient compte.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Legs are not seen: weight on both feet, knees nearly straight.</source>
      <translation>Jambes non visibles : appui sur les deux pieds, genoux presque tendus.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>The position in the scene is unknown: walking is not assessed.</source>
      <translation>La position dans la scène est inconnue : la marche n’est pas évaluée.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Measured in a picture: what happens out of its plane is not measurable.</source>
      <translation>Mesuré dans une image : ce qui se passe hors de son plan n’est pas mesurable.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>The person is turned about {median:.0f} degrees out of the stated view (over 30 in {mean:.0%} of the time): angles are less certain by as much.</source>
      <translation>La personne est tournée d’environ {median:.0f} degrés par rapport à la vue indiquée (plus de 30 pendant {mean:.0%} du temps) : les angles sont incertains d’autant.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Hips are not seen: the trunk, and all that is measured against it, is not measurable.</source>
      <translation>Hanches non visibles : le tronc, et tout ce qui se mesure par rapport à lui, n’est pas mesurable.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in space need a vertical in space</source>
      <translation>Les poses dans l’espace exigent une verticale dans l’espace</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>three numbers</source>
      <translation>trois nombres</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Say from which side the picture shows the person, or lift the poses to 3D</source>
      <translation>Indiquez de quel côté l’image montre la personne, ou passez les poses en 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>2D poses alone do not show what is forward</source>
      <translation>Les poses 2D seules ne montrent pas où est l’avant</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in a picture need a vertical in the picture</source>
      <translation>Les poses dans une image exigent une verticale dans l’image</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>two numbers</source>
      <translation>deux nombres</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>not seen in both</source>
      <translation>non visible dans les deux</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>the same</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less</source>
      <translation>moins</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less, within what is uncertain</source>
      <translation>moins, dans la marge d’incertitude</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more, within what is uncertain</source>
      <translation>plus, dans la marge d’incertitude</translation>
    </message>
    <message>
      <location filename="core/ergonomics/cycles.py" />
      <source>Looking for repetition</source>
      <translation>Recherche de répétitions</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, left</source>
      <translation>Bras, gauche</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, right</source>
      <translation>Bras, droit</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk side bend</source>
      <translation>Inclinaison latérale du tronc</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk twist</source>
      <translation>Torsion du tronc</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Neck forward</source>
      <translation>Cou vers l’avant</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>two or more movements per minute ({per_min:.1f})</source>
      <translation>deux mouvements ou plus par minute ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>fewer than two movements per minute ({per_min:.1f})</source>
      <translation>moins de deux mouvements par minute ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>too short to count movements: judged only where their number makes no difference</source>
      <translation>trop court pour compter les mouvements : jugé seulement là où leur nombre ne change rien</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Load held or moved</source>
      <translation>Charge tenue ou déplacée</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>How it is handled</source>
      <translation>Manière de manipuler</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Grip</source>
      <translation>Prise</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>The same movement</source>
      <translation>Le même mouvement</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Done for</source>
      <translation>Effectué pendant</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Sitting</source>
      <translation>Assis</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Weight on</source>
      <translation>Poids sur</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arms rest on something</source>
      <translation>Bras en appui</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans on something</source>
      <translation>Tronc en appui</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm hangs by its weight</source>
      <translation>Le bras pend de son poids</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist, where unseen</source>
      <translation>Poignet, s’il n’est pas vu</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways</source>
      <translation>Poignet fléchi sur le côté</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Forearm turned</source>
      <translation>Avant-bras tourné</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Head turned, where unseen</source>
      <translation>Tête tournée, si elle n’est pas vue</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulders raised, where unseen</source>
      <translation>Épaules levées, si non vues</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held over a minute</source>
      <translation>Tenu plus d’une minute</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Rapid large changes</source>
      <translation>Grands changements rapides</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>now and then</source>
      <translation>de temps en temps</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>held, or over 4 times a minute</source>
      <translation>tenue, ou plus de 4 fois par minute</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>with a jerk or a shock</source>
      <translation>avec un à-coup ou un choc</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>both feet</source>
      <translation>les deux pieds</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>one foot</source>
      <translation>un pied</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>neutral</source>
      <translation>neutre</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>bent</source>
      <translation>fléchi</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>strongly bent</source>
      <translation>très fléchi</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>in the middle of its range</source>
      <translation>au milieu de son amplitude</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>near its end</source>
      <translation>près de sa limite</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> times a minute</source>
      <translation> fois par minute</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> hours of a shift</source>
      <translation> heures d’un poste</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Neutral up to (°)</source>
      <translation>Neutre jusqu’à (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Twisted from (°)</source>
      <translation>En torsion à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Bent sideways from (°)</source>
      <translation>Incliné sur le côté à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm out to the side from (°)</source>
      <translation>Bras écarté à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulder raised from (°)</source>
      <translation>Épaule haussée à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways from (°)</source>
      <translation>Poignet dévié à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm behind the trunk from (°)</source>
      <translation>Bras derrière le tronc à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans back from (°)</source>
      <translation>Tronc penché en arrière à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>RULA score of a trunk that leans back</source>
      <translation>Score RULA d’un tronc penché en arrière</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand across the midline from (shoulder widths)</source>
      <translation>Main au-delà de la ligne médiane à partir de (largeurs d’épaules)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand out to the side from (shoulder widths)</source>
      <translation>Main sur le côté à partir de (largeurs d’épaules)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>On one leg from (% of the leg)</source>
      <translation>Sur une jambe à partir de (% de la jambe)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Walking from (m/s)</source>
      <translation>Marche à partir de (m/s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back bent from (°)</source>
      <translation>OWAS, dos penché à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back twisted from (°)</source>
      <translation>OWAS, dos en torsion à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, knee bent from (°)</source>
      <translation>OWAS, genou fléchi à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, arm raised from (°)</source>
      <translation>OWAS, bras levé à partir de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held still within (°)</source>
      <translation>Maintenu immobile à moins de (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Static from (s)</source>
      <translation>Statique à partir de (s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Repeated from (a minute)</source>
      <translation>Répété à partir de (par minute)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Least movement that is counted (°)</source>
      <translation>Plus petit mouvement compté (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Beyond a limit before the class changes (°)</source>
      <translation>Au-delà d’une limite avant de changer de classe (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Share of the chances that a band holds</source>
      <translation>Part des chances contenue dans une bande</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>fair</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>poor</source>
      <translation>mauvaise</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>unacceptable</source>
      <translation>inacceptable</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There is no task fact {unknown!r}</source>
      <translation>La donnée de tâche {unknown!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Nothing heavier than 2 kg (4.4 lb) is held or moved.</source>
      <translation>Aucun objet de plus de 2 kg (4,4 lb) n’est tenu ni déplacé.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Loads are handled now and then, without shock.</source>
      <translation>Les charges sont manipulées occasionnellement, sans à-coups.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>What is held can be gripped well.</source>
      <translation>Ce qui est tenu offre une bonne prise.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Arms are not supported.</source>
      <translation>Les bras ne sont pas soutenus.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Upper arms do not hang by their weight.</source>
      <translation>Les bras ne pendent pas sous leur propre poids.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The trunk is not supported.</source>
      <translation>Le tronc n’est pas soutenu.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Forearms are turned in the middle of their range.</source>
      <translation>Les avant-bras sont tournés au milieu de leur amplitude.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There are no rapid large changes of posture and the base is steady.</source>
      <translation>Il n’y a pas de grands changements rapides de posture et l’appui est stable.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The recorded work is done for 8 hours of a shift.</source>
      <translation>Le travail enregistré est effectué pendant 8 heures d’un poste.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>This cannot be {name}</source>
      <translation>La valeur {name} est impossible ici</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, left</source>
      <translation>Élévation du bras, gauche</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, right</source>
      <translation>Élévation du bras, droit</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Trunk inclination</source>
      <translation>Inclinaison du tronc</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Head inclination</source>
      <translation>Inclinaison de la tête</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>reach</source>
      <translation>distance</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring the load nearer to the body: remove what is in between, or turn the pallet.</source>
      <translation>Rapprochez la charge du corps : retirez ce qui fait obstacle, ou tournez la palette.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>height</source>
      <translation>hauteur</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Store and set down between knuckle and elbow height, about 75 cm.</source>
      <translation>Stockez et déposez entre la hauteur des poings et celle des coudes, environ 75 cm.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>way up or down</source>
      <translation>trajet vertical</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring origin and destination to like heights.</source>
      <translation>Amenez l’origine et la destination à des hauteurs proches.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>turning aside</source>
      <translation>rotation sur le côté</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Move origin and destination towards each other, or give room to step round.</source>
      <translation>Rapprochez l’origine et la destination, ou laissez la place de pivoter avec les pieds.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>frequency and hours</source>
      <translation>fréquence et durée</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lift less often, or change over with lighter work.</source>
      <translation>Levez moins souvent, ou alternez avec un travail plus léger.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>grip</source>
      <translation>prise</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Give the load handles or cut-outs.</source>
      <translation>Munissez la charge de poignées ou de découpes.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>A lift begins before it ends, within the poses</source>
      <translation>Un levage commence avant de finir, dans les limites des poses</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>origin</source>
      <translation>origine</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>destination</source>
      <translation>destination</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The load is not given: there is a weight limit, but no lifting index.</source>
      <translation>La charge n’est pas indiquée : il y a une limite de poids, mais pas d’indice de levage.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lifts are rare: one in five minutes.</source>
      <translation>Les levages sont rares : un en cinq minutes.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation knows no grip that is unacceptable: it is taken as poor.</source>
      <translation>L’équation ne connaît pas de prise inacceptable : elle est comptée comme mauvaise.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation covers 8 hours: longer work is taken as 8.</source>
      <translation>L’équation couvre 8 heures : au-delà, on compte 8.</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>The lifting equation covers up to 8 hours of lifting</source>
      <translation>L’équation de levage couvre jusqu’à 8 heures de levage</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>A lift needs poses in space, in millimetres</source>
      <translation>Un levage exige des poses dans l’espace, en millimètres</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>Lift the poses to 3D first</source>
      <translation>Passez d’abord les poses en 3D</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Load</source>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Arms</source>
      <translation>Bras</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Legs</source>
      <translation>Jambes</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Upper arm</source>
      <translation>Bras (haut)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Lower arm</source>
      <translation>Avant-bras</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Wrist</source>
      <translation>Poignet</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Wrist twist</source>
      <translation>Rotation du poignet</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Arm held or repeated</source>
      <translation>Bras maintenu ou répété</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Trunk or neck held or repeated</source>
      <translation>Tronc ou cou maintenu ou répété</translation>
    </message>
    <message>
      <location filename="core/ergonomics/scores.py" />
      <source>{value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{value:.0f}, possible de {low:.0f} à {high:.0f}</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>These are no facts of an assessment</source>
      <translation>Ce ne sont pas des données d’une évaluation</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>This is no {what}</source>
      <translation>Ceci n’est pas valable : {what}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>expected {expected}</source>
      <translation>attendu : {expected}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>got {got}</source>
      <translation>obtenu : {got}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>{name} is open elsewhere</source>
      <translation>{name} est ouvert ailleurs</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>a lock of {owner}</source>
      <translation>un verrou de {owner}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Close it there first</source>
      <translation>Fermez-le d’abord là-bas</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>AP is defined for COCO's 17 joints in pixels</source>
      <translation>L’AP est définie pour les 17 articulations de COCO en pixels</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>poses without some of them</source>
      <translation>des poses où certaines manquent</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>The truth has no labelled people, so AP is not defined</source>
      <translation>La vérité terrain n’a aucune personne annotée : l’AP n’est pas définie</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>Nothing of this data set can be compared</source>
      <translation>Rien dans ce jeu de données n’est comparable</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>people found, and joints that both have</source>
      <translation>des personnes trouvées, et des articulations communes aux deux</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>There is no metric {name!r}</source>
      <translation>La métrique {name!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{title} cannot be computed here</source>
      <translation>{title} ne peut pas être calculé ici</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>root {root}, {count} joints of {skeleton}</source>
      <translation>racine {root}, {count} articulations de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} joints of {skeleton}</source>
      <translation>{count} articulations de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} frames at {fps:.4g} fps</source>
      <translation>{count} images à {fps:.4g} fps</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints count as wrong</source>
      <translation>les articulations manquantes comptent comme fausses</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints left out</source>
      <translation>articulations manquantes laissées de côté</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Protocol</source>
      <translation>Protocole</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>There is no root joint that both have</source>
      <translation>Il n’y a pas d’articulation racine commune aux deux</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>pelvis, or left_hip and right_hip</source>
      <translation>pelvis, ou left_hip et right_hip</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>2D and 3D poses cannot be compared</source>
      <translation>Les poses 2D et 3D ne sont pas comparables</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{dims}D and {dims2}D</source>
      <translation>{dims}D et {dims2}D</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>No frame of the prediction is at the time of a frame of the truth</source>
      <translation>Aucune image de la prédiction ne coïncide dans le temps avec une image de la vérité terrain</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{span} and {span2}</source>
      <translation>{span} et {span2}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>Give an offset or a tolerance</source>
      <translation>Indiquez un décalage ou une tolérance</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} has nothing to compare with some joints of {target}</source>
      <translation>{source} n’a rien à comparer à certaines articulations de {target}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} and {target} have no joints in common</source>
      <translation>{source} et {target} n’ont aucune articulation en commun</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>These root joints are not among those compared</source>
      <translation>Ces articulations racines ne sont pas parmi celles comparées</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>This skeleton has no feet</source>
      <translation>Ce squelette n'a pas de pieds</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>ankles, heels or toes</source>
      <translation>chevilles, talons ou orteils</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This filter's {name} is not usable</source>
      <translation>La valeur {name} de ce filtre est inutilisable</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This cutoff is too high for the frame rate</source>
      <translation>Cette fréquence de coupure est trop élevée pour la cadence</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>less than {fps:.4g} Hz at {fps2:.4g} frames/s</source>
      <translation>moins de {fps:.4g} Hz à {fps2:.4g} images/s</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>{cutoff:.4g} Hz</source>
      <translation>{cutoff:.4g} Hz</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>frames {first} to {last}</source>
      <translation>images {first} à {last}</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Import them by time, with an offset</source>
      <translation>Importez-les par le temps, avec un décalage</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>The frames of these poses are not in the recording</source>
      <translation>Les images de ces poses ne sont pas dans l’enregistrement</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>No pose of the file is at the time of a frame</source>
      <translation>Aucune pose du fichier ne coïncide dans le temps avec une image</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Give another offset</source>
      <translation>Indiquez un autre décalage</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of the camera</source>
      <translation>la calibration de la caméra</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, said to be level</source>
      <translation>la caméra, déclarée de niveau</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>upright edges in the picture</source>
      <translation>des arêtes verticales de l’image</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>how the people stand</source>
      <translation>la posture debout des personnes</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>This is not a direction</source>
      <translation>Ceci n’est pas une direction</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two or three numbers, not all zero</source>
      <translation>deux ou trois nombres, pas tous nuls</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the world's vertical axis</source>
      <translation>l’axe vertical du monde</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the picture's vertical, taken for upright</source>
      <translation>la verticale de l’image, supposée droite</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, taken as level</source>
      <translation>la caméra, supposée de niveau</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Give another source of the vertical</source>
      <translation>Indiquez une autre source de la verticale</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of {camera}</source>
      <translation>le calibrage de {camera}</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera</source>
      <translation>la caméra</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the floor's plane (the file holds no accelerometer)</source>
      <translation>le plan du sol (le fichier n’a pas d’accéléromètre)</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera's accelerometer</source>
      <translation>l’accéléromètre de la caméra</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two points of an upright edge</source>
      <translation>deux points d’une arête verticale</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Two clicks at one place show no direction</source>
      <translation>Deux clics au même endroit n’indiquent aucune direction</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Click further apart</source>
      <translation>Cliquez plus loin</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is damaged or not {title}</source>
      <translation>{path} est endommagé ou n’est pas {title}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} as it is written</source>
      <translation>{title} tel qu’il est écrit</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>It may be cut short or edited by hand: export it again</source>
      <translation>Il est peut-être tronqué ou modifié à la main : exportez-le à nouveau</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} holds no poses</source>
      <translation>{path} ne contient aucune pose</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} with at least one person in one frame</source>
      <translation>{title} avec au moins une personne dans une image</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} has person numbers out of range</source>
      <translation>{path} a des numéros de personne hors limites</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>0 to {most_people}</source>
      <translation>0 à {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} keeps everything</source>
      <translation>{fmt} conserve tout</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} does not keep: {what}</source>
      <translation>{fmt} ne conserve pas : {what}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose format {name!r}</source>
      <translation>Le format de poses {name!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose file at {path}</source>
      <translation>Aucun fichier de poses à l’emplacement {path}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Check the path</source>
      <translation>Vérifiez le chemin</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>one of: {known}</source>
      <translation>l’un de : {known}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is not a pose file that can be read</source>
      <translation>{path} n’est pas un fichier de poses lisible</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Choose another format to export to</source>
      <translation>Choisissez un autre format d’exportation</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There are no poses to write into {path}</source>
      <translation>Il n’y a aucune pose à écrire dans {path}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Write each person to a separate file</source>
      <translation>Écrivez chaque personne dans un fichier séparé</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} holds one person</source>
      <translation>{fmt} contient une seule personne</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Cannot tell the format from the name {path}</source>
      <translation>Impossible de déduire le format du nom {path}</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file names no known processor</source>
      <translation>Le fichier C3D n’indique aucun processeur connu</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>A parameter of the C3D file is damaged</source>
      <translation>Un paramètre du fichier C3D est endommagé</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>type {kind}, {count} values</source>
      <translation>type {kind}, {count} valeurs</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no 3D points</source>
      <translation>Le fichier C3D n’a pas de points 3D</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no usable frame rate</source>
      <translation>Le fichier C3D n’a pas de cadence utilisable</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>POINT:RATE above 0</source>
      <translation>POINT:RATE supérieur à 0</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{frames} frames of {points} points</source>
      <translation>{frames} images de {points} points</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file is shorter than it says</source>
      <translation>Le fichier C3D est plus court qu’annoncé</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{count} bytes</source>
      <translation>{count} octets</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export fewer joints, or people apart</source>
      <translation>Exportez moins d’articulations, ou les personnes séparément</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold all these names</source>
      <translation>C3D ne peut pas contenir tous ces noms</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>{count} kB of them</source>
      <translation>{count} ko de noms</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>at most {longest} letters of Western Europe</source>
      <translation>au plus {longest} lettres d’Europe occidentale</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export TRC or CSV</source>
      <translation>Exportez en TRC ou CSV</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold a name</source>
      <translation>C3D ne peut pas contenir un nom</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>There is no number in {place}</source>
      <translation>Il n’y a pas de nombre à cet endroit : {place}</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <location filename="core/io/clock.py" />
      <source>{fps:.3g} frames/s: its times may not be in seconds (--fps)</source>
      <translation>{fps:.3g} images/s : ses temps ne sont peut-être pas en secondes (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/coco_originals.py" />
      <source>ids, areas and boxes of more than {most_kept} images and annotations</source>
      <translation>identifiants, aires et boîtes de plus de {most_kept} images et annotations</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The unit {unit!r} is not known</source>
      <translation>L’unité {unit!r} est inconnue</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The skeleton {skeleton} does not fit these poses</source>
      <translation>Le squelette {skeleton} ne correspond pas à ces poses</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>No axis is called {up!r}</source>
      <translation>Aucun axe ne s’appelle {up!r}</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>These poses are in parts of the picture, not in pixels</source>
      <translation>Ces poses sont en fractions de l’image, pas en pixels</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>Give the picture's size (--size WxH)</source>
      <translation>Indiquez la taille de l’image (--size WxH)</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{place} is a file</source>
      <translation>{place} est un fichier</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>Choose another place or name</source>
      <translation>Choisissez un autre emplacement ou nom</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>a new folder, an empty one, or one with an earlier export alone</source>
      <translation>un nouveau dossier, un dossier vide, ou un dossier ne contenant qu’une exportation antérieure</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} holds other files</source>
      <translation>{path} contient d’autres fichiers</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is too large</source>
      <translation>{path} est trop volumineux</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>at most 1 GB of text</source>
      <translation>au plus 1 Go de texte</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} bytes</source>
      <translation>{size} octets</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not a text file</source>
      <translation>{path} n’est pas un fichier texte</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not JSON</source>
      <translation>{path} n’est pas du JSON</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>It may be cut short</source>
      <translation>Il est peut-être tronqué</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} MB of lists from {count} MB of text</source>
      <translation>{size} Mo de listes à partir de {count} Mo de texte</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} claims more than it can hold</source>
      <translation>{path} annonce plus qu’il ne peut contenir</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not a list of AlphaPose results</source>
      <translation>{path} n’est pas une liste de résultats d’AlphaPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not an AlphaPose body</source>
      <translation>{path} n’est pas un corps d’AlphaPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>17, 26, 133 or 136</source>
      <translation>17, 26, 133 ou 136</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses {shape}, trans {shape2}</source>
      <translation>poses {shape}, trans {shape2}</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{path} is no motion of SMPL</source>
      <translation>{path} n’est pas un mouvement de SMPL</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses (frames, 66 or more), trans</source>
      <translation>poses (images, 66 ou plus), trans</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>The joints of {path} do not fit</source>
      <translation>Les articulations de {path} ne concordent pas</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{count} or more of each frame</source>
      <translation>{count} ou plus par image</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is damaged</source>
      <translation>La hiérarchie du fichier BVH est endommagée</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is cut short</source>
      <translation>La hiérarchie du fichier BVH est tronquée</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is damaged</source>
      <translation>Le mouvement du fichier BVH est endommagé</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>Frames: N and Frame Time: S</source>
      <translation>Frames: N et Frame Time: S</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The BVH file has no usable Frame Time</source>
      <translation>Le fichier BVH n’a pas de Frame Time utilisable</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>seconds above 0</source>
      <translation>des secondes, plus de 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{frames} frames of {width} channels, as its head says</source>
      <translation>{frames} images de {width} canaux, d’après son en-tête</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{count} values, which are {count2:.4g} frames</source>
      <translation>{count} valeurs, soit {count2:.4g} images</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>It may be cut short: export it again, or correct the number after Frames:</source>
      <translation>Il est peut-être tronqué : exportez-le de nouveau, ou corrigez le nombre après Frames:</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is not whole</source>
      <translation>Le mouvement du fichier BVH n’est pas complet</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>A channel of the BVH file is not known</source>
      <translation>Un canal du fichier BVH est inconnu</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{path} has no MOTION part</source>
      <translation>{path} n’a pas de partie MOTION</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot begin before 0 s</source>
      <translation>C3D ne peut pas commencer avant 0 s</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{count} frames from {start:g} s</source>
      <translation>{count} images à partir de {start:g} s</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot hold these poses</source>
      <translation>C3D ne peut pas contenir ces poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>Export them in parts</source>
      <translation>Exportez-les en plusieurs parties</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{path} is not a C3D file</source>
      <translation>{path} n’est pas un fichier C3D</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>a header that says where its parameters are</source>
      <translation>un en-tête qui indique où sont ses paramètres</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>The C3D file has no 3D points, and rotations of no body that is known</source>
      <translation>Le fichier C3D n’a pas de points 3D, ni de rotations d’un corps connu</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints</source>
      <translation>{path} n’a pas de points clés</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Files with boxes only hold no poses</source>
      <translation>Les fichiers à boîtes seules ne contiennent pas de poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints that are labelled</source>
      <translation>{path} n’a aucun point clé annoté</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>a third number (v) above 0</source>
      <translation>un troisième nombre (v) supérieur à 0</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Annotation {number} of {path} is of an image that is not listed</source>
      <translation>L’annotation {number} de {path} concerne une image non répertoriée</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>one of its images</source>
      <translation>l’une de ses images</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>image_id {annotation!r}</source>
      <translation>image_id {annotation!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The {kind}s of {path} are no list</source>
      <translation>Dans {path}, les éléments « {kind} » ne forment pas une liste</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{kind} {place} (from 0) of {path} has no {key}</source>
      <translation>{kind} {place} (à partir de 0) de {path} n’a pas de {key}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{key} in each {kind}</source>
      <translation>{key} dans chaque {kind}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Two images of {path} have the same id</source>
      <translation>Deux images de {path} ont le même identifiant</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>id {twice!r}</source>
      <translation>id {twice!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The file does not name its keypoints</source>
      <translation>Le fichier ne nomme pas ses points clés</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>17, or a category that names them</source>
      <translation>17, ou une catégorie qui les nomme</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The keypoints do not fit in annotation {number} of image {image}</source>
      <translation>Les points clés de l’annotation {number} de l’image {image} ne conviennent pas</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{joints} keypoints of 3 numbers</source>
      <translation>{joints} points clés de 3 nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{size} numbers</source>
      <translation>{size} nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>joint, x, y and frame or time, each once</source>
      <translation>joint, x, y et frame ou time, une fois chacun</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{path} lacks columns</source>
      <translation>Il manque des colonnes à {path}</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{names} is there twice in one frame, in row {before} and in row {row}</source>
      <translation>{names} figure deux fois dans une image, aux lignes {before} et {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>Correct the table, or say who each of them is (person)</source>
      <translation>Corrigez le tableau, ou indiquez qui est chacun (person)</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>{path} has no columns of joints</source>
      <translation>{path} n’a pas de colonnes d’articulations</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>nose_x, nose_y, ... each once</source>
      <translation>nose_x, nose_y, ... une fois chacun</translation>
    </message>
    <message>
      <location filename="core/io/formats/cvat.py" />
      <source>{path} holds no skeletons and no points</source>
      <translation>{path} ne contient ni squelettes ni points</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} has no DeepLabCut header</source>
      <translation>{path} n’a pas d’en-tête DeepLabCut</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>rows scorer, bodyparts, coords</source>
      <translation>lignes scorer, bodyparts, coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} names no coordinates</source>
      <translation>{path} ne nomme aucune coordonnée</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>x, y, likelihood in the row coords</source>
      <translation>x, y, likelihood dans la ligne coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>The table lacks columns of its bodyparts</source>
      <translation>Il manque au tableau des colonnes de ses bodyparts</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>Two rows of the table have the same name</source>
      <translation>Deux lignes du tableau portent le même nom</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>one row a frame</source>
      <translation>une ligne par image</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{path} is no table of DeepLabCut</source>
      <translation>{path} n’est pas un tableau de DeepLabCut</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>levels bodyparts and coords</source>
      <translation>niveaux bodyparts et coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>The rows of the table are not as many as their names</source>
      <translation>Le tableau n’a pas autant de lignes que de noms</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{label} of the table numbers no texts</source>
      <translation>{label} du tableau renvoie à des textes absents</translation>
    </message>
    <message>
      <location filename="core/io/formats/freemocap.py" />
      <source>{path} has no keypoints of a body</source>
      <translation>{path} n’a pas de points clés d’un corps</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>A buffer of the glTF file is not beside it</source>
      <translation>Un tampon du fichier glTF n’est pas à côté de lui</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export it as GLB</source>
      <translation>Exportez-le en GLB</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Unpack it with: gltf-transform copy packed.glb plain.glb</source>
      <translation>Décompressez-le avec : gltf-transform copy packed.glb plain.glb</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The arrays of this glTF file are compressed with meshopt</source>
      <translation>Les tableaux de ce fichier glTF sont compressés avec meshopt</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The keys of a glTF animation are not in order</source>
      <translation>Les clés d’une animation glTF ne sont pas dans l’ordre</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature with a mesh that is bound to it</source>
      <translation>Exportez l’armature avec un maillage qui lui est lié</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{path} holds no skeleton</source>
      <translation>{path} ne contient pas de squelette</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>glTF with a skin</source>
      <translation>glTF avec un skin</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{name} is a large scene</source>
      <translation>{name} est une scène volumineuse</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>at most {count} nodes</source>
      <translation>au plus {count} nœuds</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature alone</source>
      <translation>Exportez l’armature seule</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>arrays named S1/Walking, 3D_positions, ...</source>
      <translation>tableaux nommés S1/Walking, 3D_positions, ...</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds nothing of Human3.6M</source>
      <translation>{path} ne contient rien de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds pickled Python objects, which can run any program when they are read</source>
      <translation>{path} contient des objets Python « pickle », dont la lecture peut exécuter n’importe quel programme</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>plain arrays named subject/action</source>
      <translation>des tableaux simples nommés sujet/action</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>Convert it once where you trust it: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</source>
      <translation>Convertissez-le une fois dans un environnement sûr : d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f’{s}/{a}': p for s in d for a, p in d[s].items()})</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>This {single} is not usable</source>
      <translation>Inutilisable : {single}</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>(96, frames)</source>
      <translation>(96, images)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{name} is not a motion of Human3.6M</source>
      <translation>{name} n’est pas un mouvement de Human3.6M</translation>
    </message>
    <message>
      <location filename="core/io/formats/itop.py" />
      <source>{path} is not a file of ITOP's labels</source>
      <translation>{path} n’est pas un fichier d’annotations d’ITOP</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{path} mixes bodies</source>
      <translation>{path} mélange des corps</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{joints} joints</source>
      <translation>{joints} articulations</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{count} values of a body</source>
      <translation>{count} valeurs d’un corps</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>a joint that has not {count} values</source>
      <translation>une articulation qui n’a pas {count} valeurs</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>the end of the file</source>
      <translation>la fin du fichier</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{line!r}, which is no number of things</source>
      <translation>{line!r}, qui n’est pas un nombre de choses</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} holds no trajectories</source>
      <translation>{path} ne contient aucune trajectoire</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>tracks of Kinovea</source>
      <translation>des pistes de Kinovea</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} is cut short</source>
      <translation>{path} est tronqué</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{count} cells in each row</source>
      <translation>{count} cellules par ligne</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>row {odd}</source>
      <translation>ligne {odd}</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>labels of the type keypointlabels</source>
      <translation>des étiquettes de type keypointlabels</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>A keypoint is not in its picture</source>
      <translation>Un point clé est hors de son image</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>percent of its size</source>
      <translation>pourcentage de sa taille</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of values</source>
      <translation>des lignes de valeurs</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no markers</source>
      <translation>{path} ne contient aucun marqueur</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>MARKER_NAMES and rows of numbers</source>
      <translation>MARKER_NAMES et des lignes de nombres</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} row</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} values in row {row}</source>
      <translation>{count} valeurs à la ligne {row}</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of {wide} values</source>
      <translation>des lignes de {wide} valeurs</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no landmarks of a body</source>
      <translation>{path} ne contient pas de repères d’un corps</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{body} of each person</source>
      <translation>{body} pour chaque personne</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>one number of joints</source>
      <translation>un seul nombre d’articulations</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>The keypoints are no list of places</source>
      <translation>Les points clés ne sont pas une liste de positions</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>x, y or x, y, z</source>
      <translation>x, y ou x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>17, 26, 133 or 136, or their names</source>
      <translation>17, 26, 133 ou 136, ou leurs noms</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>{path} holds bounding boxes, not poses</source>
      <translation>{path} contient des boîtes englobantes, pas des poses</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>Save a data set of poses (ds_type poses)</source>
      <translation>Enregistrez un jeu de données de poses (ds_type poses)</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position of keypoints</source>
      <translation>position des points clés</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position and shape</source>
      <translation>position et forme</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>(time, space, {count} keypoints, {count2} individuals), space x, y or x, y, z</source>
      <translation>(temps, espace, {count} points clés, {count2} individus), espace x, y ou x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>The positions do not fit the names of the data set</source>
      <translation>Les positions ne correspondent pas aux noms du jeu de données</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a file of MPI-INF-3DHP</source>
      <translation>{path} n’est pas un fichier de MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>1 to 64 cameras</source>
      <translation>1 à 64 caméras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>These joints are not those of MPI-INF-3DHP</source>
      <translation>Ces articulations ne sont pas celles de MPI-INF-3DHP</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array</source>
      <translation>{name} n’est pas un tableau</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not a list of cameras</source>
      <translation>{name} n’est pas une liste de caméras</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a MATLAB file</source>
      <translation>{path} n’est pas un fichier MATLAB</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>There is no {name} in the file</source>
      <translation>Le fichier ne contient pas {name}</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array of numbers with {axes} axes</source>
      <translation>{name} n’est pas un tableau de nombres à {axes} axes</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} has no usable coords</source>
      <translation>{path} n’a pas de coords utilisables</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>(frames, joints, 2 or 3)</source>
      <translation>(images, articulations, 2 ou 3)</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{shape} different ids</source>
      <translation>{shape} identifiants différents</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} does not say who is who</source>
      <translation>{path} n’indique pas qui est qui</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The times of the poses are damaged</source>
      <translation>Les temps des poses sont endommagés</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{count} increasing seconds</source>
      <translation>{count} secondes croissantes</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The unit of {path} is not known</source>
      <translation>L'unité de {path} n'est pas connue</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The provenance of the poses is damaged</source>
      <translation>La provenance des poses est endommagée</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>JSON, one object per person</source>
      <translation>JSON, un objet par personne</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{filename} is not a plain array of its size</source>
      <translation>{filename} n’est pas un tableau simple de sa taille</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>Install them: pip install posewright[interop]</source>
      <translation>Installez-les : pip install posewright[interop]</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>NWB is written with pynwb and ndx-pose</source>
      <translation>NWB s’écrit avec pynwb et ndx-pose</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>no {error}</source>
      <translation>absent : {error}</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The groups of the file are nested too deep</source>
      <translation>Les groupes du fichier sont trop imbriqués</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>A PoseEstimation of the file has no series</source>
      <translation>Une PoseEstimation du fichier n’a pas de séries</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>one for each keypoint</source>
      <translation>une par point clé</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of a PoseEstimation do not fit each other</source>
      <translation>Les séries d’une PoseEstimation ne concordent pas</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of the file have no times</source>
      <translation>Les séries du fichier n’ont pas de temps</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>timestamps, or starting_time with a rate</source>
      <translation>timestamps, ou starting_time avec une cadence</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{path} has no JSON files</source>
      <translation>{path} n’a pas de fichiers JSON</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>one file per frame</source>
      <translation>un fichier par image</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>The {replace} is not OpenPose's</source>
      <translation>Ceci ne vient pas d’OpenPose : {replace}</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{counts} keypoints throughout</source>
      <translation>{counts} points clés partout</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>This is not a body that OpenPose knows</source>
      <translation>Ce corps n’est pas connu d’OpenPose</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>An OpenSim motion needs hips</source>
      <translation>Un mouvement OpenSim exige des hanches</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>the joints of {skeleton}</source>
      <translation>les articulations de {skeleton}</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no places of markers</source>
      <translation>{path} ne contient aucune position de marqueurs</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>coordinates of OpenSim's full-body models, as hip_flexion_r</source>
      <translation>coordonnées des modèles du corps entier d’OpenSim, comme hip_flexion_r</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>Export marker positions as TRC</source>
      <translation>Exportez les positions des marqueurs en TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no joint angles of a body</source>
      <translation>{path} ne contient pas d’angles articulaires d’un corps</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no header of OpenSim</source>
      <translation>{path} n’a pas d’en-tête OpenSim</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>endheader before the columns</source>
      <translation>endheader avant les colonnes</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no column of times</source>
      <translation>{path} n’a pas de colonne de temps</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>time, then the columns of data</source>
      <translation>time, puis les colonnes de données</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{count} rows of {wide} values</source>
      <translation>{count} lignes de {wide} valeurs</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no body of RTMLib</source>
      <translation>{path} ne contient pas de corps de RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no keypoints of RTMLib</source>
      <translation>{path} ne contient pas de points clés de RTMLib</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tracks of this file do not fit its joints</source>
      <translation>Les pistes de ce fichier ne correspondent pas à ses articulations</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{name} of the SLEAP project is no table</source>
      <translation>{name} du projet SLEAP n’est pas un tableau</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>columns {names}</source>
      <translation>colonnes {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The SLEAP project names a frame that no video has</source>
      <translation>Le projet SLEAP cite une image qu’aucune vidéo ne contient</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tables of the SLEAP project do not fit each other</source>
      <translation>Les tableaux du projet SLEAP ne concordent pas</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{what} used more than once</source>
      <translation>{what} utilisé plus d’une fois</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>An instance has not the joints of its skeleton</source>
      <translation>Une instance n’a pas les articulations de son squelette</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{path} has no TRC header</source>
      <translation>{path} n’a pas d’en-tête TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>PathFileType and five more lines</source>
      <translation>PathFileType et cinq lignes de plus</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Export it again; an editor may have turned its tabs into blanks</source>
      <translation>Exportez-le de nouveau ; un éditeur a pu remplacer ses tabulations par des espaces</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The columns of {path} are not apart</source>
      <translation>Les colonnes de {path} ne sont pas séparées</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>tabs</source>
      <translation>tabulations</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>blanks</source>
      <translation>espaces</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Line 2 of {path} lacks {names}</source>
      <translation>Il manque {names} à la ligne 2 de {path}</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>a TRC header</source>
      <translation>un en-tête TRC</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The {name} in line 3 of the TRC file is unusable</source>
      <translation>La valeur {name} à la ligne 3 du fichier TRC est inutilisable</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>each name over its X, with two empty cells after it</source>
      <translation>chaque nom au-dessus de son X, suivi de deux cellules vides</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>one name in each cell</source>
      <translation>un nom dans chaque cellule</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The names in line 4 of the TRC file are not over their columns</source>
      <translation>Les noms de la ligne 4 du fichier TRC ne sont pas au-dessus de leurs colonnes</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The markers in line 4 of the TRC file are not as many as line 3 says</source>
      <translation>La ligne 4 du fichier TRC n’a pas autant de marqueurs que l’annonce la ligne 3</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count} names</source>
      <translation>{count} noms</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The TRC file is cut short</source>
      <translation>Le fichier TRC est tronqué</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{frames} frames</source>
      <translation>{frames} images</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count}, the last cut</source>
      <translation>{count}, la dernière tronquée</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Install it with: pip install usd-core</source>
      <translation>Installez-le avec : pip install usd-core</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD needs the package usd-core, which is not installed</source>
      <translation>USD exige le paquet usd-core, qui n’est pas installé</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export the armature with its animation</source>
      <translation>Exportez l’armature avec son animation</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD with a Skeleton of UsdSkel</source>
      <translation>USD avec un Skeleton de UsdSkel</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>parts that OpenUSD cannot read</source>
      <translation>des parties qu’OpenUSD ne peut pas lire</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export it again</source>
      <translation>Exportez-le de nouveau</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>{path} is damaged or no USD</source>
      <translation>{path} est endommagé ou n’est pas de l’USD</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>The unit of the USD file cannot be</source>
      <translation>L’unité du fichier USD est impossible</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{path} holds no points</source>
      <translation>{path} ne contient aucun point</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>regions of the shape point</source>
      <translation>des régions de forme point</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>The file names frames that no video has</source>
      <translation>Le fichier cite des images qu’aucune vidéo ne contient</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>Write a format that keeps times (npz, csv), or check the rate (--fps)</source>
      <translation>Écrivez un format qui garde les temps (npz, csv), ou vérifiez la fréquence (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>{title} cannot hold frames with these numbers</source>
      <translation>{title} ne peut pas contenir d’images avec ces numéros</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{path} is not an HDF5 file</source>
      <translation>{path} n’est pas un fichier HDF5</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} of {path} has an absurd chunk size</source>
      <translation>Dans {path}, {name} a une taille de bloc aberrante</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>chunks of {chunks}</source>
      <translation>blocs de {chunks}</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>The file holds links to other files</source>
      <translation>Le fichier contient des liens vers d’autres fichiers</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>Copy it with what it links</source>
      <translation>Copiez-le avec ses fichiers liés</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>at most {deepest} within each other</source>
      <translation>au plus {deepest} niveaux d’imbrication</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} is not a plain array of numbers</source>
      <translation>{name} n’est pas un tableau simple de nombres</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} is not a plain list of texts</source>
      <translation>{item} n’est pas une liste simple de textes</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} holds a text too long for a name</source>
      <translation>{item} contient un texte trop long pour un nom</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{count} characters</source>
      <translation>{count} caractères</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{count} markers of no subject ({names})</source>
      <translation>{count} marqueurs sans sujet ({names})</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>One file cannot hold people in different spaces</source>
      <translation>Un fichier ne peut pas contenir des personnes dans des espaces différents</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Write one file each</source>
      <translation>Écrivez un fichier pour chacun</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Give the lift a scale first</source>
      <translation>Donnez d’abord une échelle au passage en 3D</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{title} needs lengths</source>
      <translation>{title} exige des longueurs</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>poses in millimetres</source>
      <translation>des poses en millimètres</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>a blank</source>
      <translation>une cellule vide</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>There is no usable frame number in {places}</source>
      <translation>Pas de numéro d’image utilisable ici : {places}</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Frame {value:.0f} is there twice, in {seen} and in {place}</source>
      <translation>L’image {value:.0f} figure deux fois, ici : {seen} et {place}</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Correct the numbers, or say who each of them is (person)</source>
      <translation>Corrigez les numéros, ou indiquez qui est chacun (person)</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>The frame numbers are too far apart</source>
      <translation>Les numéros d’image sont trop éloignés</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>below {latest:,}</source>
      <translation>moins de {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>This is not a pose file</source>
      <translation>Ceci n’est pas un fichier de poses</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>1 to {most_joints} joints</source>
      <translation>1 à {most_joints} articulations</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The name of a joint is too long</source>
      <translation>Le nom d’une articulation est trop long</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>{count} characters, from {name!r}</source>
      <translation>{count} caractères, à partir de {name!r}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file has no usable frame rate</source>
      <translation>Le fichier n’a pas de cadence utilisable</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>frames per second above 0</source>
      <translation>images par seconde, plus de 0</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file holds too many people</source>
      <translation>Le fichier contient trop de personnes</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>at most {most_people}</source>
      <translation>au plus {most_people}</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file claims more than can be held</source>
      <translation>Le fichier annonce plus qu’on ne peut en contenir</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>One file cannot hold people with different skeletons or spaces</source>
      <translation>Un fichier ne peut pas contenir des personnes de squelettes ou d’espaces différents</translation>
    </message>
    <message>
      <location filename="core/io/places.py" />
      <source>There is a mistake in {place}</source>
      <translation>Il y a une erreur ici : {place}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>0 to {latest:,}</source>
      <translation>0 à {latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{again} points: others of the same joint and person are in the same frame</source>
      <translation>{again} points : d’autres de la même articulation et personne sont dans la même image</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{path} declares entities, which may repeat themselves without end</source>
      <translation>{path} déclare des entités, qui peuvent se répéter sans fin</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>Lift or complete the poses first, or write the plain rig</source>
      <translation>Passez d’abord les poses en 3D ou complétez-les, ou écrivez le rig simple</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>These poses lack joints of the rig</source>
      <translation>Il manque à ces poses des articulations du rig</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>no {missing}</source>
      <translation>manque : {missing}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>rows of {width} cells, as the first</source>
      <translation>des lignes de {width} cellules, comme la première</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{count} cells in row {row}</source>
      <translation>{count} cellules à la ligne {row}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{path} is cut short or no table</source>
      <translation>{path} est tronqué ou n’est pas un tableau</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>People are numbered from 0</source>
      <translation>Les personnes sont numérotées à partir de 0</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>The table mixes poses of different {name}</source>
      <translation>Le tableau mélange des poses différentes par : {name}</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{capitalize} and {places} are of the same time</source>
      <translation>{capitalize} et {places} sont au même temps</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Correct the times, or say who each of them is (person)</source>
      <translation>Corrigez les temps, ou indiquez qui est qui (person)</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>one row a person and time</source>
      <translation>une ligne par personne et par temps</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Row {row} has no {kind}</source>
      <translation>La ligne {row} n’a pas de {kind}</translation>
    </message>
    <message>
      <location filename="core/kinematics/bones.py" />
      <source>These parents do not form a tree</source>
      <translation>Ces parents ne forment pas un arbre</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>Kinematics need a skeleton with one root</source>
      <translation>La cinématique exige un squelette à une seule racine</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>{count} roots</source>
      <translation>{count} racines</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton with one tree first</source>
      <translation>Convertissez d’abord les poses vers un squelette formant un seul arbre</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>A rig needs a skeleton with one root</source>
      <translation>Un rig exige un squelette à une seule racine</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton whose root is seen</source>
      <translation>Convertissez les poses vers un squelette dont la racine est visible</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Animation needs to know where the root is</source>
      <translation>L’animation doit savoir où se trouve la racine</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>where the person stands is an estimate, by the foot that is down: walks come out at 0.8 to 1.1 of their length</source>
      <translation>la place de la personne est une estimation, d’après le pied au sol : les trajets à pied font de 0,8 à 1,1 fois leur longueur</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>the place in the scene is unknown: the pelvis stays at the origin (--ground standing estimates it)</source>
      <translation>la position dans la scène est inconnue : le bassin reste à l’origine (--ground standing l’estime)</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>Where the person stands cannot be told</source>
      <translation>Impossible de dire où se tient la personne</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>ankles or feet that are seen</source>
      <translation>des chevilles ou des pieds visibles</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>There is no room for long poses in {folder}</source>
      <translation>Il n’y a pas de place pour de longues poses dans {folder}</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>Make room there, or name another folder in the environment variable TMPDIR</source>
      <translation>Libérez de la place, ou indiquez un autre dossier dans la variable d’environnement TMPDIR</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>There is no recording at {path}</source>
      <translation>Aucun enregistrement à l’emplacement {path}</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>Check the path, or relink the moved file</source>
      <translation>Vérifiez le chemin, ou reliez le fichier déplacé</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>{path} is not a recording that can be opened</source>
      <translation>{path} n’est pas un enregistrement qui peut être ouvert</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} may not be read</source>
      <translation>La lecture de {path} n’est pas autorisée</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Check the file's permissions</source>
      <translation>Vérifiez les autorisations du fichier</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} has no index (moov): the recording was cut off before it was finished</source>
      <translation>{path} n’a pas d’index (moov) : l’enregistrement a été interrompu avant la fin</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Copy it from the camera again, or repair it with a tool such as untrunc and an intact recording from the same camera</source>
      <translation>Copiez-le de nouveau depuis la caméra, ou réparez-le avec un outil tel que untrunc et un enregistrement intact de la même caméra</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} cannot be read as a video</source>
      <translation>{path} n’est pas lisible comme vidéo</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>The file is damaged; copy it again</source>
      <translation>Le fichier est endommagé ; copiez-le de nouveau</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Indexing the video</source>
      <translation>Indexation de la vidéo</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Decoding the video to find its frames</source>
      <translation>Décodage de la vidéo pour trouver ses images</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>only sound</source>
      <translation>seulement du son</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>no such stream</source>
      <translation>aucun flux de ce type</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>{path} holds no pictures</source>
      <translation>{path} ne contient aucune image</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>a video stream</source>
      <translation>un flux vidéo</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>There is no decoder for the codec of {path}</source>
      <translation>Il n’y a pas de décodeur pour le codec de {path}</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Convert it to H.264 MP4</source>
      <translation>Convertissez-le en MP4 H.264</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct it, or remove the file and give the unit</source>
      <translation>Corrigez-la, ou supprimez le fichier et indiquez l’unité</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>The depth_scale in {file} is unusable</source>
      <translation>Le depth_scale de {file} est inutilisable</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} is damaged</source>
      <translation>La ligne {number} de {path} est endommagée</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>seconds path</source>
      <translation>secondes chemin</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} gives a second image the same time</source>
      <translation>La ligne {number} de {path} donne le même temps à une deuxième image</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct the list</source>
      <translation>Corrigez la liste</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{path} names none of the images beside it</source>
      <translation>{path} ne cite aucune des images à côté de lui</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Remove the list to open them</source>
      <translation>Supprimez la liste pour les ouvrir</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{names}{word} of {path}, which are not there</source>
      <translation>{names}{word} de {path}, introuvables</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Frame {index} of {path} has another size than the first</source>
      <translation>L’image {index} de {path} n’a pas la taille de la première</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>This is not a unit of depth</source>
      <translation>Ceci n’est pas une unité de profondeur</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>"mm", "cm", "m" or millimetres per step</source>
      <translation>"mm", "cm", "m" ou millimètres par pas</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} does not say what unit its depth is in</source>
      <translation>{path} n’indique pas l’unité de sa profondeur</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>values from {low:g} to {high:g}</source>
      <translation>des valeurs de {low:g} à {high:g}</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>a first frame without any reading</source>
      <translation>une première image sans aucune mesure</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Give it when opening the file (unit "mm", "cm" or "m")</source>
      <translation>Indiquez-la à l’ouverture du fichier (unité "mm", "cm" ou "m")</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} holds no depth frames</source>
      <translation>{path} ne contient aucune image de profondeur</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>The frame times of {path} do not increase</source>
      <translation>Les temps des images de {path} ne sont pas croissants</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Correct its list of times</source>
      <translation>Corrigez sa liste de temps</translation>
    </message>
    <message>
      <location filename="core/media/first_picture.py" />
      <source>{path} holds no picture that can be decoded</source>
      <translation>{path} ne contient aucune image décodable</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>There are no frames to write</source>
      <translation>Il n’y a aucune image à écrire</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>Cannot write the video {path}</source>
      <translation>Impossible d’écrire la vidéo {path}</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Checking the images</source>
      <translation>Vérification des images</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>The images of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Les images de {file} ne forment pas un seul enregistrement : {file2} diffère de {name}</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Keep the images of one recording in their own folder</source>
      <translation>Gardez les images d’un enregistrement dans leur propre dossier</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} is not an image that can be read</source>
      <translation>{file} n’est pas une image lisible</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Remove it from the folder</source>
      <translation>Retirez-la du dossier</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} claims more pixels than it can hold</source>
      <translation>{file} annonce plus de pixels qu’il ne peut en contenir</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be read as an image</source>
      <translation>{path} n’est pas lisible comme image</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be decoded: the file is damaged</source>
      <translation>{path} ne peut pas être décodé : le fichier est endommagé</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Copy it again</source>
      <translation>Copiez-le de nouveau</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} would take minutes to decode</source>
      <translation>{path} prendrait des minutes à décoder</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{scans} scans of {width} x {height} pixels</source>
      <translation>{scans} passes de {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Save it again as a baseline JPEG</source>
      <translation>Enregistrez-la de nouveau en JPEG baseline</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>{path} has an impossible picture size</source>
      <translation>{path} a une taille d’image impossible</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>1 to {max_side} pixels per side, {max_pixels} million in all</source>
      <translation>1 à {max_side} pixels par côté, {max_pixels} millions au total</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>This array is not depth</source>
      <translation>Ce tableau n’est pas de la profondeur</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>(frames, height, width)</source>
      <translation>(images, hauteur, largeur)</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep one of them in the file, or name it depth</source>
      <translation>N’en gardez qu’un dans le fichier, ou nommez-le depth</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} holds several arrays that can be depth</source>
      <translation>{path} contient plusieurs tableaux pouvant être la profondeur</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>The frames of {file} are not one recording: {file2} differs from {name}</source>
      <translation>Les images de {file} ne forment pas un seul enregistrement : {file2} diffère de {name}</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep the frames of one recording in their own folder</source>
      <translation>Gardez les images d’un enregistrement dans leur propre dossier</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{file} holds more than one frame</source>
      <translation>{file} contient plus d’une image</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} claims more depth frames than it holds or than fit on the disk</source>
      <translation>{path} annonce plus d’images de profondeur qu’il n’en contient ou que le disque ne peut en recevoir</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} ends in the middle of a frame</source>
      <translation>{path} se termine au milieu d’une image</translation>
    </message>
    <message>
      <location filename="core/media/readers/images.py" />
      <source>{name} differs from the other images</source>
      <translation>{name} diffère des autres images</translation>
    </message>
    <message>
      <location filename="core/media/readers/matlab.py" />
      <source>Reading the depth frames</source>
      <translation>Lecture des images de profondeur</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is not an MSR depth file</source>
      <translation>{path} n’est pas un fichier de profondeur MSR</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is an MSR depth file that was cut off</source>
      <translation>{path} est un fichier de profondeur MSR tronqué</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source> bytes</source>
      <translation> octets</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>{path} is an OpenNI recording, which cannot be read here</source>
      <translation>{path} est un enregistrement OpenNI, qui ne peut pas être lu ici</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>Export its depth as 16-bit PNG images, for example with OpenNI 2's own tools, and open their folder</source>
      <translation>Exportez sa profondeur en images PNG 16 bits, par exemple avec les outils d’OpenNI 2, et ouvrez leur dossier</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>Reading the bag's index</source>
      <translation>Lecture de l’index du bag</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>{path} holds no depth images</source>
      <translation>{path} ne contient aucune image de profondeur</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>A message of {topic} is missing in {path}</source>
      <translation>Un message de {topic} manque dans {path}</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Copy the file again</source>
      <translation>Copiez le fichier de nouveau</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Frame {index} of {path} cannot be decoded: the file is damaged there</source>
      <translation>L’image {index} de {path} ne peut pas être décodée : le fichier y est endommagé</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>a name that ends in .mp4 or .gif</source>
      <translation>un nom qui se termine par .mp4 ou .gif</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Call it {name}</source>
      <translation>Nommez-le {name}</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Videos are written as MP4 or GIF</source>
      <translation>Les vidéos sont écrites en MP4 ou GIF</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>A corrected mask is damaged</source>
      <translation>Un masque corrigé est endommagé</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>{size} pixels</source>
      <translation>{size} pixels</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These coordinates do not fit the skeleton</source>
      <translation>Ces coordonnées ne correspondent pas au squelette</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>(frames, {count}, 2 or 3) for {skeleton}</source>
      <translation>(images, {count}, 2 ou 3) pour {skeleton}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>Unknown {name} of a joint</source>
      <translation>Valeur {name} inconnue pour une articulation</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>0 to {kind}</source>
      <translation>0 à {kind}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>{start} to {start2}</source>
      <translation>{start} à {start2}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These frames are outside the sequence</source>
      <translation>Ces images sont hors de la séquence</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These poses cannot form one sequence</source>
      <translation>Ces poses ne peuvent pas former une seule séquence</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>No joint of {skeleton} maps to {target}</source>
      <translation>Aucune articulation de {skeleton} ne correspond à {target}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The times of a pose sequence must increase from frame to frame</source>
      <translation>Les temps d’une séquence de poses doivent croître d’image en image</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The {name} of these poses do not fit</source>
      <translation>Ces poses ne concordent pas : {name}</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>exit status {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>it was killed, as the system does where memory runs out</source>
      <translation>il a été tué, comme le fait le système quand la mémoire est épuisée</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>a crash (signal {signal})</source>
      <translation>un plantage (signal {signal})</translation>
    </message>
    <message>
      <location filename="core/project/copies.py" />
      <source>Cannot save to {path}</source>
      <translation>Impossible d’enregistrer dans {path}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Cannot open the project {path}</source>
      <translation>Impossible d’ouvrir le projet {path}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is not a Posewright project</source>
      <translation>{path} n’est pas un projet Posewright</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open a file that ends in {suffix}</source>
      <translation>Ouvrez un fichier qui se termine par {suffix}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is a database of another program, not a Posewright project</source>
      <translation>{path} est une base de données d’un autre programme, pas un projet Posewright</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} was made by a newer Posewright</source>
      <translation>{path} a été créé par un Posewright plus récent</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {count} or older</source>
      <translation>version {count} ou antérieure</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Update Posewright to open it</source>
      <translation>Mettez Posewright à jour pour l’ouvrir</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open it in the window to rescue it</source>
      <translation>Ouvrez-le dans la fenêtre pour le récupérer</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is damaged</source>
      <translation>{path} est endommagé</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>Cannot lock {path}</source>
      <translation>Impossible de verrouiller {path}</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>File &gt; Save as, under another name, keeps all that you see</source>
      <translation>Fichier &gt; Enregistrer sous, avec un autre nom, conserve tout ce que vous voyez</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>{path} {reason}: nothing more is saved there</source>
      <translation>{path} {reason} : plus rien n’y est enregistré</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>What was done in earlier sessions can no longer be taken back: its log is damaged.</source>
      <translation>Ce qui a été fait lors des sessions précédentes ne peut plus être annulé : son journal est endommagé.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last step of earlier sessions can be taken back.</source>
      <translation>Le journal d’annulation est endommagé : seule la dernière étape des sessions précédentes peut être annulée.</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.</source>
      <translation>Le journal d’annulation est endommagé : seules les {count} dernières étapes des sessions précédentes peuvent être annulées.</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Check that you have write permission, and space on the disk</source>
      <translation>Vérifiez que vous avez le droit d’écrire, et de l’espace sur le disque</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Cannot open {path}</source>
      <translation>Impossible d’ouvrir {path}</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Open it once in the window</source>
      <translation>Ouvrez-le une fois dans la fenêtre</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Copy it to where it can be written</source>
      <translation>Copiez-le là où l’écriture est possible</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>{path} is of an older version</source>
      <translation>{path} est d’une version antérieure</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>The project file was damaged ({damage}). What could be read was kept.</source>
      <translation>Le fichier du projet était endommagé ({damage}). Ce qui pouvait être lu a été conservé.</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is too large for a report</source>
      <translation>{path} est trop volumineux pour un rapport</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>at most 1 GB</source>
      <translation>au plus 1 Go</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is neither a project nor a report</source>
      <translation>{path} n’est ni un projet ni un rapport</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{suffix}, .pdf, .xlsx, {pages}</source>
      <translation>{suffix}, .pdf, .xlsx, {pages}</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{target} already exists</source>
      <translation>{target} existe déjà</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>Choose another name</source>
      <translation>Choisissez un autre nom</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is not a workbook</source>
      <translation>{path} n’est pas un classeur</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it, or choose another name</source>
      <translation>Ouvrez-le, ou choisissez un autre nom</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Cannot make the project {path}</source>
      <translation>Impossible de créer le projet {path}</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{what} could not be saved to {path}</source>
      <translation>Impossible d’enregistrer dans {path} : {what}</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{path} was changed by another program</source>
      <translation>{path} a été modifié par un autre programme</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it again, then repeat the edit</source>
      <translation>Ouvrez-le de nouveau, puis refaites la modification</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>What the project says of {recording} is damaged: check its path, size and rate.</source>
      <translation>Ce que le projet indique de {recording} est endommagé : vérifiez son chemin, sa taille et sa cadence.</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {replace} of {recording}</source>
      <translation>{replace} de {recording}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {stage} track of person {person}</source>
      <translation>la piste {stage} de la personne {person}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>corrections of frames {number} to {number2}</source>
      <translation>corrections des images {number} à {number2}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>review marks of frames {number} to {number2}</source>
      <translation>marques de révision des images {number} à {number2}</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>it cannot be a recording</source>
      <translation>ce ne peut pas être un enregistrement</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>the stored bytes do not match their checksum</source>
      <translation>les octets stockés ne correspondent pas à leur somme de contrôle</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>they are of another skeleton</source>
      <translation>elles sont d’un autre squelette</translation>
    </message>
    <message>
      <location filename="core/project/salvage.py" />
      <source>{damaged} is damaged and nothing in it can be read</source>
      <translation>{damaged} est endommagé et rien ne peut y être lu</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>these tables are missing or changed: {names}</source>
      <translation>ces tables manquent ou ont été modifiées : {names}</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>Open it only if you know who made it, with a database program</source>
      <translation>Ne l’ouvrez que si vous savez qui l’a fait, avec un programme de base de données</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>{path} was changed by another program: it holds {what}</source>
      <translation>{path} a été modifié par un autre programme ; contenu : {what}</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This track</source>
      <translation>Cette piste</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This step cannot be taken back</source>
      <translation>Cette étape ne peut pas être annulée</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its poses are not in the file</source>
      <translation>ses poses ne sont pas dans le fichier</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>What {what} says of itself is damaged: check its joints, unit and source.</source>
      <translation>Ce que {what} dit de soi est endommagé : vérifiez ses articulations, son unité et sa provenance.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>The times of {what} are damaged: its frames have those of the recording now.</source>
      <translation>Les temps de {what} sont endommagés : ses images ont maintenant ceux de l’enregistrement.</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its size does not fit the file</source>
      <translation>sa taille ne correspond pas au fichier</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>Frames {start} to {stop} of a track are damaged and were left empty.</source>
      <translation>Les images {start} à {stop} d’une piste sont endommagées et ont été laissées vides.</translation>
    </message>
    <message>
      <location filename="core/project/undo_log.py" />
      <source>This step is too long ago: a project keeps the last {count}</source>
      <translation>Cette étape est trop ancienne : un projet garde les {count} dernières</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>some</source>
      <translation>léger</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>raised</source>
      <translation>accru</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>high</source>
      <translation>élevé</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By action</source>
      <translation>Par action</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By visibility</source>
      <translation>Par visibilité</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By person</source>
      <translation>Par personne</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By view (recording)</source>
      <translation>Par vue (enregistrement)</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{count} of {there} frames, {joints} joints, {share} of them predicted.</source>
      <translation>{count} images sur {there}, {joints} articulations, dont {share} prédites.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric} of each joint over time</source>
      <translation>{metric} de chaque articulation au fil du temps</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Distribution of errors, {unit}</source>
      <translation>Distribution des erreurs, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>None.</source>
      <translation>Aucun.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Nothing to compare.</source>
      <translation>Rien à comparer.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}</source>
      <translation>image {frame}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>brightest: {limit} {unit}; grey: none</source>
      <translation>le plus clair : {limit} {unit} ; gris : aucune</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric}: share of correct joints over the threshold, {unit}</source>
      <translation>{metric} : part d’articulations correctes selon le seuil, {unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Rank correlation {rank:.3f} (-1 is best).</source>
      <translation>Corrélation de rang {rank:.3f} (-1 est le mieux).</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Confidence is constant.</source>
      <translation>La confiance est constante.</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}: {error} {unit}, worst {joint}</source>
      <translation>image {frame} : {error} {unit}, la pire {joint}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, as seen</source>
      <translation>{title}, tel que vu</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the side</source>
      <translation>{title}, de côté</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the front</source>
      <translation>{title}, de face</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score}: share of time by level</source>
      <translation>{score} : part du temps par niveau</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score} over time</source>
      <translation>{score} au fil du temps</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{low:g} to {high:g}°</source>
      <translation>{low:g} à {high:g}°</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share of time by zone</source>
      <translation>{measure} : part du temps par zone</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share by angle</source>
      <translation>{measure} : répartition par angle</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}: {label}, {count} cycles</source>
      <translation>{title} : {label}, {count} cycles</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.</source>
      <translation>Abaissez ou rapprochez le travail pour que les bras pendent. Soutenez les bras là où ils doivent être levés.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Place the work between hip and elbow height, in front of the body.</source>
      <translation>Placez le travail entre hanches et coudes, devant le corps.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Turn the tool or the part to keep the wrist straight.</source>
      <translation>Tournez l’outil ou la pièce pour garder le poignet droit.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Change the grip to keep the forearm away from its end of rotation.</source>
      <translation>Changez la prise pour éloigner l’avant-bras de sa butée de rotation.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise what is looked at, or tilt it; put it straight ahead.</source>
      <translation>Élevez ou inclinez ce qui est regardé ; placez-le droit devant.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise or bring nearer what is reached for; turn the feet, not the trunk.</source>
      <translation>Élevez ou rapprochez ce qu’il faut atteindre ; tournez les pieds, pas le tronc.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work below shoulder height.</source>
      <translation>Placez le travail sous la hauteur des épaules.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.</source>
      <translation>Laissez la place de se tenir sur les deux pieds, ou prévoyez un siège ; surélevez le travail fait accroupi ou à genoux.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lighten the load, or hold it by a lifting aid.</source>
      <translation>Allégez la charge, ou tenez-la par une aide au levage.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give handles.</source>
      <translation>Prévoyez des poignées.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method} is not assessable: trunk, neck or arms are not seen well enough.</source>
      <translation>{method} n’est pas évaluable : tronc, cou ou bras ne sont pas assez visibles.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {side} side (the worse)</source>
      <translation>, côté {side} (le pire)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method}{side}: {share} of the assessable time at scores that ask for action soon ({lowest} or more); could be {low} to {high}. Half of the time the score is {half} or more.</source>
      <translation>{method}{side} : {share} du temps évaluable à des scores qui appellent une action prochaine ({lowest} ou plus) ; possible de {low} à {high}. La moitié du temps, le score est de {half} ou plus.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{after} instead of {before} of the time</source>
      <translation>{after} au lieu de {before} du temps</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{name} at {lowest} or more {shares} ({verdict})</source>
      <translation>{name} à {lowest} ou plus {shares} ({verdict})</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Against before ({before}): {names}.</source>
      <translation>Par rapport à avant ({before}) : {names}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: the hands or feet are not seen at the {end}.</source>
      <translation>Levage {place} : les mains ou les pieds ne sont pas visibles ({end}).</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: recommended limit {number} {mass} at the {end}</source>
      <translation>Levage {place} : limite recommandée {number} {mass} ({end})</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, lifting index {index}; could be {low} to {high}</source>
      <translation>, indice de levage {index} ; possible de {low} à {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {number} movements per minute</source>
      <translation>, {number} mouvements par minute</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>held for up to {longest_held:.0f} s</source>
      <translation>maintenu jusqu’à {longest_held:.0f} s</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{measure}: {bad:.0%} of the time in raised or high zones; {held}{often}.</source>
      <translation>{measure} : {bad:.0%} du temps en zones accrues ou élevées ; {held}{often}.</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>beyond any limit</source>
      <translation>au-delà de toute limite</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{step} (without it {fall:.0f} less)</source>
      <translation>{step} (sans cela {fall:.0f} de moins)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>At</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be from</source>
      <translation>Pourrait être, de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be to</source>
      <translation>Pourrait être, à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assessable</source>
      <translation>Évaluable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Meaning</source>
      <translation>Signification</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Most likely</source>
      <translation>Le plus probable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Here or higher</source>
      <translation>Ici ou au-dessus</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Wider thresholds</source>
      <translation>Seuils plus larges</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On inferred joints</source>
      <translation>Sur articulations déduites</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On assumptions</source>
      <translation>Sur des hypothèses</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Positive</source>
      <translation>Positif</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Measurable</source>
      <translation>Mesurable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Known to (± °)</source>
      <translation>Connu à (± °)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Neutral</source>
      <translation>Neutre</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Some</source>
      <translation>Un peu</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Raised</source>
      <translation>Accru</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>High</source>
      <translation>Élevé</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Longest held (s)</source>
      <translation>Maintien le plus long (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Movements per minute</source>
      <translation>Mouvements par minute</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standard</source>
      <translation>Norme</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Judged</source>
      <translation>Jugé</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Acceptable</source>
      <translation>Acceptable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Conditional</source>
      <translation>Sous conditions</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Not acceptable</source>
      <translation>Non acceptable</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Confidence in the limits</source>
      <translation>Confiance dans les limites</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lasts (s)</source>
      <translation>Durée (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Driven by</source>
      <translation>Dû à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Time at</source>
      <translation>Temps à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, from</source>
      <translation>Gauche, de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, to</source>
      <translation>Gauche, à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, from</source>
      <translation>Droite, de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, to</source>
      <translation>Droite, à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, from</source>
      <translation>Avant, de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, to</source>
      <translation>Avant, à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, from</source>
      <translation>Après, de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, to</source>
      <translation>Après, à</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>From (s)</source>
      <translation>Début (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Reach H</source>
      <translation>Distance H</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Height V</source>
      <translation>Hauteur V</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Way D</source>
      <translation>Trajet D</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Turn A (°)</source>
      <translation>Rotation A (°)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Weight limit</source>
      <translation>Limite de poids</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lifting index</source>
      <translation>Indice de levage</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumption</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Angles</source>
      <translation>Angles</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standards</source>
      <translation>Normes</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left and right</source>
      <translation>Gauche et droite</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumptions</source>
      <translation>Hypothèses</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>To do it again</source>
      <translation>Pour le refaire</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Head</source>
      <translation>Tête</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, up is</source>
      <translation>Avant, le haut est</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: the picture shows</source>
      <translation>Indiqué : l’image montre</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: errors of</source>
      <translation>Indiqué : erreurs de</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>{score} or more</source>
      <translation>{score} ou plus</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Fact: {name}</source>
      <translation>Fait : {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Threshold: {name}</source>
      <translation>Seuil : {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Table: {name}</source>
      <translation>Tableau : {name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>not given</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/writing.py" />
      <source>A report cannot be written as {path}</source>
      <translation>Impossible d’écrire un rapport sous la forme {path}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>PDF cannot be written on this computer</source>
      <translation>Le PDF ne peut pas être écrit sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>Install Pango, or {rest}</source>
      <translation>Installez Pango, ou {rest}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>The PDF could not be made</source>
      <translation>Le PDF n’a pas pu être créé</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>This cannot be corrected from the frames round it: {longest} frames at most, neighbours on both sides</source>
      <translation>Ceci ne peut pas être corrigé d’après les images voisines : {longest} images au plus, avec des voisines des deux côtés</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>Correct it by hand, or repair it (Ctrl+Shift+I)</source>
      <translation>Corrigez-le à la main, ou complétez-le (Ctrl+Shift+I)</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no error {metric!r} per joint</source>
      <translation>L’erreur {metric!r} n’existe pas par articulation</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>{word} can be computed for these two</source>
      <translation>Calculable pour ces deux-là : {word}</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>No error</source>
      <translation>Aucune erreur</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There must be one label for each frame of the truth</source>
      <translation>Il faut une étiquette pour chaque image de la vérité terrain</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no curve {name!r} here</source>
      <translation>La courbe {name!r} n’existe pas ici</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>low confidence</source>
      <translation>confiance faible</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>jump</source>
      <translation>saut</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>bone length</source>
      <translation>longueur d’os</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>uncertain</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>two tracks disagree</source>
      <translation>deux pistes en désaccord</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>reprojection</source>
      <translation>reprojection</translation>
    </message>
    <message>
      <location filename="core/review/person_swaps.py" />
      <source>Only tracks of one skeleton, length and space can change places</source>
      <translation>Seules des pistes de mêmes squelette, longueur et espace peuvent être échangées</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>No frame is labelled {action!r}</source>
      <translation>Aucune image n’est étiquetée {action!r}</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>Mark segments with that label first</source>
      <translation>Marquez d’abord des segments avec cette étiquette</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>A joint of the truth is paired twice</source>
      <translation>Une articulation de la vérité terrain est appariée deux fois</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>left and right swapped</source>
      <translation>gauche et droite inversées</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>people swapped</source>
      <translation>personnes échangées</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>two tracks on one person</source>
      <translation>deux pistes sur une personne</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>Scanning for suggestions</source>
      <translation>Recherche de suggestions</translation>
    </message>
    <message>
      <location filename="core/review/swap_search.py" />
      <source>Looking for swapped labels</source>
      <translation>Recherche d’étiquettes inversées</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>This is no distance</source>
      <translation>Ce n’est pas une distance</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>two places in the picture</source>
      <translation>deux points de l’image</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {name} has no joint {joint!r}</source>
      <translation>Le squelette {name} n’a pas d’articulation {joint!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>This skeleton description is malformed</source>
      <translation>Cette description de squelette est mal formée</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>There is no skeleton named {name!r}</source>
      <translation>Aucun squelette ne s’appelle {name!r}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Cannot read the skeleton file {path}</source>
      <translation>Impossible de lire le fichier de squelette {path}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>{origin} is not a skeleton file</source>
      <translation>{origin} n’est pas un fichier de squelette</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>TOML with name and joints = [{ name, parent, group }, ...]</source>
      <translation>TOML avec name et joints = [{ name, parent, group }, ...]</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Correct the name in the file</source>
      <translation>Corrigez le nom dans le fichier</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} needs joints of different names</source>
      <translation>Le squelette {skeleton} exige des articulations de noms différents</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} does not give a parent, group and native name for every joint</source>
      <translation>Le squelette {skeleton} ne donne pas de parent, de groupe et de nom natif pour chaque articulation</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has unknown groups</source>
      <translation>Le squelette {skeleton} a des groupes inconnus</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} refers to joints that it does not have</source>
      <translation>Le squelette {skeleton} renvoie à des articulations qu’il n’a pas</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has joints with more than one partner</source>
      <translation>Le squelette {skeleton} a des articulations à plus d’un partenaire</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has a loop at {joints}</source>
      <translation>Le squelette {skeleton} a une boucle en {joints}</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} maps from joints that it lacks</source>
      <translation>Le squelette {skeleton} convertit à partir d’articulations qui lui manquent</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has weights that are not numbers</source>
      <translation>Le squelette {skeleton} a des poids qui ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>(28, 3) finite millimetres</source>
      <translation>(28, 3) millimètres finis</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>A body needs all joints of mpi28</source>
      <translation>Un corps exige toutes les articulations de mpi28</translation>
    </message>
    <message>
      <location filename="core/synthesis/color_dataset.py" />
      <source>There is no view named {view!r}</source>
      <translation>Aucune vue ne s’appelle {view!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>A data set needs at least one image</source>
      <translation>Un jeu de données exige au moins une image</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>image {index} of {count}</source>
      <translation>image {index} sur {count}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{count} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder, or the same seed and options</source>
      <translation>Choisissez un dossier vide, ou les mêmes graine et options</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} holds another data set</source>
      <translation>{out} contient un autre jeu de données</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} is not empty</source>
      <translation>{out} n’est pas vide</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder</source>
      <translation>Choisissez un dossier vide</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Check the folder and the space left on the disk</source>
      <translation>Vérifiez le dossier et l’espace libre du disque</translation>
    </message>
    <message>
      <location filename="core/synthesis/depth_dataset.py" />
      <source>There is no {name} named {value!r}</source>
      <translation>Aucun élément {name} ne s’appelle {value!r}</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>{folder} is not a folder of MakeHuman's assets</source>
      <translation>{folder} n’est pas un dossier de ressources de MakeHuman</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>base.obj, rig.cmu_mb.json, weights, targets</source>
      <translation>base.obj, rig.cmu_mb.json, weights, targets</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} holds no captured motion</source>
      <translation>{path} ne contient aucune capture de mouvement</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} has no clips under the licence {licence}</source>
      <translation>{path} n’a aucun clip sous la licence {licence}</translation>
    </message>
    <message>
      <location filename="core/units.py" />
      <source>These are no units</source>
      <translation>Ce ne sont pas des unités</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{name} claims more than it can hold</source>
      <translation>{name} annonce plus qu’il ne peut contenir</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{words} from {words2}</source>
      <translation>{words} à partir de {words2}</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>The file is damaged or not what it seems</source>
      <translation>Le fichier est endommagé ou n’est pas ce qu’il paraît</translation>
    </message>
    <message>
      <location filename="core/untrusted/matlab.py" />
      <source>{name} of {path} is not an array of numbers</source>
      <translation>Dans {path}, {name} n’est pas un tableau de nombres</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>{path} is a pipe, a socket or a device</source>
      <translation>{path} est un tube, un socket ou un périphérique</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>a file or a folder</source>
      <translation>un fichier ou un dossier</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>more than {seconds:.0f} seconds</source>
      <translation>plus de {seconds:.0f} secondes</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} takes too long to read</source>
      <translation>La lecture de {path} est trop longue</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} cannot be read: its reader failed</source>
      <translation>{path} n’est pas lisible : son lecteur a échoué</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>a size larger than memory</source>
      <translation>une taille supérieure à la mémoire</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it may not be read or written here</source>
      <translation>la lecture ou l’écriture n’y est pas autorisée</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the place can only be read, not written</source>
      <translation>l’emplacement est en lecture seule</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the name is too long for this place</source>
      <translation>le nom est trop long pour cet emplacement</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is not there</source>
      <translation>il n’y est pas</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a part of its path is not a folder</source>
      <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is there already, as something else</source>
      <translation>il y est déjà, sous une autre forme</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>links that go round in a circle</source>
      <translation>des liens qui tournent en rond</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is a folder</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk cannot be read there</source>
      <translation>le disque n’y est pas lisible</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too many files are open</source>
      <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts that lie outside of it</source>
      <translation>des parties situées hors de lui</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a number must be</source>
      <translation>{} là où il faut un nombre</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a whole number must be</source>
      <translation>{} là où il faut un nombre entier</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>what is no JSON in line {}, column {}</source>
      <translation>du contenu non JSON à la ligne {}, colonne {}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts of different lengths</source>
      <translation>des parties de longueurs différentes</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too few bytes</source>
      <translation>trop peu d’octets</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>packed parts that are damaged</source>
      <translation>des parties compressées endommagées</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>nothing where values must be</source>
      <translation>rien là où il faut des valeurs</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{}, which is none of the words that may stand there</source>
      <translation>{}, qui n’est aucun des mots admis à cet endroit</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>another number of values than the format has</source>
      <translation>un autre nombre de valeurs que celui du format</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a file</source>
      <translation>un fichier</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Cannot read or write {place}</source>
      <translation>Impossible de lire ou d’écrire {place}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Check the place and the disk</source>
      <translation>Vérifiez l’emplacement et le disque</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that are no text (UTF-8)</source>
      <translation>des octets qui ne sont pas du texte (UTF-8)</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>lists in lists without end</source>
      <translation>des listes imbriquées sans fin</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it cannot be read</source>
      <translation>il n’est pas lisible</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>no entry {args!r}</source>
      <translation>aucune entrée {args!r}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>an entry is missing</source>
      <translation>une entrée manque</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>fewer values than its beginning says</source>
      <translation>moins de valeurs que n’en annonce son début</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a value of another kind than the format has there</source>
      <translation>une valeur d’un autre type que celui prévu par le format</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>numbers that no such file can have</source>
      <translation>des nombres qu’aucun fichier de ce type ne peut avoir</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that make no sense</source>
      <translation>des octets dépourvus de sens</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no estimator for {frames} recordings</source>
      <translation>Aucun estimateur pour les enregistrements {frames}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no model named {name!r}</source>
      <translation>Aucun modèle ne s’appelle {name!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} has no option {option!r}</source>
      <translation>{name} n’a pas d’option {option!r}</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>no options</source>
      <translation>aucune option</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} is ready</source>
      <translation>{name} est prêt</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The model file {file} is {state}</source>
      <translation>État du fichier de modèle {file} : {state}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>run: posewright models get {model}</source>
      <translation>exécutez : posewright models get {model}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Install Posewright again</source>
      <translation>Réinstallez Posewright</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The download of {file} has the wrong content</source>
      <translation>Le téléchargement de {file} n’a pas le bon contenu</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Try again; if it fails again, the source has changed</source>
      <translation>Réessayez ; en cas de nouvel échec, la source a changé</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Free some space, or set POSEWRIGHT_CACHE to another folder</source>
      <translation>Libérez de l’espace, ou réglez POSEWRIGHT_CACHE sur un autre dossier</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{name} is {value}</source>
      <translation>{name} vaut {value}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {name} are too large</source>
      <translation>Les poids {name} sont trop volumineux</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>at most 2 GiB</source>
      <translation>au plus 2 Gio</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>an unreadable configuration</source>
      <translation>une configuration illisible</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{path} holds other weights</source>
      <translation>{path} contient d’autres poids</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be used</source>
      <translation>Les poids {path} ne sont pas utilisables</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>finite numbers</source>
      <translation>des nombres finis</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>NaN or infinity in {name}</source>
      <translation>NaN ou infini dans {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>Take those of another training</source>
      <translation>Prenez ceux d’un autre entraînement</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>no header of weights</source>
      <translation>pas d'en-tête de poids</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} are not there</source>
      <translation>Les poids {path} sont introuvables</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be read</source>
      <translation>Impossible de lire les poids {path}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network</source>
      <translation>Ces poids ne correspondent pas au réseau {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network of their configuration</source>
      <translation>Ces poids ne correspondent pas au réseau {family} de leur configuration</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{count} others, as {name}</source>
      <translation>{count} autres, comme {name}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>more than {count} of something</source>
      <translation>plus de {count} d’un élément</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>that of a {family} network</source>
      <translation>celle d’un réseau {family}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The configuration in these weights is unusable</source>
      <translation>La configuration de ces poids est inutilisable</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The card {card} cannot be read</source>
      <translation>La fiche {card} n’est pas lisible</translation>
    </message>
    <message>
      <location filename="models/common/compute.py" />
      <source>There is no such precision</source>
      <translation>Cette précision n’existe pas</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>{title} needs {needed}</source>
      <translation>{title} exige {needed}</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>a {kind} recording ({source})</source>
      <translation>un enregistrement {kind} ({source})</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>Choose a model for {other}, or open the {instead} of the same take</source>
      <translation>Choisissez un modèle pour {other}, ou ouvrez {instead} de la même prise</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>These options cannot be read</source>
      <translation>Ces options ne peuvent pas être lues</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>There is no option {name!r}</source>
      <translation>Il n’y a pas d’option {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>The option {field} cannot be this</source>
      <translation>L’option {field} ne peut pas avoir cette valeur</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model's name is too long</source>
      <translation>Le nom d’un modèle est trop long</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{most} letters at most</source>
      <translation>{most} lettres au plus</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model cannot be named {name!r}</source>
      <translation>Un modèle ne peut pas s’appeler {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>letters, digits and blanks</source>
      <translation>des lettres, chiffres et espaces</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>none: you have trained none yet</source>
      <translation>aucun : vous n’en avez pas encore entraîné</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>You have no model named {name!r}</source>
      <translation>Vous n’avez aucun modèle nommé {name!r}</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{name} cannot be deleted</source>
      <translation>Impossible de supprimer {name}</translation>
    </message>
    <message>
      <location filename="models/common/run_state.py" />
      <source>{path} is damaged or not the state of a training</source>
      <translation>{path} est endommagé ou n’est pas l’état d’un entraînement</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>There is no CUDA device that PyTorch can use</source>
      <translation>Aucun périphérique CUDA utilisable par PyTorch</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>--device cpu or auto</source>
      <translation>--device cpu ou auto</translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>The adaptation was discarded: </source>
      <translation>L’adaptation a été abandonnée : </translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>Record more, or train for longer</source>
      <translation>Enregistrez davantage, ou entraînez plus longtemps</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There is no set named {name!r}</source>
      <translation>Aucun ensemble ne s’appelle {name!r}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{name}: {index} of {count} examples</source>
      <translation>{name} : {index} sur {count} exemples</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There are no examples in {path}</source>
      <translation>Il n’y a aucun exemple dans {path}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>Render them first</source>
      <translation>Effectuez d’abord leur rendu</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{path} has no motion{what} for this set</source>
      <translation>{path} n’a aucun mouvement{what} pour cet ensemble</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>motion of {divisor} subjects or more</source>
      <translation>des mouvements de {divisor} sujets ou plus</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{count} pictures of people</source>
      <translation>{count} images de personnes</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Take longer recordings with people in them</source>
      <translation>Prenez des enregistrements plus longs montrant des personnes</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Too little is seen of people</source>
      <translation>Les personnes sont trop peu visibles</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{footage} shows no depth</source>
      <translation>{footage} ne montre aucune profondeur</translation>
    </message>
    <message>
      <location filename="models/depth/infer.py" />
      <source>smoothing: {fraction:.0%}</source>
      <translation>lissage : {fraction:.0%}</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>inconsistency {total:.1f} mm before, {total2:.1f} mm after</source>
      <translation>incohérence {total:.1f} mm avant, {total2:.1f} mm après</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>; corrected joints {before:.1f} and {after:.1f} mm off</source>
      <translation>; articulations corrigées à {before:.1f} et {after:.1f} mm</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out picture)</source>
      <translation>({count} image mise de côté)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out pictures)</source>
      <translation>({count} images mises de côté)</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>Judging</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="models/depth/predictors.py" />
      <source>There is no depth network {family!r}</source>
      <translation>Le réseau de profondeur {family!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>a folder of posewright synthesize pairs, with at least a hundred or all of them</source>
      <translation>un dossier de posewright synthesize pairs, avec au moins cent paires ou toutes</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>{folder} holds no pairs of pictures</source>
      <translation>{folder} ne contient pas de paires d’images</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>those of a training with --on depth</source>
      <translation>ceux d'un entraînement avec --on depth</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>Weights that were trained on colour see nothing in depth</source>
      <translation>Des poids entraînés sur la couleur ne voient rien dans la profondeur</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} is no pack of drawn pairs</source>
      <translation>{name} n'est pas un lot de paires dessinées</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>the file that comes with the program, or a folder of posewright synthesize pairs</source>
      <translation>le fichier qui vient avec le programme, ou un dossier de posewright synthesize pairs</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} of another shape</source>
      <translation>{name} d'une autre forme</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>a damaged picture</source>
      <translation>une image endommagée</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Choose a recording in which one person moves for some seconds in one place</source>
      <translation>Choisissez un enregistrement où une personne bouge quelques secondes sur place</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>No two frames of this person make a pair</source>
      <translation>Aucune paire d’images exploitable pour cette personne</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Weights that were trained on depth see nothing in colour pictures</source>
      <translation>Des poids entraînés sur la profondeur ne voient rien dans des images en couleur</translation>
    </message>
    <message>
      <location filename="models/embedding/skeleton_image.py" />
      <source>A skeleton image cannot be divided so</source>
      <translation>Une image de squelette ne peut pas être divisée ainsi</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The refinement was discarded: at no time was it better on held-out frames</source>
      <translation>L’affinage a été abandonné : à aucun moment il n’a été meilleur sur les images réservées</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>less than {next:.2f} pixels of 128</source>
      <translation>moins de {next:.2f} pixels sur 128</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights that it began from are still the best</source>
      <translation>Les poids de départ restent les meilleurs</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The stage {stage} goes on from trained weights, on recordings</source>
      <translation>L’étape {stage} part de poids entraînés, sur des enregistrements</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Tracks are of all recordings without labels, or of none</source>
      <translation>Les pistes concernent tous les enregistrements sans annotations, ou aucun</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} files after --tracks</source>
      <translation>{count} fichiers après --tracks</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Every file of poses needs the recording that it labels, and every recording its poses</source>
      <translation>Chaque fichier de poses demande l'enregistrement qu'il annote, et chaque enregistrement ses poses</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} recordings after --labelled</source>
      <translation>{count} enregistrements après --labelled</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>One network learns one skeleton, in colour or in depth</source>
      <translation>Un réseau apprend un squelette, en couleur ou en profondeur</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Train one network for each</source>
      <translation>Entraînez un réseau pour chacun</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>These pairs show something else</source>
      <translation>Ces paires montrent autre chose</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} labels too little</source>
      <translation>{poses} annote trop peu</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>all joints of somebody in {count} frames</source>
      <translation>toutes les articulations de quelqu'un dans {count} images</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only 2D poses say where people are in a recording</source>
      <translation>Seules des poses 2D disent où sont les personnes dans un enregistrement</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>3D poses in {file}</source>
      <translation>poses 3D dans {file}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>image coordinates</source>
      <translation>coordonnées d’image</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} is not of {recording}</source>
      <translation>{poses} n'est pas de {recording}</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} frames at most</source>
      <translation>{count} images au plus</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only people are found in recordings without labels</source>
      <translation>Seules des personnes sont trouvées dans des enregistrements sans annotations</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Label some frames of it, and give them as --data POSES --labelled RECORDING</source>
      <translation>Annotez-en quelques images et donnez-les par --data POSES --labelled ENREGISTREMENT</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{recording} is left out: nobody moves in one place there</source>
      <translation>{recording} est laissé de côté : personne n'y bouge sur place</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Nobody was found in these recordings</source>
      <translation>Personne n'a été trouvé dans ces enregistrements</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights to begin from are of something else</source>
      <translation>Les poids de départ sont de tout autre chose</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Begin without --start</source>
      <translation>Commencez sans --start</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>more than 1 GiB</source>
      <translation>plus de 1 Gio</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>{name} holds no weights of VGG</source>
      <translation>{name} ne contient pas de poids de VGG</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>a .safetensors with features.0.weight and so on, without batch normalisation</source>
      <translation>un .safetensors avec features.0.weight et ainsi de suite, sans normalisation par lots</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no quality {quality!r}</source>
      <translation>BlazePose n’a pas de qualité {quality!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no hands {wanted!r}</source>
      <translation>BlazePose n’a pas de mains {wanted!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>BlazePose is ready</source>
      <translation>BlazePose est prêt</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Downloading {package}</source>
      <translation>Téléchargement de {package}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Taking the model files out</source>
      <translation>Extraction des fichiers du modèle</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>pip could not download {wheel}</source>
      <translation>pip n’a pas pu télécharger {wheel}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>npm could not download {npm}</source>
      <translation>npm n’a pas pu télécharger {npm}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>There is no npm here, and pip could not download {node}</source>
      <translation>npm est absent ici, et pip n’a pas pu télécharger {node}</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>The download of {package} is not the expected package</source>
      <translation>Le téléchargement de {package} n’est pas le paquet attendu</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Try again: posewright models get blazepose</source>
      <translation>Réessayez : posewright models get blazepose</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>{path} is not a network that runs</source>
      <translation>{path} n’est pas un réseau exécutable</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>an ONNX file</source>
      <translation>un fichier ONNX</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>Choose an end2end.onnx exported from MMPose's RTMPose</source>
      <translation>Choisissez un end2end.onnx exporté du RTMPose de MMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>RTMPose finds people in two ways</source>
      <translation>RTMPose trouve les personnes de deux façons</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>blazepose or frame</source>
      <translation>blazepose ou frame</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is not an RTMPose network</source>
      <translation>{path} n’est pas un réseau RTMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>There is no model file at {path!r}</source>
      <translation>Aucun fichier de modèle à l’emplacement {path!r}</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>Name an RTMPose .onnx file (option model)</source>
      <translation>Indiquez un fichier .onnx de RTMPose (option model)</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is too large for an RTMPose network</source>
      <translation>{path} est trop volumineux pour un réseau RTMPose</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>LiteRT cannot load {path}</source>
      <translation>LiteRT ne peut pas charger {path}</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>run: posewright models verify</source>
      <translation>exécutez : posewright models verify</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{folder} is not a store of crops</source>
      <translation>{folder} n’est pas un stock de découpes</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{count} people cut out</source>
      <translation>{count} personnes découpées</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>No person can be cut out of this data</source>
      <translation>Aucune personne ne peut être découpée dans ces données</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>people who show {fewest} joints</source>
      <translation>des personnes montrant {fewest} articulations</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Two data sets are named {path}</source>
      <translation>Deux jeux de données s’appellent {path}</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Rename one of the folders</source>
      <translation>Renommez l’un des dossiers</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>There is nothing to learn depth from</source>
      <translation>Il n’y a rien dont apprendre la profondeur</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>a data set with 3D among --data</source>
      <translation>un jeu de données 3D parmi --data</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{count} frames of {skeleton}</source>
      <translation>{count} images de {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>The earlier poses do not fit this repair</source>
      <translation>Les poses antérieures ne correspondent pas à cette complétion</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repairing</source>
      <translation>Complétion en cours</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Only 2D poses can be repaired</source>
      <translation>Seules les poses 2D peuvent être complétées</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>3D poses</source>
      <translation>poses 3D</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repair the 2D track and lift it again</source>
      <translation>Complétez la piste 2D et repassez-la en 3D</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no frames to repair</source>
      <translation>Il n’y a aucune image à compléter</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Too little is visible to repair from, in {skeleton}</source>
      <translation>Trop peu est visible pour compléter, en {skeleton}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>at least {fewest_joints} joints of {skeleton} seen at some time</source>
      <translation>au moins {fewest_joints} articulations de {skeleton} vues à un moment donné</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Estimate the poses again or set some joints by hand</source>
      <translation>Estimez de nouveau les poses ou placez des articulations à la main</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no weights that upsample to {target} by the {method}</source>
      <translation>Aucun poids ne suréchantillonne vers {target} par {method}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Train some: posewright train jumps {train} --target {target}</source>
      <translation>Entraînez-en : posewright train jumps {train} --target {target}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{path} holds weights of the other method</source>
      <translation>{path} contient les poids de l'autre méthode</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Take the method {method} with them (--method {method})</source>
      <translation>Prenez avec eux la méthode {method} (--method {method})</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>The option {field} is out of range</source>
      <translation>L’option {field} est hors limites</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>Repair has no such {name}</source>
      <translation>La complétion n’a pas cette valeur : {name}</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>Too few joints of {skeleton} are given to the input</source>
      <translation>Trop peu d'articulations de {skeleton} sont données en entrée</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>at least {count}, of --given or of the limbs' twelve</source>
      <translation>au moins {count}, de --given ou des douze des membres</translation>
    </message>
    <message>
      <location filename="models/lifting/ground.py" />
      <source>There is no whole pose to stand on a floor</source>
      <translation>Aucune pose entière ne permet de se tenir sur un sol</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Fitting</source>
      <translation>Ajustement</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{fewest_joints} joints</source>
      <translation>{fewest_joints} articulations</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Too little is seen to lift</source>
      <translation>Trop peu est visible pour passer en 3D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>The earlier poses do not fit this lift</source>
      <translation>Les poses antérieures ne correspondent pas à ce passage en 3D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{frames} frames of 3D poses in {space} space</source>
      <translation>{frames} images de poses 3D dans l’espace {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{count} frames, {dims}D, {space} space</source>
      <translation>{count} images, {dims}D, espace {space}</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Lift with the options of that time</source>
      <translation>Passez en 3D avec les options d’alors</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>This is no body height</source>
      <translation>Ceci n’est pas une taille corporelle</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>300 to 2800 mm, or 0</source>
      <translation>300 à 2800 mm, ou 0</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>A cutoff cannot be negative</source>
      <translation>Une fréquence de coupure ne peut pas être négative</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Hz, or 0 for none</source>
      <translation>Hz, ou 0 pour aucune</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Only 2D poses can be lifted</source>
      <translation>Seules les poses 2D peuvent passer en 3D</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>These poses are empty: no person in any frame</source>
      <translation>Ces poses sont vides : aucune personne dans aucune image</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Estimate the poses again</source>
      <translation>Estimez de nouveau les poses</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>A training begins from one network</source>
      <translation>Un entraînement part d’un seul réseau</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>--start or --completer</source>
      <translation>--start ou --completer</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Comparing clothes</source>
      <translation>Comparaison des vêtements</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Telling who is who</source>
      <translation>Identification des personnes</translation>
    </message>
    <message>
      <location filename="models/tracking/top_down.py" />
      <source>{done} of {count} frames, {rate:.0f} a second</source>
      <translation>{done} images sur {count}, {rate:.0f} par seconde</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} cannot be trained on</source>
      <translation>{name} ne peut pas servir à l’entraînement</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints of {skeleton}</source>
      <translation>Il manque à {name} des articulations de {skeleton}</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>joints of the same names; posewright info FILE shows them, --skeleton maps them</source>
      <translation>des articulations de mêmes noms ; posewright info FICHIER les montre, --skeleton les associe</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Say with --skeleton which joints its markers are: a TOML file with a table [remap.mpi28]</source>
      <translation>Indiquez avec --skeleton à quelles articulations correspondent ses marqueurs : un fichier TOML avec une table [remap.mpi28]</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints that trainings need</source>
      <translation>Il manque à {name} des articulations nécessaires aux entraînements</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>stretches of {shortest:g} s in which the person is there whole</source>
      <translation>des passages de {shortest:g} s où la personne est entièrement présente</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Add longer files or more of them</source>
      <translation>Ajoutez des fichiers plus longs ou plus nombreux</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>There is nothing to train on for {path}</source>
      <translation>Il n’y a rien sur quoi entraîner pour {path}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>step {steps}, {summary}</source>
      <translation>pas {steps}, {summary}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Try a lower learning rate; the best weights so far are in the run's folder</source>
      <translation>Essayez un taux d’apprentissage plus faible ; les meilleurs poids obtenus sont dans le dossier de l’exécution</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>The training diverges</source>
      <translation>L’entraînement diverge</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>no number after step {steps}</source>
      <translation>aucun nombre après le pas {steps}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>There is no training to resume in {folder}</source>
      <translation>Aucun entraînement à reprendre dans {folder}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>{path} belongs to another training</source>
      <translation>{path} appartient à un autre entraînement</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Start a new training</source>
      <translation>Lancez un nouvel entraînement</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>{path} is not motion-capture material to train on</source>
      <translation>{path} n’est pas de la capture de mouvement pour l’entraînement</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>an .npz with positions, clip_start, clip_name, subject, licence, joint_names, fps</source>
      <translation>un .npz avec positions, clip_start, clip_name, subject, licence, joint_names, fps</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Make one of motion files: posewright dataset FILES -o train.npz</source>
      <translation>Créez-en un à partir de fichiers de mouvement : posewright dataset FILES -o train.npz</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different joints cannot be trained on together</source>
      <translation>Des mouvements d'articulations différentes ne peuvent pas être appris ensemble</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>files of one posewright dataset --target</source>
      <translation>les fichiers d'un seul posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different frame rates cannot be trained on together</source>
      <translation>Des captures de mouvement de cadences différentes ne peuvent pas servir au même entraînement</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>one rate</source>
      <translation>une seule cadence</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of {skeleton} cannot train {target}</source>
      <translation>La capture de mouvement de {skeleton} ne peut pas entraîner {target}</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>joints that it has or can mix</source>
      <translation>des articulations qu’elle possède ou peut combiner</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Choose another target, such as h36m17 or mpii16, or make the motion for this one: posewright dataset --target</source>
      <translation>Choisissez une autre cible, comme h36m17 ou mpii16, ou préparez le mouvement pour celle-ci : posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} has no {field} {value!r}</source>
      <translation>{name} n’a pas de {field} {value!r}</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} takes one folder of data</source>
      <translation>{name} prend un seul dossier de données</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>train.npz to learn from and val.npz to be judged on</source>
      <translation>train.npz pour apprendre et val.npz pour être jugé</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>There is no {path}</source>
      <translation>{path} n’existe pas</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There are no weights to begin from at {start}</source>
      <translation>Aucun poids de départ à l’emplacement {start}</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is a folder</source>
      <translation>{weights} est un dossier</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>a file for the weights</source>
      <translation>un fichier pour les poids</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Name it with --weights</source>
      <translation>Indiquez-le avec --weights</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is among the data</source>
      <translation>{weights} est parmi les données</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Give the weights another place</source>
      <translation>Donnez un autre emplacement aux poids</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe's {path} is not there</source>
      <translation>{path}, de la recette, n’est pas là</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Make what its card speaks of, and give it as --data</source>
      <translation>Créez ce dont parle sa fiche et donnez-le par --data</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There is no training {name!r}</source>
      <translation>L’entraînement {name!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe {path} cannot be read</source>
      <translation>La recette {path} n’est pas lisible</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} is not a recipe of a training</source>
      <translation>{path} n’est pas une recette d’entraînement</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} has an option that {training} does not take</source>
      <translation>{path} a une option que {training} n’accepte pas</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>A skeleton cannot be named {name!r}</source>
      <translation>Un squelette ne peut pas s'appeler {name!r}</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>letters, digits, - and _</source>
      <translation>des lettres, des chiffres, - et _</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>There is another skeleton named {name}</source>
      <translation>Il y a un autre squelette nommé {name}</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>Name yours otherwise</source>
      <translation>Donnez un autre nom au vôtre</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{frames} frames, {seconds} s</source>
      <translation>{frames} images, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Exposure</source>
      <translation>Exposition</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before: {before}. After: {after}.</source>
      <translation>Avant : {before}. Après : {after}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of the assessable time by action level</source>
      <translation>Part du temps évaluable par niveau d’action</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What to change first</source>
      <translation>À changer en premier</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>frame {frame}, {seconds} s</source>
      <translation>image {frame}, {seconds} s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Skeletons alone, from the side and from the front; the left is blue, the right orange and dashed.</source>
      <translation>Squelettes seuls, de côté et de face ; la gauche en bleu, la droite en orange tireté.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Scores over time</source>
      <translation>Scores au fil du temps</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The line is the score that the published worksheet gives for the measured angles; the area is the band that holds {share}% of the chances, all errors considered.</source>
      <translation>La ligne est le score que la fiche publiée donne pour les angles mesurés ; l’aire est la marge qui contient {share}% des probabilités, toutes erreurs comprises.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before the change</source>
      <translation>Avant le changement</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{score}, before</source>
      <translation>{score}, avant</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>After is</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>A difference counts as certain where the two ranges lie apart. An error that is the same in both recordings would cancel; that is not counted on.</source>
      <translation>Une différence est tenue pour certaine quand les deux plages sont disjointes. Une erreur identique dans les deux enregistrements s’annulerait ; on n’y compte pas.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Of {count} cycles those with the most time at serious scores; the workbook and the table have all.</source>
      <translation>Sur {count} cycles, ceux qui passent le plus de temps à des scores graves ; le classeur et le tableau les ont tous.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Each thin line is a cycle, from its first to its last moment; the thick one is their median.</source>
      <translation>Chaque ligne fine est un cycle, du premier au dernier instant ; la ligne épaisse est leur médiane.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Turn A</source>
      <translation>Rotation A</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>HM</source>
      <translation>HM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>VM</source>
      <translation>VM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>DM</source>
      <translation>DM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>AM</source>
      <translation>AM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>FM</source>
      <translation>FM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>CM</source>
      <translation>CM</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Revised NIOSH equation. An index up to 1 is acceptable for nearly all workers, above 3 for few. The destination counts where the load must be set down with care. The equation is not for one-handed, seated or kneeling lifts, nor for carrying, pushing and lifting people.</source>
      <translation>Équation NIOSH révisée. Un indice jusqu’à 1 est acceptable pour presque tous les travailleurs, au-dessus de 3 pour peu d’entre eux. La destination compte quand la charge doit être posée avec soin. L’équation ne vaut ni pour les levages à une main, assis ou à genoux, ni pour porter, pousser ou soulever des personnes.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Time at each level</source>
      <translation>Temps à chaque niveau</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>With wider thresholds</source>
      <translation>Avec seuils élargis</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>“Most likely” takes the middle of the chances instead of the measured score: measurement noise pushes a worksheet upwards, since each of its steps can only add. Wider thresholds: twist and side bend {twist}°, abduction {abduction}°; no method publishes them.</source>
      <translation>« Le plus probable » prend le milieu des probabilités au lieu du score mesuré : le bruit de mesure pousse une fiche vers le haut, car chacune de ses étapes ne peut qu’ajouter. Seuils élargis : torsion et inclinaison latérale {twist}°, abduction {abduction}° ; aucune méthode ne les publie.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of time by zone</source>
      <translation>Part du temps par zone</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Distribution</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Known to ±</source>
      <translation>Connu à ±</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Longest held, s</source>
      <translation>Maintien max., s</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Moves a minute</source>
      <translation>Mouvements/min</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Seen</source>
      <translation>Visible</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Not measurable here: {names}.</source>
      <translation>Non mesurable ici : {names}.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The right is</source>
      <translation>À droite</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The limits are those that open sources give; the standards' own texts were not read. ISO 11226 judges postures held for over 4 seconds.</source>
      <translation>Les limites sont celles que donnent des sources ouvertes ; les textes mêmes des normes n’ont pas été lus. ISO 11226 juge les postures maintenues plus de 4 secondes.</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What this rests on</source>
      <translation>Sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>How it was done</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Angles come from joint centres in the axes of the International Society of Biomechanics: trunk and head against gravity ({up}), upper arms and neck against the trunk. A class changes only once an angle is {hysteresis}° beyond a limit. The error of every angle is carried through the worksheet's tables to the chances of every score; before that an angle is weighed with how people hold themselves in motion capture. What joint centres cannot show is not measurable and never counted as zero. Scores are ordinal: no mean of them is given.</source>
      <translation>Les angles viennent des centres articulaires dans les axes de l’International Society of Biomechanics : tronc et tête par rapport à la gravité ({up}), bras et cou par rapport au tronc. Une classe ne change qu’une fois l’angle {hysteresis}° au-delà d’une limite. L’erreur de chaque angle est propagée à travers les tables de la fiche jusqu’aux probabilités de chaque score ; auparavant, l’angle est pondéré selon les postures observées en capture de mouvement. Ce que les centres articulaires ne peuvent montrer n’est pas mesurable et n’est jamais compté comme zéro. Les scores sont ordinaux : aucune moyenne n’en est donnée.</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend</source>
      <translation>Tronc, flexion avant</translation>
    </message>
    <message>
      <location filename="" />
      <source>forward</source>
      <translation>vers l’avant</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at raised or high risk</source>
      <translation>Tronc, flexion avant, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way</source>
      <translation>Tronc, inclinaison toutes directions</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from the vertical</source>
      <translation>par rapport à la verticale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way, at raised or high risk</source>
      <translation>Tronc, inclinaison toutes directions, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend</source>
      <translation>Tronc, inclinaison latérale</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the right</source>
      <translation>vers la droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend, at raised or high risk</source>
      <translation>Tronc, inclinaison latérale, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist</source>
      <translation>Tronc, torsion</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the left</source>
      <translation>vers la gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist, at raised or high risk</source>
      <translation>Tronc, torsion, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk</source>
      <translation>Cou, flexion avant par rapport au tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at raised or high risk</source>
      <translation>Cou, flexion avant par rapport au tronc, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend</source>
      <translation>Cou, inclinaison latérale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend, at raised or high risk</source>
      <translation>Cou, inclinaison latérale, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist</source>
      <translation>Cou, torsion</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist, at raised or high risk</source>
      <translation>Cou, torsion, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination</source>
      <translation>Tête, inclinaison</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination, at raised or high risk</source>
      <translation>Tête, inclinaison, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed</source>
      <translation>Vitesse de marche</translation>
    </message>
    <message>
      <location filename="" />
      <source>moving</source>
      <translation>en mouvement</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed, at raised or high risk</source>
      <translation>Vitesse de marche, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot</source>
      <translation>Hanches au-dessus du pied le plus bas</translation>
    </message>
    <message>
      <location filename="" />
      <source>up</source>
      <translation>vers le haut</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot, at raised or high risk</source>
      <translation>Hanches au-dessus du pied le plus bas, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left</source>
      <translation>Bras par rapport au tronc, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised; negative behind the trunk</source>
      <translation>levé ; négatif derrière le tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk</source>
      <translation>Bras par rapport au tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, at raised or high risk</source>
      <translation>Bras par rapport au tronc, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, left</source>
      <translation>Bras, élévation par rapport au tronc, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised any way</source>
      <translation>levé, toutes directions</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk</source>
      <translation>Bras, élévation par rapport au tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, at raised or high risk</source>
      <translation>Bras, élévation par rapport au tronc, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, left</source>
      <translation>Bras, abduction, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards</source>
      <translation>vers l’extérieur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction</source>
      <translation>Bras, abduction</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, at raised or high risk</source>
      <translation>Bras, abduction, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, left</source>
      <translation>Bras, plan d’élévation, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>0 sideways, 90 forward</source>
      <translation>0 sur le côté, 90 vers l’avant</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation</source>
      <translation>Bras, plan d’élévation</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, at raised or high risk</source>
      <translation>Bras, plan d’élévation, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, left</source>
      <translation>Bras par rapport à la verticale, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical</source>
      <translation>Bras par rapport à la verticale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, at raised or high risk</source>
      <translation>Bras par rapport à la verticale, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, left</source>
      <translation>Épaule, haussée, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised</source>
      <translation>Épaule, haussée</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, at raised or high risk</source>
      <translation>Épaule, haussée, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, left</source>
      <translation>Coude, flexion, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>bent; 0 is straight</source>
      <translation>fléchi ; 0 = tendu</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion</source>
      <translation>Coude, flexion</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, at raised or high risk</source>
      <translation>Coude, flexion, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, left</source>
      <translation>Poignet, fléchi toutes directions, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from straight</source>
      <translation>par rapport à la position droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way</source>
      <translation>Poignet, fléchi toutes directions</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, at raised or high risk</source>
      <translation>Poignet, fléchi toutes directions, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, left</source>
      <translation>Poignet, flexion, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the palm</source>
      <translation>vers la paume</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion</source>
      <translation>Poignet, flexion</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, at raised or high risk</source>
      <translation>Poignet, flexion, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, left</source>
      <translation>Poignet, déviation, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the thumb</source>
      <translation>vers le pouce</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation</source>
      <translation>Poignet, déviation</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, at raised or high risk</source>
      <translation>Poignet, déviation, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, left</source>
      <translation>Hanche, cuisse par rapport au tronc, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk</source>
      <translation>Hanche, cuisse par rapport au tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, at raised or high risk</source>
      <translation>Hanche, cuisse par rapport au tronc, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, left</source>
      <translation>Cuisse par rapport à la verticale, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from hanging down</source>
      <translation>par rapport à la position pendante</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical</source>
      <translation>Cuisse par rapport à la verticale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, at raised or high risk</source>
      <translation>Cuisse par rapport à la verticale, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, left</source>
      <translation>Genou, flexion, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion</source>
      <translation>Genou, flexion</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, at raised or high risk</source>
      <translation>Genou, flexion, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, left</source>
      <translation>Pied au-dessus de l’autre, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other</source>
      <translation>Pied au-dessus de l’autre</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, at raised or high risk</source>
      <translation>Pied au-dessus de l’autre, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, left</source>
      <translation>Genou au-dessus du pied le plus bas, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot</source>
      <translation>Genou au-dessus du pied le plus bas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, at raised or high risk</source>
      <translation>Genou au-dessus du pied le plus bas, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, left</source>
      <translation>Main au-dessus du sol, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor</source>
      <translation>Main au-dessus du sol</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, at raised or high risk</source>
      <translation>Main au-dessus du sol, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, left</source>
      <translation>Main à distance des hanches, à l’horizontale, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>away</source>
      <translation>à distance</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level</source>
      <translation>Main à distance des hanches, à l’horizontale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, at raised or high risk</source>
      <translation>Main à distance des hanches, à l’horizontale, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, left</source>
      <translation>Main à distance de l’axe médian, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards; negative across</source>
      <translation>vers l’extérieur ; négatif au-delà de l’axe</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline</source>
      <translation>Main à distance de l’axe médian</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, at raised or high risk</source>
      <translation>Main à distance de l’axe médian, à risque accru ou élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right</source>
      <translation>Bras par rapport au tronc, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, right</source>
      <translation>Bras, élévation par rapport au tronc, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, right</source>
      <translation>Bras, abduction, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, right</source>
      <translation>Bras, plan d’élévation, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, right</source>
      <translation>Bras par rapport à la verticale, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, right</source>
      <translation>Épaule, haussée, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, right</source>
      <translation>Coude, flexion, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, right</source>
      <translation>Poignet, fléchi toutes directions, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, right</source>
      <translation>Poignet, flexion, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, right</source>
      <translation>Poignet, déviation, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, right</source>
      <translation>Hanche, cuisse par rapport au tronc, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, right</source>
      <translation>Cuisse par rapport à la verticale, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, right</source>
      <translation>Genou, flexion, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, right</source>
      <translation>Pied au-dessus de l’autre, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, right</source>
      <translation>Genou au-dessus du pied le plus bas, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, right</source>
      <translation>Main au-dessus du sol, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, right</source>
      <translation>Main à distance des hanches, à l’horizontale, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, right</source>
      <translation>Main à distance de l’axe médian, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at risk</source>
      <translation>Tronc, flexion avant, à risque</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at risk</source>
      <translation>Cou, flexion avant par rapport au tronc, à risque</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left, at risk</source>
      <translation>Bras par rapport au tronc, gauche, à risque</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right, at risk</source>
      <translation>Bras par rapport au tronc, droite, à risque</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left</source>
      <translation>RULA gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left at 5 or more</source>
      <translation>RULA gauche à 5 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right</source>
      <translation>RULA droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right at 5 or more</source>
      <translation>RULA droite à 5 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA at 5 or more</source>
      <translation>RULA à 5 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 1</source>
      <translation>Niveau d’action 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>acceptable unless held or repeated for long</source>
      <translation>acceptable si non maintenu ni répété longtemps</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 2</source>
      <translation>Niveau d’action 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate further; change may be needed</source>
      <translation>étudier davantage ; un changement peut être nécessaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 3</source>
      <translation>Niveau d’action 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change soon</source>
      <translation>étudier et changer prochainement</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 4</source>
      <translation>Niveau d’action 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change at once</source>
      <translation>étudier et changer immédiatement</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left</source>
      <translation>REBA gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left at 8 or more</source>
      <translation>REBA gauche à 8 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right</source>
      <translation>REBA droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right at 8 or more</source>
      <translation>REBA droite à 8 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA at 8 or more</source>
      <translation>REBA à 8 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 0</source>
      <translation>Niveau d’action 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>negligible risk</source>
      <translation>risque négligeable</translation>
    </message>
    <message>
      <location filename="" />
      <source>low risk</source>
      <translation>risque faible</translation>
    </message>
    <message>
      <location filename="" />
      <source>medium risk</source>
      <translation>risque moyen</translation>
    </message>
    <message>
      <location filename="" />
      <source>high risk</source>
      <translation>risque élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>very high risk</source>
      <translation>risque très élevé</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS</source>
      <translation>OWAS</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS at 3 or more</source>
      <translation>OWAS à 3 ou plus</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 1</source>
      <translation>Catégorie 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>no action needed</source>
      <translation>aucune action nécessaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 2</source>
      <translation>Catégorie 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>action in the near future</source>
      <translation>action dans un avenir proche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 3</source>
      <translation>Catégorie 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>action as soon as possible</source>
      <translation>action dès que possible</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 4</source>
      <translation>Catégorie 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>action at once</source>
      <translation>action immédiate</translation>
    </message>
    <message>
      <location filename="" />
      <source>ears</source>
      <translation>oreilles</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head top</source>
      <translation>cou au sommet de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head top</source>
      <translation>thorax au sommet de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head</source>
      <translation>thorax à la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head</source>
      <translation>cou à la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulders to head top</source>
      <translation>épaules au sommet de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist flexion</source>
      <translation>flexion du poignet</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist deviation</source>
      <translation>déviation du poignet</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder raise</source>
      <translation>élévation de l’épaule</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck twist</source>
      <translation>torsion de la nuque</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck side bend</source>
      <translation>inclinaison latérale de la nuque</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk side bend</source>
      <translation>inclinaison latérale du tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk twist</source>
      <translation>torsion du tronc</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm abduction</source>
      <translation>abduction du bras</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand lateral</source>
      <translation>écart latéral de la main</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee flexion</source>
      <translation>flexion du genou</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, standing</source>
      <translation>Assemblage à l’établi, debout</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, seated</source>
      <translation>Assemblage à l’établi, assis</translation>
    </message>
    <message>
      <location filename="" />
      <source>Packing and palletising</source>
      <translation>Emballage et palettisation</translation>
    </message>
    <message>
      <location filename="" />
      <source>Work above the head</source>
      <translation>Travail au-dessus de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>Screen and keyboard</source>
      <translation>Écran et clavier</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifting people (care)</source>
      <translation>Soulever des personnes (soins)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE</source>
      <translation>MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned</source>
      <translation>aligné à la racine</translation>
    </message>
    <message>
      <location filename="" />
      <source>PA-MPJPE</source>
      <translation>PA-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>similarity alignment of each frame, no reflection</source>
      <translation>alignement par similitude de chaque image, sans réflexion</translation>
    </message>
    <message>
      <location filename="" />
      <source>N-MPJPE</source>
      <translation>N-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, scale per frame</source>
      <translation>aligné à la racine, échelle par image</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE, absolute</source>
      <translation>MPJPE, absolue</translation>
    </message>
    <message>
      <location filename="" />
      <source>no alignment</source>
      <translation>sans alignement</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJVE</source>
      <translation>MPJVE</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences, no alignment</source>
      <translation>différences premières, sans alignement</translation>
    </message>
    <message>
      <location filename="" />
      <source>Acceleration error</source>
      <translation>Erreur d’accélération</translation>
    </message>
    <message>
      <location filename="" />
      <source>second differences, no alignment</source>
      <translation>différences secondes, sans alignement</translation>
    </message>
    <message>
      <location filename="" />
      <source>bones of the truth's tree</source>
      <translation>os de l’arbre de la vérité terrain</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK at 150 mm</source>
      <translation>3DPCK à 150 mm</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, strictly less, mean of the joints' shares</source>
      <translation>aligné à la racine, strictement inférieur, moyenne des parts des articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK AUC</source>
      <translation>AUC 3DPCK</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, 31 thresholds 0 to 150 mm, at most 0.968</source>
      <translation>aligné à la racine, 31 seuils de 0 à 150 mm, au plus 0,968</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error</source>
      <translation>Erreur moyenne en pixels</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error, sides free</source>
      <translation>Erreur moyenne en pixels, côtés libres</translation>
    </message>
    <message>
      <location filename="" />
      <source>the better of one whole-body flip in each frame</source>
      <translation>le meilleur d’une inversion du corps entier par image</translation>
    </message>
    <message>
      <location filename="" />
      <source>Velocity error</source>
      <translation>Erreur de vitesse</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences</source>
      <translation>différences premières</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.2 torso</source>
      <translation>PCK à 0,2 torse</translation>
    </message>
    <message>
      <location filename="" />
      <source>of left shoulder to right hip, strictly less, mean of the joints' shares</source>
      <translation>de l’épaule gauche à la hanche droite, strictement inférieur, moyenne des parts des articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.05 box</source>
      <translation>PCK à 0,05 boîte</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the longer side of the joints' box, strictly less, mean of the joints' shares</source>
      <translation>du plus long côté de la boîte des articulations, strictement inférieur, moyenne des parts des articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.1</source>
      <translation>PCKh à 0,1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the given head size, strictly less, mean of the joints' shares</source>
      <translation>de la taille de tête donnée, strictement inférieur, moyenne des parts des articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.5</source>
      <translation>PCKh à 0,5</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 1</source>
      <translation>PCKh à 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC</source>
      <translation>AUC PCKh</translation>
    </message>
    <message>
      <location filename="" />
      <source>thresholds 0 to 1 head size, 101 points, trapezoids</source>
      <translation>seuils de 0 à 1 taille de tête, 101 points, trapèzes</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC (MMPose)</source>
      <translation>AUC PCKh (MMPose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>20 thresholds 0 to 0.95 head size</source>
      <translation>20 seuils de 0 à 0,95 taille de tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame</source>
      <translation>mm/image</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame^2</source>
      <translation>mm/image^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>m/s^2</source>
      <translation>m/s^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <location filename="" />
      <source>px/frame</source>
      <translation>px/image</translation>
    </message>
    <message>
      <location filename="" />
      <source>torso</source>
      <translation>torse</translation>
    </message>
    <message>
      <location filename="" />
      <source>box</source>
      <translation>boîte</translation>
    </message>
    <message>
      <location filename="" />
      <source>head size</source>
      <translation>taille de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose: 33 landmarks and the hands, 2D and 3D, any number of people</source>
      <translation>BlazePose : 33 repères et les mains, 2D et 3D, nombre quelconque de personnes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hands alone: 21 landmarks each, 2D and 3D, where no body is in the picture</source>
      <translation>Mains seules : 21 points chacune, en 2D et 3D, là où aucun corps n’est à l’image</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMPose: your own ONNX file</source>
      <translation>RTMPose : votre propre fichier ONNX</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hourglass, an experiment: 16 joints, 2D and 3D from single pictures</source>
      <translation>Hourglass, expérimental : 16 articulations, 2D et 3D à partir d’images isolées</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding, an experiment: 28 joints in 2D and 3D, trained by analysis and synthesis</source>
      <translation>Plongement de poses, une expérience : 28 articulations en 2D et 3D, entraîné par analyse et synthèse</translation>
    </message>
    <message>
      <location filename="" />
      <source>Depth: 15 joints of the upper body, 3D in millimetres, any number of people</source>
      <translation>Profondeur : 15 articulations du haut du corps, 3D en millimètres, nombre quelconque de personnes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding on depth, an experiment: 28 joints in 2D and 3D</source>
      <translation>Plongement de poses sur la profondeur, une expérience : 28 articulations en 2D et 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., adapted by a CycleGAN, for comparison: 15 joints of the upper body</source>
      <translation>CNN de poses de Blanc-Beyne et al., adapté par un CycleGAN, pour comparer : 15 articulations du haut du corps</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., supervised, for comparison: 15 joints of the upper body</source>
      <translation>CNN de poses de Blanc-Beyne et al., supervisé, pour comparer : 15 articulations du haut du corps</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifter: 2D tracks of any skeleton to 3D, 28 joints</source>
      <translation>Lifter : pistes 2D de tout squelette vers la 3D, 28 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>JUMPS: fills gaps in 2D tracks and upsamples them to 28 joints</source>
      <translation>JUMPS : comble les lacunes des pistes 2D et les suréchantillonne à 28 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>repairs 2D tracks and upsamples them (JUMPS)</source>
      <translation>complète les pistes 2D et les suréchantillonne (JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>lifts 2D tracks to 3D</source>
      <translation>passe les pistes 2D en 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>translates between ideal depth and what sensors read (CycleGAN)</source>
      <translation>convertit entre profondeur idéale et lecture des capteurs (CycleGAN)</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds the upper body in depth</source>
      <translation>trouve le haut du corps dans la profondeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>adapts the depth network to a sensor, judged on held-out parts of its recordings</source>
      <translation>adapte le réseau de profondeur à un capteur, jugé sur des parties réservées de ses enregistrements</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds people in 2D and 3D in single pictures</source>
      <translation>trouve les personnes en 2D et 3D dans des images isolées</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds one person's pose by drawing and rendering it again (analysis by synthesis)</source>
      <translation>trouve la pose d’une personne en la redessinant par rendu (analyse par synthèse)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Posewright poses</source>
      <translation>Poses Posewright</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON folder</source>
      <translation>Dossier JSON OpenPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than OpenPose's and Halpe's become BODY_25, with its hands where they have some</source>
      <translation>visibilité, statut, incertitude et provenance ; les squelettes autres que ceux d’OpenPose et de Halpe deviennent BODY_25, avec ses mains s’ils en ont</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON, one frame</source>
      <translation>JSON OpenPose, une image</translation>
    </message>
    <message>
      <location filename="" />
      <source>Label Studio JSON</source>
      <translation>JSON Label Studio</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who over time, times, confidence, visibility, status, uncertainty and provenance; bones</source>
      <translation>qui est qui au fil du temps, temps, confiance, visibilité, statut, incertitude et provenance ; os</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG Image Annotator</source>
      <translation>VGG Image Annotator</translation>
    </message>
    <message>
      <location filename="" />
      <source>CVAT XML</source>
      <translation>XML CVAT</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea KVA</source>
      <translation>KVA Kinovea</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea trajectories</source>
      <translation>Trajectoires Kinovea</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON</source>
      <translation>Points clés COCO, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing</source>
      <translation>statut, incertitude et provenance ; les articulations absentes sont simplement manquantes</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON, COCO's 17 joints</source>
      <translation>Points clés COCO, JSON, les 17 articulations de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing; joints that COCO's 17 have not</source>
      <translation>statut, incertitude et provenance ; les articulations absentes sont simplement manquantes ; articulations hors des 17 de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO results list</source>
      <translation>Liste de résultats COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who, times, frames without people after the last, visibility, status, uncertainty and provenance; joints that COCO's 17 have not</source>
      <translation>qui est qui, temps, images sans personne après la dernière, visibilité, statut, incertitude et provenance ; articulations hors des 17 de COCO</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose JSON</source>
      <translation>JSON AlphaPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than COCO's and Halpe's become Halpe's 26</source>
      <translation>visibilité, statut, incertitude et provenance ; les squelettes autres que ceux de COCO et de Halpe deviennent les 26 de Halpe</translation>
    </message>
    <message>
      <location filename="" />
      <source>BVH</source>
      <translation>BVH</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times and their start</source>
      <translation>longueurs d’os qui changent, articulations manquantes (elles gardent leur dernière rotation ; celles qui ne sont jamais là sont omises), confiance, visibilité, statut, provenance, temps irréguliers et leur début</translation>
    </message>
    <message>
      <location filename="" />
      <source>glTF</source>
      <translation>glTF</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, a start before 0 s (it becomes 0 s), gaps and uneven times (viewers fill in what is between)</source>
      <translation>longueurs d’os qui changent, articulations manquantes (elles gardent leur dernière rotation ; celles qui ne sont jamais là sont omises), confiance, visibilité, statut, provenance, un début avant 0 s (il devient 0 s), trous et temps irréguliers (les visionneuses remplissent l’intervalle)</translation>
    </message>
    <message>
      <location filename="" />
      <source>USD</source>
      <translation>USD</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times</source>
      <translation>longueurs d’os qui changent, articulations manquantes (elles gardent leur dernière rotation ; celles qui ne sont jamais là sont omises), confiance, visibilité, statut, provenance, temps irréguliers</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC</source>
      <translation>OpenSim TRC</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>confiance, visibilité, statut, provenance et l’espace (les axes de la caméra sont tournés avec y vers le haut)</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-halpe26</source>
      <translation>OpenSim TRC, marqueurs de pose2sim-halpe26</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up); joints that its models have no markers for</source>
      <translation>confiance, visibilité, statut, provenance et l’espace (les axes de la caméra sont tournés avec y vers le haut) ; articulations pour lesquelles ses modèles n’ont pas de marqueur</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-body25</source>
      <translation>OpenSim TRC, marqueurs de pose2sim-body25</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim markers</source>
      <translation>Marqueurs OpenSim</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim motion</source>
      <translation>Mouvement OpenSim</translation>
    </message>
    <message>
      <location filename="" />
      <source>lengths of bones, head and hands, the rotation of forearms; confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>longueurs des os, tête et mains, rotation des avant-bras ; confiance, visibilité, statut, provenance et l’espace (les axes de la caméra sont tournés avec y vers le haut)</translation>
    </message>
    <message>
      <location filename="" />
      <source>C3D</source>
      <translation>C3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times</source>
      <translation>confiance, visibilité, statut, provenance, l’espace (les axes de la caméra passent à y vers le haut), temps irréguliers</translation>
    </message>
    <message>
      <location filename="" />
      <source>MMPose JSON</source>
      <translation>JSON MMPose</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMLib results</source>
      <translation>Résultats RTMLib</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut CSV</source>
      <translation>CSV DeepLabCut</translation>
    </message>
    <message>
      <location filename="" />
      <source>times, space and unit, confidence in 3D, visibility, status, uncertainty and provenance; bones</source>
      <translation>temps, espace et unité, confiance en 3D, visibilité, statut, incertitude et provenance ; os</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut HDF5</source>
      <translation>HDF5 DeepLabCut</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP analysis HDF5</source>
      <translation>Analyse SLEAP, HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance</source>
      <translation>temps (SLEAP prend ceux de la vidéo), visibilité, statut, incertitude et provenance</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP project</source>
      <translation>Projet SLEAP</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance; scores of joints that were corrected by hand</source>
      <translation>temps (SLEAP prend ceux de la vidéo), visibilité, statut, incertitude et provenance ; scores des articulations corrigées à la main</translation>
    </message>
    <message>
      <location filename="" />
      <source>movement netCDF</source>
      <translation>netCDF movement</translation>
    </message>
    <message>
      <location filename="" />
      <source>space and unit, visibility, status, uncertainty and provenance; bones</source>
      <translation>espace et unité, visibilité, statut, incertitude et provenance ; os</translation>
    </message>
    <message>
      <location filename="" />
      <source>NWB pose estimates (ndx-pose)</source>
      <translation>Estimations de poses NWB (ndx-pose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; the space (camera and world are one)</source>
      <translation>visibilité, statut, incertitude et provenance ; l’espace (caméra et monde ne font qu’un)</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by frame</source>
      <translation>Tableau FreeMoCap par image</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by trajectory</source>
      <translation>Tableau FreeMoCap par trajectoire</translation>
    </message>
    <message>
      <location filename="" />
      <source>JARVIS CSV</source>
      <translation>CSV JARVIS</translation>
    </message>
    <message>
      <location filename="" />
      <source>Qualisys TSV</source>
      <translation>TSV Qualisys</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap array</source>
      <translation>Tableau numérique FreeMoCap</translation>
    </message>
    <message>
      <location filename="" />
      <source>MediaPipe Tasks JSON</source>
      <translation>JSON MediaPipe Tasks</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per frame</source>
      <translation>CSV, une ligne par image</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; bones of a custom skeleton</source>
      <translation>visibilité, statut, incertitude et provenance ; os d’un squelette personnalisé</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per joint</source>
      <translation>CSV, une ligne par articulation</translation>
    </message>
    <message>
      <location filename="" />
      <source>uncertainty and provenance; bones of a custom skeleton</source>
      <translation>incertitude et provenance ; os d’un squelette personnalisé</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 3D</source>
      <translation>MPI-INF-3DHP, 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 2D</source>
      <translation>MPI-INF-3DHP, 2D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M (VideoPose3D)</source>
      <translation>Human3.6M (VideoPose3D)</translation>
    </message>
    <message>
      <location filename="" />
      <source>AMASS or SMPL</source>
      <translation>AMASS ou SMPL</translation>
    </message>
    <message>
      <location filename="" />
      <source>ITOP labels</source>
      <translation>Étiquettes ITOP</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect body tracking JSON</source>
      <translation>Suivi du corps Azure Kinect, JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>NTU RGB+D skeletons (Kinect v2)</source>
      <translation>Squelettes NTU RGB+D (Kinect v2)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="" />
      <source>The best that is installed</source>
      <translation>La meilleure installée</translation>
    </message>
    <message>
      <location filename="" />
      <source>Best, twice as slow</source>
      <translation>La meilleure, deux fois plus lente</translation>
    </message>
    <message>
      <location filename="" />
      <source>Balanced</source>
      <translation>Équilibrée</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored picture (twice the time)</source>
      <translation>Moyenner avec l’image en miroir (deux fois plus long)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where they are large enough</source>
      <translation>Là où elles sont assez grandes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the person detector</source>
      <translation>Score minimal du détecteur de personnes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a tracked person is lost</source>
      <translation>Présence sous laquelle une personne suivie est perdue</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a person; animals and furniture stay below</source>
      <translation>Présence moyenne minimale d’une personne ; animaux et meubles restent en dessous</translation>
    </message>
    <message>
      <location filename="" />
      <source>CPU threads; 0: automatic</source>
      <translation>Threads CPU ; 0 : automatique</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side</source>
      <translation>Champ de vision sur le grand côté</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the palm detector</source>
      <translation>Score minimal du détecteur de paumes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a followed hand is lost</source>
      <translation>Présence sous laquelle une main suivie est perdue</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a hand</source>
      <translation>Présence moyenne minimale d’une main</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own ONNX file</source>
      <translation>Votre propre fichier ONNX</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where people are</source>
      <translation>Où sont les personnes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Found by BlazePose's detector</source>
      <translation>Trouvées par le détecteur de BlazePose</translation>
    </message>
    <message>
      <location filename="" />
      <source>One, in the whole picture</source>
      <translation>Une seule, dans toute l’image</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of a keypoint that counts as seen</source>
      <translation>Score minimal d’un point clé tenu pour vu</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors)</source>
      <translation>Vos propres poids (.safetensors)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height that 3D is scaled to</source>
      <translation>Taille à laquelle la 3D est mise à l’échelle</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean peak of the heatmaps that a person must have</source>
      <translation>Pic moyen des cartes de chaleur qu’une personne doit avoir</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors, from posewright train embedding; of depth for depth recordings)</source>
      <translation>Vos propres poids (.safetensors, de posewright train embedding ; entraînés sur la profondeur pour des enregistrements de profondeur)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view of the camera, degrees</source>
      <translation>Champ de vision horizontal de la caméra, degrés</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean of the person detector's score and the brightness of the skeleton image</source>
      <translation>Moyenne minimale du score du détecteur de personnes et de la luminosité de l'image du squelette</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view, where the camera is unknown</source>
      <translation>Champ de vision horizontal, si la caméra est inconnue</translation>
    </message>
    <message>
      <location filename="" />
      <source>Smooth over time as far as joints are unsure, with bones of one length</source>
      <translation>Lisser dans le temps selon l’incertitude des articulations, avec des os de longueur constante</translation>
    </message>
    <message>
      <location filename="" />
      <source>Also look at the mirrored picture and take the mean (a quarter slower)</source>
      <translation>Regarder aussi l’image en miroir et faire la moyenne (un quart plus lent)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0 for as many as pay off</source>
      <translation>Threads du processeur ; 0 : autant qu’il est utile</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights</source>
      <translation>Vos propres poids</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least probability that a person is in the picture</source>
      <translation>Probabilité minimale qu’une personne soit dans l’image</translation>
    </message>
    <message>
      <location filename="" />
      <source>Joints below this confidence are left out</source>
      <translation>Les articulations sous cette confiance sont omises</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean brightness of the skeleton image at the joints that a person must have</source>
      <translation>Luminosité moyenne de l’image de squelette aux articulations qu’une personne doit avoir</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side, where no camera is given</source>
      <translation>Champ de vision sur le grand côté, si aucune caméra n’est donnée</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height; 0 if unknown</source>
      <translation>Taille du corps ; 0 si inconnue</translation>
    </message>
    <message>
      <location filename="" />
      <source>Constant bone lengths</source>
      <translation>Longueurs d’os constantes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Stand people on one floor, y up</source>
      <translation>Placer les personnes sur un même sol, y vers le haut</translation>
    </message>
    <message>
      <location filename="" />
      <source>Feet on the floor do not slide</source>
      <translation>Les pieds au sol ne glissent pas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep knees and elbows within their range</source>
      <translation>Garder genoux et coudes dans leur amplitude</translation>
    </message>
    <message>
      <location filename="" />
      <source>Low-pass; 0 for none</source>
      <translation>Passe-bas ; 0 pour aucun</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored track (twice the time)</source>
      <translation>Moyenner avec la piste en miroir (deux fois plus long)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upsample to</source>
      <translation>Suréchantillonner vers</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep measured joints where they are</source>
      <translation>Laisser les articulations mesurées où elles sont</translation>
    </message>
    <message>
      <location filename="" />
      <source>Measured joints count from this confidence on</source>
      <translation>Les articulations mesurées comptent à partir de cette confiance</translation>
    </message>
    <message>
      <location filename="" />
      <source>Completer</source>
      <translation>Compléteur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Steps of the latent search</source>
      <translation>Pas de la recherche latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>Starts of the latent search</source>
      <translation>Départs de la recherche latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>More of them say better how sure the result is; they hardly change it</source>
      <translation>Plus il y en a, mieux on connaît la fiabilité du résultat ; il n’en change guère</translation>
    </message>
    <message>
      <location filename="" />
      <source>Frames between windows of the latent search</source>
      <translation>Images entre les fenêtres de la recherche latente</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where windows overlap</source>
      <translation>Là où les fenêtres se chevauchent</translation>
    </message>
    <message>
      <location filename="" />
      <source>Crossfade</source>
      <translation>Fondu enchaîné</translation>
    </message>
    <message>
      <location filename="" />
      <source>Argmin</source>
      <translation>Argmin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <location filename="" />
      <source>Start from the encoder</source>
      <translation>Partir de l’encodeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Further starts</source>
      <translation>Autres départs</translation>
    </message>
    <message>
      <location filename="" />
      <source>Encoder</source>
      <translation>Encodeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Prior</source>
      <translation>A priori</translation>
    </message>
    <message>
      <location filename="" />
      <source>How far further starts lie from the encoder's</source>
      <translation>Distance des autres départs à celui de l’encodeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>Align at every step</source>
      <translation>Aligner à chaque pas</translation>
    </message>
    <message>
      <location filename="" />
      <source>Length of a step of the search</source>
      <translation>Longueur d’un pas de recherche</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of positions (gamma p)</source>
      <translation>Poids des positions (gamma p)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of speeds (gamma s)</source>
      <translation>Poids des vitesses (gamma s)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of the critic (gamma d)</source>
      <translation>Poids du critique (gamma d)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Score of the critic</source>
      <translation>Score du critique</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigmoid</source>
      <translation>Sigmoïde</translation>
    </message>
    <message>
      <location filename="" />
      <source>The critic scores the aligned window</source>
      <translation>Le critique évalue la fenêtre alignée</translation>
    </message>
    <message>
      <location filename="" />
      <source>A critic that sees speeds</source>
      <translation>Un critique qui voit les vitesses</translation>
    </message>
    <message>
      <location filename="" />
      <source>Seed of the random starts</source>
      <translation>Graine des départs aléatoires</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig</source>
      <translation>Rig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig whose joints and names are written</source>
      <translation>Rig dont les articulations et les noms sont écrits</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plain</source>
      <translation>Simple</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mixamo</source>
      <translation>Mixamo</translation>
    </message>
    <message>
      <location filename="" />
      <source>Humanik</source>
      <translation>Humanik</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cmu</source>
      <translation>Cmu</translation>
    </message>
    <message>
      <location filename="" />
      <source>Unreal</source>
      <translation>Unreal</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose</source>
      <translation>Pose de repos</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose: T, A, or that of the file that was read (T where it had none)</source>
      <translation>Pose de repos : T, A, ou celle du fichier lu (T s’il n’en avait pas)</translation>
    </message>
    <message>
      <location filename="" />
      <source>T</source>
      <translation>T</translation>
    </message>
    <message>
      <location filename="" />
      <source>A</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="" />
      <source>Unit of length that is written</source>
      <translation>Unité de longueur écrite</translation>
    </message>
    <message>
      <location filename="" />
      <source>Up</source>
      <translation>Haut</translation>
    </message>
    <message>
      <location filename="" />
      <source>Axis that is up in what is written</source>
      <translation>Axe vertical dans le fichier écrit</translation>
    </message>
    <message>
      <location filename="" />
      <source>motion to learn from (posewright dataset makes it): train.npz, or its folder; val.npz is beside it</source>
      <translation>mouvement pour l’apprentissage (fait par posewright dataset) : train.npz, ou son dossier ; val.npz est à côté</translation>
    </message>
    <message>
      <location filename="" />
      <source>folder for logs, resumable state and weights</source>
      <translation>dossier des journaux, de l’état à reprendre et des poids</translation>
    </message>
    <message>
      <location filename="" />
      <source>the weights to write (default: in the run's folder)</source>
      <translation>les poids à écrire (par défaut : dans le dossier de l’exécution)</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the same kind to begin from</source>
      <translation>poids du même type dont partir</translation>
    </message>
    <message>
      <location filename="" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="" />
      <source>how long to train</source>
      <translation>durée de l’entraînement</translation>
    </message>
    <message>
      <location filename="" />
      <source>train for so many steps instead, however long they take</source>
      <translation>entraîner plutôt pendant tant de pas, quelle qu’en soit la durée</translation>
    </message>
    <message>
      <location filename="" />
      <source>stop after so many validations without a better figure; 0: never</source>
      <translation>arrêter après tant de validations sans meilleur chiffre ; 0 : jamais</translation>
    </message>
    <message>
      <location filename="" />
      <source>learning rate; 0: the training's own</source>
      <translation>taux d’apprentissage ; 0 : celui de l’entraînement</translation>
    </message>
    <message>
      <location filename="" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="" />
      <source>of all random numbers</source>
      <translation>de tous les nombres aléatoires</translation>
    </message>
    <message>
      <location filename="" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="" />
      <source>what to train on; auto: CUDA where there is one</source>
      <translation>sur quoi entraîner ; auto : CUDA s’il y en a</translation>
    </message>
    <message>
      <location filename="" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="" />
      <source>of matrix products; auto: the fastest here, by trial</source>
      <translation>des produits de matrices ; auto : la plus rapide ici, par essai</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0: the fastest number, by trial</source>
      <translation>Threads du processeur ; 0 : le nombre le plus rapide, par essai</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the processor; 0: the fastest number, by trial</source>
      <translation>du processeur ; 0 : le nombre le plus rapide, par essai</translation>
    </message>
    <message>
      <location filename="" />
      <source>go on from where the run stopped</source>
      <translation>reprendre là où l’exécution s’est arrêtée</translation>
    </message>
    <message>
      <location filename="" />
      <source>further clips to learn from</source>
      <translation>autres clips pour l’apprentissage</translation>
    </message>
    <message>
      <location filename="" />
      <source>only clips under this licence (default: all)</source>
      <translation>seulement les clips sous cette licence (par défaut : tous)</translation>
    </message>
    <message>
      <location filename="" />
      <source>which network</source>
      <translation>quel réseau</translation>
    </message>
    <message>
      <location filename="" />
      <source>the skeleton to upsample to: one of ours, or a TOML file, whose joints the motion must have (posewright dataset --target); others are then offered by Repair</source>
      <translation>le squelette à compléter : un des nôtres ou un fichier TOML, dont le mouvement doit avoir les articulations (posewright dataset --target) ; les autres sont ensuite proposés par Réparer</translation>
    </message>
    <message>
      <location filename="" />
      <source>joints that the input has (default: the limbs' twelve)</source>
      <translation>articulations de l’entrée (par défaut : les douze des membres)</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: the critic sees speeds, too, as in the thesis</source>
      <translation>partie gan : le critique voit aussi les vitesses, comme dans la thèse</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: train an encoder, too; without one every search begins from the prior</source>
      <translation>partie gan : entraîner aussi un encodeur ; sans lui, toute recherche part de l’a priori</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: share of the windows which the critic learns to refuse that are real ones spoiled; 0: as in the papers, only generated ones</source>
      <translation>partie gan : part des fenêtres que le critique apprend à refuser qui sont des vraies abîmées ; 0 : comme dans les articles, seulement des générées</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of a JUMPS completer, whose first blocks to begin from</source>
      <translation>poids d’un compléteur JUMPS, dont partir avec les premiers blocs</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the critic of poses; 0 trains without it</source>
      <translation>poids du critique de poses ; 0 entraîne sans lui</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time from which the critic takes part</source>
      <translation>part du temps à partir de laquelle le critique intervient</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz (posewright dataset makes them); without it people only work</source>
      <translation>un dossier avec train.npz et val.npz (faits par posewright dataset) ; sans lui, les personnes ne font que travailler</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets</source>
      <translation>Ressources de MakeHuman</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets, for bodies of more shapes than our own</source>
      <translation>ressources de MakeHuman, pour plus de morphologies que les nôtres</translation>
    </message>
    <message>
      <location filename="" />
      <source>where drawn examples are kept (default: depth-material in --out)</source>
      <translation>où sont gardés les exemples dessinés (par défaut : depth-material dans --out)</translation>
    </message>
    <message>
      <location filename="" />
      <source>labelled examples to learn from</source>
      <translation>exemples annotés pour l’apprentissage</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples of the target domain</source>
      <translation>exemples du domaine cible</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that choose the weights</source>
      <translation>exemples qui choisissent les poids</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings whose sensor is the target (default: our sensor model)</source>
      <translation>enregistrements de profondeur dont le capteur est la cible (par défaut : notre modèle de capteur)</translation>
    </message>
    <message>
      <location filename="" />
      <source>the paper's settings, none of ours</source>
      <translation>les réglages de l’article, aucun des nôtres</translation>
    </message>
    <message>
      <location filename="" />
      <source>scale and shift in instance norm</source>
      <translation>échelle et décalage dans la normalisation d’instance</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it</source>
      <translation>partie cnn : profondeur comme les capteurs la lisent, idéale, avec des défauts de segmentation, ou comme un CycleGAN la donne</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the CycleGAN; part cnn: default those that ship; part surface: translate half of what is shown</source>
      <translation>poids du CycleGAN ; partie cnn : par défaut ceux fournis ; partie surface : traduire la moitié de ce qui est montré</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples in a batch</source>
      <translation>exemples par lot</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: share of each batch that the CycleGAN translates; 1 as in the paper</source>
      <translation>partie cnn : part de chaque lot que le CycleGAN traduit ; 1 comme dans l’article</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings of people by your sensor, without labels: files that posewright info opens</source>
      <translation>enregistrements de profondeur de personnes par votre capteur, sans annotations : fichiers que posewright info ouvre</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that errors are calibrated on</source>
      <translation>exemples sur lesquels les erreurs sont calibrées</translation>
    </message>
    <message>
      <location filename="" />
      <source>Motion capture</source>
      <translation>Capture de mouvement</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz of motion; without it people only work</source>
      <translation>un dossier avec train.npz et val.npz de mouvement ; sans lui, les personnes ne font que travailler</translation>
    </message>
    <message>
      <location filename="" />
      <source>data sets of annotated pictures (Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings</source>
      <translation>jeux de données d’images annotées (Human3.6M, MPI-INF-3DHP, MPII, nos synthétiques) et enregistrements</translation>
    </message>
    <message>
      <location filename="" />
      <source>hourglasses one after the other</source>
      <translation>hourglass les uns après les autres</translation>
    </message>
    <message>
      <location filename="" />
      <source>what the discriminator looks at</source>
      <translation>ce que regarde le discriminateur</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time without the discriminator</source>
      <translation>part du temps sans le discriminateur</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the discriminator</source>
      <translation>poids du discriminateur</translation>
    </message>
    <message>
      <location filename="" />
      <source>train the depth regressor alone</source>
      <translation>entraîner seulement le régresseur de profondeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper</source>
      <translation>images de 64, puis 128 pixels, de 64 tout le temps, ou de 256 comme dans l’article</translation>
    </message>
    <message>
      <location filename="" />
      <source>people to take from each data set, at most; 0: all</source>
      <translation>personnes à prendre de chaque jeu de données, au plus ; 0 : toutes</translation>
    </message>
    <message>
      <location filename="" />
      <source>folders of drawn pairs (posewright synthesize pairs), of people or an animal, in colour or depth; or files of 2D poses that label the recordings of --labelled</source>
      <translation>dossiers de paires dessinées (posewright synthesize pairs), de personnes ou d'un animal, en couleur ou en profondeur ; ou fichiers de poses 2D qui annotent les enregistrements de --labelled</translation>
    </message>
    <message>
      <location filename="" />
      <source>the recordings of the pose files in --data, in their order</source>
      <translation>les enregistrements des fichiers de poses de --data, dans leur ordre</translation>
    </message>
    <message>
      <location filename="" />
      <source>recordings to learn from without labels</source>
      <translation>enregistrements pour apprendre sans annotations</translation>
    </message>
    <message>
      <location filename="" />
      <source>files of 2D poses that say where people are in the recordings of --wild, in their order; nothing else is learnt from them. Without: an estimator looks for people</source>
      <translation>fichiers de poses 2D qui disent où sont les personnes dans les enregistrements de --wild, dans leur ordre ; rien d'autre n'en est appris. Sans eux : un estimateur cherche les personnes</translation>
    </message>
    <message>
      <location filename="" />
      <source>the parts one by one on drawn pairs; all of them through recordings; or the same, through those of one person, given back only if better</source>
      <translation>les parties une à une sur des paires dessinées ; toutes par des enregistrements ; ou de même, par ceux d’une personne, rendu seulement si c’est mieux</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the skeleton image: one for each group of the skeleton's joints (5 of a person), 3 or 1</source>
      <translation>de l'image du squelette : un par groupe d'articulations du squelette (5 pour une personne), 3 ou 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the pictures, pixels</source>
      <translation>des images, pixels</translation>
    </message>
    <message>
      <location filename="" />
      <source>what pictures show; depth: one channel, and only pairs and recordings of depth</source>
      <translation>ce que montrent les images ; depth : un canal, et seulement des paires et des enregistrements de profondeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the image networks, channels</source>
      <translation>des réseaux d’images, canaux</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the uplift</source>
      <translation>du passage en 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs in a step</source>
      <translation>paires par pas</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG's weights (.safetensors), for the perceptual loss of the later stages instead of our own encoder's features</source>
      <translation>poids de VGG (.safetensors), pour la perte perceptuelle des étapes suivantes au lieu des caractéristiques de notre propre encodeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of drawn pairs in the later stages; 0: without them</source>
      <translation>poids des paires dessinées dans les étapes ultérieures ; 0 : sans elles</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the steps of the first stage in which the renderer learns, too</source>
      <translation>part des pas de la première étape où le moteur de rendu apprend aussi</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs to take from each folder and recording, at most; 0: all</source>
      <translation>paires à prendre de chaque dossier et enregistrement, au plus ; 0 : toutes</translation>
    </message>
    <message>
      <location filename="" />
      <source>Max gap</source>
      <translation>Trou maximal</translation>
    </message>
    <message>
      <location filename="" />
      <source>linear</source>
      <translation>linéaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>cubic</source>
      <translation>cubique</translation>
    </message>
    <message>
      <location filename="" />
      <source>pchip</source>
      <translation>pchip</translation>
    </message>
    <message>
      <location filename="" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cutoff</source>
      <translation>Fréquence de coupure</translation>
    </message>
    <message>
      <location filename="" />
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="" />
      <source>Min cutoff</source>
      <translation>Fréquence de coupure minimale</translation>
    </message>
    <message>
      <location filename="" />
      <source>Beta</source>
      <translation>Bêta</translation>
    </message>
    <message>
      <location filename="" />
      <source>Derivative cutoff</source>
      <translation>Fréquence de coupure de la dérivée</translation>
    </message>
    <message>
      <location filename="" />
      <source>Zero phase</source>
      <translation>Phase nulle</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <location filename="" />
      <source>centimetres, kilograms</source>
      <translation>centimètres, kilogrammes</translation>
    </message>
    <message>
      <location filename="" />
      <source>inches, pounds</source>
      <translation>pouces, livres</translation>
    </message>
    <message>
      <location filename="" />
      <source>measured</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <location filename="" />
      <source>inferred</source>
      <translation>déduit</translation>
    </message>
    <message>
      <location filename="" />
      <source>adjusted</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <location filename="" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="" />
      <source>visible</source>
      <translation>visible</translation>
    </message>
    <message>
      <location filename="" />
      <source>occluded</source>
      <translation>occulté</translation>
    </message>
    <message>
      <location filename="" />
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose, the 12 limb joints that JUMPS takes</source>
      <translation>AlphaPose, les 12 articulations des membres que prend JUMPS</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shoulder</source>
      <translation>épaule gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shoulder</source>
      <translation>épaule droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>left elbow</source>
      <translation>coude gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right elbow</source>
      <translation>coude droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left wrist</source>
      <translation>poignet gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right wrist</source>
      <translation>poignet droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip</source>
      <translation>hanche gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip</source>
      <translation>hanche droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>left knee</source>
      <translation>genou gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right knee</source>
      <translation>genou droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ankle</source>
      <translation>cheville gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ankle</source>
      <translation>cheville droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder</source>
      <translation>épaule</translation>
    </message>
    <message>
      <location filename="" />
      <source>elbow</source>
      <translation>coude</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist</source>
      <translation>poignet</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip</source>
      <translation>hanche</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee</source>
      <translation>genou</translation>
    </message>
    <message>
      <location filename="" />
      <source>ankle</source>
      <translation>cheville</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect, 32 joints</source>
      <translation>Azure Kinect, 32 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>pelvis</source>
      <translation>bassin</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine</source>
      <translation>rachis</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax</source>
      <translation>thorax</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck</source>
      <translation>cou</translation>
    </message>
    <message>
      <location filename="" />
      <source>left clavicle</source>
      <translation>clavicule gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand</source>
      <translation>main gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand tip</source>
      <translation>bout de la main gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb</source>
      <translation>pouce gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right clavicle</source>
      <translation>clavicule droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand</source>
      <translation>main droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand tip</source>
      <translation>bout de la main droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb</source>
      <translation>pouce droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left foot</source>
      <translation>pied gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right foot</source>
      <translation>pied droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>head</source>
      <translation>tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>nose</source>
      <translation>nez</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye</source>
      <translation>œil gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ear</source>
      <translation>oreille gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye</source>
      <translation>œil droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ear</source>
      <translation>oreille droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>clavicle</source>
      <translation>clavicule</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand</source>
      <translation>main</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand tip</source>
      <translation>bout de la main</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb</source>
      <translation>pouce</translation>
    </message>
    <message>
      <location filename="" />
      <source>foot</source>
      <translation>pied</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye</source>
      <translation>œil</translation>
    </message>
    <message>
      <location filename="" />
      <source>ear</source>
      <translation>oreille</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose (MediaPipe), 33 landmarks</source>
      <translation>BlazePose (MediaPipe), 33 repères</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye inner</source>
      <translation>œil gauche, coin interne</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye outer</source>
      <translation>œil gauche, coin externe</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye inner</source>
      <translation>œil droit, coin interne</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye outer</source>
      <translation>œil droit, coin externe</translation>
    </message>
    <message>
      <location filename="" />
      <source>left mouth</source>
      <translation>bouche, côté gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right mouth</source>
      <translation>bouche, côté droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky</source>
      <translation>auriculaire gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky</source>
      <translation>auriculaire droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index</source>
      <translation>index gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index</source>
      <translation>index droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left heel</source>
      <translation>talon gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right heel</source>
      <translation>talon droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>left toe</source>
      <translation>orteil gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right toe</source>
      <translation>orteil droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye inner</source>
      <translation>œil, coin interne</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye outer</source>
      <translation>œil, coin externe</translation>
    </message>
    <message>
      <location filename="" />
      <source>mouth</source>
      <translation>bouche</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky</source>
      <translation>auriculaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>index</source>
      <translation>index</translation>
    </message>
    <message>
      <location filename="" />
      <source>heel</source>
      <translation>talon</translation>
    </message>
    <message>
      <location filename="" />
      <source>toe</source>
      <translation>orteil</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose with hands (MediaPipe Holistic without the face), 75 landmarks</source>
      <translation>BlazePose avec les mains (MediaPipe Holistic sans le visage), 75 repères</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand root</source>
      <translation>base de la main gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb cmc</source>
      <translation>pouce gauche CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb mcp</source>
      <translation>pouce gauche MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb ip</source>
      <translation>pouce gauche IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb tip</source>
      <translation>bout du pouce gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index mcp</source>
      <translation>index gauche MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index pip</source>
      <translation>index gauche IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index dip</source>
      <translation>index gauche IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index tip</source>
      <translation>bout de l’index gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle mcp</source>
      <translation>majeur gauche MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle pip</source>
      <translation>majeur gauche IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle dip</source>
      <translation>majeur gauche IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle tip</source>
      <translation>bout du majeur gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring mcp</source>
      <translation>annulaire gauche MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring pip</source>
      <translation>annulaire gauche IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring dip</source>
      <translation>annulaire gauche IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring tip</source>
      <translation>bout de l’annulaire gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky mcp</source>
      <translation>auriculaire gauche MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky pip</source>
      <translation>auriculaire gauche IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky dip</source>
      <translation>auriculaire gauche IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky tip</source>
      <translation>bout de l’auriculaire gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand root</source>
      <translation>base de la main droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb cmc</source>
      <translation>pouce droit CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb mcp</source>
      <translation>pouce droit MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb ip</source>
      <translation>pouce droit IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb tip</source>
      <translation>bout du pouce droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index mcp</source>
      <translation>index droit MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index pip</source>
      <translation>index droit IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index dip</source>
      <translation>index droit IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index tip</source>
      <translation>bout de l’index droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle mcp</source>
      <translation>majeur droit MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle pip</source>
      <translation>majeur droit IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle dip</source>
      <translation>majeur droit IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle tip</source>
      <translation>bout du majeur droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring mcp</source>
      <translation>annulaire droit MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring pip</source>
      <translation>annulaire droit IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring dip</source>
      <translation>annulaire droit IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring tip</source>
      <translation>bout de l’annulaire droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky mcp</source>
      <translation>auriculaire droit MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky pip</source>
      <translation>auriculaire droit IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky dip</source>
      <translation>auriculaire droit IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky tip</source>
      <translation>bout de l’auriculaire droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand root</source>
      <translation>base de la main</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb cmc</source>
      <translation>pouce CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb mcp</source>
      <translation>pouce MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb ip</source>
      <translation>pouce IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb tip</source>
      <translation>bout du pouce</translation>
    </message>
    <message>
      <location filename="" />
      <source>index mcp</source>
      <translation>index MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index pip</source>
      <translation>index IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index dip</source>
      <translation>index IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>index tip</source>
      <translation>bout de l’index</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle mcp</source>
      <translation>majeur MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle pip</source>
      <translation>majeur IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle dip</source>
      <translation>majeur IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle tip</source>
      <translation>bout du majeur</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring mcp</source>
      <translation>annulaire MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring pip</source>
      <translation>annulaire IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring dip</source>
      <translation>annulaire IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring tip</source>
      <translation>bout de l’annulaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky mcp</source>
      <translation>auriculaire MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky pip</source>
      <translation>auriculaire IPP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky dip</source>
      <translation>auriculaire IPD</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky tip</source>
      <translation>bout de l’auriculaire</translation>
    </message>
    <message>
      <location filename="" />
      <source>CMU motion capture as BVH, 31 joints</source>
      <translation>Capture de mouvement CMU en BVH, 31 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip joint</source>
      <translation>articulation de la hanche gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip joint</source>
      <translation>articulation de la hanche droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>lower back</source>
      <translation>bas du dos</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine2</source>
      <translation>rachis 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine3</source>
      <translation>rachis 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine4</source>
      <translation>rachis 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left finger base</source>
      <translation>base des doigts, gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right finger base</source>
      <translation>base des doigts, droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip joint</source>
      <translation>articulation de la hanche</translation>
    </message>
    <message>
      <location filename="" />
      <source>finger base</source>
      <translation>base des doigts</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO-WholeBody, 133 keypoints</source>
      <translation>COCO-WholeBody, 133 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>left big toe</source>
      <translation>gros orteil gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left small toe</source>
      <translation>petit orteil gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right big toe</source>
      <translation>gros orteil droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right small toe</source>
      <translation>petit orteil droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 0</source>
      <translation>visage droit 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 1</source>
      <translation>visage droit 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 2</source>
      <translation>visage droit 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 3</source>
      <translation>visage droit 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 4</source>
      <translation>visage droit 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 5</source>
      <translation>visage droit 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 6</source>
      <translation>visage droit 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 7</source>
      <translation>visage droit 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 7</source>
      <translation>visage gauche 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 6</source>
      <translation>visage gauche 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 5</source>
      <translation>visage gauche 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 4</source>
      <translation>visage gauche 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 3</source>
      <translation>visage gauche 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 2</source>
      <translation>visage gauche 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 1</source>
      <translation>visage gauche 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 0</source>
      <translation>visage gauche 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 17</source>
      <translation>visage droit 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 18</source>
      <translation>visage droit 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 19</source>
      <translation>visage droit 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 20</source>
      <translation>visage droit 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 21</source>
      <translation>visage droit 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 21</source>
      <translation>visage gauche 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 20</source>
      <translation>visage gauche 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 19</source>
      <translation>visage gauche 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 18</source>
      <translation>visage gauche 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 17</source>
      <translation>visage gauche 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 31</source>
      <translation>visage droit 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 32</source>
      <translation>visage droit 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 32</source>
      <translation>visage gauche 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 31</source>
      <translation>visage gauche 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 36</source>
      <translation>visage droit 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 37</source>
      <translation>visage droit 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 38</source>
      <translation>visage droit 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 39</source>
      <translation>visage droit 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 40</source>
      <translation>visage droit 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 41</source>
      <translation>visage droit 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 39</source>
      <translation>visage gauche 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 38</source>
      <translation>visage gauche 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 37</source>
      <translation>visage gauche 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 36</source>
      <translation>visage gauche 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 41</source>
      <translation>visage gauche 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 40</source>
      <translation>visage gauche 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 48</source>
      <translation>visage droit 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 49</source>
      <translation>visage droit 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 50</source>
      <translation>visage droit 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 50</source>
      <translation>visage gauche 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 49</source>
      <translation>visage gauche 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 48</source>
      <translation>visage gauche 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 59</source>
      <translation>visage gauche 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 58</source>
      <translation>visage gauche 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 58</source>
      <translation>visage droit 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 59</source>
      <translation>visage droit 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 60</source>
      <translation>visage droit 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 61</source>
      <translation>visage droit 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 61</source>
      <translation>visage gauche 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 60</source>
      <translation>visage gauche 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 67</source>
      <translation>visage gauche 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 67</source>
      <translation>visage droit 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>big toe</source>
      <translation>gros orteil</translation>
    </message>
    <message>
      <location filename="" />
      <source>small toe</source>
      <translation>petit orteil</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO, 17 keypoints</source>
      <translation>COCO, 17 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper body, 15 joints (depth cameras)</source>
      <translation>Haut du corps, 15 articulations (caméras de profondeur)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M, 17 joints</source>
      <translation>Human3.6M, 17 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>head top</source>
      <translation>sommet de la tête</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe full body, 136 keypoints</source>
      <translation>Halpe, corps entier, 136 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe, 26 keypoints</source>
      <translation>Halpe, 26 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>Both hands without a body (MediaPipe Hands), 42 landmarks</source>
      <translation>Les deux mains sans corps (MediaPipe Hands), 42 points</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinect v2, 25 joints</source>
      <translation>Kinect v2, 25 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints (the target of JUMPS)</source>
      <translation>MPI-INF-3DHP, 28 articulations (la cible de JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints, with hands</source>
      <translation>MPI-INF-3DHP, 28 articulations, avec les mains</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPII, 16 joints</source>
      <translation>MPII, 16 articulations</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper neck</source>
      <translation>haut du cou</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25 with face and hands, 137 keypoints</source>
      <translation>OpenPose BODY_25 avec visage et mains, 137 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pupil</source>
      <translation>pupille droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pupil</source>
      <translation>pupille gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>pupil</source>
      <translation>pupille</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose MPI, 15 keypoints</source>
      <translation>OpenPose MPI, 15 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>chest</source>
      <translation>poitrine</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose COCO, 18 keypoints</source>
      <translation>OpenPose COCO, 18 points clés</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25</source>
      <translation>OpenPose BODY_25</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25B</source>
      <translation>OpenPose BODY_25B</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plug-in Gait (Vicon): markers, and the joints inside the body</source>
      <translation>Plug-in Gait (Vicon) : marqueurs et articulations à l’intérieur du corps</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front head</source>
      <translation>tête avant gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back head</source>
      <translation>tête arrière gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front head</source>
      <translation>tête avant droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back head</source>
      <translation>tête arrière droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>C7</source>
      <translation>C7</translation>
    </message>
    <message>
      <location filename="" />
      <source>CLAV</source>
      <translation>CLAV</translation>
    </message>
    <message>
      <location filename="" />
      <source>T10</source>
      <translation>T10</translation>
    </message>
    <message>
      <location filename="" />
      <source>STRN</source>
      <translation>STRN</translation>
    </message>
    <message>
      <location filename="" />
      <source>RBAK</source>
      <translation>RBAK</translation>
    </message>
    <message>
      <location filename="" />
      <source>SACR</source>
      <translation>SACR</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front pelvis</source>
      <translation>épine iliaque antérieure gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back pelvis</source>
      <translation>épine iliaque postérieure gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left acromion</source>
      <translation>acromion gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left upper arm</source>
      <translation>bras supérieur gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer elbow</source>
      <translation>coude externe gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left forearm</source>
      <translation>avant-bras gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb wrist</source>
      <translation>poignet gauche (côté pouce)</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky wrist</source>
      <translation>poignet gauche (côté auriculaire)</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thigh</source>
      <translation>cuisse gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer knee</source>
      <translation>genou externe gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shank</source>
      <translation>jambe gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer ankle</source>
      <translation>cheville externe gauche</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front pelvis</source>
      <translation>épine iliaque antérieure droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back pelvis</source>
      <translation>épine iliaque postérieure droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right acromion</source>
      <translation>acromion droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right upper arm</source>
      <translation>bras supérieur droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer elbow</source>
      <translation>coude externe droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right forearm</source>
      <translation>avant-bras droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb wrist</source>
      <translation>poignet droit (côté pouce)</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky wrist</source>
      <translation>poignet droit (côté auriculaire)</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thigh</source>
      <translation>cuisse droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer knee</source>
      <translation>genou externe droit</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shank</source>
      <translation>jambe droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer ankle</source>
      <translation>cheville externe droite</translation>
    </message>
    <message>
      <location filename="" />
      <source>front head</source>
      <translation>tête avant</translation>
    </message>
    <message>
      <location filename="" />
      <source>back head</source>
      <translation>tête arrière</translation>
    </message>
    <message>
      <location filename="" />
      <source>front pelvis</source>
      <translation>épine iliaque antérieure</translation>
    </message>
    <message>
      <location filename="" />
      <source>back pelvis</source>
      <translation>épine iliaque postérieure</translation>
    </message>
    <message>
      <location filename="" />
      <source>acromion</source>
      <translation>acromion</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm</source>
      <translation>bras supérieur</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer elbow</source>
      <translation>coude externe</translation>
    </message>
    <message>
      <location filename="" />
      <source>forearm</source>
      <translation>avant-bras</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb wrist</source>
      <translation>poignet (côté pouce)</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky wrist</source>
      <translation>poignet (côté auriculaire)</translation>
    </message>
    <message>
      <location filename="" />
      <source>thigh</source>
      <translation>cuisse</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer knee</source>
      <translation>genou externe</translation>
    </message>
    <message>
      <location filename="" />
      <source>shank</source>
      <translation>jambe</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer ankle</source>
      <translation>cheville externe</translation>
    </message>
  </context>
</TS>
