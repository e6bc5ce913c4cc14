<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>posewright</name>
    <message>
      <location filename="app/batch/claims.py" />
      <source>{name} is being made by another run</source>
      <translation>{name} は別の実行が作成中です</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>a claim of {owner}</source>
      <translation>{owner} による予約</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Check that you may write there</source>
      <translation>そこに書き込めるか確認してください</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>Cannot claim {target}</source>
      <translation>{target} を確保できません</translation>
    </message>
    <message>
      <location filename="app/batch/claims.py" />
      <source>nobody: it was taken away</source>
      <translation>なし: 取り上げられました</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install it: pip install 'posewright[cluster]'</source>
      <translation>インストールしてください: pip install 'posewright[cluster]'</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Dask is not installed here</source>
      <translation>Dask がインストールされていません</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start one with: dask scheduler</source>
      <translation>次のコマンドで起動してください: dask scheduler</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>There is no Dask scheduler at {address}</source>
      <translation>{address} に Dask スケジューラーがありません</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The scheduler has no workers</source>
      <translation>スケジューラーにワーカーがありません</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Start some with: dask worker</source>
      <translation>起動してください: dask worker</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>Install the same version on all machines</source>
      <translation>すべてのマシンに同じバージョンをインストールしてください</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} cannot take part</source>
      <translation>ワーカー {worker} は参加できません</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>posewright {ours}</source>
      <translation>posewright {ours}</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>no posewright</source>
      <translation>posewright なし</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>All machines need it under the same path</source>
      <translation>すべてのマシンで同じパスに置く必要があります</translation>
    </message>
    <message>
      <location filename="app/batch/cluster.py" />
      <source>The worker {worker} does not see {folder}</source>
      <translation>ワーカー {worker} から {folder} が見えません</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing that fits {word}</source>
      <translation>{word} に一致するものがありません</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is no list of inputs at {path}</source>
      <translation>{path} に入力の一覧がありません</translation>
    </message>
    <message>
      <location filename="app/batch/inputs.py" />
      <source>There is nothing in the folder {folder} that this command takes</source>
      <translation>フォルダー {folder} にこのコマンドで扱えるものがありません</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Check the folder and the disk</source>
      <translation>フォルダーとディスクを確認してください</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot write {path}</source>
      <translation>{path} に書き込めません</translation>
    </message>
    <message>
      <location filename="app/batch/manifest.py" />
      <source>Cannot read {path}</source>
      <translation>{path} を読み込めません</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>This camera did not take {recording}</source>
      <translation>{recording} はこのカメラで撮影されたものではありません</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Give the calibration of this camera at this size</source>
      <translation>このサイズでのこのカメラのキャリブレーションを指定してください</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>{fmt} cannot hold 2D poses</source>
      <translation>{fmt} は 2D 姿勢を保存できません</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>Leave --no-lift out, or choose another format</source>
      <translation>--no-lift を外すか、別の形式を選んでください</translation>
    </message>
    <message>
      <location filename="app/batch/process.py" />
      <source>No person was found in {recording}</source>
      <translation>{recording} に人物は見つかりませんでした</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Start them and run this again: it goes on from here</source>
      <translation>起動してからもう一度実行してください。ここから続きます</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>Those that do the work are gone</source>
      <translation>処理を行うプロセスがなくなりました</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>The process that worked on it was killed each time</source>
      <translation>処理していたプロセスが毎回強制終了されました</translation>
    </message>
    <message>
      <location filename="app/batch/run.py" />
      <source>It may need more memory</source>
      <translation>メモリが不足している可能性があります</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>Name the folder that a batch wrote its results to</source>
      <translation>バッチが結果を書き込んだフォルダーを指定してください</translation>
    </message>
    <message>
      <location filename="app/batch/summary.py" />
      <source>There is no {manifest} in {folder}</source>
      <translation>{folder} に {manifest} がありません</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>An internal error, {name}: {error}</source>
      <translation>内部エラー、{name}: {error}</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Run it alone with --debug</source>
      <translation>--debug を付けて単独で実行してください</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} was changed since it was made</source>
      <translation>{path} は作成後に変更されています</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>{path} already exists</source>
      <translation>{path} はすでにあります</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Give another name, or --force to replace it</source>
      <translation>別の名前を指定するか、--force で置き換えてください</translation>
    </message>
    <message>
      <location filename="app/batch/unit.py" />
      <source>Cannot write {target}</source>
      <translation>{target} に書き込めません</translation>
    </message>
    <message>
      <location filename="app/batch/writing.py" />
      <source>{name}: not written, of the file that was read: {left}</source>
      <translation>{name}: 読み込んだファイルのうち書き出されないもの: {left}</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be a part and how many there are, as in 2/16</source>
      <translation>2/16 のように、何番目かと全体の数を指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>must be 1 or more</source>
      <translation>1 以上にしてください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>No place is given for the poses</source>
      <translation>ポーズの保存先が指定されていません</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give a file with -o</source>
      <translation>-o でファイルを指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} can be read but not written</source>
      <translation>{fmt} は読み込めますが書き出せません</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Choose another format</source>
      <translation>別の形式を選んでください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{fmt} cannot hold these poses</source>
      <translation>{fmt} ではこれらのポーズを保存できません</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Several inputs need a folder for the results</source>
      <translation>複数の入力には結果用のフォルダーが必要です</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give it with -o FOLDER</source>
      <translation>-o FOLDER で指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{folder} is a file</source>
      <translation>{folder} はファイルです</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>a folder for the results of several inputs</source>
      <translation>複数の入力の結果を入れるフォルダー</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>Give the result another name or folder</source>
      <translation>結果に別の名前かフォルダーを指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_batch.py" />
      <source>{target} is an input, and the result would replace it</source>
      <translation>{target} は入力であり、結果で置き換えられてしまいます</translation>
    </message>
    <message>
      <location filename="app/commands/_options.py" />
      <source>must be {bounds}</source>
      <translation>{bounds} にしてください</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>There is no camera {name!r} in {path}</source>
      <translation>{path} にカメラ {name!r} はありません</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>{text} holds several cameras</source>
      <translation>{text} には複数のカメラがあります</translation>
    </message>
    <message>
      <location filename="app/commands/_recordings.py" />
      <source>Name one as FILE:NAME</source>
      <translation>FILE:NAME の形で 1 つ指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be WIDTHxHEIGHT, as in 1920x1080</source>
      <translation>1920x1080 のように 幅x高さ で指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>must be above 0</source>
      <translation>0 より大きくしてください</translation>
    </message>
    <message>
      <location filename="app/commands/_tracks.py" />
      <source>There is no person {person} in {path}</source>
      <translation>{path} に人物 {person} はいません</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>Write TRC: with convert --to trc, elsewhere --format trc</source>
      <translation>TRC を書き出してください: convert では --to trc、その他では --format trc</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>--markers are those of a TRC file</source>
      <translation>--markers は TRC ファイル用です</translation>
    </message>
    <message>
      <location filename="app/commands/_writing.py" />
      <source>{fmt} has no --{flag}</source>
      <translation>{fmt} に --{flag} はありません</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>convert needs an input and an output</source>
      <translation>convert には入力と出力が必要です</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>posewright convert IN OUT</source>
      <translation>posewright convert 入力 出力</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>No format is given for several files</source>
      <translation>複数のファイルの形式が指定されていません</translation>
    </message>
    <message>
      <location filename="app/commands/convert.py" />
      <source>Give it with --to</source>
      <translation>--to で指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>--held-out is a share</source>
      <translation>--held-out は割合です</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>0 to below 1</source>
      <translation>0 以上 1 未満</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>{target} is no place for training data</source>
      <translation>{target} は学習データの保存先にできません</translation>
    </message>
    <message>
      <location filename="app/commands/dataset.py" />
      <source>a name that ends in .npz</source>
      <translation>.npz で終わる名前</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>No place is given for the report</source>
      <translation>レポートの保存先が指定されていません</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Person {person}</source>
      <translation>人物 {person}</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Only a project knows the recording that shows the floor</source>
      <translation>床が写る収録が分かるのはプロジェクトだけです</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>{path} has nobody to set before {person}</source>
      <translation>{path} に {person} と比べる人物がいません</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>person {person}, or one person only</source>
      <translation>人物 {person}、または 1 人だけ</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>Cannot read the facts in {path}</source>
      <translation>{path} の作業情報を読み込めません</translation>
    </message>
    <message>
      <location filename="app/commands/ergonomics.py" />
      <source>TOML</source>
      <translation>TOML</translation>
    </message>
    <message>
      <location filename="app/commands/estimate.py" />
      <source>{variant} gives no {dims}D poses</source>
      <translation>{variant} は {dims}D ポーズを出力しません</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes the place of PRED and TRUTH</source>
      <translation>--dataset は PRED と TRUTH の代わりです</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--dataset takes no {flag}</source>
      <translation>--dataset に {flag} は使えません</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>--by action, or the estimator's</source>
      <translation>--by action、または推定器の設定</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>evaluate needs PRED and TRUTH</source>
      <translation>evaluate には PRED と TRUTH が必要です</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Or give --dataset DIR --estimator NAME</source>
      <translation>または --dataset DIR --estimator NAME を指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>The option {option} is of an estimator on a data set</source>
      <translation>設定 {option} はデータセット上の推定器のものです</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>No file in {prediction} has the name of one in {truth}</source>
      <translation>{prediction} に {truth} と同じ名前のファイルがありません</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} share no joints at the same times</source>
      <translation>{prediction} と {truth} に同じ時刻の共通の関節がありません</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>{prediction} and {truth} have no dimensions in common</source>
      <translation>{prediction} と {truth} は次元が異なります</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>Joints are paired as TRUTH=PRED</source>
      <translation>関節は TRUTH=PRED の形で対応付けます</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>This is not the size of a head</source>
      <translation>これは頭の大きさではありません</translation>
    </message>
    <message>
      <location filename="app/commands/evaluate.py" />
      <source>pixels above 0</source>
      <translation>0 より大きいピクセル</translation>
    </message>
    <message>
      <location filename="app/commands/info.py" />
      <source>There is no file {path}</source>
      <translation>ファイル {path} がありません</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>A camera already gives the field of view</source>
      <translation>視野角はカメラですでに決まっています</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Give either --camera or --fov</source>
      <translation>--camera か --fov のどちらかを指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>{path} says another image size</source>
      <translation>{path} の画像サイズは異なります</translation>
    </message>
    <message>
      <location filename="app/commands/lift.py" />
      <source>Leave --size out</source>
      <translation>--size を外してください</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>No model is named</source>
      <translation>モデルが指定されていません</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>{name} has no files to fetch</source>
      <translation>{name} に取得するファイルはありません</translation>
    </message>
    <message>
      <location filename="app/commands/models.py" />
      <source>It ships with Posewright, or takes a file of yours</source>
      <translation>Posewright に同梱されているか、お手持ちのファイルを使います</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>a name that ends in {suffix}, or as a pose file does</source>
      <translation>{suffix} または姿勢ファイルの拡張子で終わる名前</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>What is to be written is not said</source>
      <translation>書き出す内容が指定されていません</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>Give a pose format with --format, or by the name</source>
      <translation>--format またはファイル名で姿勢の形式を指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/process.py" />
      <source>A project has no {flag}</source>
      <translation>プロジェクトに {flag} はありません</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>must be of {known}, with commas between them</source>
      <translation>{known} の中から、コンマで区切って指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>{text} is no number of minutes between 0 and a day</source>
      <translation>{text} は 0 から 1 日までの分数ではありません</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>A pose file does not say which recording it is of</source>
      <translation>ポーズファイルからは、どの収録のものか分かりません</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Give it as --video FILE</source>
      <translation>--video FILE で指定してください</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>Correct joints in some frames of a track in the window, then refine</source>
      <translation>ウィンドウでトラックのいくつかのフレームの関節を修正してから、精密化してください</translation>
    </message>
    <message>
      <location filename="app/commands/refine.py" />
      <source>There are no corrected joints in this recording</source>
      <translation>この収録に修正済みの関節がありません</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>This is not a range of depth</source>
      <translation>深度の範囲ではありません</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>NEAR below FAR, in mm</source>
      <translation>NEAR が FAR より小さいこと (mm)</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>Open the project in the window and relink it</source>
      <translation>ウィンドウでプロジェクトを開き、リンクし直してください</translation>
    </message>
    <message>
      <location filename="app/commands/render.py" />
      <source>The recording {recording} is not at {recording2}</source>
      <translation>収録 {recording} は {recording2} にありません</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>The animal is drawn in colour, and walks by itself</source>
      <translation>動物はカラーで描かれ、自分で歩きます</translation>
    </message>
    <message>
      <location filename="app/commands/synthesize.py" />
      <source>--animal alone</source>
      <translation>--animal のみ</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>A&amp;blation of JUMPS…</source>
      <translation>JUMPS のアブレーション(&amp;B)…</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Repair with and without Procrustes, encoder and overlap, side by side</source>
      <translation>Procrustes、エンコーダー、重なりの有無による補完を並べて比較</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>Ablation of JUMPS</source>
      <translation>JUMPS のアブレーション</translation>
    </message>
    <message>
      <location filename="app/controllers/ablation.py" />
      <source>{count} runs, side by side in the comparison</source>
      <translation>{count} 回の実行を比較に並べます</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Without labels: kept only where held-out parts of the recording and your corrections say it is better</source>
      <translation>ラベルなし: 収録の評価用部分と修正から改善と判断された場合だけ採用します</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>&amp;Adapt to this sensor…</source>
      <translation>このセンサーに適応(&amp;A)…</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Open one to adapt to its sensor</source>
      <translation>適応するセンサーの深度収録を開いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapt to the sensor of {recording}</source>
      <translation>{recording} のセンサーに適応</translation>
    </message>
    <message>
      <location filename="app/controllers/adaptation.py" />
      <source>Adapted: {words}. Estimate poses takes these weights from now on</source>
      <translation>適応しました: {words}。今後、ポーズ推定はこの重みを使います</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no recording</source>
      <translation>収録がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open one first (File &gt; Open)</source>
      <translation>先に開いてください (ファイル &gt; 開く)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} holds poses, no pictures</source>
      <translation>{recording} はポーズのみで、画像がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Open the recording they were made of</source>
      <translation>ポーズの元になった収録を開いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>{recording} is missing</source>
      <translation>{recording} が見つかりません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Relink it first (File &gt; Relink recording)</source>
      <translation>先に再リンクしてください (ファイル &gt; 収録を再リンク)</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>There is no track to {purpose}</source>
      <translation>{purpose}トラックがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Estimate poses, import them, or choose a track</source>
      <translation>ポーズを推定するか読み込むか、トラックを選んでください</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>The track ends at frame {count}, before this one</source>
      <translation>トラックはこれより前のフレーム {count} で終わっています</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No joint is selected</source>
      <translation>関節が選択されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Click one, or press Tab</source>
      <translation>関節をクリックするか、Tab を押してください</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>No range is set</source>
      <translation>範囲が設定されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/base.py" />
      <source>Set its ends with I and O</source>
      <translation>I と O で両端を設定してください</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Estimate, repair and lift all recordings of a folder, here or on a cluster: a project of each</source>
      <translation>フォルダー内の全収録を、ここまたはクラスターで推定・補完・3D 化: 収録ごとに 1 プロジェクト</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process a folder in the &amp;background…</source>
      <translation>フォルダーをバックグラウンドで処理(&amp;B)…</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Folder of recordings</source>
      <translation>収録のフォルダー</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>Process the recordings in {folder}</source>
      <translation>{folder} の収録を処理</translation>
    </message>
    <message>
      <location filename="app/controllers/batches.py" />
      <source>{folder}: {outcome}. The projects are in {results}</source>
      <translation>{folder}: {outcome}。プロジェクトは {results} にあります</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>&amp;Compare tracks</source>
      <translation>トラックを比較(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>prediction</source>
      <translation>予測</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>truth</source>
      <translation>正解</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>times of {word}</source>
      <translation>{word}の時刻</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the prediction</source>
      <translation>予測</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>the truth</source>
      <translation>正解</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>assumed of {name}: {words}</source>
      <translation>{name}の仮定: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/comparison.py" />
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Left foot</source>
      <translation>左足</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Right foot</source>
      <translation>右足</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Over the range; without one, the contact at this frame comes or goes</source>
      <translation>範囲に対して。範囲がなければ、このフレームの接地を付け外しします</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Left foot stands</source>
      <translation>左足が接地(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Right foot stands</source>
      <translation>右足が接地(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Find foot contacts again</source>
      <translation>接地を再検出(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>What you said of this person's feet goes; renewing 3D finds them</source>
      <translation>この人物の足についての指定を破棄し、3D更新時に再検出します</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>&amp;Hold standing feet still</source>
      <translation>接地した足を固定(&amp;H)</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>In 3D of a file: the legs follow; over the range if one is set; what you confirmed stays</source>
      <translation>ファイルの3Dで：脚が追従します。範囲があればその範囲で。確定したものはそのままです</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>hold still</source>
      <translation>固定する</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Hold standing feet still</source>
      <translation>接地した足を固定</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{edit}: frames {start} to {stop}</source>
      <translation>{edit}: フレーム {start}～{stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} stands</source>
      <translation>{foot}: 接地</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{foot} is free</source>
      <translation>{foot}: 離地</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: hold standing feet still to have it so</source>
      <translation>{text}：反映するには接地した足を固定してください</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>{text}: renew 3D to have it so</source>
      <translation>{text}: 3Dを更新すると反映されます</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Nothing is known of this person's feet</source>
      <translation>この人物の足については不明です</translation>
    </message>
    <message>
      <location filename="app/controllers/contacts.py" />
      <source>Lift the poses to 3D with a floor first</source>
      <translation>まず床ありで姿勢を3Dにしてください</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people by depth</source>
      <translation>深度で人物を検出</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Separate people in every frame by depth; no training needed</source>
      <translation>各フレームの人物を深度で分離します。学習は不要です</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Snap to the surface in depth</source>
      <translation>深度の表面に合わせる</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>A joint moved in a depth picture is placed behind the surface there, in 3D</source>
      <translation>深度画像で動かした関節を、3D でその表面の奥に置きます</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>&amp;People in depth</source>
      <translation>深度の人物(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Points of &amp;depth in 3D</source>
      <translation>3D に深度点群を表示(&amp;D)</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Open one to find people by depth</source>
      <translation>深度で人物を検出するには深度収録を開いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Find people in {recording}</source>
      <translation>{recording} の人物を検出</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} person</source>
      <translation>{count} 人</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{count} people</source>
      <translation>{count} 人</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>no one</source>
      <translation>人物なし</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>{recording}: {people} found</source>
      <translation>{recording}: {people}を検出しました</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This frame was not corrected</source>
      <translation>このフレームは修正されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Reset mask</source>
      <translation>マスクをリセット</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>There is no person here to remove</source>
      <translation>ここに取り除く人物はいません</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Erase painted parts with the eraser</source>
      <translation>塗った部分は消しゴムで消してください</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Not a person: {person}</source>
      <translation>人物ではない: {person}</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>Person {person} was removed; the others may be numbered differently now</source>
      <translation>人物 {person} を取り除きました。他の人物の番号が変わった可能性があります</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>This is not a depth recording</source>
      <translation>深度収録ではありません</translation>
    </message>
    <message>
      <location filename="app/controllers/depth.py" />
      <source>No depth is shown</source>
      <translation>深度が表示されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Angles and risk scores</source>
      <translation>角度とリスクスコア(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Angles, RULA, REBA and OWAS of the active person</source>
      <translation>アクティブな人物の角度、RULA、REBA、OWAS</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Task facts…</source>
      <translation>作業情報(&amp;T)…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Load, grip, time: what a recording cannot show</source>
      <translation>荷重、把持、時間: 収録に写らない情報</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Vertical by two clicks</source>
      <translation>2 クリックで鉛直を指定(&amp;V)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>On an upright edge in the picture: the lower end first</source>
      <translation>画像内の垂直な縁の上で、下端から順にクリック</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This frame is the &amp;neutral posture</source>
      <translation>このフレームを中立姿勢に(&amp;N)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neck, head, shoulders and wrists are measured from it</source>
      <translation>首、頭、肩、手首をここから測ります</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>&amp;Pin angle</source>
      <translation>角度を固定表示(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Of three selected joints, of one in the middle of a limb, or of two to the vertical</source>
      <translation>選択した三つの関節、手足の途中の一つ、または鉛直に対する二つの関節の角度</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove all pinned angles</source>
      <translation>固定表示の角度をすべて解除</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Assess {person} in {recording}</source>
      <translation>{recording} の{person}を評価</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Task facts</source>
      <translation>作業情報</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Click the lower and then the upper end of an upright edge: a door frame, a table leg</source>
      <translation>ドア枠や机の脚など、垂直な縁の下端、上端の順にクリックしてください</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Vertical by two clicks</source>
      <translation>2 クリックで鉛直を指定</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>The vertical is taken from two clicks</source>
      <translation>2 クリックから鉛直を決めました</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>No neutral posture</source>
      <translation>中立姿勢なし</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Neutral posture</source>
      <translation>中立姿勢</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Frame {frame} is the neutral posture: neck, head, shoulders and wrists start from it</source>
      <translation>フレーム {frame} を中立姿勢とし、首、頭、肩、手首をここから測ります</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>An angle has three joints, or two against the vertical</source>
      <translation>角度には 3 関節、または鉛直に対する 2 関節が必要です</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Select them first (Shift+click)</source>
      <translation>先に選択してください (Shift+クリック)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Pin angle</source>
      <translation>角度を固定表示</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angle</source>
      <translation>角度を解除</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>Remove angles</source>
      <translation>角度を解除</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>There are no people to assess yet. Estimate poses, or import them.</source>
      <translation>評価する人物がまだいません。ポーズを推定するか、読み込んでください。</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics.py" />
      <source>This person has 2D poses alone. Lift them to 3D, or say in the task facts which side the picture shows.</source>
      <translation>この人物には 2D ポーズしかありません。3D 化するか、画像がどの側を写しているかを作業情報で指定してください。</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>compare</source>
      <translation>比較する</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Set what was before</source>
      <translation>改善前を設定</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Nothing before</source>
      <translation>改善前なし</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_people.py" />
      <source>Assess everybody</source>
      <translation>全員を評価</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Web page</source>
      <translation>Web ページ</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Workbook</source>
      <translation>ワークブック</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>&amp;Report…</source>
      <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>PDF, web page, workbook, table or JSON; no picture of a person is in it</source>
      <translation>PDF、Web ページ、ワークブック、表、JSON。人物の画像は含みません</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic report</source>
      <translation>人間工学レポート</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Report {path}</source>
      <translation>レポート {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Ergonomic assessment of {stem}</source>
      <translation>{stem} の人間工学評価</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_report.py" />
      <source>Written: {path}</source>
      <translation>書き出しました: {path}</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find &amp;cycles by repetition</source>
      <translation>反復からサイクルを検出(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>A segment for each time that the task is done; mark them by hand with E</source>
      <translation>作業 1 回ごとに 1 区間。E で手動でも付けられます</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>&amp;Lift begins or ends here</source>
      <translation>持ち上げの開始・終了(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>From where the load leaves its place to where it is set down</source>
      <translation>荷が元の位置を離れてから下ろされるまで</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>The angles are not measured yet</source>
      <translation>角度はまだ測定されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Open the panel Ergonomics and try again</source>
      <translation>人間工学パネルを開いてもう一度お試しください</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find cycles</source>
      <translation>サイクルを検出</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Nothing is repeated here. Mark cycles by hand: E begins and ends one</source>
      <translation>反復が見つかりません。手動で付けてください: E で開始と終了</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>Find {count} cycles</source>
      <translation>{count} サイクルを検出</translation>
    </message>
    <message>
      <location filename="app/controllers/ergonomics_task.py" />
      <source>{count} cycles found</source>
      <translation>{count} サイクルを検出しました</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Estimate poses…</source>
      <translation>ポーズを推定(&amp;E)…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>&amp;Process: estimate, repair, lift…</source>
      <translation>処理: 推定、補完、3D 化(&amp;P)…</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses in {recording}</source>
      <translation>{recording} のポーズを推定</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Estimate poses</source>
      <translation>ポーズを推定</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process {recording}</source>
      <translation>{recording} を処理</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Process recording</source>
      <translation>収録を処理</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Try other units of depth for {recording}</source>
      <translation>{recording} の別の深度単位を試す</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{recording} does not say what unit its depth is in, and nobody is found in it as it was taken.</source>
      <translation>{recording} には深度の単位が記されておらず、仮定した単位では人物が見つかりません。</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said} Nor is anybody with other units.</source>
      <translation>{said} 他の単位でも見つかりません。</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>centimetres</source>
      <translation>センチメートル</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{unit} mm a step</source>
      <translation>1 段階 {unit} mm</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>{said}

With {words} there are people. Take that unit, and look for them again?</source>
      <translation>{said}

{words}なら人物が見つかります。この単位で検出し直しますか?</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Unit of depth</source>
      <translation>深度の単位</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Set unit of depth</source>
      <translation>深度の単位を設定</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>What was made is there; give these steps other options, one at a time (Pose &gt; Repair, Lift)</source>
      <translation>できた結果は残っています。残りの段階は設定を変えて 1 つずつ実行してください (ポーズ &gt; 補完、3D 化)</translation>
    </message>
    <message>
      <location filename="app/controllers/estimation.py" />
      <source>Not every step could be taken in {recording}</source>
      <translation>{recording} で実行できない段階がありました</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>&amp;Export poses…</source>
      <translation>ポーズを書き出す(&amp;E)…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render &amp;video…</source>
      <translation>動画を書き出す(&amp;V)…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video with silhouettes…</source>
      <translation>シルエット動画を書き出す…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>People in one colour before a blurred picture: no one can be recognised</source>
      <translation>ぼかした画像の前に単色の人物。個人は識別できません</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video without pictures…</source>
      <translation>画像なしの動画を書き出す…</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Poses on a blank ground: no one can be recognised</source>
      <translation>無地の背景にポーズ。個人は識別できません</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>There are no poses to export</source>
      <translation>書き出すポーズがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Estimate or import some first</source>
      <translation>先に推定するか読み込んでください</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Export {choice}</source>
      <translation>{choice}を書き出す</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render video</source>
      <translation>動画を書き出す</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Video (*.mp4);;Animated GIF (*.gif)</source>
      <translation>動画 (*.mp4);;アニメーションGIF (*.gif)</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Render {path}</source>
      <translation>{path} を書き出す</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>{path} is part of this project</source>
      <translation>{path} はこのプロジェクトの一部です</translation>
    </message>
    <message>
      <location filename="app/controllers/export.py" />
      <source>Give it another name</source>
      <translation>別の名前を付けてください</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>&amp;Filter…</source>
      <translation>フィルター(&amp;F)…</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>Smooth, fill gaps, remove outliers; with a preview</source>
      <translation>平滑化、欠損の補間、外れ値の除去。プレビュー付き</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>filter</source>
      <translation>フィルターする</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>There is no track to filter.</source>
      <translation>フィルターするトラックがありません。</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>All joints</source>
      <translation>すべての関節</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joint</source>
      <translation>選択した {count} 関節</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{count} selected joints</source>
      <translation>選択した {count} 関節</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>frames {start} to {stop}</source>
      <translation>フレーム {start}～{stop}</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>all {count} frames</source>
      <translation>全 {count} フレーム</translation>
    </message>
    <message>
      <location filename="app/controllers/filters.py" />
      <source>{joints} in {where}.</source>
      <translation>{where}の{joints}。</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Take back the last step. A project keeps {count} of them when it is closed</source>
      <translation>最後の操作を取り消します。プロジェクトは閉じたあとも {count} 個の操作を残します</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>&amp;Redo</source>
      <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Undone: {text}</source>
      <translation>元に戻しました: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/history.py" />
      <source>Redone: {text}</source>
      <translation>やり直しました: {text}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>&amp;Repair…</source>
      <translation>補完(&amp;I)…</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Fill gaps and upsample; over the range if one is set</source>
      <translation>欠損を埋め、関節を追加。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accept repair</source>
      <translation>補完を承認</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Confirm the filled-in positions of the selected joints; over the range if one is set</source>
      <translation>選択した関節の補完位置を確定。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Reject repair</source>
      <translation>補完を却下</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Back to what was measured, or missing</source>
      <translation>測定値または欠損に戻します</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair again after corrections</source>
      <translation>修正後に再補完</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolate by JUMPS</source>
      <translation>JUMPS で補間</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Over the range, in the gap at this frame, or between the keys around it; keys stay where they are</source>
      <translation>範囲内、このフレームの欠損、または前後のキーの間。キーは動きません</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses in {recording}</source>
      <translation>{recording} のポーズを補完</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair poses</source>
      <translation>ポーズを補完</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Place the joints at frames {span} and {span2} first</source>
      <translation>先にフレーム {span} と {span2} に関節を置いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>No joint has a position at both ends</source>
      <translation>両端に位置のある関節がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Interpolated by JUMPS: {joints}{where}</source>
      <translation>JUMPS で補間しました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Accepted: {joints}{where}</source>
      <translation>承認しました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Rejected: {joints}{where}</source>
      <translation>却下しました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>This person has no repaired track to accept or reject</source>
      <translation>この人物には承認・却下する補完トラックがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair the poses first</source>
      <translation>先にポーズを補完してください</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Nothing was filled in for {joints}{where}</source>
      <translation>補完された関節がありません: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Select other joints, or set a range with I and O</source>
      <translation>他の関節を選ぶか、I と O で範囲を設定してください</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Prepare repair</source>
      <translation>補完の準備</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair after correction</source>
      <translation>修正後の補完</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Not repaired after the correction: {error}</source>
      <translation>修正後に補完できませんでした: {error}</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>from the start on</source>
      <translation>先頭から</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>to the end</source>
      <translation>最後まで</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>{joints}: missing {where}</source>
      <translation>{joints}: {where}が欠損</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>The gap has only one end ({what})</source>
      <translation>欠損の片端しかありません ({what})</translation>
    </message>
    <message>
      <location filename="app/controllers/inpainting.py" />
      <source>Repair fills gaps that have one end</source>
      <translation>片端だけの欠損は「補完」で埋められます</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Lift to 3D</source>
      <translation>3D 化</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Process</source>
      <translation>処理</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>No recording is selected</source>
      <translation>収録が選択されていません</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Select some in the list of recordings</source>
      <translation>収録の一覧から選んでください</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>There is no task {task!r}</source>
      <translation>処理 {task!r} はありません</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source> with {model}</source>
      <translation> ({model})</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>a recording that was removed</source>
      <translation>削除された収録</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Queued jobs</source>
      <translation>待機中のジョブ</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>A job was not done when this project was closed.</source>
      <translation>このプロジェクトを閉じたとき、1 件のジョブが未完了でした。</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} jobs were not done when this project was closed.</source>
      <translation>このプロジェクトを閉じたとき、{count} 件のジョブが未完了でした。</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>
… and {count} more</source>
      <translation>
…ほか {count} 件</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start only what you know.

</source>
      <translation>心当たりのあるものだけ開始してください。

</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Start</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Not now</source>
      <translation>後で</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Remove them</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>its recording was removed</source>
      <translation>収録が削除されました</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>Left out: {title} ({error})</source>
      <translation>除外: {title} ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{done} of {count} jobs are done</source>
      <translation>{count} 件中 {done} 件のジョブが完了</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} failed</source>
      <translation>{count} 件失敗</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{count} cancelled</source>
      <translation>{count} 件取り消し</translation>
    </message>
    <message>
      <location filename="app/controllers/job_queue.py" />
      <source>{title} is over, but stays in the project's queue ({error})</source>
      <translation>{title} は終了しましたが、プロジェクトの待ち行列に残っています ({error})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left</source>
      <translation>左へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge left by 10</source>
      <translation>左へ 10 移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right</source>
      <translation>右へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge right by 10</source>
      <translation>右へ 10 移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge up by 10</source>
      <translation>上へ 10 移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge down by 10</source>
      <translation>下へ 10 移動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Select &amp;all joints</source>
      <translation>すべての関節を選択(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Next joint</source>
      <translation>次の関節</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Previous joint</source>
      <translation>前の関節</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete &amp;joint</source>
      <translation>関節を削除(&amp;J)</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>It is missing then, and can be filled; over the range if one is set</source>
      <translation>欠損になり、後で埋められます。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Cycle &amp;visibility</source>
      <translation>可視状態を切り替え(&amp;V)</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Copy previous pose</source>
      <translation>前のポーズをコピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>&amp;Mirrored editing</source>
      <translation>左右対称編集(&amp;M)</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint also moves its partner on the other side</source>
      <translation>関節を動かすと反対側の対の関節も動きます</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>2D and 3D follow each other</source>
      <translation>2D と 3D を連動</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Moving a joint in one view moves it in the other</source>
      <translation>一方のビューで動かした関節がもう一方でも動きます</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {state}</source>
      <translation>{state}に設定</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>{what} has no position here</source>
      <translation>{what}はここに位置がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Place it with the mouse first</source>
      <translation>先にマウスで置いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Nudge</source>
      <translation>微調整</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source> in {frames}</source>
      <translation> ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Set {word}</source>
      <translation>{word}に設定</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Delete joint</source>
      <translation>関節を削除</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Deleted: {joints}{where}</source>
      <translation>削除しました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>There is no pose to copy at the frame before this one</source>
      <translation>前のフレームにコピーするポーズがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copy previous pose</source>
      <translation>前のポーズをコピー</translation>
    </message>
    <message>
      <location filename="app/controllers/joint_edits.py" />
      <source>Copied from the frame before: {joints}</source>
      <translation>前のフレームからコピーしました: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set &amp;key</source>
      <translation>キーを設定(&amp;K)</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Confirm the joints where they are</source>
      <translation>関節を今の位置で確定</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Delete key</source>
      <translation>キーを削除(&amp;D)</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Back to the model's positions</source>
      <translation>モデルの位置に戻します</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Interpolate</source>
      <translation>補間(&amp;I)</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Over the range, or between the keys around this frame</source>
      <translation>範囲内、またはこのフレームの前後のキーの間</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolate smoothly</source>
      <translation>滑らかに補間</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete keys</source>
      <translation>キーを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Previous key</source>
      <translation>前のキー</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Next key</source>
      <translation>次のキー</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>&amp;Midpoint between keys</source>
      <translation>キー間の中点(&amp;M)</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no position to confirm at this frame</source>
      <translation>このフレームに確定する位置がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set key</source>
      <translation>キーを設定</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key set: {joints}</source>
      <translation>キーを設定しました: {joints}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no key to delete here</source>
      <translation>ここに削除するキーはありません</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Shift+Delete removes the joint itself</source>
      <translation>Shift+Delete で関節自体を削除します</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Delete key</source>
      <translation>キーを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Key deleted: {joints}{where}</source>
      <translation>キーを削除しました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Place the joints at frames {start} and {stop} first</source>
      <translation>先にフレーム {start} と {stop} に関節を置いてください</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Interpolated: {joints} in {frames}</source>
      <translation>補間しました: {joints} ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame after this one</source>
      <translation>これより後に修正済みフレームはありません</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There is no corrected frame before this one</source>
      <translation>これより前に修正済みフレームはありません</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>There are no keys on both sides of this frame</source>
      <translation>このフレームの両側にキーがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/keyframes.py" />
      <source>Set a range with I and O, or two keys with K</source>
      <translation>I と O で範囲を設定するか、K でキーを 2 つ設定してください</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>&amp;Lift to 3D…</source>
      <translation>3D 化(&amp;L)…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Rene&amp;w 3D</source>
      <translation>3D を更新(&amp;W)</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift again what is older than its 2D poses or foot contacts; what you confirmed stays</source>
      <translation>2D姿勢や接地より古いものを再度3Dにします。確定したものは残ります</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>C&amp;amera of this recording…</source>
      <translation>この収録のカメラ(&amp;A)…</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>All 3D tracks are as new as their 2D poses</source>
      <translation>すべての 3D トラックは 2D ポーズに対して最新です</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Lift poses in {recording}</source>
      <translation>{recording} のポーズを 3D 化</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Set camera</source>
      <translation>カメラを設定</translation>
    </message>
    <message>
      <location filename="app/controllers/lifting.py" />
      <source>Camera of {recording} saved</source>
      <translation>{recording} のカメラを保存しました</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>First frame</source>
      <translation>最初のフレーム</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Last frame</source>
      <translation>最後のフレーム</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Go to frame or time…</source>
      <translation>フレーム・時刻へ移動(&amp;G)…</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range starts &amp;here</source>
      <translation>ここから範囲を開始(&amp;H)</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range ends he&amp;re</source>
      <translation>ここで範囲を終了(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from here to the end</source>
      <translation>ここから最後までを範囲に</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Range from the start to here</source>
      <translation>先頭からここまでを範囲に</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>&amp;Clear range</source>
      <translation>範囲を解除(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Previous frame</source>
      <translation>前のフレーム</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Next frame</source>
      <translation>次のフレーム</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step back</source>
      <translation>中ステップ戻る</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Medium step forward</source>
      <translation>中ステップ進む</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step back</source>
      <translation>大ステップ戻る</translation>
    </message>
    <message>
      <location filename="app/controllers/navigation.py" />
      <source>Large step forward</source>
      <translation>大ステップ進む</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>to do</source>
      <translation>未着手</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>in review</source>
      <translation>確認中</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Note…</source>
      <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>On this frame; on the range if one is set</source>
      <translation>このフレームに。範囲があればその範囲に</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Segment begins or ends here</source>
      <translation>区間の開始・終了(&amp;S)</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>A task cycle, an action; the range if one is set</source>
      <translation>作業サイクルや動作。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Next segment begins here</source>
      <translation>ここから次の区間</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Ends the current one and begins the next</source>
      <translation>今の区間を終えて次を始めます</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>&amp;Done: next recording</source>
      <translation>完了: 次の収録へ(&amp;D)</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Notes and segments</source>
      <translation>メモと区間</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Add note</source>
      <translation>メモを追加</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Note added{word}</source>
      <translation>メモを追加しました{word}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change note</source>
      <translation>メモを変更</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove {count} notes</source>
      <translation>メモ {count} 件を削除</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Remove note</source>
      <translation>メモを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} removed</source>
      <translation>{count} 件を削除しました</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{given}” begins at frame {frame}</source>
      <translation>区間「{given}」はフレーム {frame} から始まります</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}” begins at frame {frame}</source>
      <translation>区間「{label}」はフレーム {frame} から始まります</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Change segment</source>
      <translation>区間を変更</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Mark segment</source>
      <translation>区間を付ける</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Segment “{label}”{where}</source>
      <translation>区間「{label}」{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>{count} recordings</source>
      <translation>{count} 件の収録</translation>
    </message>
    <message>
      <location filename="app/controllers/notes.py" />
      <source>Every recording of this project is done</source>
      <translation>このプロジェクトの収録はすべて完了しています</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Play or pause</source>
      <translation>再生・一時停止(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>&amp;Loop</source>
      <translation>ループ(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play &amp;every frame</source>
      <translation>全フレームを再生(&amp;E)</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Play every frame, slower if needed</source>
      <translation>必要なら遅くして全フレームを再生</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Slower</source>
      <translation>遅く</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Faster</source>
      <translation>速く</translation>
    </message>
    <message>
      <location filename="app/controllers/playback.py" />
      <source>Normal speed</source>
      <translation>標準速度</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy p&amp;ose</source>
      <translation>ポーズをコピー(&amp;O)</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy poses of the range</source>
      <translation>範囲のポーズをコピー</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>P&amp;aste pose</source>
      <translation>ポーズを貼り付け(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>From this frame on; over the range if one is set</source>
      <translation>このフレーム以降。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste &amp;mirrored pose</source>
      <translation>左右反転して貼り付け(&amp;M)</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Left and right swapped</source>
      <translation>左右を入れ替えます</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>&amp;Lock limb lengths</source>
      <translation>四肢の長さを固定(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Each limb gets its usual length, in 3D; over the range if one is set</source>
      <translation>四肢を 3D で通常の長さにします。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person left</source>
      <translation>人物を左に回転</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person right</source>
      <translation>人物を右に回転</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Enlarge person</source>
      <translation>人物を拡大</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Shrink person</source>
      <translation>人物を縮小</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person left</source>
      <translation>人物を左へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person right</source>
      <translation>人物を右へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person up</source>
      <translation>人物を上へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person down</source>
      <translation>人物を下へ移動</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose to copy at this frame</source>
      <translation>このフレームにコピーするポーズがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joint</source>
      <translation>{count} 関節</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{count} joints</source>
      <translation>{count} 関節</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>{what} copied{where}</source>
      <translation>{what}をコピーしました{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source> from frame {frame}</source>
      <translation> (フレーム {frame} から)</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>No pose was copied yet</source>
      <translation>まだポーズがコピーされていません</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Copy one first</source>
      <translation>先にコピーしてください</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste mirrored pose</source>
      <translation>左右反転して貼り付け</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Paste pose</source>
      <translation>ポーズを貼り付け</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Pasted: {joints} joints{where}</source>
      <translation>貼り付けました: {joints} 関節{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Move person</source>
      <translation>人物を移動</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>moved</source>
      <translation>移動しました</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Rotate person</source>
      <translation>人物を回転</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>turned by {degrees:g}°</source>
      <translation>{degrees:g}° 回転しました</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Scale person</source>
      <translation>人物を拡大・縮小</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>scaled to {factor:.0%}</source>
      <translation>{factor:.0%} に拡大・縮小しました</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Lock limb lengths</source>
      <translation>四肢の長さを固定</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Usual lengths: {joints}{where}</source>
      <translation>通常の長さにしました: {joints}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>There is no pose at this frame</source>
      <translation>このフレームにポーズがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/pose_edits.py" />
      <source>Person {description}{where}</source>
      <translation>人物を{description}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>&amp;No faces</source>
      <translation>顔を隠す(&amp;N)</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, wherever one is shown</source>
      <translation>どの表示でも、人物をぼかした画像の前のシルエットにします</translation>
    </message>
    <message>
      <location filename="app/controllers/privacy.py" />
      <source>People are silhouettes before a blurred picture, in thumbnails and videos, too</source>
      <translation>サムネイルや動画でも、人物をぼかした画像の前のシルエットにします</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright project (*{suffix})</source>
      <translation>Posewright プロジェクト (*{suffix})</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Opening {path}</source>
      <translation>{path} を開いています</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Writing {path}</source>
      <translation>{path} を書き出しています</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;New project</source>
      <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Every edit is saved already; this gives the project a name</source>
      <translation>編集はすべて保存済みです。プロジェクトに名前を付けます</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save &amp;as…</source>
      <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Untitled</source>
      <translation>無題</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{project} (read only)</source>
      <translation>{project} (読み取り専用)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {title}</source>
      <translation>{title}を開く</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open {path}</source>
      <translation>{path} を開く</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} is saved: every edit is written as you make it</source>
      <translation>{name} は保存済みです。編集はその都度書き込まれます</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save project as</source>
      <translation>プロジェクトを名前を付けて保存</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save {path}</source>
      <translation>{path} を保存</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Saved as {project}</source>
      <translation>{project} として保存しました</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>The project is damaged</source>
      <translation>プロジェクトが破損しています</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{name} can only be read here: to change it, save it elsewhere first (Save as)</source>
      <translation>{name} はここでは読み取り専用です。変更するには、先に別の場所に保存してください (名前を付けて保存)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{path} is open elsewhere.</source>
      <translation>{path} は別の場所で開かれています。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>By {owner}. If you take it over, the other window can save nothing more.</source>
      <translation>{owner} が開いています。引き継ぐと、もう一方のウィンドウは保存できなくなります。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Open to read only</source>
      <translation>読み取り専用で開く</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Take over</source>
      <translation>引き継ぐ</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Nothing more is saved there. File &gt; Save as, under another name, keeps all that you see</source>
      <translation>もうそこには保存されません。ファイル &gt; 名前を付けて保存で別の名前にすると、表示中の内容をすべて残せます</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Jobs are running</source>
      <translation>ジョブが実行中です</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>These jobs are not done:
{names}

Stop them? What was queued, and a network that refines, is offered when you open the project again; a training goes on with Resume.</source>
      <translation>次のジョブは終わっていません:
{names}

中止しますか？待機中のジョブと学習中の精密化は、プロジェクトを再び開いたときに提示されます。学習は「再開」で続けられます。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Keep this project?</source>
      <translation>このプロジェクトを残しますか?</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>This project has no name yet.</source>
      <translation>このプロジェクトにはまだ名前がありません。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save it, or leave it aside: it will then be offered when Posewright starts again.</source>
      <translation>保存するか、そのまま残してください。残した場合は Posewright の次の起動時に提示されます。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Save as…</source>
      <translation>名前を付けて保存…</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it aside</source>
      <translation>そのまま残す</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>What you see is in no file that this window can write to.</source>
      <translation>表示中の内容は、このウィンドウが書き込めるどのファイルにもありません。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Leave it</source>
      <translation>保存せずに閉じる</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover a project</source>
      <translation>プロジェクトを復元</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source> (the latest of {count})</source>
      <translation> ({count} 件のうち最新)</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Posewright found a project that was never given a name{many}.</source>
      <translation>名前の付いていないプロジェクトが見つかりました{many}。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>{stem}. Every edit up to the end is in it.</source>
      <translation>{stem}。最後までの編集がすべて入っています。</translation>
    </message>
    <message>
      <location filename="app/controllers/projects.py" />
      <source>Recover</source>
      <translation>復元</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>So many people cannot be looked for</source>
      <translation>この人数は探せません</translation>
    </message>
    <message>
      <location filename="app/controllers/queued_choices.py" />
      <source>This job of the project's queue cannot be read</source>
      <translation>プロジェクトの待ち行列のこのジョブは読めません</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Open…</source>
      <translation>開く(&amp;O)…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open videos, depth recordings, poses, a project</source>
      <translation>動画、深度収録、ポーズ、プロジェクトを開く</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a &amp;folder…</source>
      <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder of pictures, of poses, or of recordings</source>
      <translation>画像、ポーズ、または収録のフォルダーを開く</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Re&amp;link recording…</source>
      <translation>収録を再リンク(&amp;L)…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Find a file that was moved</source>
      <translation>移動したファイルを探します</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Frames per second…</source>
      <translation>フレームレート…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Of a recording that does not say, as pictures</source>
      <translation>画像列など、フレームレートの記載がない収録用</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove recording</source>
      <translation>収録を削除</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>&amp;Import poses…</source>
      <translation>ポーズを読み込む(&amp;I)…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses…</source>
      <translation>ポーズのフォルダーを読み込む…</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Recordings</source>
      <translation>収録</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} is missing: File &gt; Relink recording</source>
      <translation>{recording} が見つかりません: ファイル &gt; 収録を再リンク</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Open a folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at files</source>
      <translation>ファイルを調べる</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Add {recording}</source>
      <translation>{recording} を追加</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} added</source>
      <translation>{recording} を追加しました</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} states its rate</source>
      <translation>{recording} にはフレームレートが記されています</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{fps:g} frames/s</source>
      <translation>{fps:g} フレーム/秒</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Undo or remove them, then give the rate</source>
      <translation>元に戻すか取り除いてから、フレームレートを指定してください</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>There are poses at the times that were assumed</source>
      <translation>仮定した時刻のポーズがあります</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Set rate</source>
      <translation>フレームレートを設定</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording}: {fps:g} frames/s</source>
      <translation>{recording}: {fps:g} フレーム/秒</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Remove {recording}</source>
      <translation>{recording} を削除</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>{recording} removed from the project; the file itself stays</source>
      <translation>{recording} をプロジェクトから外しました。ファイル自体は残ります</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relink {name}</source>
      <translation>{name} を再リンク</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Relinked to {found}</source>
      <translation>{found} に再リンクしました</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import poses</source>
      <translation>ポーズを読み込む</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import a folder of poses</source>
      <translation>ポーズのフォルダーを読み込む</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Look at {path}</source>
      <translation>{path} を調べる</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>Import {path}</source>
      <translation>{path} を読み込む</translation>
    </message>
    <message>
      <location filename="app/controllers/recordings.py" />
      <source>All pose files ({names})</source>
      <translation>すべてのポーズファイル ({names})</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>the selected joints (all where none is selected), in the range if one is set</source>
      <translation>選択した関節 (未選択なら全関節)、範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Re&amp;fine on this recording…</source>
      <translation>この記録で精密化(&amp;F)…</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct a joint in a few frames (two at least): the frames around them follow. Some corrected frames are held out and judge; if they get no better, nothing is changed. Without corrections the estimator can look again</source>
      <translation>いくつかのフレーム(少なくとも2つ)で関節を修正すると、周りのフレームもそれに従います。修正したフレームの一部は取り置かれて判定に使われ、良くならなければ何も変わりません。修正がなくても、推定器にもう一度見させることができます</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go to the frame to correct next</source>
      <translation>次に修正すべきフレームへ</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>The one whose correction would teach a refinement most: doubtful, and far from what is corrected</source>
      <translation>修正すると精密化の効果が最も大きいフレーム: 疑わしく、修正済みから遠いもの</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Before and after refining</source>
      <translation>精密化の前後</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Changes between the refined track and the one it was made of. Choose Moved by refining in the timeline to see where they differ</source>
      <translation>精密化したトラックと元のトラックを切り替えます。違いはタイムラインの「精密化による移動」で見られます</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement over</source>
      <translation>精密化を反映</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts refined joints into the track they were made of: {part}</source>
      <translation>精密化した関節を元のトラックに入れます: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Take the refinement back</source>
      <translation>精密化を取り消す</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Puts joints of the refined track back to where they were: {part}</source>
      <translation>精密化したトラックの関節を元の位置に戻します: {part}</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Choose a refined track, or refine this one (Ctrl+Shift+R)</source>
      <translation>精密化したトラックを選ぶか、このトラックを精密化してください (Ctrl+Shift+R)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no refinement to compare with</source>
      <translation>比べる精密化がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: after refining</source>
      <translation>表示中: 精密化後</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Now showing: before refining</source>
      <translation>表示中: 精密化前</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refined</source>
      <translation>精密化</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>As before refining</source>
      <translation>精密化前</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>all joints</source>
      <translation>すべての関節</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>correct</source>
      <translation>修正する</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>There is no frame to correct in this track</source>
      <translation>このトラックに修正すべきフレームはありません</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frame corrected)</source>
      <translation>誤りを修正してください ({count} フレーム修正済み)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Correct what is wrong here ({count} frames corrected)</source>
      <translation>誤りを修正してください ({count} フレーム修正済み)</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>refine</source>
      <translation>精密化する</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Save the project to another place first</source>
      <translation>先にプロジェクトを別の場所に保存してください</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>{path} can only be read where it is</source>
      <translation>{path} はその場所では読み取り専用です</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine poses in {recording}</source>
      <translation>{recording} のポーズを精密化</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refine from corrections</source>
      <translation>修正から精密化</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Wait for it, or end it in the panel Refining</source>
      <translation>終わるのを待つか、「精密化」パネルで終了してください</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>A network is learning already, or looking again</source>
      <translation>ネットワークがすでに学習中、またはもう一度見ている最中です</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining</source>
      <translation>精密化</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Refining poses in {recording} was not done when this project was closed.</source>
      <translation>このプロジェクトを閉じたとき、{recording} のポーズの精密化は終わっていませんでした。</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was, with the weights {weights}.</source>
      <translation>重み {weights} を使い、中断したところから続けます。</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>It goes on from where it was.</source>
      <translation>中断したところから続けます。</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Throw it away</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Nothing was kept as {name}: the pictures were no better</source>
      <translation>{name} としては何も保存されませんでした: 画像による結果のほうが良くありませんでした</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Kept as {name}, for other recordings</source>
      <translation>{name} として保存しました（ほかの記録で使えます）</translation>
    </message>
    <message>
      <location filename="app/controllers/refinement.py" />
      <source>Cancelled</source>
      <translation>キャンセルしました</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Next to check</source>
      <translation>次の確認箇所(&amp;N)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Previous to check</source>
      <translation>前の確認箇所(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Accept</source>
      <translation>承認(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are right as they are</source>
      <translation>ポーズはこのままで正しい</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept and &amp;go on</source>
      <translation>承認して次へ(&amp;G)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Reject</source>
      <translation>却下(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>The poses are wrong: delete the joints</source>
      <translation>ポーズが誤り: 関節を削除します</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;Fix</source>
      <translation>直す(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Swap back, or smooth over the frames around it</source>
      <translation>入れ替わりを戻すか、周りのフレームを平滑化します</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix &amp;all</source>
      <translation>すべて直す(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>All suggestions of this kind; the whole track, gaps too, if none is selected</source>
      <translation>この種類のすべての提案。未選択なら欠損も含めトラック全体</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all of this kind</source>
      <translation>この種類をすべて承認</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>&amp;What to check</source>
      <translation>確認箇所(&amp;W)</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scan {track}</source>
      <translation>{track} を調べる</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>review</source>
      <translation>確認する</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason} ({left:,} left)</source>
      <translation>{reason} (残り {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Scanning the track …</source>
      <translation>トラックを検査しています …</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Nothing is left to check in this track</source>
      <translation>このトラックに確認箇所は残っていません</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accepted: {words}</source>
      <translation>承認しました: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Some of these joints were set by hand</source>
      <translation>手動で設定された関節が含まれています</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Delete their keys first</source>
      <translation>先にキーを削除してください</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Rejected, joints removed: {words}</source>
      <translation>却下し、関節を削除しました: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Reject</source>
      <translation>却下</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fixed: {words}</source>
      <translation>直しました: {words}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all</source>
      <translation>すべて直す</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Fix all: {reasons}</source>
      <translation>すべて直す: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Accept all: {reasons}</source>
      <translation>すべて承認: {reasons}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frame changed</source>
      <translation>{count:,} フレームを変更</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{count:,} frames changed</source>
      <translation>{count:,} フレームを変更</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>There is no suggestion to accept, reject or fix here</source>
      <translation>ここに承認・却下・修正する提案はありません</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>Press N for the next one</source>
      <translation>N を押すと次へ移動します</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>frame {start}</source>
      <translation>フレーム {start}</translation>
    </message>
    <message>
      <location filename="app/controllers/review.py" />
      <source>{reason}, {where} (of {left:,})</source>
      <translation>{reason}、{where} (全 {left:,})</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>R&amp;uler</source>
      <translation>ものさし(&amp;U)</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place to another: millimetres in depth or by a stated length, else pixels</source>
      <translation>ある点から別の点へドラッグ: 深度または指定した長さがあればミリメートル、なければピクセル</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the last ruler…</source>
      <translation>最後のものさしの長さ…</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>What it measures in truth: all rulers as far away are then in millimetres</source>
      <translation>実際の長さ: 同じ距離にあるすべてのものさしがミリメートルになります</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove the last ruler</source>
      <translation>最後のものさしを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Drag from one place in the picture to another</source>
      <translation>画像上のある点から別の点へドラッグしてください</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay ruler</source>
      <translation>ものさしを置く</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Move ruler</source>
      <translation>ものさしを移動</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Length of the ruler</source>
      <translation>ものさしの長さ</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Millimetres</source>
      <translation>ミリメートル</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Remove ruler</source>
      <translation>ものさしを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Ruler removed</source>
      <translation>ものさしを削除しました</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>There is no ruler</source>
      <translation>ものさしがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/rulers.py" />
      <source>Lay one first (U)</source>
      <translation>まずものさしを置いてください (U)</translation>
    </message>
    <message>
      <location filename="app/controllers/sources.py" />
      <source>There are no 2D poses</source>
      <translation>2D ポーズがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Swap left and right</source>
      <translation>左右を入れ替え(&amp;S)</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Of the selected joints; over the range if one is set</source>
      <translation>選択した関節。範囲があればその範囲</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;limb</source>
      <translation>四肢を入れ替え(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap whole &amp;body</source>
      <translation>全身を入れ替え(&amp;B)</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap &amp;persons from here</source>
      <translation>ここから人物を入れ替え(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>&amp;Join another person to this one…</source>
      <translation>別の人物をつなぐ(&amp;J)…</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Fills the frames where this one is missing, from here on or over the range</source>
      <translation>この人物がいないフレームを、ここから、または範囲で埋めます</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>{joints} has no partner on the other side</source>
      <translation>{joints}には反対側の対がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>The selected joints have no partners on the other side</source>
      <translation>選択した関節には反対側の対がありません</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>the whole body</source>
      <translation>全身</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Left and right swapped: {what}{where}</source>
      <translation>左右を入れ替えました: {what}{where}</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap persons</source>
      <translation>人物を入れ替え</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Swap this person with</source>
      <translation>入れ替える相手</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join persons</source>
      <translation>人物をつなぐ</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Join to this person</source>
      <translation>この人物につなぐ</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>There is only one person</source>
      <translation>人物が 1 人しかいません</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Persons {person} and {person2} swapped in {frames}</source>
      <translation>人物 {person} と {person2} を入れ替えました ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/swaps.py" />
      <source>Person {person} joined to person {person2} in {frames}</source>
      <translation>人物 {person} を人物 {person2} につなぎました ({frames})</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Next person</source>
      <translation>次の人物</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Compare: next track of this person</source>
      <translation>比較: この人物の次のトラック</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Remove track</source>
      <translation>トラックを削除</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>All &amp;tracks of this person</source>
      <translation>この人物の全トラック(&amp;T)</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Also show, faintly, what other estimators found</source>
      <translation>他の推定器の結果も薄く表示</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>This person has only one track: there is nothing to compare with</source>
      <translation>この人物のトラックは 1 つだけで、比べるものがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Now showing: {track}</source>
      <translation>表示中: {track}</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>There is no track to remove</source>
      <translation>削除するトラックがありません</translation>
    </message>
    <message>
      <location filename="app/controllers/tracks.py" />
      <source>Removed: {track} of {person}</source>
      <translation>{person} の {track} を削除しました</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Runs beside your other work; Jobs shows how far it is. What was trained goes on with Resume</source>
      <translation>他の作業と並行して実行します。進み具合は「ジョブ」で確認でき、学習済みの分は「再開」で続けられます</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Train a model…</source>
      <translation>モデルを学習(&amp;T)…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>&amp;Models of mine…</source>
      <translation>自分のモデル(&amp;M)…</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>What you trained and refined: what it is of, and away with it</source>
      <translation>学習・精密化したもの: その内容の確認と削除</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Train {training}</source>
      <translation>{training}を学習</translation>
    </message>
    <message>
      <location filename="app/controllers/training.py" />
      <source>Trained: {path}</source>
      <translation>学習しました: {path}</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Run</source>
      <translation>実行</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Frames</source>
      <translation>フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Steps of the search</source>
      <translation>探索のステップ数</translation>
    </message>
    <message>
      <location filename="app/dialogs/ablation.py" />
      <source>Each run becomes a separate track. All are compared and shown side by side.</source>
      <translation>実行ごとに別のトラックになり、すべて並べて比較されます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking</source>
      <translation>確認中</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>(from source)</source>
      <translation>(ソースから実行)</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>About Posewright</source>
      <translation>Posewright について</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;Repair, lift, correct and measure human motion from video and depth recordings.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Models and sample data have their own licences: &lt;tt&gt;posewright models list&lt;/tt&gt;.&lt;/p&gt;</source>
      <translation>&lt;h3&gt;Posewright {version}&lt;/h3&gt;&lt;p&gt;動画や深度収録から、人の動きを修復し、3D 化し、修正し、測定します。&lt;/p&gt;&lt;p&gt;Apache License 2.0。モデルとサンプルデータには個別のライセンスがあります: &lt;tt&gt;posewright models list&lt;/tt&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Checking this installation…</source>
      <translation>インストールを確認しています…</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check of this installation</source>
      <translation>このインストールの確認</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>Check the installation</source>
      <translation>インストールを確認</translation>
    </message>
    <message>
      <location filename="app/dialogs/about.py" />
      <source>The check could not be run: {error}</source>
      <translation>確認を実行できませんでした: {error}</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>Adapt</source>
      <translation>適応</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>, and the {corrected} frames that you corrected,</source>
      <translation>と、修正した {corrected} フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/adapt.py" />
      <source>The network learns what this sensor makes of people, without labels. A quarter of the recording{judges} judge it afterwards: it is kept only where it got better.</source>
      <translation>このセンサーで人物がどう写るかを、ラベルなしでネットワークが学びます。収録の 4 分の 1{judges}を評価に使い、改善した場合だけ採用します。</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>There are {count} recordings in {folder}.</source>
      <translation>{folder} に {count} 件の収録があります。</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add them to this project, or make a project of each in the background: estimated, repaired and lifted.</source>
      <translation>このプロジェクトに追加するか、収録ごとに推定・補完・3D 化したプロジェクトをバックグラウンドで作成します。</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Add as recordings</source>
      <translation>収録として追加</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Process as a batch…</source>
      <translation>一括処理…</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Those in all folders below, too</source>
      <translation>下位のフォルダーも含める</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Projects go to</source>
      <translation>保存先</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>One project for each recording</source>
      <translation>収録ごとに 1 プロジェクト</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The usual one</source>
      <translation>通常のもの</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Estimator</source>
      <translation>推定器</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Number of people</source>
      <translation>人数</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Then</source>
      <translation>続けて</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Repair: fill gaps, upsample</source>
      <translation>補完: 欠損を埋め、関節を追加</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>And</source>
      <translation>さらに</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>This computer</source>
      <translation>このコンピューター</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The cluster at {address}</source>
      <translation>{address} のクラスター</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Work on</source>
      <translation>実行場所</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>The preferences have a cluster's address</source>
      <translation>クラスターのアドレスは環境設定にあります</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Processes</source>
      <translation>プロセス数</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>Each needs about 1 GB of memory; one processor is left to the window</source>
      <translation>1 つにつき約 1 GB のメモリが必要です。プロセッサー 1 つはウィンドウ用に残します</translation>
    </message>
    <message>
      <location filename="app/dialogs/batch.py" />
      <source>What is done already is left out. Close the window at any time: the same again goes on from there.</source>
      <translation>完了済みは省かれます。いつでもウィンドウを閉じられ、もう一度実行すると続きから始まります。</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibrations (*.toml *.yaml *.yml *.json *.xml *.txt);;All files (*)</source>
      <translation>キャリブレーション (*.toml *.yaml *.yml *.json *.xml *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Field of view</source>
      <translation>視野</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Calibration file</source>
      <translation>キャリブレーションファイル</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved with this recording</source>
      <translation>この記録に保存済み</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera from</source>
      <translation>カメラの指定</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Horizontal field of view</source>
      <translation>水平視野角</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of the file</source>
      <translation>ファイル内のカメラ</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Which</source>
      <translation>対象</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose a calibration file.</source>
      <translation>キャリブレーションファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Reading {path} …</source>
      <translation>{path} を読み込んでいます …</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>In the recording</source>
      <translation>収録に記録</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Camera of {recording}</source>
      <translation>{recording} のカメラ</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Saved in the project and used whenever this recording is lifted to 3D.</source>
      <translation>プロジェクトに保存され、この収録を 3D 化するたびに使われます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>This camera's pictures have another shape</source>
      <translation>このカメラの画像は縦横比が異なります</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Choose another camera of the file</source>
      <translation>ファイル内の別のカメラを選んでください</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>{count} distortion terms</source>
      <translation>歪み係数 {count} 個</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>no distortion</source>
      <translation>歪みなし</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place known</source>
      <translation>位置が既知</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>place unknown</source>
      <translation>位置が不明</translation>
    </message>
    <message>
      <location filename="app/dialogs/camera.py" />
      <source>Focal length {fx:.0f} × {fy:.0f} px, centre {cx:.0f}, {cy:.0f}, {lens}, {place}</source>
      <translation>焦点距離 {fx:.0f} × {fy:.0f} px、中心 {cx:.0f}, {cy:.0f}、{lens}、{place}</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Centimetres</source>
      <translation>センチメートル</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Metres</source>
      <translation>メートル</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>Depth of {path}</source>
      <translation>{path} の深度</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>In the file</source>
      <translation>ファイル内の値</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>These are</source>
      <translation>単位</translation>
    </message>
    <message>
      <location filename="app/dialogs/depth_unit.py" />
      <source>The file does not say. Of raw sensor units type how many millimetres one is, such as {example:g}.</source>
      <translation>ファイルには記載がありません。センサーの生の単位の場合は、1 単位が何ミリメートルかを入力してください(例: {example:g})。</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Found by itself</source>
      <translation>自動検出</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Estimate</source>
      <translation>推定</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>No estimator can use a recording of this kind.</source>
      <translation>この種類の収録に使える推定器はありません。</translation>
    </message>
    <message>
      <location filename="app/dialogs/estimate.py" />
      <source>Joints: {skeleton}. Licence: {licence}.</source>
      <translation>関節: {skeleton}。ライセンス: {licence}。</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export poses</source>
      <translation>ポーズを書き出す</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Export</source>
      <translation>書き出す</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Tracks</source>
      <translation>トラック</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Writes what you see, corrections included</source>
      <translation>修正を含め、表示どおりに書き出します</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Pelvis at the origin</source>
      <translation>骨盤を原点に</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Standing on the ground (estimate)</source>
      <translation>地面に立つ(推定)</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Where they are in the scene is unknown</source>
      <translation>シーン内の位置は不明です</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Assumed</source>
      <translation>仮定</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Nobody states this: the file is written as if it were known</source>
      <translation>誰も指定していません。既知のものとしてファイルに書かれます</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Renew 3D</source>
      <translation>3D を更新</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Browse…</source>
      <translation>参照…</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>File to write</source>
      <translation>書き出すファイル</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder to write</source>
      <translation>書き出すフォルダー</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>A file for each frame goes into it</source>
      <translation>フレームごとに 1 ファイルが入ります</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>Choose at least one track.</source>
      <translation>トラックを 1 つ以上選んでください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>{fmt} holds {names} poses, these are {pop}D.</source>
      <translation>{fmt} は {names} ポーズ用ですが、これは {pop}D です。</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> or </source>
      <translation> または </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
3D is {names}: renew it first, or export it as it is.</source>
      <translation>
3D は{names}: 先に更新するか、このまま書き出してください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>
Not written, of the file that was read: {names}.</source>
      <translation>
読み込んだファイルのうち書き出されないもの: {names}。</translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source> and </source>
      <translation> と </translation>
    </message>
    <message>
      <location filename="app/dialogs/export.py" />
      <source>folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One column (85 mm)</source>
      <translation>1段 (85 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>One and a half (114 mm)</source>
      <translation>1.5段 (114 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Two columns (174 mm)</source>
      <translation>2段 (174 mm)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Other</source>
      <translation>その他</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure for a paper</source>
      <translation>論文用の図</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Figure</source>
      <translation>図</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Font size</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Width in millimetres</source>
      <translation>幅(ミリメートル)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{width:g} × {height:g} mm, text of {font:g} points: put it into the paper unscaled.</source>
      <translation>{width:g} × {height:g} mm、文字 {font:g} ポイント: 拡大縮小せずに論文に入れてください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>PDF (*.pdf);;Vector graphics (*.svg);;Picture of 600 dpi (*.png)</source>
      <translation>PDF (*.pdf);;ベクター画像 (*.svg);;600 dpiの画像 (*.png)</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Save figure</source>
      <translation>図を保存</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>This file type cannot be written</source>
      <translation>この種類のファイルは書き出せません</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>{path} cannot be written</source>
      <translation>{path} に書き込めません</translation>
    </message>
    <message>
      <location filename="app/dialogs/figure.py" />
      <source>Choose another folder</source>
      <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>to</source>
      <translation>～</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Mine</source>
      <translation>自分の</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Those that ship</source>
      <translation>付属</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>Advanced</source>
      <translation>詳細設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} or more</source>
      <translation>{low:g} 以上</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g}～{high:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/forms.py" />
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go to frame or time</source>
      <translation>フレーム・時刻へ移動</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Go</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame or time</source>
      <translation>フレームまたは時刻</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>, its own number: #{numbers}</source>
      <translation>、固有番号: #{numbers}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>A frame from 0 to {last}{own}, or a time: {short:.1f}s, 1:{long:04.1f}</source>
      <translation>0 から {last}{own} までのフレーム、または時刻: {short:.1f}s, 1:{long:04.1f}</translation>
    </message>
    <message>
      <location filename="app/dialogs/go_to.py" />
      <source>Frame {frame} of 0–{last}{number}, at {times:.3f} s</source>
      <translation>フレーム {frame} (0–{last}){number}、{times:.3f} 秒</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Search all pages</source>
      <translation>全ページを検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Forward</source>
      <translation>進む</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>No page has all of these words</source>
      <translation>これらの語をすべて含むページはありません</translation>
    </message>
    <message>
      <location filename="app/dialogs/help.py" />
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detected: found by an estimator, to be corrected</source>
      <translation>検出: 推定器の結果。修正の対象</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Truth: a reference to compare with</source>
      <translation>正解: 比較の基準</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Everyone in the file</source>
      <translation>ファイル内の全員</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>One person (or one camera) of the file</source>
      <translation>ファイル内の 1 人 (または 1 カメラ)</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose n belongs to frame n</source>
      <translation>ポーズ n をフレーム n に</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>By time: of another frame rate</source>
      <translation>時刻で: フレームレートが異なる場合</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As the file says, else assumed</source>
      <translation>ファイルの記載どおり、なければ仮定</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Pose number n of the file goes to frame n of the recording.</source>
      <translation>ファイルの n 番目のポーズを収録のフレーム n に割り当てます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Each frame takes the pose nearest in time. Time in the file + offset = time in the recording.</source>
      <translation>各フレームに時刻の最も近いポーズを割り当てます。ファイルの時刻 + オフセット = 収録の時刻。</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Import</source>
      <translation>読み込む</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frame</source>
      <translation>{count:,} フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{count:,} frames</source>
      <translation>{count:,} フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>On its own, without a recording</source>
      <translation>記録なしで単独に</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Onto</source>
      <translation>対応</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As</source>
      <translation>種類</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Detect</source>
      <translation>自動判別</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Whose</source>
      <translation>人物</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Number in the file</source>
      <translation>ファイル内の番号</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>As person</source>
      <translation>割り当てる人物</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Offset</source>
      <translation>オフセット</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Frames per second</source>
      <translation>フレームレート</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>as the file says, else {fps:g}</source>
      <translation>ファイルの記載、なければ {fps:g}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Unit in 3D</source>
      <translation>3D の単位</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Up in 3D</source>
      <translation>3D の上方向</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Joints</source>
      <translation>関節</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Change the bone to</source>
      <translation>骨を変更</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>It comes from</source>
      <translation>接続元</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Skeleton</source>
      <translation>スケルトン</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Choose the file of a skeleton (TOML).</source>
      <translation>スケルトンのファイル (TOML) を選んでください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Guessed from their names: {told_bones}</source>
      <translation>名前から推測: {told_bones}</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>{skeleton} ({count} joints)</source>
      <translation>{skeleton} ({count} 関節)</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Points without bones</source>
      <translation>骨のない点</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>From a file…</source>
      <translation>ファイルから…</translation>
    </message>
    <message>
      <location filename="app/dialogs/import_poses.py" />
      <source>Person {person} (new)</source>
      <translation>人物 {person}(新規)</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Usual</source>
      <translation>標準</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the paper</source>
      <translation>論文どおりの探索</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Search as in the thesis</source>
      <translation>学位論文どおりの探索</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Repair</source>
      <translation>補完</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the {count} selected</source>
      <translation>選択した {count} 関節だけ</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Only the selected one</source>
      <translation>選択した 1 関節だけ</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>This person</source>
      <translation>この人物</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Everyone</source>
      <translation>全員</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Completing is the most accurate; the published searches are there to compare with</source>
      <translation>補完器が最も正確です。発表済みの探索は比較用です</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>Confirmed joints never move. Filled-in joints are shown as hollow rings.</source>
      <translation>確定済みの関節は動きません。補完した関節は中抜きの輪で表示されます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/inpaint.py" />
      <source>{count} joints ({name})</source>
      <translation>{count} 関節 ({name})</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joints to compare</source>
      <translation>比較する関節</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Joint of the prediction for {joint}</source>
      <translation>{joint}に対応する予測の関節</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Truth</source>
      <translation>正解</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Prediction</source>
      <translation>予測</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>By name</source>
      <translation>名前で対応</translation>
    </message>
    <message>
      <location filename="app/dialogs/joint_pairs.py" />
      <source>Match joints by name and by the skeletons' tables</source>
      <translation>名前とスケルトンの対応表で関節を対応付けます</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift {recording} to 3D</source>
      <translation>{recording} を 3D 化</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Lift</source>
      <translation>3D 化</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>No person is {height:.0f} mm high: give {shortest} to 2800 mm, or 0.</source>
      <translation>身長 {height:.0f} mm はありえません。{shortest}～2800 mm、または 0 を指定してください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>in true size</source>
      <translation>実寸</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>at the size of an average person, since no body height is given</source>
      <translation>身長が未指定のため平均的な人の大きさ</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Standing on a floor, y up, {scale}.</source>
      <translation>床に立ち、y が上、{scale}。</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Placed in front of the camera, {scale}.</source>
      <translation>カメラの前に配置、{scale}。</translation>
    </message>
    <message>
      <location filename="app/dialogs/lift.py" />
      <source>Relative to the pelvis, {scale}; a floor, or a camera and the body height, place people in the scene.</source>
      <translation>骨盤基準、{scale}。床、またはカメラと身長があれば、人物をシーン内に配置できます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frames {start} to {stop}</source>
      <translation>フレーム {start}～{stop}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Frame {start}</source>
      <translation>フレーム {start}</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>On</source>
      <translation>対象</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Text</source>
      <translation>テキスト</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Tags to find it by</source>
      <translation>検索用のタグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Used so far: </source>
      <translation>使用済みタグ: </translation>
    </message>
    <message>
      <location filename="app/dialogs/note.py" />
      <source>Write a note or add a tag.</source>
      <translation>メモを書くか、タグを追加してください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Models of mine</source>
      <translation>自分のモデル</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>None yet. Refining (Keep as), adapting to a sensor and training make some.</source>
      <translation>まだありません。精密化 (保存名)、センサーへの適応、学習で作られます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/own_models.py" />
      <source>Delete {name} from the disk? This cannot be undone.</source>
      <translation>{name} をディスクから削除しますか? 元に戻せません。</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>parts of jumps compare without</source>
      <translation>jumps 構成要素 比較 なし アブレーション</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>version licence install</source>
      <translation>バージョン ライセンス インストール</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>calibration intrinsics</source>
      <translation>キャリブレーション 内部パラメータ 校正</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>evaluate error mpjpe truth metrics</source>
      <translation>評価 誤差 mpjpe 正解 指標</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>remove missing</source>
      <translation>削除 取り除く 欠損</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>rula reba owas niosh</source>
      <translation>rula reba owas niosh</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>pdf html print findings</source>
      <translation>pdf html 印刷 所見</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>save as bvh trc c3d csv coco write</source>
      <translation>保存 bvh trc c3d csv coco 出力 エクスポート</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>smooth low-pass butterworth gaussian jitter noise</source>
      <translation>平滑化 ローパス バターワース ガウス ぶれ ノイズ</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>documentation manual guide how to</source>
      <translation>ドキュメント マニュアル ガイド 使い方</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>inpaint fill gaps complete jumps upsample</source>
      <translation>修復 欠損 穴埋め 補完 jumps アップサンプリング inpainting</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>tween fill gap between keys</source>
      <translation>中割り 欠損 補間 キー</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>fill gap infer</source>
      <translation>欠損 穴埋め 推論</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>3d depth reconstruct</source>
      <translation>3d 奥行き 復元 再構成</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>blur anonymise privacy silhouette</source>
      <translation>ぼかし 匿名化 プライバシー シルエット</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>load video import project add</source>
      <translation>動画 読み込み プロジェクト 追加 インポート</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>settings options theme language units</source>
      <translation>設定 オプション テーマ 言語 単位</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>run all detect</source>
      <translation>実行 すべて 検出</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>video overlay mp4 export clip</source>
      <translation>動画 重ね合わせ mp4 書き出し クリップ</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>errors suspicious check</source>
      <translation>誤り 疑わしい 確認</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>keys help keyboard mouse</source>
      <translation>キー ヘルプ キーボード マウス</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>flip exchange sides</source>
      <translation>反転 左右 入れ替え</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>learn network model fit</source>
      <translation>学習 ネットワーク モデル 訓練</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>detect find people track</source>
      <translation>検出 人物 追跡</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>back revert</source>
      <translation>戻す 取り消し</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation>何をしますか?</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Search commands</source>
      <translation>コマンドを検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>Commands found</source>
      <translation>見つかったコマンド</translation>
    </message>
    <message>
      <location filename="app/dialogs/palette.py" />
      <source>{text}: not possible now</source>
      <translation>{text}: 現在は実行できません</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Same as the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation>環境設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Counts from the next start</source>
      <translation>次の起動から有効</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Your name</source>
      <translation>あなたの名前</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shown with the recordings you review</source>
      <translation>確認した収録に表示されます</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Units</source>
      <translation>単位</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Of loads, heights and reaches</source>
      <translation>荷重、高さ、リーチの単位</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Medium step</source>
      <translation>中ステップ</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source> frames</source>
      <translation> フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Large step</source>
      <translation>大ステップ</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Memory for frames</source>
      <translation>フレーム用メモリ</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Recent frames are kept in memory, so going back to them is instant</source>
      <translation>最近のフレームをメモリに保持し、すぐに戻れるようにします</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Play every frame</source>
      <translation>全フレームを再生</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Cluster</source>
      <translation>クラスター</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Address of a Dask scheduler for batches: as dask scheduler prints it</source>
      <translation>一括処理用の Dask スケジューラーのアドレス: dask scheduler の表示どおり</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>General</source>
      <translation>全般</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Shortcuts</source>
      <translation>ショートカット</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find</source>
      <translation>検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Find in the preferences</source>
      <translation>設定内を検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/preferences.py" />
      <source>Nothing here has these words.</source>
      <translation>この語を含む項目はありません。</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How many are tracked: as many as are seen at once, or so many</source>
      <translation>追跡する人数: 同時に見える人数、または指定の人数</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>How</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Best</source>
      <translation>最良</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast</source>
      <translation>高速</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Fast takes the smaller networks</source>
      <translation>「高速」は小さいネットワークを使います</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>More</source>
      <translation>追加設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>gaps are filled</source>
      <translation>欠損を埋め</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>3D is made</source>
      <translation>3D を作成</translation>
    </message>
    <message>
      <location filename="app/dialogs/process.py" />
      <source>Poses by the estimator {name}</source>
      <translation>ポーズの推定器: {name}</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Rate of {recording}</source>
      <translation>{recording} のフレームレート</translation>
    </message>
    <message>
      <location filename="app/dialogs/rate.py" />
      <source>Neither the recording nor anyone has said so far. Times, speeds and durations follow from it.</source>
      <translation>収録にも記載がなく、まだ指定されていません。時刻、速度、長さがこれで決まります。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections carried over (seconds)</source>
      <translation>修正を周りに反映 (数秒)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Corrections, and a network that learns from the pictures (minutes)</source>
      <translation>修正と、画像から学ぶネットワーク（数分）</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Looking again, without corrections (minutes)</source>
      <translation>もう一度見る(修正なし、数分)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair and a body with bones of one length</source>
      <translation>トラックの修復と、骨の長さが一定の身体</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>A body with bones of one length</source>
      <translation>骨の長さが一定の身体</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The track's repair</source>
      <translation>トラックの修復</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The corrections alone</source>
      <translation>修正のみ</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine on this recording</source>
      <translation>この記録で精密化</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Refine</source>
      <translation>精密化</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Engine</source>
      <translation>方式</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Believe</source>
      <translation>信頼するもの</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What a joint may be told by beside its corrections. It is asked only where there are three of them at least, and believed only as far as corrected frames are told better from the others with it</source>
      <translation>修正のほかに関節の位置の手がかりとするもの。修正が三つ以上ある関節でのみ参照し、修正済みフレームを互いによりよく言い当てられる範囲でのみ信頼します</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network knows before it learns from this recording; empty: what comes with the program</source>
      <translation>この記録から学習する前にネットワークが知っていること。空欄: プログラムに付属のもの</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Learn for</source>
      <translation>学習時間</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source> min</source>
      <translation> 分</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Keep as</source>
      <translation>保存名</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>a name, to use it for other recordings</source>
      <translation>名前 (ほかの記録で使うため)</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learns becomes a model of yours, if the judge finds it better</source>
      <translation>評価で改善が認められれば、学習結果が自分のモデルになります</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Look for</source>
      <translation>見る時間</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>You have a model of this name: it is replaced if this one is kept.</source>
      <translation>この名前のモデルがすでにあります。今回のモデルが保存されると置き換えられます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Shift+T leads to the one that teaches most.</source>
      <translation>記録全体に散らした {needed} フレーム以上で関節を修正してください。修正済みは {count} フレームです。Shift+T で最も役立つフレームへ移動します。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Shift+T leads to the one that teaches most.</source>
      <translation>記録全体に散らした {needed} フレーム以上で関節を修正してください。修正済みは {count} フレームです。Shift+T で最も役立つフレームへ移動します。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Pictures refine 2D tracks only: refine the 2D track, then lift it.</source>
      <translation>画像で精密化できるのは 2D トラックだけです。2D トラックを精密化してから 3D にしてください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The recording's pictures are not at hand: relink it first (File &gt; Relink recording).</source>
      <translation>記録の画像がありません。先に再リンクしてください (ファイル &gt; 記録を再リンク)。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Only what BlazePose or RTMPose estimated can be looked at again. Choose that track in Tracks, or correct some frames of this one.</source>
      <translation>もう一度見られるのは BlazePose か RTMPose が推定したものだけです。「トラック」でそのトラックを選ぶか、このトラックのフレームをいくつか修正してください。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>Too few frames are corrected to judge: the model must at least agree with itself.</source>
      <translation>評価するには修正フレームが足りません。少なくともモデル自身の結果が一貫している必要があります。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected: each is told from the others, and that is the judge.</source>
      <translation>{corrected} フレームが修正済みです。それぞれをほかから予測して評価します。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>{corrected} frames are corrected; {held} of them are held out and judge.</source>
      <translation>{corrected} フレームが修正済みで、うち {held} フレームを評価用に取り分けます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>The estimator looks at each picture again, and in a mirror. Four judges measure how far the joints are from what is seen in a larger square, what is seen in a mirror, a steady course in time, and a body with bones of one length. A joint is changed only in the seconds in which one at least finds it nearer, and none farther; where that never is so, nothing is changed. Corrections say more: twenty leave a quarter of the error.</source>
      <translation>推定器が各画像をもう一度、鏡像でも見ます。4つの判定が、より大きな正方形で見えるもの、鏡像で見えるもの、時間的に滑らかな動き、骨の長さが一定の身体から関節がどれだけ離れているかを測ります。関節が変わるのは、少なくとも1つがより近いと判定し、より遠いと判定するものがない秒だけです。そうなる所がなければ何も変わりません。修正のほうが多くを語ります。20個あれば誤差は4分の1になります。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>What the network learnt on another recording is added where it brings the track nearer to the corrections that judge. It knows the person and the place that it was taught with.</source>
      <translation>別の記録で学んだ内容を、評価用の修正に近づく場合に加えます。学習に使った人物と場所を知っています。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 corrected frames. Where the judge finds it no better, nothing is changed.</source>
      <translation>実際の動画で最も良かったため、通常はこの方式です。20 フレームの修正で BlazePose の誤差は 4 分の 1 になりました。評価で改善しなければ何も変えません。</translation>
    </message>
    <message>
      <location filename="app/dialogs/refine.py" />
      <source>On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways that no frame beside it shows. Both engines are judged, and the better one is taken.</source>
      <translation>実際の動画では、画像はまだ効果がありませんでした。前後のフレームからは分からない誤りがある記録向けです。両方式を評価し、良いほうを使います。</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching {where}</source>
      <translation>{where} を検索しています</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{recording} is not in {folder}</source>
      <translation>{recording} は {folder} にありません</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search another folder, or choose the file by hand</source>
      <translation>別のフォルダーを検索するか、ファイルを手動で選んでください</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink {recording}</source>
      <translation>{recording} を再リンク</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Relink</source>
      <translation>再リンク</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Old location</source>
      <translation>以前の場所</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Identified by</source>
      <translation>識別情報</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{size:,} bytes, {n_frames} frames</source>
      <translation>{size:,} バイト、{n_frames} フレーム</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>New location</source>
      <translation>新しい場所</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Not found yet</source>
      <translation>未検出</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search a folder…</source>
      <translation>フォルダーを検索…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file…</source>
      <translation>ファイルを選択…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder…</source>
      <translation>フォルダーを選択…</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>For a recording that is a folder of pictures</source>
      <translation>画像のフォルダーである収録用</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Searching</source>
      <translation>検索中</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search in a folder</source>
      <translation>フォルダー内を検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the file</source>
      <translation>ファイルを選択</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Choose the folder of pictures</source>
      <translation>画像のフォルダーを選択</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>Search {folder}</source>
      <translation>{folder} を検索</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is the same file.</source>
      <translation>同じファイルです。</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>{name} {a} before, {b} now</source>
      <translation>{name}: 以前は {a}、現在は {b}</translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>This is another file: </source>
      <translation>別のファイルです: </translation>
    </message>
    <message>
      <location filename="app/dialogs/relink.py" />
      <source>same frames and size, but different content</source>
      <translation>フレーム数とサイズは同じですが内容が異なります</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag a joint</source>
      <translation>関節をドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move it (Esc cancels; one undo step a drag)</source>
      <translation>関節を移動 (Esc で中止。1 回のドラッグが 1 回の取り消し単位)</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag a joint</source>
      <translation>Ctrl + 関節をドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>also move it in nearby frames; the wheel sets how many</source>
      <translation>近くのフレームでも移動。フレーム数はホイールで調整</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + drag</source>
      <translation>Alt + ドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>move the whole person</source>
      <translation>人物全体を移動</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Alt + wheel</source>
      <translation>Alt + ホイール</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>rotate the whole person</source>
      <translation>人物全体を回転</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + click</source>
      <translation>Shift + クリック</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>add a joint to the selection</source>
      <translation>関節を選択に追加</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Drag on the picture</source>
      <translation>画像上をドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>select joints in a rectangle</source>
      <translation>矩形内の関節を選択</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Middle drag</source>
      <translation>中ボタンドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>pan</source>
      <translation>表示位置を移動</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Wheel</source>
      <translation>ホイール</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>zoom at the pointer; on the timeline: zoom time</source>
      <translation>ポインター位置で拡大・縮小。タイムラインでは時間を拡大・縮小</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Shift + drag on the timeline</source>
      <translation>Shift + タイムライン上をドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>set the range</source>
      <translation>範囲を設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Ctrl + drag in the curves</source>
      <translation>曲線上でCtrl + ドラッグ</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>choose points with a box: drag one to move all, an edge to scale them</source>
      <translation>枠で点を選択: 点のドラッグで全体を移動、枠の端で拡大縮小</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Hold H</source>
      <translation>H を押し続ける</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>hide the poses</source>
      <translation>ポーズを隠す</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>マウス</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keyboard and mouse</source>
      <translation>キーボードとマウス</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Filter</source>
      <translation>絞り込み</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Print…</source>
      <translation>印刷…</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Keymap</source>
      <translation>キー割り当て</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>New shortcut</source>
      <translation>新しいショートカット</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Set</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Default</source>
      <translation>既定</translation>
    </message>
    <message>
      <location filename="app/dialogs/shortcuts.py" />
      <source>Two actions have the same key. </source>
      <translation>2 つの操作が同じキーです。 </translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>assumed: {value}</source>
      <translation>仮定: {value}</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Load and time</source>
      <translation>荷重と時間</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Posture</source>
      <translation>姿勢</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>What is not seen</source>
      <translation>見えない情報</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>not said</source>
      <translation>未指定</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's left</source>
      <translation>人物の左側</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the person's right</source>
      <translation>人物の右側</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the front</source>
      <translation>正面</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the back</source>
      <translation>背面</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>from calibration, accelerometer or floor, else the camera's</source>
      <translation>キャリブレーション、加速度計、床、なければカメラ</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>the camera was level</source>
      <translation>カメラは水平</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Sets what such a workplace usually has: check every line</source>
      <translation>この種の職場の一般的な値を設定します。各行を確認してください</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Kind of workplace</source>
      <translation>職場の種類</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Recording</source>
      <translation>収録</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>The picture shows</source>
      <translation>画像が写す側</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Needed where there are no 3D poses</source>
      <translation>3D ポーズがない場合に必要</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>two clicks on an upright edge</source>
      <translation>垂直な縁を 2 クリック</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Up is</source>
      <translation>上方向</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Or Ergonomics &gt; Vertical by two clicks</source>
      <translation>または 人間工学 &gt; 2 クリックで鉛直を指定</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>In italics: assumed where the recording does not show it. The report lists what counts.</source>
      <translation>斜体: 収録から分からないため仮定した値。レポートには影響するものが記載されます。</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>Nothing is assumed.</source>
      <translation>仮定はありません。</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>as measured</source>
      <translation>測定どおり</translation>
    </message>
    <message>
      <location filename="app/dialogs/task_facts.py" />
      <source>could be either</source>
      <translation>どちらの可能性もあり</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train a model</source>
      <translation>モデルを学習</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <location filename="app/dialogs/train.py" />
      <source>Choose the data to learn from.</source>
      <translation>学習に使うデータを選んでください。</translation>
    </message>
    <message>
      <location filename="app/foot_contacts.py" />
      <source>Find foot contacts again</source>
      <translation>接地を再検出</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>Nothing was changed. Try it again, with fewer frames where memory is short</source>
      <translation>何も変更されていません。メモリーが足りない場合はフレーム数を減らして、もう一度お試しください</translation>
    </message>
    <message>
      <location filename="app/jobs/apart.py" />
      <source>The process that worked on this ended before it was done</source>
      <translation>この処理を行っていたプロセスが、完了する前に終了しました</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the project was closed; the result was discarded</source>
      <translation>{title}: プロジェクトが閉じられたため、結果を破棄しました</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: no person was found</source>
      <translation>{title}: 人物が見つかりませんでした</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: the result was discarded</source>
      <translation>{title}: 結果を破棄しました</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} person</source>
      <translation>{title}: {count} 人</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{title}: {count} people</source>
      <translation>{title}: {count} 人</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{names} changed while this was running. Apply the result anyway?</source>
      <translation>実行中に {names} が変更されました。それでも結果を適用しますか?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Confirmed joints stay as they are; one undo reverts it.</source>
      <translation>確定済みの関節はそのままです。一度の取り消しで元に戻せます。</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>The result has other joints or frames than {names} has now: its corrections will be lost. One undo brings them back. Replace it?</source>
      <translation>結果の関節またはフレームが現在の {names} と異なるため、修正は失われます。一度の取り消しで元に戻せます。置き換えますか?</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>{stage} of person {person}</source>
      <translation>人物 {person} の{stage}</translation>
    </message>
    <message>
      <location filename="app/jobs/results.py" />
      <source>Saving</source>
      <translation>保存中</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>The track was edited in the meantime; nothing was changed</source>
      <translation>その間にトラックが編集されたため、何も変更しませんでした</translation>
    </message>
    <message>
      <location filename="app/jobs/start.py" />
      <source>Try again</source>
      <translation>もう一度お試しください</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A walk in colour</source>
      <translation>カラーの歩行</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A video, with poses to clean up</source>
      <translation>整えるポーズの付いた動画</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Two people in depth</source>
      <translation>深度の 2 人</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A depth recording of two people at work</source>
      <translation>作業中の 2 人の深度収録</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>A capture with ground truth</source>
      <translation>正解付きの収録</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>The same walk, with where the joints really were</source>
      <translation>同じ歩行に、関節の実際の位置を付けたもの</translation>
    </message>
    <message>
      <location filename="app/samples.py" />
      <source>Opening {sample}</source>
      <translation>{sample}を開いています</translation>
    </message>
    <message>
      <location filename="app/session/frame_decoder.py" />
      <source>{path} cannot be read</source>
      <translation>{path} を読み込めません</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (L)</source>
      <translation> (左)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source> (R)</source>
      <translation> (右)</translation>
    </message>
    <message>
      <location filename="app/session/people.py" />
      <source>confidence {confidence:.2f}</source>
      <translation>信頼度 {confidence:.2f}</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The complete latent search</source>
      <translation>完全な潜在空間探索</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without Procrustes alignment</source>
      <translation>Procrustes 位置合わせなし</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without the encoder's start</source>
      <translation>エンコーダーによる初期値なし</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>Without overlapping windows</source>
      <translation>窓の重なりなし</translation>
    </message>
    <message>
      <location filename="app/tasks/ablation.py" />
      <source>The completer, which repair uses otherwise</source>
      <translation>補完器 (通常の補完で使うもの)</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>Only a depth sensor can be adapted to</source>
      <translation>適応できるのは深度センサーだけです</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>a depth recording</source>
      <translation>深度収録</translation>
    </message>
    <message>
      <location filename="app/tasks/adaptation.py" />
      <source>colour</source>
      <translation>カラー</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Correcting</source>
      <translation>修正中</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Fill gaps</source>
      <translation>欠損を埋める</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Nothing in this track can be corrected automatically</source>
      <translation>このトラックに自動で修正できるものはありません</translation>
    </message>
    <message>
      <location filename="app/tasks/autocorrect.py" />
      <source>Press N to check it yourself</source>
      <translation>N を押してご自身で確認してください</translation>
    </message>
    <message>
      <location filename="app/tasks/comparison.py" />
      <source>Comparing</source>
      <translation>比較中</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Written</source>
      <translation>書き出しました</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Two clicks show the vertical in space only where the camera is known</source>
      <translation>2 クリックで空間の鉛直が分かるのは、カメラが既知の場合だけです</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Say what camera it was: Pose &gt; Camera and depth</source>
      <translation>カメラを指定してください: ポーズ &gt; カメラと深度</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Only depth shows where the floor is</source>
      <translation>床の位置が分かるのは深度だけです</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Give the vertical another way</source>
      <translation>鉛直を別の方法で指定してください</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>No floor is seen in {recording}</source>
      <translation>{recording} に床が見えません</translation>
    </message>
    <message>
      <location filename="app/tasks/ergonomics.py" />
      <source>Ergonomic assessment</source>
      <translation>人間工学評価</translation>
    </message>
    <message>
      <location filename="app/tasks/estimation.py" />
      <source>Looking for people with {unit} as the unit of depth</source>
      <translation>深度の単位を {unit} として人物を探しています</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>No foot stands still here</source>
      <translation>ここで静止している足はありません</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>{name} changes nothing here</source>
      <translation>{name} はここでは効果がありません</translation>
    </message>
    <message>
      <location filename="app/tasks/feet.py" />
      <source>Standing feet need 3D poses whose place in the world is known</source>
      <translation>接地した足には、ワールド内の位置が分かっている3Dポーズが必要です</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Reading {name}</source>
      <translation>{name} を読み込んでいます</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There are no poses in {name}</source>
      <translation>{name} にポーズがありません</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>There is no person {only} in {name}</source>
      <translation>{name} に人物 {only} はいません</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>one of {numbers}</source>
      <translation>{numbers} のいずれか</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Looking at {path}</source>
      <translation>{path} を調べています</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>the file has {rate:.6g} frames/s, the recording {fps:.6g}; they were counted, not timed</source>
      <translation>ファイルは {rate:.6g} フレーム/秒、収録は {fps:.6g} です。時刻ではなく番号で対応付けました</translation>
    </message>
    <message>
      <location filename="app/tasks/import_export.py" />
      <source>Writing {name}</source>
      <translation>{name} を書き出しています</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>A joint is missing at an end of the range</source>
      <translation>範囲の端で関節が欠けています</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Nothing between these frames can be inferred from the other joints</source>
      <translation>これらのフレームの間は、他の関節から推論できません</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Interpolate smoothly instead</source>
      <translation>代わりに「滑らかに補間」を使ってください</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>None of the chosen joints is in {target}</source>
      <translation>選んだ関節は {target} にありません</translation>
    </message>
    <message>
      <location filename="app/tasks/inpainting.py" />
      <source>Choose others, or repair all</source>
      <translation>別の関節を選ぶか、すべて補完してください</translation>
    </message>
    <message>
      <location filename="app/tasks/lifting.py" />
      <source>person {person}: {stage} poses could not be made: {error}</source>
      <translation>人物 {person}: {stage}ポーズを作成できませんでした: {error}</translation>
    </message>
    <message>
      <location filename="app/tasks/opening.py" />
      <source>Reading {path}</source>
      <translation>{path} を読み込んでいます</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no rate: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>収録にフレームレートの記載がないため、{fps:.6g} フレーム/秒と仮定します (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say what its times count in: {fps:.6g} frames/s are assumed (--fps)</source>
      <translation>収録に時刻の単位の記載がないため、{fps:.6g} フレーム/秒と仮定します (--fps)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording states no unit of depth: one is assumed by its values (--unit)</source>
      <translation>収録に深度の単位の記載がないため、値から仮定します (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>the recording does not say which axis counts its frames: one is assumed by the size of pictures</source>
      <translation>録画にはどの軸がフレームを数えるか書かれていません。画像の大きさから軸を仮定します</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>left out: {what}</source>
      <translation>除外: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/recordings.py" />
      <source>what the first frame shows is {middle:.3g} m away: the unit may be another (--unit)</source>
      <translation>最初のフレームに写るものまで {middle:.3g} m です。単位が違う可能性があります (--unit)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Pictures refine 2D tracks only</source>
      <translation>画像で精密化できるのは 2D トラックだけです</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Refine the 2D track, then lift it</source>
      <translation>2D トラックを精密化してから 3D 化してください</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The model does not see these joints in this recording</source>
      <translation>モデルはこの記録でこれらの関節を見分けられません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {most} from places {before} apart</source>
      <translation>{before} 離れた位置から {most} 未満</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct some frames, and refine from them</source>
      <translation>トラックはそのままです。いくつかのフレームを修正してから精密化してください</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Learning from the corrections</source>
      <translation>修正から学習しています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>There is too little to learn from</source>
      <translation>学習するには少なすぎます</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>corrected joints in at least {needed} frames</source>
      <translation>{needed} フレーム以上で修正した関節</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Correct the joints that are wrong in some frames spread over the recording</source>
      <translation>収録全体に散らばる数フレームで、誤った関節を修正してください</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>Nothing is left to refine: what would change was corrected or taken away by hand</source>
      <translation>精密化するものは残っていません: 変わるはずのものは手で修正または削除されています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is</source>
      <translation>トラックはそのままです</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The refinement was discarded: it is no better on held-out corrected frames</source>
      <translation>精密化を破棄しました: 評価用の修正フレームで改善しませんでした</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>less than {length}</source>
      <translation>{length} 未満</translation>
    </message>
    <message>
      <location filename="app/tasks/refine.py" />
      <source>The track stays as it is. Correct more frames, above all where the errors change</source>
      <translation>トラックはそのままです。特に誤りの変わるところで、さらに修正してください</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a larger square</source>
      <translation>より大きな正方形で</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>in a mirror</source>
      <translation>鏡像で</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>from frame to frame</source>
      <translation>フレーム間で</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>by bones of one length</source>
      <translation>一定の骨の長さで</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Getting ready</source>
      <translation>準備中</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Comparing what was seen</source>
      <translation>見えたものを比較しています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again at frame {frame}</source>
      <translation>フレーム {frame} をもう一度見ています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The track shows nobody in this recording</source>
      <translation>この収録では、トラックに人物がいません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Nothing can look again at what these poses show</source>
      <translation>これらの姿勢が示すものをもう一度見る手段がありません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>poses that BlazePose or RTMPose estimated</source>
      <translation>BlazePose か RTMPose が推定した姿勢</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Correct some frames, and refine from them</source>
      <translation>いくつかのフレームを修正し、そこから改良してください</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>The recording does not belong to the track</source>
      <translation>この収録はトラックのものではありません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{count} frames</source>
      <translation>{count} フレーム</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>Looking again was discarded: no joint is nearer for all four judges</source>
      <translation>もう一度見た結果は破棄されました。4つの判定すべてでより近くなる関節がありません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_again.py" />
      <source>{judge}: {before:.1f} px, then {after:.1f} px</source>
      <translation>{judge}: {before:.1f} px、その後 {after:.1f} px</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_looks.py" />
      <source>Looking at every frame</source>
      <translation>全フレームを調べています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>This model is for poses with other joints</source>
      <translation>このモデルは別の関節構成のポーズ用です</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>The model could not be kept: {why}</source>
      <translation>モデルを保存できませんでした: {why}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_pictures.py" />
      <source>Learning from the pictures</source>
      <translation>画像から学習しています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>its repair</source>
      <translation>その修復</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>a body with bones of one length</source>
      <translation>骨の長さが一定の身体</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_sources.py" />
      <source>Looking at the lengths of bones</source>
      <translation>骨の長さを調べています</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>All four judges agree on {share:.0%} of what was looked at: {judges}</source>
      <translation>見た範囲の {share:.0%} で4つの判定が一致しました：{judges}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>There was time for {looked:,} of {count:,} frames</source>
      <translation>時間内に見られたのは {count:,} フレーム中 {looked:,} フレームです</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Believed: {what}</source>
      <translation>信頼したもの: {what}</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nothing could judge it: the track had no places where corrections were held out</source>
      <translation>評価できませんでした: 評価用に取り分けた修正の位置に、元のトラックの値がありません</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frame)</source>
      <translation>ここでは何も修正されていません。モデルの結果は一貫しています: {before:.1f} {unit} 離れた位置が {after:.1f} {unit} になります ({count} フレーム)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Nobody corrected anything here. The model agrees with itself: places {before:.1f} {unit} apart come to {after:.1f} {unit} ({count} frames)</source>
      <translation>ここでは何も修正されていません。モデルの結果は一貫しています: {before:.1f} {unit} 離れた位置が {after:.1f} {unit} になります ({count} フレーム)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frame)</source>
      <translation>評価用の修正: 前 {before:.1f} {unit}、後 {after:.1f} {unit} ({count} フレーム)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>Held-out corrections: {before:.1f} {unit} before, {after:.1f} {unit} after ({count} frames)</source>
      <translation>評価用の修正: 前 {before:.1f} {unit}、後 {after:.1f} {unit} ({count} フレーム)</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures helped</source>
      <translation>画像で改善しました</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>the pictures were left out</source>
      <translation>画像は使いませんでした</translation>
    </message>
    <message>
      <location filename="app/tasks/refine_words.py" />
      <source>by the corrections {alone}, with pictures {looked}: {taken}</source>
      <translation>修正のみ {alone}、画像あり {looked}: {taken}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>The video would replace the recording {recording}</source>
      <translation>動画が収録 {recording} を置き換えてしまいます</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>frames within 0 to {count}</source>
      <translation>0～{count} のフレーム</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{start} to {stop}</source>
      <translation>{start}～{stop}</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>There are no such frames to write</source>
      <translation>書き出すフレームがありません</translation>
    </message>
    <message>
      <location filename="app/tasks/rendering.py" />
      <source>{done} of {count} frames</source>
      <translation>{count} フレーム中 {done}</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>Thumbnails</source>
      <translation>サムネイル</translation>
    </message>
    <message>
      <location filename="app/tasks/thumbnails.py" />
      <source>The project has no pictures</source>
      <translation>プロジェクトに画像がありません</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Review an operator</source>
      <translation>作業者の評価</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>The worst moments of a person at work, with angles and scores</source>
      <translation>作業者の最も悪い瞬間を、角度とスコアとともに</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Two people at work before a depth camera. Space plays; the arrow keys go frame by frame.</source>
      <translation>深度カメラの前で働く 2 人です。スペースで再生、矢印キーでコマ送りします。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Each person has a row. Click one: what follows is about that person.</source>
      <translation>人物ごとに 1 行あります。1 人をクリックしてください。以降はその人物の話です。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Angles, risk scores and the worst moments of this person. Click one to go there.</source>
      <translation>この人物の角度、リスクスコア、最も悪い瞬間です。クリックするとそこへ移動します。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Drag a joint that is not where it should be: angles and scores follow.</source>
      <translation>正しい位置にない関節をドラッグすると、角度とスコアも変わります。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This is the panel's button. Its report, as PDF, HTML or a table, is in the menu Ergonomics.</source>
      <translation>これはパネルのボタンです。PDF、HTML、表のレポートは「人間工学」メニューにあります。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Clean up a track</source>
      <translation>トラックを整える</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Find what is wrong, mend it, and take the motion along</source>
      <translation>誤りを見つけて直し、動きを持ち出す</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>A network found these joints; dashed bones are those that it is not sure of. Drag a joint to correct it. With Ctrl the frames around follow; the wheel says how many.</source>
      <translation>ネットワークが見つけた関節です。破線の骨は確信が低いものです。ドラッグで修正できます。Ctrl を押すと周りのフレームも追従し、フレーム数はホイールで決めます。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it.</source>
      <translation>誤りと思われる箇所を悪い順に並べています。N で次へ、Return で承認、M で直します。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Jitter goes with a filter, over all frames or those between I and O.</source>
      <translation>ぶれはフィルターで取り除きます。全フレーム、または I と O の間に適用します。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This fills gaps and adds joints that the network did not give. What you corrected stays.</source>
      <translation>欠損を埋め、ネットワークが出さなかった関節を追加します。修正したものは残ります。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>This makes 3D of it.</source>
      <translation>ここで 3D を作ります。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>And this writes it for the program that you go on in.</source>
      <translation>次に使うプログラム用に書き出します。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Compare with truth</source>
      <translation>正解と比較</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>How far an estimate is from where the joints really were</source>
      <translation>推定と関節の実際の位置との差</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it.</source>
      <translation>推定と正解を 2D と 3D で表示しています。行のチェックボックスで表示を切り替えます。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Choose what is compared with what. The map shows the error of each joint over time; click in it to go there.</source>
      <translation>何と何を比べるかを選びます。マップは各関節の誤差の時間変化です。クリックするとそこへ移動します。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV.</source>
      <translation>「数値」に値、「最悪フレーム」に画像があります。「書き出す」でページや CSV を作れます。</translation>
    </message>
    <message>
      <location filename="app/tours.py" />
      <source>C goes to and fro between the two tracks in the picture.</source>
      <translation>C で画像の 2 つのトラックを切り替えます。</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>a project with a recording</source>
      <translation>収録のあるプロジェクト</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no such recording in the project</source>
      <translation>プロジェクトにその収録はありません</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>{stage} track</source>
      <translation>{stage}トラック</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There is no {wanted} in this recording</source>
      <translation>この収録に{wanted}がありません</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>stages: {have}</source>
      <translation>段階: {have}</translation>
    </message>
    <message>
      <location filename="app/track_choice.py" />
      <source>There are no 2D poses in this recording</source>
      <translation>この収録に 2D ポーズがありません</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hourglass</source>
      <translation>Hourglass</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding</source>
      <translation>埋め込み</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Hands</source>
      <translation>手</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>embedding on depth</source>
      <translation>深度の埋め込み</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>lifter</source>
      <translation>3D 化器</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>from corrections</source>
      <translation>修正から</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by looking again</source>
      <translation>見直しによる</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>by a model of yours</source>
      <translation>自分のモデルによる</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Repaired</source>
      <translation>補完済み</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Corrected</source>
      <translation>修正済み</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>Poses {dims}</source>
      <translation>ポーズ {dims}</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in 1 frame</source>
      <translation>1フレームで更新が必要</translation>
    </message>
    <message>
      <location filename="app/track_words.py" />
      <source>to be renewed in {count:,} frames</source>
      <translation>{count:,} フレームで更新が必要</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>There is no language {code!r}</source>
      <translation>言語 {code!r} はありません</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>The translation {path} cannot be read</source>
      <translation>翻訳 {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="app/translation.py" />
      <source>Reinstall it</source>
      <translation>再インストールしてください</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Pose</source>
      <translation>ポーズ(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Review</source>
      <translation>確認(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Er&amp;gonomics</source>
      <translation>人間工学(&amp;G)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>P&amp;lay</source>
      <translation>再生(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>After repai&amp;r</source>
      <translation>補完(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Camera and &amp;depth</source>
      <translation>カメラと深度(&amp;D)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Keys and joints</source>
      <translation>キーと関節(&amp;K)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Foot contacts</source>
      <translation>接地(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Over the range</source>
      <translation>範囲に適用(&amp;O)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Points of c&amp;urves</source>
      <translation>曲線の点(&amp;U)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Re&amp;fining</source>
      <translation>精密化(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;wap and join</source>
      <translation>入れ替え・連結(&amp;W)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Sample projects</source>
      <translation>サンプルプロジェクト</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Guided &amp;paths</source>
      <translation>ガイドツアー(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Whole person</source>
      <translation>人物全体(&amp;W)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>State of this recording</source>
      <translation>この収録の状態</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Speed</source>
      <translation>速度(&amp;S)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>S&amp;teps</source>
      <translation>ステップ(&amp;T)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Range</source>
      <translation>範囲(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Zoom</source>
      <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Other poses</source>
      <translation>他のポーズ(&amp;O)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;3D scene and depth</source>
      <translation>3D シーンと深度(&amp;3)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Timeline and curves</source>
      <translation>タイムラインと曲線(&amp;T)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>La&amp;yout</source>
      <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Other &amp;recording</source>
      <translation>他の収録(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Open &amp;more</source>
      <translation>その他を開く(&amp;M)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>This recording</source>
      <translation>この収録</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Pictures and &amp;videos</source>
      <translation>画像と動画(&amp;V)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>&amp;Training</source>
      <translation>学習(&amp;T)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Lists</source>
      <translation>一覧</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>All of a &amp;kind</source>
      <translation>同じ種類をまとめて(&amp;K)</translation>
    </message>
    <message>
      <location filename="app/ui/action.py" />
      <source>Notes and &amp;segments</source>
      <translation>メモと区間(&amp;S)</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Expected: {expected}</source>
      <translation>期待: {expected}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Got: {got}</source>
      <translation>実際: {got}</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Something went wrong in Posewright</source>
      <translation>Posewright で問題が起きました</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{name}: {error}
This is a bug in the program, not your mistake. Your edits are saved. Please report it with the details below.</source>
      <translation>{name}: {error}
これはプログラムの不具合で、操作の誤りではありません。編集は保存されています。下の詳細を添えてご報告ください。</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details of the error</source>
      <translation>エラーの詳細</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>and {count} more</source>
      <translation>ほか {count} 件</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{count} errors</source>
      <translation>{count} 件のエラー</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{path} exists already in {path2}.</source>
      <translation>{path} は {path2} にすでにあります。</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Files of an earlier export in it will be replaced.</source>
      <translation>以前に書き出したファイルは置き換えられます。</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>It will be replaced.</source>
      <translation>置き換えられます。</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>{text}

{more} Continue?</source>
      <translation>{text}

{more} 続けますか?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Replace?</source>
      <translation>置き換えますか?</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <location filename="app/ui/messages.py" />
      <source>Undo what this notice says</source>
      <translation>この通知の操作を元に戻す</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Map</source>
      <translation>マップ</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Figures</source>
      <translation>数値</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Worst frames</source>
      <translation>最悪フレーム</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Side by side</source>
      <translation>並べて表示</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Histogram</source>
      <translation>ヒストグラム</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Calibration</source>
      <translation>較正</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparing …</source>
      <translation>比較しています …</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Choose two different tracks of this recording.</source>
      <translation>この収録の異なる 2 トラックを選んでください。</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>the truth's</source>
      <translation>正解の</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>were predicted</source>
      <translation>が予測済み</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>B's</source>
      <translation>B の</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>are in A</source>
      <translation>が A にあり</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{metric} {value} {unit} over {counted:,} of {of_truth} {count:,} frames; {coverage:.1f} % of {of_truth} joints {there}</source>
      <translation>{metric} {value} {unit}、{of_truth} {count:,} フレーム中 {counted:,}。{of_truth}関節の {coverage:.1f} % {there}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The table is in the clipboard</source>
      <translation>表をクリップボードにコピーしました</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>The picture is in the clipboard</source>
      <translation>画像をクリップボードにコピーしました</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Page with everything (*.html);;Tables, in a folder of this name (*.csv);;Picture of this tab (*.png);;Vector graphics of this tab (*.svg)</source>
      <translation>すべてを含むページ (*.html);;この名前のフォルダーに表 (*.csv);;このタブの画像 (*.png);;このタブのベクター画像 (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Export comparison</source>
      <translation>比較を書き出す</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>{title} beside {truth}</source>
      <translation>{title}と{truth}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>Comparison: {current_recording}</source>
      <translation>比較: {current_recording}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison.py" />
      <source>.html, .csv, .png or .svg</source>
      <translation>.html、.csv、.png、.svg のいずれか</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error over time</source>
      <translation>時間に対する誤差</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Time (s)</source>
      <translation>時間 (s)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Threshold ({unit})</source>
      <translation>しきい値 ({unit})</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Correct joints (%)</source>
      <translation>正解関節 (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Histogram of errors</source>
      <translation>誤差のヒストグラム</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Joints (%)</source>
      <translation>関節 (%)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Confidence of the prediction</source>
      <translation>予測の信頼度</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_charts.py" />
      <source>Error against confidence</source>
      <translation>信頼度と誤差</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible</source>
      <translation>可視</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Occluded</source>
      <translation>遮蔽</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visible or unknown</source>
      <translation>可視または不明</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Shown</source>
      <translation>表示中</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Visibility</source>
      <translation>可視状態</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>More tracks…</source>
      <translation>他のトラック…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Other predictions to compare</source>
      <translation>比較する他の予測</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Compare more tracks with the same truth</source>
      <translation>同じ正解と比べるトラックを追加</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Also</source>
      <translation>追加</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Offset in time</source>
      <translation>時刻オフセット</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Time in the prediction + offset = time in the truth</source>
      <translation>予測の時刻 + オフセット = 正解の時刻</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints…</source>
      <translation>関節…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Choose which joints correspond</source>
      <translation>対応する関節を選択</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Error lines</source>
      <translation>誤差線</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Draw each joint's distance from the truth, in the picture and in 3D</source>
      <translation>各関節の正解との差を画像と 3D に描きます</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>What this tab shows, into the clipboard: a table, or a picture</source>
      <translation>このタブの内容をクリップボードへ: 表または画像</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Figure…</source>
      <translation>図…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>For a paper: in millimetres and points, as PDF, SVG or PNG</source>
      <translation>論文用: ミリメートルとポイントで、PDF、SVG、PNG</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>Joints that are</source>
      <translation>関節の状態</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} more…</source>
      <translation>他 {count} 件…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_head.py" />
      <source>{count} joints…</source>
      <translation>{count} 関節…</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Share of correct joints by threshold (PCK)</source>
      <translation>しきい値ごとの正解関節の割合 (PCK)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>Which share of correct joints</source>
      <translation>表示する正解関節の割合</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>These tracks have no common scale for the share of correct joints</source>
      <translation>これらのトラックには正解関節の割合に使える共通の尺度がありません</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{title}: area {area:.1f} %</source>
      <translation>{title}: 面積 {area:.1f} %</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric}: bold all joints (area {area:.1f} %), thin each of them</source>
      <translation>{metric}: 太線は全関節 (面積 {area:.1f} %)、細線は各関節</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>median {median}, mean {mean}</source>
      <translation>中央値 {median}、平均 {mean}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>{metric} ({unit}); the last bar holds all above</source>
      <translation>{metric} ({unit})。最後の棒はそれ以上すべて</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>rank correlation {rank:.2f}</source>
      <translation>順位相関 {rank:.2f}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_plots.py" />
      <source>The line joins the medians</source>
      <translation>線は中央値を結びます</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Person</source>
      <translation>人物</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>View (recording)</source>
      <translation>ビュー (収録)</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>All figures</source>
      <translation>すべての数値</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each joint</source>
      <translation>関節ごとの数値</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Group by</source>
      <translation>グループ分け</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Figures of each group</source>
      <translation>グループごとの数値</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>Mark segments (E) to have a row for each action.</source>
      <translation>区間 (E) を付けると動作ごとに行ができます。</translation>
    </message>
    <message>
      <location filename="app/views/comparison/comparison_tables.py" />
      <source>By</source>
      <translation>分け方</translation>
    </message>
    <message>
      <location filename="app/views/comparison/contact_sheet.py" />
      <source>Frame {frames:,}
{error} {unit}</source>
      <translation>フレーム {frames:,}
{error} {unit}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Error of each joint over time</source>
      <translation>各関節の誤差の時間変化</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Nothing is compared yet</source>
      <translation>まだ何も比較していません</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>0 to {top} {unit} and above:  {metric}, {note}</source>
      <translation>0～{top} {unit} 以上:  {metric}、{note}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>not compared</source>
      <translation>比較対象外</translation>
    </message>
    <message>
      <location filename="app/views/comparison/error_map.py" />
      <source>Frame {frame:,}
{joint}: {shown}</source>
      <translation>フレーム {frame:,}
{joint}: {shown}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>The compared tracks side by side at the current frame</source>
      <translation>比較中のトラックを現在のフレームで並べて表示</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>Nothing of this recording is compared yet</source>
      <translation>この収録ではまだ何も比較していません</translation>
    </message>
    <message>
      <location filename="app/views/comparison/side_by_side.py" />
      <source>not compared here</source>
      <translation>ここでは比較対象外</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>The two agree far better {words}: {error} instead of {usual} {unit} apart (median)</source>
      <translation>{words}とはるかによく一致します: 差の中央値は {usual} {unit} でなく {error} {unit}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compared with other times: {timing_words}</source>
      <translation>別の時刻での比較: {timing_words}</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>Compare so</source>
      <translation>こう比較する</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>By their own times</source>
      <translation>それぞれの時刻で比較</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>with times × {rate:.4g}</source>
      <translation>時刻を {rate:.4g} 倍にする</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s later</source>
      <translation>{seconds:.3f} 秒後</translation>
    </message>
    <message>
      <location filename="app/views/comparison/timing_bar.py" />
      <source>{seconds:.3f} s earlier</source>
      <translation>{seconds:.3f} 秒前</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>{title}: not measurable</source>
      <translation>{title}: 測定不能</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>, rests on an inferred joint</source>
      <translation>、推論された関節に基づく</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>Angles on the body</source>
      <translation>身体上の角度</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/body_diagram.py" />
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before</source>
      <translation>前</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>after</source>
      <translation>後</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Shares of the time compared</source>
      <translation>時間割合の比較</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{name} {percent} (could be {percent2} to {percent3})</source>
      <translation>{name} {percent} ({percent2}～{percent3} の可能性)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Compared with</source>
      <translation>比較対象</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>The same work before the workplace was changed: another recording of this project</source>
      <translation>職場改善前の同じ作業: このプロジェクトの別の収録</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>not assessable</source>
      <translation>評価不能</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{percent} {side}, could be {percent2} to {percent3}</source>
      <translation>{side} {percent}、{percent2}～{percent3} の可能性</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{number} or more</source>
      <translation>{number} 以上</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>{method}: time to act soon</source>
      <translation>{method}: 早期対応が必要な時間</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Half of the time</source>
      <translation>時間の半分</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>left against right</source>
      <translation>左右の比較</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>before: {name}</source>
      <translation>改善前: {name}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Assessing everybody …</source>
      <translation>全員を評価しています …</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>Before</source>
      <translation>改善前</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/compare_view.py" />
      <source>After</source>
      <translation>改善後</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Trunk</source>
      <translation>体幹</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Neck</source>
      <translation>首</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm L</source>
      <translation>左腕</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Arm R</source>
      <translation>右腕</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>No cycles yet. E marks one by hand in the timeline: press it where a cycle begins and again where it ends.</source>
      <translation>サイクルはまだありません。タイムラインで E を押すと手動で付けられます。開始と終了で 1 回ずつ押してください。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles over each other</source>
      <translation>サイクルの重ね合わせ</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>100% of a cycle</source>
      <translation>サイクルの 100%</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Task</source>
      <translation>作業</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Measure of the curves</source>
      <translation>曲線の測定量</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycles</source>
      <translation>サイクル</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Cycle</source>
      <translation>サイクル</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>Seconds</source>
      <translation>秒</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/cycles_view.py" />
      <source>{score} at {lowest}+</source>
      <translation>{score} {lowest}+</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>Exposure: shares of the time</source>
      <translation>ばく露: 時間の割合</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/exposure_view.py" />
      <source>half of the time {percentiles:.0f}° or more</source>
      <translation>時間の半分は {percentiles:.0f}° 以上</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>No lift yet. Go to where a load leaves its place and press “Lift begins or ends here”; go to where it is set down and press it again. The hands are measured, the load is a task fact.</source>
      <translation>持ち上げはまだありません。荷が元の位置を離れるところで「持ち上げの開始・終了」を押し、下ろすところでもう一度押してください。手は測定され、荷重は作業情報です。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lifts</source>
      <translation>持ち上げ</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Lift {place}: hands or feet are not seen at its {end}.</source>
      <translation>持ち上げ {place}: {end}で手または足が見えません。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Frame</source>
      <translation>フレーム</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Reach, {length}</source>
      <translation>リーチ, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Height, {length}</source>
      <translation>高さ, {length}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Turn</source>
      <translation>ひねり</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Limit, {mass}</source>
      <translation>限界, {mass}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Index</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Could be</source>
      <translation>可能な範囲</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>Change first</source>
      <translation>最初に改善</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/lifts_view.py" />
      <source>{index} to {index2}</source>
      <translation>{index}～{index2}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>Worst moments</source>
      <translation>最も悪い瞬間</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{title}: {fall:.0f} less if neutral</source>
      <translation>{title}: 中立なら {fall:.0f} 低下</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/moments_strip.py" />
      <source>{method}{side} {moment}
frame {frame:,}</source>
      <translation>{method}{side} {moment}
フレーム {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/risk_paint.py" />
      <source>not measurable</source>
      <translation>測定不能</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>What drives the score</source>
      <translation>スコアの要因</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Trunk, neck or arms are not seen well enough in this frame.</source>
      <translation>このフレームでは体幹、首、腕が十分に見えません。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>Driven by (click: select its joints)</source>
      <translation>要因 (クリックで関節を選択)</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>No part would be lower if neutral.</source>
      <translation>中立にして下がる部位はありません。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>inferred joints</source>
      <translation>推論された関節</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>assumptions</source>
      <translation>仮定</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source> Rests on {names}.</source>
      <translation> 根拠: {names}。</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>{step}: {fall:.0f} less if neutral</source>
      <translation>{step}: 中立なら {fall:.0f} 低下</translation>
    </message>
    <message>
      <location filename="app/views/ergonomics/score_card.py" />
      <source>A fact of the task</source>
      <translation>作業情報</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Other recording in the &amp;corner</source>
      <translation>別の記録を隅に表示(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>In step by time; again for the next one, then none</source>
      <translation>時間で同期。もう一度で次の記録、その後は非表示</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame earlier</source>
      <translation>隅の画像: 1フレーム前</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Where the two did not start together; so does the wheel over it</source>
      <translation>開始がずれている場合に。上でホイールを回しても可</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Corner: a frame later</source>
      <translation>隅の画像: 1フレーム後</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>There is no other recording with pictures</source>
      <translation>画像のある別の記録がありません</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Open one into this project</source>
      <translation>このプロジェクトで開いてください</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Opening …</source>
      <translation>開いています …</translation>
    </message>
    <message>
      <location filename="app/views/frame/corner_picture.py" />
      <source>Shift the recording in the corner</source>
      <translation>隅の記録をずらす</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Colours from</source>
      <translation>色の範囲</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Nearest depth in colour, in millimetres</source>
      <translation>色で表す最も近い深度 (mm)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Farthest depth in colour, in millimetres</source>
      <translation>色で表す最も遠い深度 (mm)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Span the depths of the current frame</source>
      <translation>現在のフレームの深度に合わせます</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show people in colour (finds them first)</source>
      <translation>人物を色分け (先に検出)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Correct masks</source>
      <translation>マスクを修正</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint and erase people's masks</source>
      <translation>人物のマスクを塗る・消す</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Show the depth points in the 3D scene</source>
      <translation>3D シーンに深度点群を表示</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>3D points</source>
      <translation>3D 点群</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint</source>
      <translation>塗る</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag to paint this person</source>
      <translation>ドラッグでこの人物を塗ります</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Erase</source>
      <translation>消す</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Drag: these pixels show no person</source>
      <translation>ドラッグ: この画素は人物ではありません</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Not a person</source>
      <translation>人物でない</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Click: no person, in all frames</source>
      <translation>クリック: 全フレームで人物ではありません</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Person to paint</source>
      <translation>塗る人物</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush in pixels</source>
      <translation>ブラシの半径 (ピクセル)</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Radius of the brush</source>
      <translation>ブラシの半径</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Paint only at the depth where the stroke began</source>
      <translation>描き始めた深度だけを塗ります</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Keep to the surface</source>
      <translation>表面に沿う</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>As found</source>
      <translation>検出時に戻す</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Undo the corrections of this frame</source>
      <translation>このフレームの修正を取り消します</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_bar.py" />
      <source>Finding people …</source>
      <translation>人物を検出しています …</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Smaller brush</source>
      <translation>ブラシを小さく</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>Larger brush</source>
      <translation>ブラシを大きく</translation>
    </message>
    <message>
      <location filename="app/views/frame/depth_view.py" />
      <source>   person {mask}</source>
      <translation>   人物 {mask}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {joint}</source>
      <translation>{joint}を移動</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Move {count} joints</source>
      <translation>{count} 関節を移動</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_gestures.py" />
      <source>Place {joint}</source>
      <translation>{joint}を配置</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's left</source>
      <translation>被写体の左</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Subject's right</source>
      <translation>被写体の右</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Centre</source>
      <translation>中央</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Inferred</source>
      <translation>推論</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Adjusted by a tool</source>
      <translation>ツールで調整</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Confirmed by hand</source>
      <translation>手動で確定</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Absent</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Low confidence</source>
      <translation>低信頼度</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Legend: blue circles are the subject's left, orange squares the subject's right</source>
      <translation>凡例: 青い円は被写体の左、オレンジの四角は右</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>Depth colour scale in millimetres</source>
      <translation>深度のカラースケール (mm)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_hud.py" />
      <source>no reading</source>
      <translation>測定値なし</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Frame with poses</source>
      <translation>ポーズ付きフレーム</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Opening {recording} …</source>
      <translation>{recording} を開いています …</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Poses can be seen and corrected; relink the file to see the picture.</source>
      <translation>ポーズは表示・修正できます。画像を見るにはファイルを再リンクしてください。</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} is missing.
{words}</source>
      <translation>{recording} が見つかりません。
{words}</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Fit picture</source>
      <translation>画像全体を表示(&amp;F)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Actual size</source>
      <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Hand tool</source>
      <translation>手のひらツール(&amp;H)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Drag to pan</source>
      <translation>ドラッグで表示位置を移動</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Joint &amp;names</source>
      <translation>関節名(&amp;N)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>&amp;Legend</source>
      <translation>凡例(&amp;L)</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   no reading</source>
      <translation>   測定値なし</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   {depth:,.0f} mm</source>
      <translation>   {depth:,.0f} mm</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>   double click places the {joint}</source>
      <translation>   ダブルクリックで{joint}を配置</translation>
    </message>
    <message>
      <location filename="app/views/frame/frame_view.py" />
      <source>{recording} holds poses in 3D and no pictures.
They are in the 3D scene.</source>
      <translation>{recording} は 3D ポーズのみで、画像がありません。
3D シーンに表示されています。</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Onion skin</source>
      <translation>オニオンスキン(&amp;O)</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>The poses before (dashed) and after, fading</source>
      <translation>前(破線)と後の姿勢を薄く表示</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>&amp;Ghost of what it was made from</source>
      <translation>元の姿勢のゴースト(&amp;G)</translation>
    </message>
    <message>
      <location filename="app/views/frame/ghosts.py" />
      <source>Dotted: the pose before it was repaired, refined or corrected</source>
      <translation>点線: 補完・改善・修正前の姿勢</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Lou&amp;pe while dragging</source>
      <translation>ドラッグ中の拡大鏡(&amp;P)</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>The pixels under a joint that you drag, enlarged beside it</source>
      <translation>ドラッグ中の関節の下のピクセルを横に拡大表示</translation>
    </message>
    <message>
      <location filename="app/views/frame/loupe.py" />
      <source>Enlarged picture under the joint</source>
      <translation>関節の下の拡大画像</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>not a person</source>
      <translation>人物でない</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Paint person {person}</source>
      <translation>人物 {person} を塗る</translation>
    </message>
    <message>
      <location filename="app/views/frame/mask_brush.py" />
      <source>Erase mask</source>
      <translation>マスクを消す</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save p&amp;icture as seen…</source>
      <translation>表示中の画像を保存(&amp;I)…</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>With poses, angles and risk: PNG, or SVG with sharp lines</source>
      <translation>姿勢、角度、リスクを含む: PNG、または線が鮮明なSVG</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Copy pict&amp;ure as seen</source>
      <translation>表示中の画像をコピー(&amp;U)</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Picture (*.png);;Vector graphics (*.svg)</source>
      <translation>画像 (*.png);;ベクター画像 (*.svg)</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>Save picture as seen</source>
      <translation>表示中の画像を保存</translation>
    </message>
    <message>
      <location filename="app/views/frame/picture_export.py" />
      <source>There is nothing to see</source>
      <translation>表示するものがありません</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>S&amp;wipe between before and after</source>
      <translation>前後をスワイプ(&amp;W)</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>A line over the picture, to be dragged: poses before refining left of it, after refining right</source>
      <translation>画像の上のドラッグできる線。左は精密化前、右は精密化後のポーズ</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Line between before and after</source>
      <translation>前後の境の線</translation>
    </message>
    <message>
      <location filename="app/views/frame/swipe.py" />
      <source>Drag: left of it before refining, right of it after</source>
      <translation>ドラッグ:左は精密化前、右は精密化後</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Why or who</source>
      <translation>理由・担当</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings: {results}</source>
      <translation>収録: {results}</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>Recordings of the batch</source>
      <translation>一括処理の収録</translation>
    </message>
    <message>
      <location filename="app/views/panels/batch_table.py" />
      <source>The folder is being looked through</source>
      <translation>フォルダーを調べています</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Ergonomics</source>
      <translation>人間工学</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>This frame</source>
      <translation>このフレーム</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Whole recording</source>
      <translation>収録全体</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Method</source>
      <translation>手法</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Side</source>
      <translation>側</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Worse is the side that is longer at the highest levels; the other may be worse for a moment</source>
      <translation>悪い側とは、最も高いレベルに長くいる側です。一瞬だけ反対側の方が悪いこともあります</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side</source>
      <translation>悪い側</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over the picture, people hidden</source>
      <translation>画像に重ね、人物を隠す</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Over depth where the recording has it; else people as silhouettes. Never a face.</source>
      <translation>深度があれば深度に、なければ人物をシルエットにして重ねます。顔は表示しません。</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Find by repetition</source>
      <translation>反復から検出</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>1 assumption…</source>
      <translation>仮定 1 件…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>{count} assumptions…</source>
      <translation>仮定 {count} 件…</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Nobody said, so it is assumed; the report lists it:</source>
      <translation>指定がないため仮定しています。レポートにも記載されます:</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Measuring angles …</source>
      <translation>角度を測定しています …</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Edited since: being assessed again. </source>
      <translation>編集されたため、再評価しています。 </translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up: {source}</source>
      <translation>上方向: {source}</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source> (a guess: Ergonomics &gt; Vertical by two clicks).</source>
      <translation> (推測: 人間工学 &gt; 2 クリックで鉛直を指定)。</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Up is assumed: {source}.</source>
      <translation>上方向は仮定です: {source}。</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>worse side ({worse})</source>
      <translation>悪い側 ({worse})</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>above the floor</source>
      <translation>床から</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>from the hips</source>
      <translation>腰から</translation>
    </message>
    <message>
      <location filename="app/views/panels/ergonomics_panel.py" />
      <source>Hands: {names}.</source>
      <translation>手: {names}。</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Remove outliers (Hampel)</source>
      <translation>外れ値を除去 (Hampel)</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Low-pass (Butterworth)</source>
      <translation>ローパス (Butterworth)</translation>
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
      <translation>ガウス</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Clean up: outliers, gaps, low-pass</source>
      <translation>整える: 外れ値、欠損、ローパス</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Filters</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <location filename="app/views/panels/filter_panel.py" />
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{minutes} h {minutes2} min</source>
      <translation>{minutes} 時間 {minutes2} 分</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Progress of {job}</source>
      <translation>{job} の進行状況</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Details…</source>
      <translation>詳細…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Recordings…</source>
      <translation>収録…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Where each of them stands</source>
      <translation>収録ごとの進み具合</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Failed: {describe}</source>
      <translation>失敗: {describe}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Finished in {duration}</source>
      <translation>{duration} で完了</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Waiting for the previous job</source>
      <translation>前のジョブを待っています</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Stopping…</source>
      <translation>停止しています…</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>{duration} left</source>
      <translation>残り {duration}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Remove from the queue: {title}</source>
      <translation>待ち行列から取り除く: {title}</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs</source>
      <translation>ジョブ</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>No jobs. Estimates, imports and exports appear here.</source>
      <translation>ジョブはありません。推定、読み込み、書き出しがここに表示されます。</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Clear finished</source>
      <translation>完了分を消去</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Start held jobs</source>
      <translation>保留分を開始</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Jobs that were queued when this project was closed</source>
      <translation>このプロジェクトを閉じたときに待機中だったジョブ</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Held</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="app/views/panels/jobs_panel.py" />
      <source>Queued</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Confidence</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Status</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joint</source>
      <translation>関節</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>missing</source>
      <translation>欠損</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Delete {name}</source>
      <translation>{name}を削除</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Move {name}</source>
      <translation>{name}を移動</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>Joints of the current frame</source>
      <translation>現在のフレームの関節</translation>
    </message>
    <message>
      <location filename="app/views/panels/joint_table.py" />
      <source>confirmed</source>
      <translation>確定</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Note…</source>
      <translation>メモ…</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment</source>
      <translation>区間</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Next segment</source>
      <translation>次の区間</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>segment</source>
      <translation>区間</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes, #tags</source>
      <translation>メモ、#タグを検索</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Search notes and segments</source>
      <translation>メモと区間を検索</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>All recordings</source>
      <translation>すべての収録</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Remove the selected notes and segments</source>
      <translation>選択したメモと区間を削除</translation>
    </message>
    <message>
      <location filename="app/views/panels/notes_panel.py" />
      <source>Segment “{label}” since frame {start:,}</source>
      <translation>区間「{label}」フレーム {start:,} から</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search names, people, states, notes, #tags</source>
      <translation>名前、人物、状態、メモ、#タグを検索</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Search recordings</source>
      <translation>収録を検索</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Recordings of this project</source>
      <translation>このプロジェクトの収録</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>State of the selected recordings</source>
      <translation>選択した収録の状態</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Progress of the work on the selected recordings</source>
      <translation>選択した収録の作業の進み具合</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue…</source>
      <translation>待ち行列…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue a job for the selected recordings</source>
      <translation>選択した収録のジョブを待ち行列に追加</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>The same job for all selected recordings, one after the other</source>
      <translation>選択したすべての収録に同じジョブを順に実行します</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Queue</source>
      <translation>待ち行列</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Process: estimate, repair, lift…</source>
      <translation>処理: 推定、補完、3D 化…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Estimate poses…</source>
      <translation>ポーズを推定…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Repair…</source>
      <translation>補完…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Lift to 3D…</source>
      <translation>3D 化…</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} note</source>
      <translation>メモ {count} 件</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{count} notes</source>
      <translation>メモ {count} 件</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{coverage:.0%} seen</source>
      <translation>{coverage:.0%} 可視</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>{open:,} of {suggested:,} to check</source>
      <translation>要確認 {open:,} / {suggested:,}</translation>
    </message>
    <message>
      <location filename="app/views/panels/recordings_panel.py" />
      <source>Thumbnail of {recording}</source>
      <translation>{recording} のサムネイル</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>what was corrected</source>
      <translation>修正した箇所</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>frames without corrections</source>
      <translation>修正のないフレーム</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>drawn people</source>
      <translation>描いた人物</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>End now</source>
      <translation>今すぐ終了</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Takes the best so far: it is judged, and put beside the track if it is better</source>
      <translation>これまでの最良を使います。評価し、改善していればトラックの隣に置きます</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>No network is learning. Pose &gt; Refining &gt; Refine on this recording starts one.</source>
      <translation>学習中のネットワークはありません。ポーズ &gt; 精密化 &gt; この記録で精密化 で始めます。</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Hold</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Corrections that it does not learn from: {first:.1f} px at first, {best:.1f} px at best.</source>
      <translation>学習に使わない修正: 最初 {first:.1f} px、最良 {best:.1f} px。</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Held.</source>
      <translation>一時停止中。</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Curves of the network that learns</source>
      <translation>学習中のネットワークの曲線</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Judge (px)</source>
      <translation>評価 (px)</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Losses</source>
      <translation>損失</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Seconds of learning</source>
      <translation>学習の秒数</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Some frames before and after</source>
      <translation>前後のフレームの例</translation>
    </message>
    <message>
      <location filename="app/views/panels/refining_panel.py" />
      <source>Grey: before. In colour: after. Click to go to the frame</source>
      <translation>灰色: 前。色付き: 後。クリックでそのフレームへ</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Accept</source>
      <translation>承認</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Fix</source>
      <translation>直す</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{names} and {count} more</source>
      <translation>{names}、ほか {count} 個</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>What to check</source>
      <translation>確認箇所</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Share of doubtful frames done</source>
      <translation>疑わしいフレームの完了割合</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Suggestions, the worst first</source>
      <translation>提案 (悪い順)</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan again</source>
      <translation>再検査</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scan the whole track</source>
      <translation>トラック全体を検査</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Scanning …</source>
      <translation>検査しています …</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>This track has not been scanned yet.</source>
      <translation>このトラックはまだ検査されていません。</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>Nothing is left to check in {frames:,} frames.</source>
      <translation>{frames:,} フレームに確認箇所は残っていません。</translation>
    </message>
    <message>
      <location filename="app/views/panels/review_panel.py" />
      <source>{left:,} of {there:,} left, in {left_frames:,} of {frames:,} frames</source>
      <translation>残り {left:,} / {there:,}、{frames:,} フレーム中 {left_frames:,} フレーム</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Frames to correct before refining</source>
      <translation>精密化の前に修正するフレーム</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>Doubtful ones, far from what is corrected: what is corrected there teaches a refinement most. Shift+T goes to the first</source>
      <translation>疑わしく、修正済みから遠いフレーム。そこでの修正が精密化に最も役立ちます。Shift+T で最初のものへ移動</translation>
    </message>
    <message>
      <location filename="app/views/panels/teaching_row.py" />
      <source>To refine, correct:</source>
      <translation>精密化のために修正:</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recordings, people and tracks</source>
      <translation>収録、人物、トラック</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Recording, person, track</source>
      <translation>収録、人物、トラック</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>
The file is missing: File &gt; Relink recording</source>
      <translation>
ファイルが見つかりません: ファイル &gt; 収録を再リンク</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>file missing</source>
      <translation>ファイルなし</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Double click to name this person</source>
      <translation>ダブルクリックで人物に名前を付けます</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>Click to edit this track; the box shows or hides it</source>
      <translation>クリックでこのトラックを編集。チェックボックスで表示を切り替えます</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>This 3D is older than its 2D poses or foot contacts: Pose &gt; Renew 3D</source>
      <translation>この3Dは2D姿勢または接地より古いものです: 姿勢 &gt; 3Dを更新</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>{corrected} corrected</source>
      <translation>{corrected} 件修正済み</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>assumed: {unsaid}</source>
      <translation>仮定: {unsaid}</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source> (assumed)</source>
      <translation> (仮定)</translation>
    </message>
    <message>
      <location filename="app/views/panels/tracks_panel.py" />
      <source>, {fps:g} fps{assumed}</source>
      <translation>, {fps:g} fps{assumed}</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frame</source>
      <translation>{count:,} フレームで3Dの更新が必要です</translation>
    </message>
    <message>
      <location filename="app/views/poses/stale_bar.py" />
      <source>3D is to be renewed in {count:,} frames</source>
      <translation>{count:,} フレームで3Dの更新が必要です</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Front</source>
      <translation>正面</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the front</source>
      <translation>正面から見る</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the side</source>
      <translation>横から見る</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the top</source>
      <translation>上から見る</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Look from the camera</source>
      <translation>カメラから見る</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Keep bone lengths while a joint is dragged</source>
      <translation>関節のドラッグ中に骨の長さを保ちます</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Lock bones</source>
      <translation>骨を固定</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Trail</source>
      <translation>軌跡</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Show the path of the selected joints</source>
      <translation>選択した関節の軌跡を表示</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Fit</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_bar.py" />
      <source>Bring the selection into view</source>
      <translation>選択範囲を表示に収めます</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>the platform {platformname!r} has no OpenGL</source>
      <translation>プラットフォーム {platformname!r} に OpenGL がありません</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_canvas.py" />
      <source>no OpenGL context can be made; a graphics driver (or Mesa) is missing</source>
      <translation>OpenGL コンテキストを作成できません。グラフィックスドライバー (または Mesa) がありません</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_compass.py" />
      <source>Axes of the 3D scene</source>
      <translation>3D シーンの軸</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_gestures.py" />
      <source>Move {joint} in 3D</source>
      <translation>3D で{joint}を移動</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from front</source>
      <translation>3D を正面から</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from side</source>
      <translation>3D を横から</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from top</source>
      <translation>3D を上から</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>3D from camera</source>
      <translation>3D をカメラから</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Keep bone lengths in 3D</source>
      <translation>3D で骨の長さを保つ</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Trail of the selected joints</source>
      <translation>選択した関節の軌跡</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_panel.py" />
      <source>Fit 3D scene</source>
      <translation>3D シーン全体を表示</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y up, from the floor</source>
      <translation>mm、y が上、床基準</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the camera</source>
      <translation>mm、y が下、カメラ基準</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>mm, y down, from the pelvis</source>
      <translation>mm、y が下、骨盤基準</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>3D scene</source>
      <translation>3D シーン</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>There is no 3D track of this recording yet.
Pose &gt; Lift to 3D makes one of 2D poses.</source>
      <translation>この記録にはまだ 3D トラックがありません。
ポーズ &gt; 3D 化 で 2D ポーズから作成できます。</translation>
    </message>
    <message>
      <location filename="app/views/scene/scene_view.py" />
      <source>The 3D view needs OpenGL, and {problem}.
Everything else works without it.</source>
      <translation>3D ビューには OpenGL が必要ですが、{problem}。
他の機能はすべて使えます。</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent files</source>
      <translation>最近のファイル</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open a video, a depth recording, poses or a project, or drop them anywhere here.</source>
      <translation>動画、深度収録、ポーズ、プロジェクトを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Open…</source>
      <translation>開く…</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Recent</source>
      <translation>最近使ったもの</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Guided paths</source>
      <translation>ガイドツアー</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Nothing yet</source>
      <translation>まだありません</translation>
    </message>
    <message>
      <location filename="app/views/start/start_page.py" />
      <source>Thumbnail of {name}</source>
      <translation>{name} のサムネイル</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Change foot contact</source>
      <translation>接地を変更</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Add foot contact</source>
      <translation>接地を追加</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>{foot} stands, frames {start:,} to {stop:,}</source>
      <translation>{foot}: 接地、フレーム {start:,}–{stop:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/contact_rows.py" />
      <source>Drag an end; drag or double click an empty place for a new one; double click removes</source>
      <translation>端をドラッグで変更、空き場所のドラッグまたはダブルクリックで追加、ダブルクリックで削除</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Move points</source>
      <translation>点を移動</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_points.py" />
      <source>Scale points</source>
      <translation>点を拡大縮小</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Bone angle</source>
      <translation>骨の角度</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>° in {dims}D</source>
      <translation>° ({dims}D)</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curve_series.py" />
      <source>Between the two bones that meet in a joint, from 3D where there is 3D; 180° is straight</source>
      <translation>関節で接する 2 本の骨のなす角。3D があれば 3D から。180° がまっすぐ</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Curves of the selected joints</source>
      <translation>選択した関節の曲線</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Quantity shown in the curves</source>
      <translation>曲線に表示する量</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Select joints in the picture or in the table to see their curves here</source>
      <translation>画像または表で関節を選ぶと、ここに曲線が表示されます</translation>
    </message>
    <message>
      <location filename="app/views/timeline/curves.py" />
      <source>Frame {frame:,}</source>
      <translation>フレーム {frame:,}</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source>{title}: {value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{title}: {value:.0f}、{low:.0f}～{high:.0f} の可能性</translation>
    </message>
    <message>
      <location filename="app/views/timeline/score_bands.py" />
      <source> (edited)</source>
      <translation> (編集済み)</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Missing joints</source>
      <translation>欠損関節</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Inferred joints</source>
      <translation>推論関節</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Fastest joint</source>
      <translation>最速の関節</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Largest acceleration</source>
      <translation>最大加速度</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Bone length error</source>
      <translation>骨長誤差</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Left/right swap</source>
      <translation>左右の入れ替わり</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Uncertainty</source>
      <translation>不確かさ</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Error to ground truth</source>
      <translation>正解との誤差</translation>
    </message>
    <message>
      <location filename="app/views/timeline/statistics.py" />
      <source>Moved by refining</source>
      <translation>精密化による移動</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom in</source>
      <translation>タイムライン: 拡大</translation>
    </message>
    <message>
      <location filename="app/views/timeline/time_widget.py" />
      <source>Timeline: zoom out</source>
      <translation>タイムライン: 縮小</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Timeline</source>
      <translation>タイムライン</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Statistic shown in the timeline</source>
      <translation>タイムラインに表示する統計</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Next statistic in the timeline</source>
      <translation>タイムラインの次の統計</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>Segments</source>
      <translation>区間</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>not looked at yet</source>
      <translation>未確認</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>present</source>
      <translation>あり</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints missing</source>
      <translation>関節の欠損あり</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>joints inferred</source>
      <translation>関節の推論あり</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>adjusted by a tool</source>
      <translation>ツールで調整</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>corrected by hand</source>
      <translation>手動で修正</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline.py" />
      <source>no person</source>
      <translation>人物なし</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>Corrected by hand</source>
      <translation>手動で修正済み</translation>
    </message>
    <message>
      <location filename="app/views/timeline/timeline_paint.py" />
      <source>To check ({left:,})</source>
      <translation>要確認 ({left:,})</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>About the middle of their values</source>
      <translation>値の中央を基準に</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>&amp;Choose all points in sight</source>
      <translation>表示中の点をすべて選択(&amp;C)</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Of the curves; Ctrl+drag chooses with a box</source>
      <translation>曲線の点。Ctrl+ドラッグで枠選択</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;up</source>
      <translation>点を拡大(&amp;U)</translation>
    </message>
    <message>
      <location filename="app/window/curve_actions.py" />
      <source>Scale points &amp;down</source>
      <translation>点を縮小(&amp;D)</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>To check</source>
      <translation>要確認</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Notes</source>
      <translation>メモ</translation>
    </message>
    <message>
      <location filename="app/window/docks.py" />
      <source>Curves</source>
      <translation>曲線</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Fi&amp;gure for a paper…</source>
      <translation>論文用の図(&amp;G)…</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Curves or comparison in millimetres and points: PDF, SVG or PNG</source>
      <translation>曲線や比較をミリメートルとポイントで: PDF、SVG、PNG</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>There is no figure yet</source>
      <translation>図はまだありません</translation>
    </message>
    <message>
      <location filename="app/window/figures.py" />
      <source>Select joints and look at their curves, or compare two tracks</source>
      <translation>関節を選んで曲線を見るか、2つのトラックを比較してください</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Show all jobs</source>
      <translation>すべてのジョブを表示</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Running job</source>
      <translation>実行中のジョブ</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Progress of the running job</source>
      <translation>実行中のジョブの進行状況</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Cancel the running job</source>
      <translation>実行中のジョブをキャンセル</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source> (and {more} more)</source>
      <translation> (ほか {more} 件)</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>stopping</source>
      <translation>停止中</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>{fraction:.0%}, held</source>
      <translation>{fraction:.0%}、一時停止中</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>, {duration} left</source>
      <translation>、残り {duration}</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="app/window/job_status.py" />
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>Panels</source>
      <translation>パネル</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Preferences…</source>
      <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Find a command…</source>
      <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>All that can be done, with its keys: type a few letters of it</source>
      <translation>できることすべてとそのキー: 数文字を入力してください</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Reset layout</source>
      <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Help on this panel</source>
      <translation>このパネルのヘルプ(&amp;H)</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>The documentation, offline, at what has the keyboard</source>
      <translation>キーボードフォーカスのある項目のオフライン文書</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;Keyboard and mouse…</source>
      <translation>キーボードとマウス(&amp;K)…</translation>
    </message>
    <message>
      <location filename="app/window/main_window.py" />
      <source>&amp;About and check of this installation…</source>
      <translation>バージョン情報とインストールの確認(&amp;A)…</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next panel</source>
      <translation>次のパネル</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Previous panel</source>
      <translation>前のパネル</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>Next quantity in the curves</source>
      <translation>曲線の次の量</translation>
    </message>
    <message>
      <location filename="app/window/panels.py" />
      <source>The picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Which pictures are shown</source>
      <translation>表示する画像</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Modes that are on</source>
      <translation>有効なモード</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame and time</source>
      <translation>フレームと時刻</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame, its own number (#) and time</source>
      <translation>フレーム、固有番号 (#)、時刻</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Frame {frame} of 0–{last}{own}   {times:.3f} s</source>
      <translation>フレーム {frame} (0–{last}){own}   {times:.3f} 秒</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Depth only: no colour pictures opened</source>
      <translation>深度のみ: カラー画像は開いていません</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Poses only: no pictures opened</source>
      <translation>ポーズのみ: 画像は開いていません</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened, people covered</source>
      <translation>画像を開き、人物を隠しています</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Pictures opened as recorded</source>
      <translation>画像を収録のまま開いています</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Segment “{label}” since frame {running}</source>
      <translation>区間「{label}」フレーム {running} から</translation>
    </message>
    <message>
      <location filename="app/window/status_bar.py" />
      <source>Mirrored editing</source>
      <translation>左右対称編集</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Toolbar</source>
      <translation>ツールバー</translation>
    </message>
    <message>
      <location filename="app/window/toolbar.py" />
      <source>Speed (Up, Down; 1 for normal)</source>
      <translation>速度 (↑、↓。1 で標準)</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>Leave</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="app/window/tour_guide.py" />
      <source>{tour}: {at} of {count}</source>
      <translation>{tour}: {at} / {count}</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Cannot read the calibration {path}</source>
      <translation>キャリブレーション {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is not a calibration file</source>
      <translation>{path} はキャリブレーションファイルではありません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>There is no camera in {path}</source>
      <translation>{path} にカメラがありません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{path} is too large for a calibration file</source>
      <translation>{path} はキャリブレーションファイルとしては大きすぎます</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Camera {name} has a fisheye lens</source>
      <translation>カメラ {name} は魚眼レンズです</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>a pinhole camera</source>
      <translation>ピンホールカメラ</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Undistort first</source>
      <translation>先に歪みを補正してください</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A calibration needs no document type or entities</source>
      <translation>キャリブレーションに文書型やエンティティは不要です</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Qualisys XML</source>
      <translation>Qualisys XML</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>A Qualisys camera has no {tag}</source>
      <translation>Qualisys のカメラに {tag} がありません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The {tag} of a Qualisys camera is not finite</source>
      <translation>Qualisys のカメラの {tag} が有限値ではありません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The calibration has no {keys}</source>
      <translation>キャリブレーションに {keys} がありません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>The distortion model {model} is not supported</source>
      <translation>歪みモデル {model} には対応していません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>brown_conrady or its inverse</source>
      <translation>brown_conrady またはその逆</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>An intrinsic matrix is 3 x 3</source>
      <translation>内部パラメータ行列は 3 x 3 です</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>at most k1 k2 p1 p2 k3 k4 k5 k6</source>
      <translation>k1 k2 p1 p2 k3 k4 k5 k6 まで</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>This distortion model is not supported</source>
      <translation>この歪みモデルには対応していません</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>{used} values</source>
      <translation>{used} 個の値</translation>
    </message>
    <message>
      <location filename="core/calibration.py" />
      <source>Two cameras of the calibration have the same name</source>
      <translation>キャリブレーションの 2 台のカメラが同じ名前です</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of a camera needs both a rotation and a translation</source>
      <translation>カメラの位置には回転と並進の両方が必要です</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This field of view is impossible</source>
      <translation>この視野角はありえません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>between 0 and 180 degrees</source>
      <translation>0～180 度の間</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>width, height, K, distortion, R, t</source>
      <translation>width, height, K, distortion, R, t</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a camera</source>
      <translation>カメラではありません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera cannot look along its own up direction, or at its own position</source>
      <translation>カメラは自身の上方向や自身の位置を向くことはできません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>Read a calibration with rotation and translation</source>
      <translation>回転と並進のあるキャリブレーションを読み込んでください</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>The position of this camera is unknown</source>
      <translation>このカメラの位置は不明です</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This depth image does not fit the camera</source>
      <translation>この深度画像はカメラに合いません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's {name} must be numbers</source>
      <translation>カメラの {name} は数値にしてください</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>{shape} finite numbers</source>
      <translation>{shape} 個の有限な数値</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This {name} of a camera is not usable</source>
      <translation>カメラのこの {name} は使えません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not a usable image size</source>
      <translation>使える画像サイズではありません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>1 to {max_side} pixels</source>
      <translation>1～{max_side} ピクセル</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx and fy &gt; 0</source>
      <translation>[[fx, 0, cx], [0, fy, cy], [0, 0, 1]]、fx と fy &gt; 0</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This is not an intrinsic matrix</source>
      <translation>内部パラメータ行列ではありません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>This distortion is not usable</source>
      <translation>この歪みは使えません</translation>
    </message>
    <message>
      <location filename="core/camera.py" />
      <source>A camera's rotation must be a rotation matrix (no scale, no mirror)</source>
      <translation>カメラの回転は回転行列にしてください (拡大・縮小や鏡映なし)</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>These are no foot contacts</source>
      <translation>これは接地ではありません</translation>
    </message>
    <message>
      <location filename="core/contacts.py" />
      <source>spans of frames, one after the other</source>
      <translation>順に並んだフレーム区間</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>There is no folder {folder}</source>
      <translation>フォルダー {folder} がありません</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>the folder of a data set</source>
      <translation>データセットのフォルダー</translation>
    </message>
    <message>
      <location filename="core/datasets/base.py" />
      <source>{folder} is not a known data set</source>
      <translation>{folder} は既知のデータセットではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>{path} is not an annotation of Human3.6M</source>
      <translation>{path} は Human3.6M のアノテーションではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>pose/2d, pose/3d, frame, camera</source>
      <translation>pose/2d, pose/3d, frame, camera</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 32, 2) and (N, 32, 3)</source>
      <translation>(N, 32, 2) と (N, 32, 3)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>(N, 17, 3) and (N, 17, 4)</source>
      <translation>(N, 17, 3) と (N, 17, 4)</translation>
    </message>
    <message>
      <location filename="core/datasets/human36m.py" />
      <source>This picture lies outside its data set</source>
      <translation>この画像はデータセットの外にあります</translation>
    </message>
    <message>
      <location filename="core/datasets/itop.py" />
      <source>{path} has not the layout of ITOP's depth maps</source>
      <translation>{path} は ITOP の深度マップの構成ではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} is not a depth recording</source>
      <translation>{path} は深度の記録ではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: pictures as in a mirror are assumed</source>
      <translation>{name}: 鏡像の画像と仮定しています</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{name}: the usual intrinsics of a Kinect are assumed</source>
      <translation>{name}: Kinect の通常の内部パラメータを仮定しています</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{path} does not say what its camera is</source>
      <translation>{path} にはカメラの情報がありません</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} ピクセル</translation>
    </message>
    <message>
      <location filename="core/datasets/kinect.py" />
      <source>Put its intrinsics beside the recording</source>
      <translation>内部パラメータを記録の隣に置いてください</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{path} has different numbers of frames in 2D and 3D</source>
      <translation>{path} の 2D と 3D のフレーム数が異なります</translation>
    </message>
    <message>
      <location filename="core/datasets/mpi_inf_3dhp.py" />
      <source>{count} and {count2}</source>
      <translation>{count} と {count2}</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not an annotation of MPII</source>
      <translation>{path} は MPII のアノテーションではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>{path} is not the annotation of MPII</source>
      <translation>{path} は MPII のアノテーションではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>This is not a person of MPII</source>
      <translation>MPII の人物ではありません</translation>
    </message>
    <message>
      <location filename="core/datasets/mpii.py" />
      <source>16 joints, a picture's plain name</source>
      <translation>16 関節、画像の単純な名前</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>{source} has no depth</source>
      <translation>{source} に深度がありません</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Open a depth recording to separate people</source>
      <translation>人物を分離するには深度収録を開いてください</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Tracking people</source>
      <translation>人物を追跡しています</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>People found</source>
      <translation>人物を検出しました</translation>
    </message>
    <message>
      <location filename="core/depth/segmentation/segment.py" />
      <source>Learning the background</source>
      <translation>背景を学習しています</translation>
    </message>
    <message>
      <location filename="core/document.py" />
      <source>There is no {stage} track of person {person} in this project</source>
      <translation>このプロジェクトに人物 {person} の{stage}トラックはありません</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{what} has bytes that are not UTF-8</source>
      <translation>{what} に UTF-8 でないバイトがあります</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Rename it first</source>
      <translation>先に名前を変更してください</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>The recording that this belongs to is no longer in the project</source>
      <translation>これが属する収録はもうプロジェクトにありません</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>Nothing is selected</source>
      <translation>何も選択されていません</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>{min} to {max}</source>
      <translation>{min}～{max}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>These frames are outside the track</source>
      <translation>これらのフレームはトラックの外です</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>0 to {count}</source>
      <translation>0～{count}</translation>
    </message>
    <message>
      <location filename="core/edits/base.py" />
      <source>There is no such joint in {skeleton}</source>
      <translation>{skeleton} にその関節はありません</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move joint</source>
      <translation>関節を移動</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>A falloff cannot be negative</source>
      <translation>減衰範囲を負にはできません</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>0 frames or more</source>
      <translation>0 フレーム以上</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>{before} and {after}</source>
      <translation>{before}、{after}</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lock lengths</source>
      <translation>長さを固定</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Lengths can be locked in 3D only: in a picture they change with the view</source>
      <translation>長さを固定できるのは 3D だけです。画像では見る向きで変わります</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Delete joints</source>
      <translation>関節を削除</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>Paste poses</source>
      <translation>姿勢を貼り付け</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>These poses cannot be pasted here</source>
      <translation>これらのポーズはここに貼り付けられません</translation>
    </message>
    <message>
      <location filename="core/edits/corrections.py" />
      <source>There is no such joint in {skeleton}, or none is selected</source>
      <translation>{skeleton} にその関節がないか、何も選択されていません</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Interpolate</source>
      <translation>補間</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is nothing between these frames to interpolate</source>
      <translation>これらのフレームの間に補間するものがありません</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>There is no interpolation {method!r}</source>
      <translation>補間 {method!r} はありません</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>linear or cubic</source>
      <translation>linear または cubic</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Cannot interpolate {name}: it is missing at an end</source>
      <translation>{name}を補間できません: 端で欠けています</translation>
    </message>
    <message>
      <location filename="core/edits/interpolate.py" />
      <source>Place it at both ends first</source>
      <translation>先に両端に置いてください</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These positions do not fit</source>
      <translation>これらの位置は合いません</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>These confidences do not fit</source>
      <translation>これらの信頼度は合いません</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Set visibility</source>
      <translation>可視性を設定</translation>
    </message>
    <message>
      <location filename="core/edits/move.py" />
      <source>Remove person</source>
      <translation>人物を削除</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Add recording</source>
      <translation>記録を追加</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This recording has another number</source>
      <translation>この収録の番号は異なります</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Name person</source>
      <translation>人物に名前を付ける</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>These frames are outside the recording</source>
      <translation>これらのフレームは収録の外です</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Correct mask</source>
      <translation>マスクを修正</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>Describe recording</source>
      <translation>記録を説明</translation>
    </message>
    <message>
      <location filename="core/edits/project.py" />
      <source>This is not a property of a recording</source>
      <translation>収録の属性ではありません</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Retouch</source>
      <translation>レタッチ</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These poses are of another skeleton</source>
      <translation>これらのポーズは別のスケルトンです</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>Correct</source>
      <translation>修正</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>These corrections are of other poses</source>
      <translation>これらの修正は別のポーズのものです</translation>
    </message>
    <message>
      <location filename="core/edits/retouch.py" />
      <source>There is nothing to correct</source>
      <translation>修正するものがありません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Swap left and right</source>
      <translation>左右を入れ替え</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Skeleton {skeleton} has no left and right joints to swap</source>
      <translation>スケルトン {skeleton} に入れ替える左右の関節がありません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be swapped with itself</source>
      <translation>人物を自分自身と入れ替えることはできません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be swapped: their skeletons or lengths differ</source>
      <translation>スケルトンまたは長さが異なるため、この 2 トラックは入れ替えられません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>A person cannot be joined with itself</source>
      <translation>人物を自分自身につなぐことはできません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>These two tracks cannot be joined: their skeletons or lengths differ</source>
      <translation>スケルトンまたは長さが異なるため、この 2 トラックはつなげません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>The other person is not in these frames</source>
      <translation>相手の人物はこれらのフレームにいません</translation>
    </message>
    <message>
      <location filename="core/edits/swap.py" />
      <source>Take over poses</source>
      <translation>姿勢を引き継ぐ</translation>
    </message>
    <message>
      <location filename="core/edits/tracks.py" />
      <source>Replace track</source>
      <translation>トラックを置き換え</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>There are no poses to assess</source>
      <translation>評価するポーズがありません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Measuring angles</source>
      <translation>角度を測定しています</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Scoring again with wider thresholds</source>
      <translation>広いしきい値でスコアを再計算しています</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Adding up exposure</source>
      <translation>ばく露を集計しています</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Looking for the worst moments</source>
      <translation>最も悪い瞬間を探しています</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Assessed</source>
      <translation>評価しました</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> shoulder widths</source>
      <translation> 肩幅</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source> degrees</source>
      <translation> 度</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Where the {text} is not seen ({hidden:.0%} of the time) it is assumed to be {value:g}{unit}, give or take {sigma:g}: the band allows for that.</source>
      <translation>{text}が見えない間 (時間の {hidden:.0%}) は {value:g}{unit} ± {sigma:g} と仮定し、帯に反映しています。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>Legs are not seen: weight on both feet, knees nearly straight.</source>
      <translation>脚が見えません: 両足に体重、膝はほぼ伸展と仮定。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/assessment.py" />
      <source>The position in the scene is unknown: walking is not assessed.</source>
      <translation>シーン内の位置が不明なため、歩行は評価しません。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Measured in a picture: what happens out of its plane is not measurable.</source>
      <translation>画像上の測定: 画像面の外の動きは測定できません。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>The person is turned about {median:.0f} degrees out of the stated view (over 30 in {mean:.0%} of the time): angles are less certain by as much.</source>
      <translation>人物は指定の向きから約 {median:.0f} 度回っています (時間の {mean:.0%} で 30 度超)。角度はその分だけ不確かです。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Hips are not seen: the trunk, and all that is measured against it, is not measurable.</source>
      <translation>腰が見えないため、体幹と、体幹を基準に測るものはすべて測定できません。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in space need a vertical in space</source>
      <translation>空間のポーズには空間の鉛直が必要です</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>three numbers</source>
      <translation>3 つの数値</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Say from which side the picture shows the person, or lift the poses to 3D</source>
      <translation>画像が人物のどの側を写しているかを指定するか、ポーズを 3D 化してください</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>2D poses alone do not show what is forward</source>
      <translation>2D ポーズだけでは前方が分かりません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>Poses in a picture need a vertical in the picture</source>
      <translation>画像のポーズには画像の鉛直が必要です</translation>
    </message>
    <message>
      <location filename="core/ergonomics/body.py" />
      <source>two numbers</source>
      <translation>2 つの数値</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>not seen in both</source>
      <translation>両方では見えていない</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>the same</source>
      <translation>同じ</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less</source>
      <translation>減少</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more</source>
      <translation>増加</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>less, within what is uncertain</source>
      <translation>減少 (不確かさの範囲内)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/contrast.py" />
      <source>more, within what is uncertain</source>
      <translation>増加 (不確かさの範囲内)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/cycles.py" />
      <source>Looking for repetition</source>
      <translation>反復を探しています</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, left</source>
      <translation>上腕、左</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Upper arm, right</source>
      <translation>上腕、右</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk side bend</source>
      <translation>体幹の側屈</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Trunk twist</source>
      <translation>体幹の回旋</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>Neck forward</source>
      <translation>首の前屈</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>two or more movements per minute ({per_min:.1f})</source>
      <translation>毎分 2 回以上の動作 ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>fewer than two movements per minute ({per_min:.1f})</source>
      <translation>毎分 2 回未満の動作 ({per_min:.1f})</translation>
    </message>
    <message>
      <location filename="core/ergonomics/en1005_4.py" />
      <source>too short to count movements: judged only where their number makes no difference</source>
      <translation>動作を数えるには短すぎます。回数が結果に影響しない場合だけ判定します</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Load held or moved</source>
      <translation>扱う荷重</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>How it is handled</source>
      <translation>扱い方</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Grip</source>
      <translation>握りやすさ</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>The same movement</source>
      <translation>同じ動作</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Done for</source>
      <translation>作業時間</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Sitting</source>
      <translation>座位</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Weight on</source>
      <translation>体重の支持</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arms rest on something</source>
      <translation>腕が何かに支えられている</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans on something</source>
      <translation>体幹が何かに寄りかかっている</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm hangs by its weight</source>
      <translation>腕が自重で下がっている</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist, where unseen</source>
      <translation>手首 (見えない場合)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways</source>
      <translation>手首の側方への曲がり</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Forearm turned</source>
      <translation>前腕の回旋</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Head turned, where unseen</source>
      <translation>頭の回旋 (見えない場合)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulders raised, where unseen</source>
      <translation>肩の挙上 (見えない場合)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held over a minute</source>
      <translation>1 分超の保持</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Rapid large changes</source>
      <translation>急で大きな変化</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>now and then</source>
      <translation>ときどき</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>held, or over 4 times a minute</source>
      <translation>保持、または毎分 4 回超</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>with a jerk or a shock</source>
      <translation>急な動きや衝撃あり</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>both feet</source>
      <translation>両足</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>one foot</source>
      <translation>片足</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>neutral</source>
      <translation>中立</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>bent</source>
      <translation>曲がっている</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>strongly bent</source>
      <translation>強く曲がっている</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>in the middle of its range</source>
      <translation>可動域の中ほど</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>near its end</source>
      <translation>可動域の端近く</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> times a minute</source>
      <translation> 回/分</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source> hours of a shift</source>
      <translation> 時間/シフト</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Neutral up to (°)</source>
      <translation>中立の上限 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Twisted from (°)</source>
      <translation>ねじれとみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Bent sideways from (°)</source>
      <translation>側屈とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm out to the side from (°)</source>
      <translation>腕の外転とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Shoulder raised from (°)</source>
      <translation>肩の挙上とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Wrist bent sideways from (°)</source>
      <translation>手首の側屈とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Arm behind the trunk from (°)</source>
      <translation>腕が体幹の後ろとみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Trunk leans back from (°)</source>
      <translation>体幹の後傾とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>RULA score of a trunk that leans back</source>
      <translation>後傾した体幹の RULA スコア</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand across the midline from (shoulder widths)</source>
      <translation>手が正中線を越えたとみなす距離 (肩幅)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Hand out to the side from (shoulder widths)</source>
      <translation>手が横に出たとみなす距離 (肩幅)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>On one leg from (% of the leg)</source>
      <translation>片脚立ちとみなす高さ (脚の %)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Walking from (m/s)</source>
      <translation>歩行とみなす速さ (m/s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back bent from (°)</source>
      <translation>OWAS、背中の前屈とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, back twisted from (°)</source>
      <translation>OWAS、背中のねじれとみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, knee bent from (°)</source>
      <translation>OWAS、膝の屈曲とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>OWAS, arm raised from (°)</source>
      <translation>OWAS、腕の挙上とみなす角度 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Held still within (°)</source>
      <translation>静止とみなす範囲 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Static from (s)</source>
      <translation>静的とみなす時間 (s)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Repeated from (a minute)</source>
      <translation>反復とみなす回数 (毎分)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Least movement that is counted (°)</source>
      <translation>数える最小の動き (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Beyond a limit before the class changes (°)</source>
      <translation>区分が変わるまでの超過 (°)</translation>
    </message>
    <message>
      <location filename="core/ergonomics/fact_words.py" />
      <source>Share of the chances that a band holds</source>
      <translation>範囲に含まれる確率の割合</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>good</source>
      <translation>良い</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>fair</source>
      <translation>普通</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>poor</source>
      <translation>悪い</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>unacceptable</source>
      <translation>不可</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There is no task fact {unknown!r}</source>
      <translation>作業情報 {unknown!r} はありません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Nothing heavier than 2 kg (4.4 lb) is held or moved.</source>
      <translation>2 kg (4.4 lb) を超えるものは保持も移動もしない。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Loads are handled now and then, without shock.</source>
      <translation>荷の取り扱いはときどきで、衝撃はない。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>What is held can be gripped well.</source>
      <translation>保持するものは握りやすい。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Arms are not supported.</source>
      <translation>腕は支えられていない。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Upper arms do not hang by their weight.</source>
      <translation>上腕は自重で下がっていない。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The trunk is not supported.</source>
      <translation>体幹は支えられていない。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>Forearms are turned in the middle of their range.</source>
      <translation>前腕の回旋は可動域の中ほどである。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>There are no rapid large changes of posture and the base is steady.</source>
      <translation>姿勢の急で大きな変化はなく、足元は安定している。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>The recorded work is done for 8 hours of a shift.</source>
      <translation>収録された作業はシフト中に 8 時間行われる。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/facts.py" />
      <source>This cannot be {name}</source>
      <translation>{name}にはできません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, left</source>
      <translation>上腕の挙上、左</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Upper arm elevation, right</source>
      <translation>上腕の挙上、右</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Trunk inclination</source>
      <translation>体幹の傾き</translation>
    </message>
    <message>
      <location filename="core/ergonomics/iso11226.py" />
      <source>Head inclination</source>
      <translation>頭の傾き</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>reach</source>
      <translation>リーチ</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring the load nearer to the body: remove what is in between, or turn the pallet.</source>
      <translation>荷を身体に近づけてください。間にあるものをどけるか、パレットを回します。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Store and set down between knuckle and elbow height, about 75 cm.</source>
      <translation>指の付け根から肘までの高さ (約 75 cm) で保管・荷下ろししてください。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>way up or down</source>
      <translation>上下の移動</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Bring origin and destination to like heights.</source>
      <translation>始点と終点の高さをそろえてください。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>turning aside</source>
      <translation>身体のひねり</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Move origin and destination towards each other, or give room to step round.</source>
      <translation>始点と終点を近づけるか、足で向きを変えられる空間を設けてください。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>frequency and hours</source>
      <translation>頻度と時間</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lift less often, or change over with lighter work.</source>
      <translation>持ち上げの頻度を減らすか、軽い作業と交代してください。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>grip</source>
      <translation>握り</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Give the load handles or cut-outs.</source>
      <translation>荷に取っ手や手掛け穴を付けてください。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>A lift begins before it ends, within the poses</source>
      <translation>持ち上げは、ポーズの範囲内で、開始が終了より前でなければなりません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>origin</source>
      <translation>始点</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>destination</source>
      <translation>終点</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The load is not given: there is a weight limit, but no lifting index.</source>
      <translation>荷重が未指定です。重量限界は求まりますが、持ち上げ指数は求まりません。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>Lifts are rare: one in five minutes.</source>
      <translation>持ち上げはまれ: 5 分に 1 回。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation knows no grip that is unacceptable: it is taken as poor.</source>
      <translation>式には不可の握りがないため、「悪い」とみなします。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/lifts.py" />
      <source>The equation covers 8 hours: longer work is taken as 8.</source>
      <translation>式の対象は 8 時間までのため、それ以上の作業は 8 時間とみなします。</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>The lifting equation covers up to 8 hours of lifting</source>
      <translation>持ち上げ式の対象は 8 時間までです</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>A lift needs poses in space, in millimetres</source>
      <translation>持ち上げには空間のポーズ (mm) が必要です</translation>
    </message>
    <message>
      <location filename="core/ergonomics/niosh.py" />
      <source>Lift the poses to 3D first</source>
      <translation>先にポーズを 3D 化してください</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Load</source>
      <translation>荷重</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Arms</source>
      <translation>腕</translation>
    </message>
    <message>
      <location filename="core/ergonomics/owas.py" />
      <source>Legs</source>
      <translation>脚</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Upper arm</source>
      <translation>上腕</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Lower arm</source>
      <translation>前腕</translation>
    </message>
    <message>
      <location filename="core/ergonomics/reba.py" />
      <source>Wrist</source>
      <translation>手首</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Wrist twist</source>
      <translation>手首の回旋</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Arm held or repeated</source>
      <translation>腕の保持・反復</translation>
    </message>
    <message>
      <location filename="core/ergonomics/rula.py" />
      <source>Trunk or neck held or repeated</source>
      <translation>体幹・首の保持・反復</translation>
    </message>
    <message>
      <location filename="core/ergonomics/scores.py" />
      <source>{value:.0f}, could be {low:.0f} to {high:.0f}</source>
      <translation>{value:.0f}、{low:.0f}～{high:.0f} の可能性</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>These are no facts of an assessment</source>
      <translation>評価の作業情報ではありません</translation>
    </message>
    <message>
      <location filename="core/ergonomics/setup.py" />
      <source>This is no {what}</source>
      <translation>{what} ではありません</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>expected {expected}</source>
      <translation>期待: {expected}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>got {got}</source>
      <translation>実際: {got}</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>{name} is open elsewhere</source>
      <translation>{name} は別の場所で開かれています</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>a lock of {owner}</source>
      <translation>{owner} のロック</translation>
    </message>
    <message>
      <location filename="core/errors.py" />
      <source>Close it there first</source>
      <translation>先にそちらで閉じてください</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>AP is defined for COCO's 17 joints in pixels</source>
      <translation>AP は COCO の 17 関節 (ピクセル) に対して定義されています</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>poses without some of them</source>
      <translation>一部の関節がないポーズ</translation>
    </message>
    <message>
      <location filename="core/evaluation/coco_ap.py" />
      <source>The truth has no labelled people, so AP is not defined</source>
      <translation>正解にラベル付きの人物がないため、AP は定義されません</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>Nothing of this data set can be compared</source>
      <translation>このデータセットに比較できるものがありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/datasets.py" />
      <source>people found, and joints that both have</source>
      <translation>検出された人物と、双方にある関節</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>There is no metric {name!r}</source>
      <translation>指標 {name!r} はありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{title} cannot be computed here</source>
      <translation>{title}はここでは計算できません</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>root {root}, {count} joints of {skeleton}</source>
      <translation>ルート {root}、{skeleton} の {count} 関節</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} joints of {skeleton}</source>
      <translation>{skeleton} の {count} 関節</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>{count} frames at {fps:.4g} fps</source>
      <translation>{fps:.4g} fps で {count} フレーム</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints count as wrong</source>
      <translation>欠けた関節は誤りとして数える</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>missing joints left out</source>
      <translation>欠けた関節は除外</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Measure</source>
      <translation>測定量</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Unit</source>
      <translation>単位</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Protocol</source>
      <translation>プロトコル</translation>
    </message>
    <message>
      <location filename="core/evaluation/evaluate.py" />
      <source>Group</source>
      <translation>グループ</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>There is no root joint that both have</source>
      <translation>双方にある基準関節がありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>pelvis, or left_hip and right_hip</source>
      <translation>pelvis、または left_hip と right_hip</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>2D and 3D poses cannot be compared</source>
      <translation>2D と 3D のポーズは比較できません</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{dims}D and {dims2}D</source>
      <translation>{dims}D と {dims2}D</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>No frame of the prediction is at the time of a frame of the truth</source>
      <translation>予測と正解に同じ時刻のフレームがありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{span} and {span2}</source>
      <translation>{span} と {span2}</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>Give an offset or a tolerance</source>
      <translation>オフセットまたは許容差を指定してください</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} has nothing to compare with some joints of {target}</source>
      <translation>{source} には {target} の一部の関節と比べるものがありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>{source} and {target} have no joints in common</source>
      <translation>{source} と {target} に共通の関節がありません</translation>
    </message>
    <message>
      <location filename="core/evaluation/matching.py" />
      <source>These root joints are not among those compared</source>
      <translation>これらの基準関節は比較対象に含まれません</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>This skeleton has no feet</source>
      <translation>この骨格には足がありません</translation>
    </message>
    <message>
      <location filename="core/feet.py" />
      <source>ankles, heels or toes</source>
      <translation>足首、かかと、またはつま先</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This filter's {name} is not usable</source>
      <translation>このフィルターの {name} は使えません</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>This cutoff is too high for the frame rate</source>
      <translation>このカットオフはフレームレートに対して高すぎます</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>less than {fps:.4g} Hz at {fps2:.4g} frames/s</source>
      <translation>{fps2:.4g} フレーム/秒では {fps:.4g} Hz 未満</translation>
    </message>
    <message>
      <location filename="core/filtering/filters.py" />
      <source>{cutoff:.4g} Hz</source>
      <translation>{cutoff:.4g} Hz</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>frames {first} to {last}</source>
      <translation>フレーム {first}～{last}</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Import them by time, with an offset</source>
      <translation>オフセットを付けて時刻で読み込んでください</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>The frames of these poses are not in the recording</source>
      <translation>これらのポーズのフレームは収録にありません</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>No pose of the file is at the time of a frame</source>
      <translation>ファイルのどのポーズもフレームの時刻に合いません</translation>
    </message>
    <message>
      <location filename="core/filtering/resampling.py" />
      <source>Give another offset</source>
      <translation>別のオフセットを指定してください</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of the camera</source>
      <translation>カメラのキャリブレーション</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, said to be level</source>
      <translation>カメラ (水平との指定)</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>upright edges in the picture</source>
      <translation>画像内の垂直な縁</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>how the people stand</source>
      <translation>人物の立ち方</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>This is not a direction</source>
      <translation>方向ではありません</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two or three numbers, not all zero</source>
      <translation>2 つまたは 3 つの数値、すべて 0 は不可</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the world's vertical axis</source>
      <translation>ワールドの鉛直軸</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the picture's vertical, taken for upright</source>
      <translation>画像の縦方向を鉛直とみなす</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera, taken as level</source>
      <translation>カメラを水平とみなす</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Give another source of the vertical</source>
      <translation>鉛直の別の根拠を指定してください</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the calibration of {camera}</source>
      <translation>{camera} のキャリブレーション</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the floor's plane (the file holds no accelerometer)</source>
      <translation>床の平面 (ファイルに加速度計なし)</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>the camera's accelerometer</source>
      <translation>カメラの加速度計</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>two points of an upright edge</source>
      <translation>垂直な縁の 2 点</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Two clicks at one place show no direction</source>
      <translation>同じ場所の 2 クリックでは方向が決まりません</translation>
    </message>
    <message>
      <location filename="core/gravity.py" />
      <source>Click further apart</source>
      <translation>もっと離してクリックしてください</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is damaged or not {title}</source>
      <translation>{path} は壊れているか、{title} ではありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} as it is written</source>
      <translation>正しく書かれた {title}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>It may be cut short or edited by hand: export it again</source>
      <translation>途中で切れているか、手で編集された可能性があります。もう一度書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} holds no poses</source>
      <translation>{path} にポーズがありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{title} with at least one person in one frame</source>
      <translation>1 フレーム以上に 1 人以上いる {title}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} has person numbers out of range</source>
      <translation>{path} の人物番号が範囲外です</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>0 to {most_people}</source>
      <translation>0～{most_people}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} keeps everything</source>
      <translation>{fmt} はすべてを保持します</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} does not keep: {what}</source>
      <translation>{fmt} が保持しないもの: {what}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose format {name!r}</source>
      <translation>ポーズ形式 {name!r} はありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There is no pose file at {path}</source>
      <translation>{path} にポーズファイルがありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Check the path</source>
      <translation>パスを確認してください</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>one of: {known}</source>
      <translation>次のいずれか: {known}</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{path} is not a pose file that can be read</source>
      <translation>{path} は読み込めるポーズファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Choose another format to export to</source>
      <translation>別の書き出し形式を選んでください</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>There are no poses to write into {path}</source>
      <translation>{path} に書き出すポーズがありません</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Write each person to a separate file</source>
      <translation>人物ごとに別のファイルへ書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>{fmt} holds one person</source>
      <translation>{fmt} は 1 人用です</translation>
    </message>
    <message>
      <location filename="core/io/base.py" />
      <source>Cannot tell the format from the name {path}</source>
      <translation>名前 {path} から形式を判別できません</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file names no known processor</source>
      <translation>C3D ファイルのプロセッサーが不明です</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>A parameter of the C3D file is damaged</source>
      <translation>C3D ファイルのパラメータが破損しています</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>type {kind}, {count} values</source>
      <translation>型 {kind}、{count} 個の値</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no 3D points</source>
      <translation>C3D ファイルに 3D 点がありません</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file has no usable frame rate</source>
      <translation>C3D ファイルに使えるフレームレートがありません</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>POINT:RATE above 0</source>
      <translation>0 より大きい POINT:RATE</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{frames} frames of {points} points</source>
      <translation>{points} 点の {frames} フレーム</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>The C3D file is shorter than it says</source>
      <translation>C3D ファイルが記載より短くなっています</translation>
    </message>
    <message>
      <location filename="core/io/c3d_file.py" />
      <source>{count} bytes</source>
      <translation>{count} バイト</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export fewer joints, or people apart</source>
      <translation>関節を減らすか、人物ごとに書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold all these names</source>
      <translation>C3D にはこれらの名前をすべて保存できません</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>{count} kB of them</source>
      <translation>{count} kB の名前</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>at most {longest} letters of Western Europe</source>
      <translation>西欧文字で {longest} 文字まで</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>Export TRC or CSV</source>
      <translation>TRC か CSV で書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/c3d_write.py" />
      <source>C3D cannot hold a name</source>
      <translation>C3D に保存できない名前があります</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>There is no number in {place}</source>
      <translation>{place} に数値がありません</translation>
    </message>
    <message>
      <location filename="core/io/cells.py" />
      <source>a number</source>
      <translation>数値</translation>
    </message>
    <message>
      <location filename="core/io/clock.py" />
      <source>{fps:.3g} frames/s: its times may not be in seconds (--fps)</source>
      <translation>{fps:.3g} フレーム/秒: 時刻が秒でない可能性があります (--fps)</translation>
    </message>
    <message>
      <location filename="core/io/coco_originals.py" />
      <source>ids, areas and boxes of more than {most_kept} images and annotations</source>
      <translation>{most_kept} を超える画像とアノテーションの ID、面積、矩形</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The unit {unit!r} is not known</source>
      <translation>単位 {unit!r} は不明です</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>The skeleton {skeleton} does not fit these poses</source>
      <translation>スケルトン {skeleton} はこれらのポーズに合いません</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>No axis is called {up!r}</source>
      <translation>{up!r} という軸はありません</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>These poses are in parts of the picture, not in pixels</source>
      <translation>これらのポーズはピクセルではなく画像に対する割合です</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>pixels</source>
      <translation>ピクセル</translation>
    </message>
    <message>
      <location filename="core/io/facts.py" />
      <source>Give the picture's size (--size WxH)</source>
      <translation>画像の大きさを指定してください（--size WxH）</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{place} is a file</source>
      <translation>{place} はファイルです</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>Choose another place or name</source>
      <translation>別の場所か名前を選んでください</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>a new folder, an empty one, or one with an earlier export alone</source>
      <translation>新しいフォルダー、空のフォルダー、または以前の書き出しだけのフォルダー</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} holds other files</source>
      <translation>{path} に他のファイルがあります</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is too large</source>
      <translation>{path} は大きすぎます</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>at most 1 GB of text</source>
      <translation>テキスト 1 GB まで</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} bytes</source>
      <translation>{size} バイト</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not a text file</source>
      <translation>{path} はテキストファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} is not JSON</source>
      <translation>{path} は JSON ではありません</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>It may be cut short</source>
      <translation>途中で切れている可能性があります</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{size} MB of lists from {count} MB of text</source>
      <translation>{count} MB のテキストから {size} MB のリスト</translation>
    </message>
    <message>
      <location filename="core/io/files.py" />
      <source>{path} claims more than it can hold</source>
      <translation>{path} の記載は実際に入る量を超えています</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not a list of AlphaPose results</source>
      <translation>{path} は AlphaPose の結果一覧ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>{path} is not an AlphaPose body</source>
      <translation>{path} は AlphaPose の身体ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/alphapose.py" />
      <source>17, 26, 133 or 136</source>
      <translation>17、26、133、136 のいずれか</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses {shape}, trans {shape2}</source>
      <translation>poses {shape}、trans {shape2}</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{path} is no motion of SMPL</source>
      <translation>{path} は SMPL のモーションではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>poses (frames, 66 or more), trans</source>
      <translation>poses (フレーム数、66 以上)、trans</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>The joints of {path} do not fit</source>
      <translation>{path} の関節が合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/amass.py" />
      <source>{count} or more of each frame</source>
      <translation>各フレーム {count} 以上</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is damaged</source>
      <translation>BVH ファイルの階層が破損しています</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The hierarchy of the BVH file is cut short</source>
      <translation>BVH ファイルの階層が途中で切れています</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is damaged</source>
      <translation>BVH ファイルのモーションが破損しています</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>Frames: N and Frame Time: S</source>
      <translation>Frames: N と Frame Time: S</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The BVH file has no usable Frame Time</source>
      <translation>BVH ファイルに使える Frame Time がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>seconds above 0</source>
      <translation>0 より大きい秒数</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{frames} frames of {width} channels, as its head says</source>
      <translation>ヘッダーの記載では {width} チャンネルの {frames} フレーム</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{count} values, which are {count2:.4g} frames</source>
      <translation>{count} 個の値 ({count2:.4g} フレーム分)</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>It may be cut short: export it again, or correct the number after Frames:</source>
      <translation>途中で切れている可能性があります。書き出し直すか、次の後の数を直してください: Frames:</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>The motion of the BVH file is not whole</source>
      <translation>BVH ファイルのモーションが不完全です</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>A channel of the BVH file is not known</source>
      <translation>BVH ファイルに不明なチャンネルがあります</translation>
    </message>
    <message>
      <location filename="core/io/formats/bvh.py" />
      <source>{path} has no MOTION part</source>
      <translation>{path} に MOTION の部分がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot begin before 0 s</source>
      <translation>C3D は 0 秒より前から始められません</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{count} frames from {start:g} s</source>
      <translation>{start:g} 秒から {count} フレーム</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>C3D cannot hold these poses</source>
      <translation>C3D ではこれらのポーズを保存できません</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>Export them in parts</source>
      <translation>分割して書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>{path} is not a C3D file</source>
      <translation>{path} は C3D ファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>a header that says where its parameters are</source>
      <translation>パラメータの位置を示すヘッダー</translation>
    </message>
    <message>
      <location filename="core/io/formats/c3d.py" />
      <source>The C3D file has no 3D points, and rotations of no body that is known</source>
      <translation>C3D ファイルに 3D 点も、既知の身体の回転もありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints</source>
      <translation>{path} にキーポイントがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Files with boxes only hold no poses</source>
      <translation>矩形だけのファイルにはポーズがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{path} has no keypoints that are labelled</source>
      <translation>{path} にラベル付きのキーポイントがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>a third number (v) above 0</source>
      <translation>0 より大きい 3 番目の数 (v)</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Annotation {number} of {path} is of an image that is not listed</source>
      <translation>{path} のアノテーション {number} は一覧にない画像のものです</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>one of its images</source>
      <translation>その画像の 1 つ</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>image_id {annotation!r}</source>
      <translation>image_id {annotation!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The {kind}s of {path} are no list</source>
      <translation>{path} の {kind} がリストではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{kind} {place} (from 0) of {path} has no {key}</source>
      <translation>{path} の {kind} {place}（0 から）に {key} がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{key} in each {kind}</source>
      <translation>各 {kind} の {key}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>Two images of {path} have the same id</source>
      <translation>{path} の 2 つの画像が同じ ID です</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>id {twice!r}</source>
      <translation>id {twice!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The file does not name its keypoints</source>
      <translation>ファイルにキーポイントの名前がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>17, or a category that names them</source>
      <translation>17、またはそれらに名前を付けるカテゴリー</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>The keypoints do not fit in annotation {number} of image {image}</source>
      <translation>画像 {image} のアノテーション {number} のキーポイントが合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{joints} keypoints of 3 numbers</source>
      <translation>3 つの数からなる {joints} キーポイント</translation>
    </message>
    <message>
      <location filename="core/io/formats/coco.py" />
      <source>{size} numbers</source>
      <translation>{size} 個の数</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>joint, x, y and frame or time, each once</source>
      <translation>joint、x、y と frame または time を各 1 回</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{path} lacks columns</source>
      <translation>{path} に足りない列があります</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>{names} is there twice in one frame, in row {before} and in row {row}</source>
      <translation>{names} が 1 フレームに 2 回あります ({before} 行目と {row} 行目)</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_long.py" />
      <source>Correct the table, or say who each of them is (person)</source>
      <translation>表を直すか、それぞれが誰か (person) を示してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>{path} has no columns of joints</source>
      <translation>{path} に関節の列がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/csv_wide.py" />
      <source>nose_x, nose_y, ... each once</source>
      <translation>nose_x, nose_y, ... を 1 つずつ</translation>
    </message>
    <message>
      <location filename="core/io/formats/cvat.py" />
      <source>{path} holds no skeletons and no points</source>
      <translation>{path} にスケルトンも点もありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} has no DeepLabCut header</source>
      <translation>{path} に DeepLabCut のヘッダーがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>rows scorer, bodyparts, coords</source>
      <translation>行 scorer、bodyparts、coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>{path} names no coordinates</source>
      <translation>{path} に座標の名前がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>x, y, likelihood in the row coords</source>
      <translation>行 coords に x、y、likelihood</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>The table lacks columns of its bodyparts</source>
      <translation>表に bodyparts の足りない列があります</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>Two rows of the table have the same name</source>
      <translation>表の 2 行が同じ名前です</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut.py" />
      <source>one row a frame</source>
      <translation>1 フレームに 1 行</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{path} is no table of DeepLabCut</source>
      <translation>{path} は DeepLabCut の表ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>levels bodyparts and coords</source>
      <translation>階層 bodyparts と coords</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>The rows of the table are not as many as their names</source>
      <translation>表の行数と名前の数が異なります</translation>
    </message>
    <message>
      <location filename="core/io/formats/deeplabcut_hdf5.py" />
      <source>{label} of the table numbers no texts</source>
      <translation>表の {label} の番号に対応するテキストがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/freemocap.py" />
      <source>{path} has no keypoints of a body</source>
      <translation>{path} に身体のキーポイントがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>A buffer of the glTF file is not beside it</source>
      <translation>glTF ファイルのバッファーが同じ場所にありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export it as GLB</source>
      <translation>GLB で書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Unpack it with: gltf-transform copy packed.glb plain.glb</source>
      <translation>次のコマンドで展開してください: gltf-transform copy packed.glb plain.glb</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The arrays of this glTF file are compressed with meshopt</source>
      <translation>この glTF ファイルの配列は meshopt で圧縮されています</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>The keys of a glTF animation are not in order</source>
      <translation>glTF アニメーションのキーが順序どおりではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature with a mesh that is bound to it</source>
      <translation>アーマチュアを、それに結び付いたメッシュとともに書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{path} holds no skeleton</source>
      <translation>{path} にスケルトンがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>glTF with a skin</source>
      <translation>スキン付きの glTF</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>{name} is a large scene</source>
      <translation>{name} は大きなシーンです</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>at most {count} nodes</source>
      <translation>最大 {count} ノード</translation>
    </message>
    <message>
      <location filename="core/io/formats/gltf.py" />
      <source>Export the armature alone</source>
      <translation>アーマチュアだけを書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>arrays named S1/Walking, 3D_positions, ...</source>
      <translation>S1/Walking、3D_positions などの名前の配列</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds nothing of Human3.6M</source>
      <translation>{path} に Human3.6M のものがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{path} holds pickled Python objects, which can run any program when they are read</source>
      <translation>{path} には pickle 化された Python オブジェクトがあり、読み込むと任意のプログラムを実行できます</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>plain arrays named subject/action</source>
      <translation>subject/action という名前の単純な配列</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>Convert it once where you trust it: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</source>
      <translation>信頼できる環境で一度変換してください: d = numpy.load(file, allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d for a, p in d[s].items()})</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>This {single} is not usable</source>
      <translation>この{single}は使えません</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>(96, frames)</source>
      <translation>(96、フレーム数)</translation>
    </message>
    <message>
      <location filename="core/io/formats/human36m.py" />
      <source>{name} is not a motion of Human3.6M</source>
      <translation>{name} は Human3.6M のモーションではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/itop.py" />
      <source>{path} is not a file of ITOP's labels</source>
      <translation>{path} は ITOP のラベルのファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{path} mixes bodies</source>
      <translation>{path} に異なる身体が混在しています</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{joints} joints</source>
      <translation>{joints} 個の関節</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{count} values of a body</source>
      <translation>人体 1 件に {count} 個の値</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>a joint that has not {count} values</source>
      <translation>値が {count} 個ではない関節</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>the end of the file</source>
      <translation>ファイルの終わり</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinect.py" />
      <source>{line!r}, which is no number of things</source>
      <translation>個数ではない {line!r}</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} holds no trajectories</source>
      <translation>{path} に軌跡がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>tracks of Kinovea</source>
      <translation>Kinovea のトラック</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{path} is cut short</source>
      <translation>{path} は途中で切れています</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>{count} cells in each row</source>
      <translation>各行 {count} セル</translation>
    </message>
    <message>
      <location filename="core/io/formats/kinovea.py" />
      <source>row {odd}</source>
      <translation>行 {odd}</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>labels of the type keypointlabels</source>
      <translation>keypointlabels 型のラベル</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>A keypoint is not in its picture</source>
      <translation>画像の外にあるキーポイントがあります</translation>
    </message>
    <message>
      <location filename="core/io/formats/label_studio.py" />
      <source>percent of its size</source>
      <translation>サイズに対する百分率</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of values</source>
      <translation>値の行</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no markers</source>
      <translation>{path} にマーカーがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>MARKER_NAMES and rows of numbers</source>
      <translation>MARKER_NAMES と数値の行</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} row</source>
      <translation>{count} 行</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} rows</source>
      <translation>{count} 行</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{count} values in row {row}</source>
      <translation>{row} 行目に {count} 個の値</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>rows of {wide} values</source>
      <translation>{wide} 個の値の行</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{path} holds no landmarks of a body</source>
      <translation>{path} に身体のランドマークがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/markerless.py" />
      <source>{body} of each person</source>
      <translation>各人物の {body}</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>one number of joints</source>
      <translation>同じ数の関節</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>The keypoints are no list of places</source>
      <translation>キーポイントが位置のリストではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>x, y or x, y, z</source>
      <translation>x, y または x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/mmpose.py" />
      <source>17, 26, 133 or 136, or their names</source>
      <translation>17、26、133、136、またはその名前</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>{path} holds bounding boxes, not poses</source>
      <translation>{path} に含まれるのは外接矩形で、ポーズではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>Save a data set of poses (ds_type poses)</source>
      <translation>ポーズのデータセットを保存してください（ds_type poses）</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position of keypoints</source>
      <translation>キーポイントの position</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>position and shape</source>
      <translation>position と shape</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>(time, space, {count} keypoints, {count2} individuals), space x, y or x, y, z</source>
      <translation>(time, space, {count} keypoints, {count2} individuals)、space は x, y または x, y, z</translation>
    </message>
    <message>
      <location filename="core/io/formats/movement.py" />
      <source>The positions do not fit the names of the data set</source>
      <translation>位置がデータセットの名前に合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a file of MPI-INF-3DHP</source>
      <translation>{path} は MPI-INF-3DHP のファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>1 to 64 cameras</source>
      <translation>1～64 台のカメラ</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>These joints are not those of MPI-INF-3DHP</source>
      <translation>これらの関節は MPI-INF-3DHP のものではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array</source>
      <translation>{name} は配列ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not a list of cameras</source>
      <translation>{name} はカメラのリストではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{path} is not a MATLAB file</source>
      <translation>{path} は MATLAB ファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>There is no {name} in the file</source>
      <translation>ファイルに {name} がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/mpi_inf_3dhp.py" />
      <source>{name} is not an array of numbers with {axes} axes</source>
      <translation>{name} は {axes} 軸の数値配列ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} has no usable coords</source>
      <translation>{path} に使える coords がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>(frames, joints, 2 or 3)</source>
      <translation>(フレーム数、関節数、2 または 3)</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{shape} different ids</source>
      <translation>{shape} 個の異なる ID</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{path} does not say who is who</source>
      <translation>{path} に誰が誰かの記載がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The times of the poses are damaged</source>
      <translation>ポーズの時刻が破損しています</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{count} increasing seconds</source>
      <translation>増加する {count} 個の秒数</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The unit of {path} is not known</source>
      <translation>{path} の単位が分かりません</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>The provenance of the poses is damaged</source>
      <translation>ポーズの来歴が破損しています</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>JSON, one object per person</source>
      <translation>人物ごとに 1 オブジェクトの JSON</translation>
    </message>
    <message>
      <location filename="core/io/formats/native.py" />
      <source>{filename} is not a plain array of its size</source>
      <translation>{filename} は記載サイズの単純な配列ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>Install them: pip install posewright[interop]</source>
      <translation>インストールしてください: pip install posewright[interop]</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>NWB is written with pynwb and ndx-pose</source>
      <translation>NWB の書き出しには pynwb と ndx-pose を使います</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>no {error}</source>
      <translation>{error} なし</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The groups of the file are nested too deep</source>
      <translation>ファイルのグループの入れ子が深すぎます</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>A PoseEstimation of the file has no series</source>
      <translation>ファイルの PoseEstimation に系列がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>one for each keypoint</source>
      <translation>キーポイントごとに 1 つ</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of a PoseEstimation do not fit each other</source>
      <translation>PoseEstimation の系列が互いに合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>The series of the file have no times</source>
      <translation>ファイルの系列に時刻がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/nwb.py" />
      <source>timestamps, or starting_time with a rate</source>
      <translation>timestamps、または rate 付きの starting_time</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{path} has no JSON files</source>
      <translation>{path} に JSON ファイルがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>one file per frame</source>
      <translation>1 フレームに 1 ファイル</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>The {replace} is not OpenPose's</source>
      <translation>{replace} は OpenPose のものではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>{counts} keypoints throughout</source>
      <translation>全体を通して {counts} 個のキーポイント</translation>
    </message>
    <message>
      <location filename="core/io/formats/openpose.py" />
      <source>This is not a body that OpenPose knows</source>
      <translation>OpenPose の既知の身体ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>An OpenSim motion needs hips</source>
      <translation>OpenSim のモーションには腰が必要です</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>the joints of {skeleton}</source>
      <translation>{skeleton} の関節</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no places of markers</source>
      <translation>{path} にマーカーの位置がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>coordinates of OpenSim's full-body models, as hip_flexion_r</source>
      <translation>OpenSim の全身モデルの座標（hip_flexion_r など）</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>Export marker positions as TRC</source>
      <translation>マーカー位置を TRC として書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} holds no joint angles of a body</source>
      <translation>{path} に身体の関節角度がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no header of OpenSim</source>
      <translation>{path} に OpenSim のヘッダーがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>endheader before the columns</source>
      <translation>列の前に endheader</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{path} has no column of times</source>
      <translation>{path} に時刻の列がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>time, then the columns of data</source>
      <translation>time、続いてデータの列</translation>
    </message>
    <message>
      <location filename="core/io/formats/opensim.py" />
      <source>{count} rows of {wide} values</source>
      <translation>{wide} 個の値が {count} 行</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no body of RTMLib</source>
      <translation>{path} に RTMLib の身体がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/rtmlib.py" />
      <source>{path} holds no keypoints of RTMLib</source>
      <translation>{path} に RTMLib のキーポイントがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tracks of this file do not fit its joints</source>
      <translation>このファイルのトラックは関節に合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{name} of the SLEAP project is no table</source>
      <translation>SLEAP プロジェクトの {name} は表ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>columns {names}</source>
      <translation>列 {names}</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The SLEAP project names a frame that no video has</source>
      <translation>SLEAP プロジェクトに、どの動画にもないフレームがあります</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>The tables of the SLEAP project do not fit each other</source>
      <translation>SLEAP プロジェクトの表が互いに合いません</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>{what} used more than once</source>
      <translation>{what} が 2 回以上使われています</translation>
    </message>
    <message>
      <location filename="core/io/formats/sleap.py" />
      <source>An instance has not the joints of its skeleton</source>
      <translation>インスタンスの関節がスケルトンと異なります</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{path} has no TRC header</source>
      <translation>{path} に TRC のヘッダーがありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>PathFileType and five more lines</source>
      <translation>PathFileType とさらに 5 行</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Export it again; an editor may have turned its tabs into blanks</source>
      <translation>書き出し直してください。エディターがタブを空白に変えた可能性があります</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The columns of {path} are not apart</source>
      <translation>{path} の列が区切られていません</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>tabs</source>
      <translation>タブ</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>blanks</source>
      <translation>空白</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>Line 2 of {path} lacks {names}</source>
      <translation>{path} の 2 行目に {names} がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>a TRC header</source>
      <translation>TRC のヘッダー</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The {name} in line 3 of the TRC file is unusable</source>
      <translation>TRC ファイルの 3 行目の {name} は使えません</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>each name over its X, with two empty cells after it</source>
      <translation>各名前は X の上に置き、後ろに空のセルを 2 つ</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>one name in each cell</source>
      <translation>各セルに名前が 1 つずつ</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The names in line 4 of the TRC file are not over their columns</source>
      <translation>TRC ファイルの 4 行目の名前が列の上にありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The markers in line 4 of the TRC file are not as many as line 3 says</source>
      <translation>TRC ファイルの 4 行目のマーカーの数が 3 行目の記載と異なります</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count} names</source>
      <translation>{count} 個の名前</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>The TRC file is cut short</source>
      <translation>TRC ファイルは途中で切れています</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{frames} frames</source>
      <translation>{frames} フレーム</translation>
    </message>
    <message>
      <location filename="core/io/formats/trc.py" />
      <source>{count}, the last cut</source>
      <translation>{count}、最後は途中で切れています</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Install it with: pip install usd-core</source>
      <translation>インストールしてください: pip install usd-core</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD needs the package usd-core, which is not installed</source>
      <translation>USD にはパッケージ usd-core が必要ですが、インストールされていません</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export the armature with its animation</source>
      <translation>アーマチュアをアニメーションとともに書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>USD with a Skeleton of UsdSkel</source>
      <translation>UsdSkel の Skeleton を含む USD</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>parts that OpenUSD cannot read</source>
      <translation>OpenUSD で読み込めない部分</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>Export it again</source>
      <translation>書き出し直してください</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>{path} is damaged or no USD</source>
      <translation>{path} は破損しているか、USD ではありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/usd.py" />
      <source>The unit of the USD file cannot be</source>
      <translation>USD ファイルの単位がありえない値です</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{path} holds no points</source>
      <translation>{path} に点がありません</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>regions of the shape point</source>
      <translation>形状が点の領域</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>The file names frames that no video has</source>
      <translation>ファイルに、どの動画にもないフレームがあります</translation>
    </message>
    <message>
      <location filename="core/io/formats/via.py" />
      <source>{first} to {last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>Write a format that keeps times (npz, csv), or check the rate (--fps)</source>
      <translation>時刻を保つ形式（npz、csv）で書くか、フレームレート（--fps）を確認してください</translation>
    </message>
    <message>
      <location filename="core/io/frames.py" />
      <source>{title} cannot hold frames with these numbers</source>
      <translation>{title} ではこの番号のフレームを保存できません</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{path} is not an HDF5 file</source>
      <translation>{path} は HDF5 ファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} of {path} has an absurd chunk size</source>
      <translation>{path} の {name} のチャンクサイズが異常です</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>chunks of {chunks}</source>
      <translation>{chunks} のチャンク</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>The file holds links to other files</source>
      <translation>ファイルに他のファイルへのリンクがあります</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>Copy it with what it links</source>
      <translation>リンク先とともにコピーしてください</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>at most {deepest} within each other</source>
      <translation>入れ子は {deepest} まで</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{name} is not a plain array of numbers</source>
      <translation>{name} は単純な数値配列ではありません</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} is not a plain list of texts</source>
      <translation>{item} は単純なテキストのリストではありません</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{item} holds a text too long for a name</source>
      <translation>{item} に名前として長すぎるテキストがあります</translation>
    </message>
    <message>
      <location filename="core/io/hdf5.py" />
      <source>{count} characters</source>
      <translation>{count} 文字</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{count} markers of no subject ({names})</source>
      <translation>どの被験者にも属さないマーカー {count} 個 ({names})</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>One file cannot hold people in different spaces</source>
      <translation>1 つのファイルに異なる空間の人物は入れられません</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Write one file each</source>
      <translation>別々のファイルに書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>Give the lift a scale first</source>
      <translation>先に 3D 化に尺度を与えてください</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>{title} needs lengths</source>
      <translation>{title} には長さが必要です</translation>
    </message>
    <message>
      <location filename="core/io/labelled.py" />
      <source>poses in millimetres</source>
      <translation>ミリメートル単位のポーズ</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>a blank</source>
      <translation>空欄</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>There is no usable frame number in {places}</source>
      <translation>{places} に使えるフレーム番号がありません</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Frame {value:.0f} is there twice, in {seen} and in {place}</source>
      <translation>フレーム {value:.0f} が {seen} と {place} の 2 か所にあります</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>Correct the numbers, or say who each of them is (person)</source>
      <translation>番号を直すか、それぞれが誰か (person) を示してください</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>The frame numbers are too far apart</source>
      <translation>フレーム番号が離れすぎています</translation>
    </message>
    <message>
      <location filename="core/io/numbering.py" />
      <source>below {latest:,}</source>
      <translation>{latest:,} 未満</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>This is not a pose file</source>
      <translation>ポーズファイルではありません</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>1 to {most_joints} joints</source>
      <translation>1～{most_joints} 関節</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The name of a joint is too long</source>
      <translation>関節の名前が長すぎます</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>{count} characters, from {name!r}</source>
      <translation>{name!r} で始まる {count} 文字</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file has no usable frame rate</source>
      <translation>ファイルに使えるフレームレートがありません</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>frames per second above 0</source>
      <translation>0 より大きいフレームレート</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file holds too many people</source>
      <translation>ファイルの人物が多すぎます</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>at most {most_people}</source>
      <translation>{most_people} まで</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>The file claims more than can be held</source>
      <translation>ファイルの記載は保持できる量を超えています</translation>
    </message>
    <message>
      <location filename="core/io/people.py" />
      <source>One file cannot hold people with different skeletons or spaces</source>
      <translation>1 つのファイルに異なるスケルトンや空間の人物は入れられません</translation>
    </message>
    <message>
      <location filename="core/io/places.py" />
      <source>There is a mistake in {place}</source>
      <translation>{place} に誤りがあります</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>0 to {latest:,}</source>
      <translation>0～{latest:,}</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{again} points: others of the same joint and person are in the same frame</source>
      <translation>{again} 点: 同じフレームに同じ関節・人物の点が他にあります</translation>
    </message>
    <message>
      <location filename="core/io/points.py" />
      <source>{path} declares entities, which may repeat themselves without end</source>
      <translation>{path} はエンティティを宣言しており、際限なく繰り返す可能性があります</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>Lift or complete the poses first, or write the plain rig</source>
      <translation>先にポーズを 3D 化または補完するか、単純なリグを書き出してください</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>These poses lack joints of the rig</source>
      <translation>これらのポーズにはリグの関節が足りません</translation>
    </message>
    <message>
      <location filename="core/io/rigs.py" />
      <source>no {missing}</source>
      <translation>{missing} なし</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>rows of {width} cells, as the first</source>
      <translation>先頭行と同じ {width} セルの行</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{count} cells in row {row}</source>
      <translation>{row} 行目に {count} 個のセル</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{path} is cut short or no table</source>
      <translation>{path} は途中で切れているか、表ではありません</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>People are numbered from 0</source>
      <translation>人物の番号は 0 からです</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>The table mixes poses of different {name}</source>
      <translation>表に {name} の異なるポーズが混在しています</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>{capitalize} and {places} are of the same time</source>
      <translation>{capitalize}と{places}が同じ時刻です</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Correct the times, or say who each of them is (person)</source>
      <translation>時刻を直すか、それぞれが誰か（person）を示してください</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>one row a person and time</source>
      <translation>人物・時刻ごとに 1 行</translation>
    </message>
    <message>
      <location filename="core/io/table.py" />
      <source>Row {row} has no {kind}</source>
      <translation>{row} 行目に {kind} がありません</translation>
    </message>
    <message>
      <location filename="core/kinematics/bones.py" />
      <source>These parents do not form a tree</source>
      <translation>これらの親は木構造になりません</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>Kinematics need a skeleton with one root</source>
      <translation>運動学には基準関節が 1 つのスケルトンが必要です</translation>
    </message>
    <message>
      <location filename="core/kinematics/forward_inverse.py" />
      <source>{count} roots</source>
      <translation>基準関節 {count} 個</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton with one tree first</source>
      <translation>先にポーズを 1 つの木のスケルトンに変換してください</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>A rig needs a skeleton with one root</source>
      <translation>リグには基準関節が 1 つのスケルトンが必要です</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Map the poses to a skeleton whose root is seen</source>
      <translation>ポーズを、基準関節が見えているスケルトンに変換してください</translation>
    </message>
    <message>
      <location filename="core/kinematics/rig.py" />
      <source>Animation needs to know where the root is</source>
      <translation>アニメーションには基準関節の位置が必要です</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>where the person stands is an estimate, by the foot that is down: walks come out at 0.8 to 1.1 of their length</source>
      <translation>人物の位置は接地している足からの推定です: 歩行距離は実際の 0.8 〜 1.1 倍になります</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>the place in the scene is unknown: the pelvis stays at the origin (--ground standing estimates it)</source>
      <translation>シーン内の位置は不明で、骨盤は原点に留まります (--ground standing で推定)</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>Where the person stands cannot be told</source>
      <translation>人物の位置を決められません</translation>
    </message>
    <message>
      <location filename="core/kinematics/standing.py" />
      <source>ankles or feet that are seen</source>
      <translation>見えている足首または足</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>There is no room for long poses in {folder}</source>
      <translation>{folder} に長い姿勢のための空きがありません</translation>
    </message>
    <message>
      <location filename="core/long_arrays.py" />
      <source>Make room there, or name another folder in the environment variable TMPDIR</source>
      <translation>空きを作るか、環境変数 TMPDIR で別のフォルダーを指定してください</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>There is no recording at {path}</source>
      <translation>{path} に収録がありません</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>Check the path, or relink the moved file</source>
      <translation>パスを確認するか、移動したファイルを再リンクしてください</translation>
    </message>
    <message>
      <location filename="core/media/base.py" />
      <source>{path} is not a recording that can be opened</source>
      <translation>{path} は開ける収録ではありません</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} may not be read</source>
      <translation>{path} を読み込む権限がありません</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Check the file's permissions</source>
      <translation>ファイルの権限を確認してください</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} has no index (moov): the recording was cut off before it was finished</source>
      <translation>{path} に索引 (moov) がありません。記録が完了前に途切れています</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>Copy it from the camera again, or repair it with a tool such as untrunc and an intact recording from the same camera</source>
      <translation>カメラからコピーし直すか、同じカメラの無傷の収録と untrunc などのツールで修復してください</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>{path} cannot be read as a video</source>
      <translation>{path} を動画として読み込めません</translation>
    </message>
    <message>
      <location filename="core/media/containers.py" />
      <source>The file is damaged; copy it again</source>
      <translation>ファイルが破損しています。コピーし直してください</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Indexing the video</source>
      <translation>動画の索引を作成しています</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Decoding the video to find its frames</source>
      <translation>動画をデコードしてフレームを調べています</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>only sound</source>
      <translation>音声のみ</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>no such stream</source>
      <translation>該当するストリームなし</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>{path} holds no pictures</source>
      <translation>{path} に画像がありません</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>a video stream</source>
      <translation>動画ストリーム</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>There is no decoder for the codec of {path}</source>
      <translation>{path} のコーデックのデコーダーがありません</translation>
    </message>
    <message>
      <location filename="core/media/decoder.py" />
      <source>Convert it to H.264 MP4</source>
      <translation>H.264 MP4 に変換してください</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct it, or remove the file and give the unit</source>
      <translation>修正するか、ファイルを取り除いて単位を指定してください</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>The depth_scale in {file} is unusable</source>
      <translation>{file} の depth_scale は使えません</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} is damaged</source>
      <translation>{path} の {number} 行目が破損しています</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>seconds path</source>
      <translation>秒 パス</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Line {number} of {path} gives a second image the same time</source>
      <translation>{path} の {number} 行目で 2 つ目の画像が同じ時刻になっています</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Correct the list</source>
      <translation>一覧を直してください</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{path} names none of the images beside it</source>
      <translation>{path} には隣の画像が 1 つも書かれていません</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>Remove the list to open them</source>
      <translation>一覧を取り除くと画像を開けます</translation>
    </message>
    <message>
      <location filename="core/media/depth_folders.py" />
      <source>{names}{word} of {path}, which are not there</source>
      <translation>{path} の {names}{word} (存在しません)</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Frame {index} of {path} has another size than the first</source>
      <translation>{path} のフレーム {index} のサイズが最初のものと異なります</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>This is not a unit of depth</source>
      <translation>深度の単位ではありません</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>"mm", "cm", "m" or millimetres per step</source>
      <translation>"mm"、"cm"、"m"、または 1 段階のミリメートル数</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} does not say what unit its depth is in</source>
      <translation>{path} に深度の単位の記載がありません</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>values from {low:g} to {high:g}</source>
      <translation>{low:g}～{high:g} の値</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>a first frame without any reading</source>
      <translation>測定値のない最初のフレーム</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Give it when opening the file (unit "mm", "cm" or "m")</source>
      <translation>ファイルを開くときに指定してください (単位 "mm"、"cm"、"m")</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>{path} holds no depth frames</source>
      <translation>{path} に深度フレームがありません</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>The frame times of {path} do not increase</source>
      <translation>{path} のフレーム時刻が増加していません</translation>
    </message>
    <message>
      <location filename="core/media/depth_source.py" />
      <source>Correct its list of times</source>
      <translation>時刻の一覧を直してください</translation>
    </message>
    <message>
      <location filename="core/media/first_picture.py" />
      <source>{path} holds no picture that can be decoded</source>
      <translation>{path} にデコードできる画像がありません</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>There are no frames to write</source>
      <translation>書き出すフレームがありません</translation>
    </message>
    <message>
      <location filename="core/media/gif_writer.py" />
      <source>Cannot write the video {path}</source>
      <translation>動画 {path} を書き出せません</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Checking the images</source>
      <translation>画像を確認しています</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>The images of {file} are not one recording: {file2} differs from {name}</source>
      <translation>{file} の画像は 1 つの収録ではありません: {file2} と {name} が異なります</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Keep the images of one recording in their own folder</source>
      <translation>1 つの収録の画像は専用のフォルダーに入れてください</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} is not an image that can be read</source>
      <translation>{file} は読み込める画像ではありません</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Remove it from the folder</source>
      <translation>フォルダーから取り除いてください</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{file} claims more pixels than it can hold</source>
      <translation>{file} の記載は実際に入る画素数を超えています</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be read as an image</source>
      <translation>{path} を画像として読み込めません</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} cannot be decoded: the file is damaged</source>
      <translation>{path} をデコードできません: ファイルが破損しています</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Copy it again</source>
      <translation>コピーし直してください</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{path} would take minutes to decode</source>
      <translation>{path} のデコードには何分もかかります</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>{scans} scans of {width} x {height} pixels</source>
      <translation>{width} x {height} ピクセルの {scans} スキャン</translation>
    </message>
    <message>
      <location filename="core/media/image_files.py" />
      <source>Save it again as a baseline JPEG</source>
      <translation>ベースライン JPEG で保存し直してください</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>{path} has an impossible picture size</source>
      <translation>{path} の画像サイズがありえない値です</translation>
    </message>
    <message>
      <location filename="core/media/limits.py" />
      <source>1 to {max_side} pixels per side, {max_pixels} million in all</source>
      <translation>一辺 1～{max_side} ピクセル、全体で {max_pixels} 百万まで</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>This array is not depth</source>
      <translation>この配列は深度ではありません</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>(frames, height, width)</source>
      <translation>(フレーム数、高さ、幅)</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep one of them in the file, or name it depth</source>
      <translation>ファイルに 1 つだけ残すか、depth という名前にしてください</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} holds several arrays that can be depth</source>
      <translation>{path} に深度の可能性のある配列が複数あります</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>The frames of {file} are not one recording: {file2} differs from {name}</source>
      <translation>{file} のフレームは 1 つの収録ではありません: {file2} と {name} が異なります</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>Keep the frames of one recording in their own folder</source>
      <translation>1 つの収録のフレームは専用のフォルダーに入れてください</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{file} holds more than one frame</source>
      <translation>{file} に複数のフレームがあります</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} claims more depth frames than it holds or than fit on the disk</source>
      <translation>{path} の記載は、実際に入っている量またはディスクに入る量の深度フレームを超えています</translation>
    </message>
    <message>
      <location filename="core/media/readers/depth_arrays.py" />
      <source>{path} ends in the middle of a frame</source>
      <translation>{path} はフレームの途中で終わっています</translation>
    </message>
    <message>
      <location filename="core/media/readers/images.py" />
      <source>{name} differs from the other images</source>
      <translation>{name} は他の画像と異なります</translation>
    </message>
    <message>
      <location filename="core/media/readers/matlab.py" />
      <source>Reading the depth frames</source>
      <translation>深度フレームを読み込んでいます</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is not an MSR depth file</source>
      <translation>{path} は MSR 深度ファイルではありません</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source>{path} is an MSR depth file that was cut off</source>
      <translation>{path} は途中で切れた MSR 深度ファイルです</translation>
    </message>
    <message>
      <location filename="core/media/readers/msr.py" />
      <source> bytes</source>
      <translation> バイト</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>{path} is an OpenNI recording, which cannot be read here</source>
      <translation>{path} は OpenNI の収録で、ここでは読み込めません</translation>
    </message>
    <message>
      <location filename="core/media/readers/openni.py" />
      <source>Export its depth as 16-bit PNG images, for example with OpenNI 2's own tools, and open their folder</source>
      <translation>OpenNI 2 付属のツールなどで深度を 16 ビット PNG に書き出し、そのフォルダーを開いてください</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>Reading the bag's index</source>
      <translation>bag の索引を読み込んでいます</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>{path} holds no depth images</source>
      <translation>{path} に深度画像がありません</translation>
    </message>
    <message>
      <location filename="core/media/readers/rosbag.py" />
      <source>A message of {topic} is missing in {path}</source>
      <translation>{path} に {topic} のメッセージがありません</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Copy the file again</source>
      <translation>ファイルをコピーし直してください</translation>
    </message>
    <message>
      <location filename="core/media/video_source.py" />
      <source>Frame {index} of {path} cannot be decoded: the file is damaged there</source>
      <translation>{path} のフレーム {index} をデコードできません: そこでファイルが破損しています</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>a name that ends in .mp4 or .gif</source>
      <translation>末尾が .mp4 または .gif の名前</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Call it {name}</source>
      <translation>{name} という名前にしてください</translation>
    </message>
    <message>
      <location filename="core/media/video_writer.py" />
      <source>Videos are written as MP4 or GIF</source>
      <translation>動画はMP4またはGIFで書き出されます</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>A corrected mask is damaged</source>
      <translation>修正済みのマスクが破損しています</translation>
    </message>
    <message>
      <location filename="core/person_masks.py" />
      <source>{size} pixels</source>
      <translation>{size} ピクセル</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These coordinates do not fit the skeleton</source>
      <translation>これらの座標はスケルトンに合いません</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>(frames, {count}, 2 or 3) for {skeleton}</source>
      <translation>{skeleton} では (フレーム数、{count}、2 または 3)</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>Unknown {name} of a joint</source>
      <translation>関節の {name} が不明です</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>0 to {kind}</source>
      <translation>0～{kind}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>{start} to {start2}</source>
      <translation>{start}～{start2}</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These frames are outside the sequence</source>
      <translation>これらのフレームはシーケンスの外です</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>These poses cannot form one sequence</source>
      <translation>これらのポーズは 1 つのシーケンスになりません</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>No joint of {skeleton} maps to {target}</source>
      <translation>{skeleton} のどの関節も {target} に対応しません</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The times of a pose sequence must increase from frame to frame</source>
      <translation>ポーズシーケンスの時刻はフレームごとに増加しなければなりません</translation>
    </message>
    <message>
      <location filename="core/poses.py" />
      <source>The {name} of these poses do not fit</source>
      <translation>これらのポーズの {name} が合いません</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>exit status {code}</source>
      <translation>終了コード {code}</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>it was killed, as the system does where memory runs out</source>
      <translation>メモリー不足のときにシステムが行うように、強制終了されました</translation>
    </message>
    <message>
      <location filename="core/processes.py" />
      <source>a crash (signal {signal})</source>
      <translation>クラッシュ（シグナル {signal}）</translation>
    </message>
    <message>
      <location filename="core/project/copies.py" />
      <source>Cannot save to {path}</source>
      <translation>{path} に保存できません</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Cannot open the project {path}</source>
      <translation>プロジェクト {path} を開けません</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is not a Posewright project</source>
      <translation>{path} は Posewright プロジェクトではありません</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open a file that ends in {suffix}</source>
      <translation>{suffix} で終わるファイルを開いてください</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is a database of another program, not a Posewright project</source>
      <translation>{path} は他のプログラムのデータベースで、Posewright プロジェクトではありません</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} was made by a newer Posewright</source>
      <translation>{path} は新しいバージョンの Posewright で作成されています</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {count} or older</source>
      <translation>バージョン {count} 以前</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>version {version}</source>
      <translation>バージョン {version}</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Update Posewright to open it</source>
      <translation>Posewright を更新すると開けます</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>Open it in the window to rescue it</source>
      <translation>ウィンドウで開いて復旧してください</translation>
    </message>
    <message>
      <location filename="core/project/database.py" />
      <source>{path} is damaged</source>
      <translation>{path} は破損しています</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>Cannot lock {path}</source>
      <translation>{path} をロックできません</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>File &gt; Save as, under another name, keeps all that you see</source>
      <translation>ファイル &gt; 名前を付けて保存で別の名前にすると、表示中の内容をすべて残せます</translation>
    </message>
    <message>
      <location filename="core/project/guard.py" />
      <source>{path} {reason}: nothing more is saved there</source>
      <translation>{path} {reason}: もうそこには保存されません</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>What was done in earlier sessions can no longer be taken back: its log is damaged.</source>
      <translation>以前のセッションの操作はもう取り消せません。記録が壊れています。</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last step of earlier sessions can be taken back.</source>
      <translation>取り消しの記録が壊れています。以前のセッションで取り消せるのは最後の操作だけです。</translation>
    </message>
    <message>
      <location filename="core/project/loading.py" />
      <source>The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.</source>
      <translation>取り消しの記録が壊れています。以前のセッションで取り消せるのは最後の {count} 個の操作だけです。</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Check that you have write permission, and space on the disk</source>
      <translation>書き込み権限とディスクの空き容量を確認してください</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Cannot open {path}</source>
      <translation>{path} を開けません</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Open it once in the window</source>
      <translation>一度ウィンドウで開いてください</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>Copy it to where it can be written</source>
      <translation>書き込みできる場所へコピーしてください</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>{path} is of an older version</source>
      <translation>{path} は以前のバージョンのものです</translation>
    </message>
    <message>
      <location filename="core/project/opening.py" />
      <source>The project file was damaged ({damage}). What could be read was kept.</source>
      <translation>プロジェクトファイルが破損していました ({damage})。読み込めたものは残しました。</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is too large for a report</source>
      <translation>{path} はレポートとしては大きすぎます</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>at most 1 GB</source>
      <translation>1 GB まで</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is neither a project nor a report</source>
      <translation>{path} はプロジェクトでもレポートでもありません</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{suffix}, .pdf, .xlsx, {pages}</source>
      <translation>{suffix}, .pdf, .xlsx, {pages}</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{target} already exists</source>
      <translation>{target} はすでにあります</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>Choose another name</source>
      <translation>別の名前を選んでください</translation>
    </message>
    <message>
      <location filename="core/project/privacy.py" />
      <source>{path} is not a workbook</source>
      <translation>{path} はワークブックではありません</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it, or choose another name</source>
      <translation>それを開くか、別の名前を選んでください</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Cannot make the project {path}</source>
      <translation>プロジェクト {path} を作成できません</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{what} could not be saved to {path}</source>
      <translation>{what}を {path} に保存できませんでした</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>{path} was changed by another program</source>
      <translation>{path} が他のプログラムに変更されました</translation>
    </message>
    <message>
      <location filename="core/project/project_file.py" />
      <source>Open it again, then repeat the edit</source>
      <translation>開き直して、編集をやり直してください</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>What the project says of {recording} is damaged: check its path, size and rate.</source>
      <translation>プロジェクト内の {recording} の情報が破損しています。パス、サイズ、フレームレートを確認してください。</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {replace} of {recording}</source>
      <translation>{recording} の{replace}</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>the {stage} track of person {person}</source>
      <translation>人物 {person} の{stage}トラック</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>corrections of frames {number} to {number2}</source>
      <translation>フレーム {number}～{number2} の修正</translation>
    </message>
    <message>
      <location filename="core/project/reading.py" />
      <source>review marks of frames {number} to {number2}</source>
      <translation>フレーム {number}～{number2} の確認済みの印</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>it cannot be a recording</source>
      <translation>収録ではありえません</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>the stored bytes do not match their checksum</source>
      <translation>保存されたバイトがチェックサムに一致しません</translation>
    </message>
    <message>
      <location filename="core/project/rows.py" />
      <source>they are of another skeleton</source>
      <translation>別のスケルトンのものです</translation>
    </message>
    <message>
      <location filename="core/project/salvage.py" />
      <source>{damaged} is damaged and nothing in it can be read</source>
      <translation>{damaged}が破損しており、中身をまったく読み込めません</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>these tables are missing or changed: {names}</source>
      <translation>次の表が欠けているか変更されています: {names}</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>Open it only if you know who made it, with a database program</source>
      <translation>作成者が分かる場合に限り、データベース用プログラムで開いてください</translation>
    </message>
    <message>
      <location filename="core/project/schema.py" />
      <source>{path} was changed by another program: it holds {what}</source>
      <translation>{path} が他のプログラムに変更されました。現在の中身: {what}</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This track</source>
      <translation>このトラック</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>This step cannot be taken back</source>
      <translation>この操作は取り消せません</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its poses are not in the file</source>
      <translation>ポーズがファイルにありません</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>What {what} says of itself is damaged: check its joints, unit and source.</source>
      <translation>{what} の情報が壊れています。関節、単位、出所を確認してください。</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>The times of {what} are damaged: its frames have those of the recording now.</source>
      <translation>{what} の時刻が壊れています。フレームには録画の時刻を使います。</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>its size does not fit the file</source>
      <translation>サイズがファイルに合いません</translation>
    </message>
    <message>
      <location filename="core/project/sequences.py" />
      <source>Frames {start} to {stop} of a track are damaged and were left empty.</source>
      <translation>トラックのフレーム {start}～{stop} は破損しており、空のままにしました。</translation>
    </message>
    <message>
      <location filename="core/project/undo_log.py" />
      <source>This step is too long ago: a project keeps the last {count}</source>
      <translation>この操作は古すぎます。プロジェクトは最後の {count} 個を残します</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>some</source>
      <translation>軽度</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>raised</source>
      <translation>やや高い</translation>
    </message>
    <message>
      <location filename="core/report/charts.py" />
      <source>high</source>
      <translation>高い</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By action</source>
      <translation>動作別</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By visibility</source>
      <translation>可視性別</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By person</source>
      <translation>人物別</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>By view (recording)</source>
      <translation>視点(記録)別</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{count} of {there} frames, {joints} joints, {share} of them predicted.</source>
      <translation>{there} フレーム中 {count} フレーム、{joints} 関節、うち {share} が予測されています。</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric} of each joint over time</source>
      <translation>各関節の {metric} の時間変化</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Distribution of errors, {unit}</source>
      <translation>誤差の分布、{unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>None.</source>
      <translation>なし。</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Nothing to compare.</source>
      <translation>比較するものがありません。</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}</source>
      <translation>フレーム {frame}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>brightest: {limit} {unit}; grey: none</source>
      <translation>最も明るい色: {limit} {unit}、灰色: なし</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>{metric}: share of correct joints over the threshold, {unit}</source>
      <translation>{metric}: しきい値に対する正しい関節の割合、{unit}</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Rank correlation {rank:.3f} (-1 is best).</source>
      <translation>順位相関 {rank:.3f}(-1 が最良)。</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>Confidence is constant.</source>
      <translation>信頼度は一定です。</translation>
    </message>
    <message>
      <location filename="core/report/comparison.py" />
      <source>frame {frame}: {error} {unit}, worst {joint}</source>
      <translation>フレーム {frame}: {error} {unit}、最悪 {joint}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, as seen</source>
      <translation>{title}、撮影方向</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the side</source>
      <translation>{title}、側面</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}, from the front</source>
      <translation>{title}、正面</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score}: share of time by level</source>
      <translation>{score}: レベル別の時間割合</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{score} over time</source>
      <translation>{score} の時間変化</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{low:g} to {high:g}°</source>
      <translation>{low:g}～{high:g}°</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share of time by zone</source>
      <translation>{measure}: 領域別の時間割合</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{measure}: share by angle</source>
      <translation>{measure}: 角度別の割合</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/figures.py" />
      <source>{title}: {label}, {count} cycles</source>
      <translation>{title}: {label}、{count} サイクル</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.</source>
      <translation>上腕が下がるように作業位置を低く、または近くしてください。腕を上げる必要があるところでは腕を支えてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Place the work between hip and elbow height, in front of the body.</source>
      <translation>作業位置を身体の前、腰から肘の高さにしてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Turn the tool or the part to keep the wrist straight.</source>
      <translation>手首がまっすぐになるよう、工具や部品の向きを変えてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Change the grip to keep the forearm away from its end of rotation.</source>
      <translation>前腕が回旋の限界に近づかないよう、握り方を変えてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise what is looked at, or tilt it; put it straight ahead.</source>
      <translation>見る対象を高くするか傾け、正面に置いてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Raise or bring nearer what is reached for; turn the feet, not the trunk.</source>
      <translation>手を伸ばす対象を高く、または近くし、体幹ではなく足で向きを変えてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Bring the work below shoulder height.</source>
      <translation>作業位置を肩より低くしてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.</source>
      <translation>両足で立てる場所か座席を設け、しゃがみ・膝立ちの作業は高くしてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lighten the load, or hold it by a lifting aid.</source>
      <translation>荷を軽くするか、補助具で支えてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Give handles.</source>
      <translation>取っ手を付けてください。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method} is not assessable: trunk, neck or arms are not seen well enough.</source>
      <translation>{method} は評価不能: 体幹、首、腕が十分に見えません。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {side} side (the worse)</source>
      <translation>、{side}側 (悪い側)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{method}{side}: {share} of the assessable time at scores that ask for action soon ({lowest} or more); could be {low} to {high}. Half of the time the score is {half} or more.</source>
      <translation>{method}{side}: 評価可能な時間の {share} が早期対応を要するスコア ({lowest} 以上)。{low}～{high} の可能性。時間の半分はスコア {half} 以上。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{after} instead of {before} of the time</source>
      <translation>時間の {before} から {after} に</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{name} at {lowest} or more {shares} ({verdict})</source>
      <translation>{name} {lowest} 以上: {shares} ({verdict})</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Against before ({before}): {names}.</source>
      <translation>改善前 ({before}) との比較: {names}。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: the hands or feet are not seen at the {end}.</source>
      <translation>持ち上げ {place}: {end}で手または足が見えません。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>Lift {place}: recommended limit {number} {mass} at the {end}</source>
      <translation>持ち上げ {place}: {end}の推奨限界 {number} {mass}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, lifting index {index}; could be {low} to {high}</source>
      <translation>、持ち上げ指数 {index}、{low}～{high} の可能性</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>, {number} movements per minute</source>
      <translation>、毎分 {number} 回の動作</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>held for up to {longest_held:.0f} s</source>
      <translation>最長保持 {longest_held:.0f} 秒</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>{measure}: {bad:.0%} of the time in raised or high zones; {held}{often}.</source>
      <translation>{measure}: 時間の {bad:.0%} がやや高い・高い領域。{held}{often}。</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/findings.py" />
      <source>beyond any limit</source>
      <translation>あらゆる限界を超過</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{step} (without it {fall:.0f} less)</source>
      <translation>{step} (なければ {fall:.0f} 低下)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/page.py" />
      <source>{low} to {high}</source>
      <translation>{low}～{high}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>At</source>
      <translation>対象</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Share</source>
      <translation>割合</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be from</source>
      <translation>可能な範囲の下限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Could be to</source>
      <translation>可能な範囲の上限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assessable</source>
      <translation>評価可能</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Level</source>
      <translation>レベル</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Meaning</source>
      <translation>意味</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Scores</source>
      <translation>スコア</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Most likely</source>
      <translation>最も確からしい</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Here or higher</source>
      <translation>ここ以上</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Wider thresholds</source>
      <translation>緩いしきい値</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On inferred joints</source>
      <translation>推論関節に基づく</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>On assumptions</source>
      <translation>仮定に基づく</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Positive</source>
      <translation>正の向き</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Measurable</source>
      <translation>測定可能</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Known to (± °)</source>
      <translation>精度 (± °)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Neutral</source>
      <translation>中立</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Some</source>
      <translation>やや</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Raised</source>
      <translation>高め</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>High</source>
      <translation>高い</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Longest held (s)</source>
      <translation>最長の保持 (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Movements per minute</source>
      <translation>毎分の動作数</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standard</source>
      <translation>規格</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Part</source>
      <translation>部位</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Judged</source>
      <translation>判定対象</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Acceptable</source>
      <translation>許容</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Conditional</source>
      <translation>条件付き</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Not acceptable</source>
      <translation>許容不可</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Confidence in the limits</source>
      <translation>限界の信頼度</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lasts (s)</source>
      <translation>継続時間 (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Driven by</source>
      <translation>主な要因</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Time at</source>
      <translation>時間の割合</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, from</source>
      <translation>左、下限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left, to</source>
      <translation>左、上限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, from</source>
      <translation>右、下限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Right, to</source>
      <translation>右、上限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, from</source>
      <translation>変更前、下限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, to</source>
      <translation>変更前、上限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, from</source>
      <translation>変更後、下限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>After, to</source>
      <translation>変更後、上限</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Change</source>
      <translation>変化</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>From (s)</source>
      <translation>開始 (s)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>End</source>
      <translation>終わり</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Reach H</source>
      <translation>リーチ H</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Height V</source>
      <translation>高さ V</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Way D</source>
      <translation>移動 D</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Turn A (°)</source>
      <translation>ひねり A (°)</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Weight limit</source>
      <translation>重量限界</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Lifting index</source>
      <translation>持ち上げ指数</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumption</source>
      <translation>仮定</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Angles</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Standards</source>
      <translation>規格</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Left and right</source>
      <translation>左と右</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Assumptions</source>
      <translation>仮定</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before and after</source>
      <translation>前後の比較</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>To do it again</source>
      <translation>再現の方法</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Title</source>
      <translation>題名</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Program</source>
      <translation>プログラム</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Head</source>
      <translation>頭部</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Before, up is</source>
      <translation>変更前、上方向</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: the picture shows</source>
      <translation>指定：画像に写る側</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Stated: errors of</source>
      <translation>指定：誤差の出どころ</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>{score} or more</source>
      <translation>{score} 以上</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Fact: {name}</source>
      <translation>作業の情報：{name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Threshold: {name}</source>
      <translation>しきい値：{name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>Table: {name}</source>
      <translation>表：{name}</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/words.py" />
      <source>not given</source>
      <translation>指定なし</translation>
    </message>
    <message>
      <location filename="core/report/ergonomics/writing.py" />
      <source>A report cannot be written as {path}</source>
      <translation>レポートは {path} として書き出せません</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>PDF cannot be written on this computer</source>
      <translation>このコンピューターでは PDF を書き出せません</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>Install Pango, or {rest}</source>
      <translation>Pango をインストールするか、{rest}</translation>
    </message>
    <message>
      <location filename="core/report/pdf.py" />
      <source>The PDF could not be made</source>
      <translation>PDF を作成できませんでした</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>This cannot be corrected from the frames round it: {longest} frames at most, neighbours on both sides</source>
      <translation>周りのフレームからは修正できません: {longest} フレームまで、両側に隣接フレームが必要です</translation>
    </message>
    <message>
      <location filename="core/review/autocorrect.py" />
      <source>Correct it by hand, or repair it (Ctrl+Shift+I)</source>
      <translation>手動で修正するか、補完してください (Ctrl+Shift+I)</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no error {metric!r} per joint</source>
      <translation>関節ごとの誤差 {metric!r} はありません</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>{word} can be computed for these two</source>
      <translation>この 2 つで計算できるのは {word} です</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>No error</source>
      <translation>どの誤差も</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There must be one label for each frame of the truth</source>
      <translation>正解のフレームごとに 1 つのラベルが必要です</translation>
    </message>
    <message>
      <location filename="core/review/comparison.py" />
      <source>There is no curve {name!r} here</source>
      <translation>ここに曲線 {name!r} はありません</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>low confidence</source>
      <translation>低信頼度</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>jump</source>
      <translation>飛び</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>bone length</source>
      <translation>骨の長さ</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>uncertain</source>
      <translation>不確か</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>two tracks disagree</source>
      <translation>2 トラックの不一致</translation>
    </message>
    <message>
      <location filename="core/review/detectors.py" />
      <source>reprojection</source>
      <translation>再投影</translation>
    </message>
    <message>
      <location filename="core/review/person_swaps.py" />
      <source>Only tracks of one skeleton, length and space can change places</source>
      <translation>入れ替えられるのは、スケルトン、長さ、空間が同じトラックだけです</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>No frame is labelled {action!r}</source>
      <translation>ラベル {action!r} のフレームがありません</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>Mark segments with that label first</source>
      <translation>先にそのラベルの区間を付けてください</translation>
    </message>
    <message>
      <location filename="core/review/selection.py" />
      <source>A joint of the truth is paired twice</source>
      <translation>正解の関節が 2 回対応付けられています</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>left and right swapped</source>
      <translation>左右の入れ替わり</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>people swapped</source>
      <translation>人物の入れ替わり</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>two tracks on one person</source>
      <translation>1 人に 2 トラック</translation>
    </message>
    <message>
      <location filename="core/review/suggestions.py" />
      <source>Scanning for suggestions</source>
      <translation>提案を探しています</translation>
    </message>
    <message>
      <location filename="core/review/swap_search.py" />
      <source>Looking for swapped labels</source>
      <translation>ラベルの入れ替わりを探しています</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>This is no distance</source>
      <translation>これは距離ではありません</translation>
    </message>
    <message>
      <location filename="core/ruler.py" />
      <source>two places in the picture</source>
      <translation>画像上の2点</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {name} has no joint {joint!r}</source>
      <translation>スケルトン {name} に関節 {joint!r} はありません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>This skeleton description is malformed</source>
      <translation>このスケルトンの記述は形式が正しくありません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>There is no skeleton named {name!r}</source>
      <translation>スケルトン {name!r} はありません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Cannot read the skeleton file {path}</source>
      <translation>スケルトンファイル {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>{origin} is not a skeleton file</source>
      <translation>{origin} はスケルトンファイルではありません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>TOML with name and joints = [{ name, parent, group }, ...]</source>
      <translation>name と joints = [{ name, parent, group }, ...] を持つ TOML</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Correct the name in the file</source>
      <translation>ファイル内の名前を直してください</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} needs joints of different names</source>
      <translation>スケルトン {skeleton} の関節の名前は重複できません</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} does not give a parent, group and native name for every joint</source>
      <translation>スケルトン {skeleton} に、親、グループ、固有名のない関節があります</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has unknown groups</source>
      <translation>スケルトン {skeleton} に不明なグループがあります</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} refers to joints that it does not have</source>
      <translation>スケルトン {skeleton} が存在しない関節を参照しています</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has joints with more than one partner</source>
      <translation>スケルトン {skeleton} に対が 2 つ以上ある関節があります</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has a loop at {joints}</source>
      <translation>スケルトン {skeleton} の {joints} に循環があります</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} maps from joints that it lacks</source>
      <translation>スケルトン {skeleton} の対応元に存在しない関節があります</translation>
    </message>
    <message>
      <location filename="core/skeleton.py" />
      <source>Skeleton {skeleton} has weights that are not numbers</source>
      <translation>スケルトン {skeleton} に数値でない重みがあります</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>(28, 3) finite millimetres</source>
      <translation>(28, 3) の有限なミリメートル値</translation>
    </message>
    <message>
      <location filename="core/synthesis/body.py" />
      <source>A body needs all joints of mpi28</source>
      <translation>身体には mpi28 のすべての関節が必要です</translation>
    </message>
    <message>
      <location filename="core/synthesis/color_dataset.py" />
      <source>There is no view named {view!r}</source>
      <translation>ビュー {view!r} はありません</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>A data set needs at least one image</source>
      <translation>データセットには 1 枚以上の画像が必要です</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>image {index} of {count}</source>
      <translation>画像 {index} / {count}</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{count} images</source>
      <translation>{count} 枚の画像</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder, or the same seed and options</source>
      <translation>空のフォルダー、または同じシードと設定を選んでください</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} holds another data set</source>
      <translation>{out} に別のデータセットがあります</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>{out} is not empty</source>
      <translation>{out} は空ではありません</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Choose an empty folder</source>
      <translation>空のフォルダーを選んでください</translation>
    </message>
    <message>
      <location filename="core/synthesis/dataset_writer.py" />
      <source>Check the folder and the space left on the disk</source>
      <translation>フォルダーとディスクの空き容量を確認してください</translation>
    </message>
    <message>
      <location filename="core/synthesis/depth_dataset.py" />
      <source>There is no {name} named {value!r}</source>
      <translation>{value!r} という {name} はありません</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>{folder} is not a folder of MakeHuman's assets</source>
      <translation>{folder} は MakeHuman のアセットのフォルダーではありません</translation>
    </message>
    <message>
      <location filename="core/synthesis/makehuman.py" />
      <source>base.obj, rig.cmu_mb.json, weights, targets</source>
      <translation>base.obj, rig.cmu_mb.json, weights, targets</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} holds no captured motion</source>
      <translation>{path} にキャプチャーされたモーションがありません</translation>
    </message>
    <message>
      <location filename="core/synthesis/mocap_poses.py" />
      <source>{path} has no clips under the licence {licence}</source>
      <translation>{path} にライセンス {licence} のクリップがありません</translation>
    </message>
    <message>
      <location filename="core/units.py" />
      <source>These are no units</source>
      <translation>単位ではありません</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{name} claims more than it can hold</source>
      <translation>{name} の記載は実際に入る量を超えています</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>{words} from {words2}</source>
      <translation>{words2} から {words}</translation>
    </message>
    <message>
      <location filename="core/untrusted/budget.py" />
      <source>The file is damaged or not what it seems</source>
      <translation>ファイルが破損しているか、見かけと異なります</translation>
    </message>
    <message>
      <location filename="core/untrusted/matlab.py" />
      <source>{name} of {path} is not an array of numbers</source>
      <translation>{path} の {name} は数値配列ではありません</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>{path} is a pipe, a socket or a device</source>
      <translation>{path} はパイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
      <location filename="core/untrusted/regular.py" />
      <source>a file or a folder</source>
      <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>more than {seconds:.0f} seconds</source>
      <translation>{seconds:.0f} 秒超</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} takes too long to read</source>
      <translation>{path} の読み込みに時間がかかりすぎます</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>{path} cannot be read: its reader failed</source>
      <translation>{path} を読み込めません: 読み込み処理が失敗しました</translation>
    </message>
    <message>
      <location filename="core/untrusted/sandbox.py" />
      <source>a size larger than memory</source>
      <translation>メモリーより大きいサイズ</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it may not be read or written here</source>
      <translation>ここでは読み書きが許可されていません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the place can only be read, not written</source>
      <translation>その場所は読み取り専用です</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk is full</source>
      <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the name is too long for this place</source>
      <translation>この場所には名前が長すぎます</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is not there</source>
      <translation>存在しません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a part of its path is not a folder</source>
      <translation>パスの一部がフォルダーではありません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is there already, as something else</source>
      <translation>別の種類のものとしてすでに存在します</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>links that go round in a circle</source>
      <translation>循環するリンク</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it is a folder</source>
      <translation>フォルダーです</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>the disk cannot be read there</source>
      <translation>そこのディスクを読み取れません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too many files are open</source>
      <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts that lie outside of it</source>
      <translation>範囲外にある部分</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a number must be</source>
      <translation>数値が必要なところに {}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{} where a whole number must be</source>
      <translation>整数が必要なところに {}</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>what is no JSON in line {}, column {}</source>
      <translation>{} 行 {} 列に JSON でないもの</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>parts of different lengths</source>
      <translation>長さの異なる部分</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>too few bytes</source>
      <translation>バイト数の不足</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>packed parts that are damaged</source>
      <translation>破損した圧縮部分</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>nothing where values must be</source>
      <translation>値が必要なところに何もない</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>{}, which is none of the words that may stand there</source>
      <translation>{} (許される語のいずれでもない)</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>another number of values than the format has</source>
      <translation>形式と異なる数の値</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a file</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Cannot read or write {place}</source>
      <translation>{place} を読み書きできません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>Check the place and the disk</source>
      <translation>場所とディスクを確認してください</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that are no text (UTF-8)</source>
      <translation>テキスト (UTF-8) でないバイト</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>lists in lists without end</source>
      <translation>際限のない入れ子のリスト</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>it cannot be read</source>
      <translation>読み込めません</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>no entry {args!r}</source>
      <translation>項目 {args!r} なし</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>an entry is missing</source>
      <translation>項目の欠落</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>fewer values than its beginning says</source>
      <translation>先頭の記載より少ない値</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>a value of another kind than the format has there</source>
      <translation>形式と異なる種類の値</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>numbers that no such file can have</source>
      <translation>この種のファイルにありえない数値</translation>
    </message>
    <message>
      <location filename="core/words.py" />
      <source>bytes that make no sense</source>
      <translation>意味をなさないバイト</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no estimator for {frames} recordings</source>
      <translation>{frames}収録用の推定器がありません</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>There is no model named {name!r}</source>
      <translation>モデル {name!r} はありません</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} has no option {option!r}</source>
      <translation>{name} に設定 {option!r} はありません</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>no options</source>
      <translation>設定なし</translation>
    </message>
    <message>
      <location filename="models/catalog.py" />
      <source>{name} is ready</source>
      <translation>{name} は準備できています</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The model file {file} is {state}</source>
      <translation>モデルファイル {file}: {state}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>run: posewright models get {model}</source>
      <translation>実行してください: posewright models get {model}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Install Posewright again</source>
      <translation>Posewright を再インストールしてください</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>The download of {file} has the wrong content</source>
      <translation>{file} のダウンロード内容が正しくありません</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Try again; if it fails again, the source has changed</source>
      <translation>もう一度お試しください。再び失敗する場合は、配布元が変わっています</translation>
    </message>
    <message>
      <location filename="models/common/cache.py" />
      <source>Free some space, or set POSEWRIGHT_CACHE to another folder</source>
      <translation>空き容量を増やすか、POSEWRIGHT_CACHE を別のフォルダーにしてください</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{name} is {value}</source>
      <translation>{name} は {value}</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {name} are too large</source>
      <translation>重み {name} は大きすぎます</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>at most 2 GiB</source>
      <translation>2 GiB まで</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>an unreadable configuration</source>
      <translation>読み取れない構成</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{path} holds other weights</source>
      <translation>{path} は別の重みです</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be used</source>
      <translation>重み {path} は使えません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>finite numbers</source>
      <translation>有限の数</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>NaN or infinity in {name}</source>
      <translation>{name} に NaN または無限大</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>Take those of another training</source>
      <translation>別の学習の重みを使ってください</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>no header of weights</source>
      <translation>重みのヘッダーがありません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} are not there</source>
      <translation>重み {path} がありません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The weights {path} cannot be read</source>
      <translation>重み {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network</source>
      <translation>これらの重みは {family} ネットワークに合いません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>These weights do not fit the {family} network of their configuration</source>
      <translation>これらの重みは、その構成の {family} ネットワークに合いません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>{count} others, as {name}</source>
      <translation>{name} など、異なるもの {count} 個</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>more than {count} of something</source>
      <translation>{count} を超える値</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>that of a {family} network</source>
      <translation>{family} ネットワークの構成</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The configuration in these weights is unusable</source>
      <translation>これらの重みの構成は使えません</translation>
    </message>
    <message>
      <location filename="models/common/checkpoint.py" />
      <source>The card {card} cannot be read</source>
      <translation>カード {card} を読み込めません</translation>
    </message>
    <message>
      <location filename="models/common/compute.py" />
      <source>There is no such precision</source>
      <translation>その精度はありません</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>{title} needs {needed}</source>
      <translation>{title} には{needed}が必要です</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>a {kind} recording ({source})</source>
      <translation>{kind}収録 ({source})</translation>
    </message>
    <message>
      <location filename="models/common/estimator.py" />
      <source>Choose a model for {other}, or open the {instead} of the same take</source>
      <translation>{other}用のモデルを選ぶか、同じテイクの{instead}を開いてください</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>These options cannot be read</source>
      <translation>これらのオプションは読めません</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>There is no option {name!r}</source>
      <translation>オプション {name!r} はありません</translation>
    </message>
    <message>
      <location filename="models/common/options.py" />
      <source>The option {field} cannot be this</source>
      <translation>オプション {field} にこの値は使えません</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model's name is too long</source>
      <translation>モデルの名前が長すぎます</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{most} letters at most</source>
      <translation>最大 {most} 文字</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>A model cannot be named {name!r}</source>
      <translation>モデルに {name!r} という名前は付けられません</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>letters, digits and blanks</source>
      <translation>文字、数字、空白</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>none: you have trained none yet</source>
      <translation>なし: まだ何も学習していません</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>You have no model named {name!r}</source>
      <translation>{name!r} という自分のモデルはありません</translation>
    </message>
    <message>
      <location filename="models/common/own_models.py" />
      <source>{name} cannot be deleted</source>
      <translation>{name} を削除できません</translation>
    </message>
    <message>
      <location filename="models/common/run_state.py" />
      <source>{path} is damaged or not the state of a training</source>
      <translation>{path} は破損しているか、学習の状態ではありません</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>There is no CUDA device that PyTorch can use</source>
      <translation>PyTorch が使える CUDA デバイスがありません</translation>
    </message>
    <message>
      <location filename="models/common/runtime.py" />
      <source>--device cpu or auto</source>
      <translation>--device cpu または auto</translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>The adaptation was discarded: </source>
      <translation>適応を破棄しました: </translation>
    </message>
    <message>
      <location filename="models/depth/adapt.py" />
      <source>Record more, or train for longer</source>
      <translation>さらに収録するか、長く学習してください</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There is no set named {name!r}</source>
      <translation>セット {name!r} はありません</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{name}: {index} of {count} examples</source>
      <translation>{name}: 例 {index} / {count}</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>There are no examples in {path}</source>
      <translation>{path} に例がありません</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>Render them first</source>
      <translation>先に描画してください</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>{path} has no motion{what} for this set</source>
      <translation>{path} にこのセット用のモーション{what}がありません</translation>
    </message>
    <message>
      <location filename="models/depth/dataset.py" />
      <source>motion of {divisor} subjects or more</source>
      <translation>{divisor} 人以上の被験者のモーション</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{count} pictures of people</source>
      <translation>人物の画像 {count} 枚</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Take longer recordings with people in them</source>
      <translation>人物が映ったより長い録画を使ってください</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>Too little is seen of people</source>
      <translation>人物の見える部分が少なすぎます</translation>
    </message>
    <message>
      <location filename="models/depth/domains.py" />
      <source>{footage} shows no depth</source>
      <translation>{footage} に深度が写っていません</translation>
    </message>
    <message>
      <location filename="models/depth/infer.py" />
      <source>smoothing: {fraction:.0%}</source>
      <translation>平滑化: {fraction:.0%}</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>inconsistency {total:.1f} mm before, {total2:.1f} mm after</source>
      <translation>不整合 前 {total:.1f} mm、後 {total2:.1f} mm</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>; corrected joints {before:.1f} and {after:.1f} mm off</source>
      <translation>、修正済み関節のずれ {before:.1f} mm と {after:.1f} mm</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out picture)</source>
      <translation>（検証用に取り分けた画像 {count} 枚）</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>({count} held-out pictures)</source>
      <translation>（検証用に取り分けた画像 {count} 枚）</translation>
    </message>
    <message>
      <location filename="models/depth/judging.py" />
      <source>Judging</source>
      <translation>判定中</translation>
    </message>
    <message>
      <location filename="models/depth/predictors.py" />
      <source>There is no depth network {family!r}</source>
      <translation>深度ネットワーク {family!r} はありません</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>a folder of posewright synthesize pairs, with at least a hundred or all of them</source>
      <translation>posewright synthesize pairs のフォルダー (100 組以上、またはすべて)</translation>
    </message>
    <message>
      <location filename="models/embedding/drawn_pairs.py" />
      <source>{folder} holds no pairs of pictures</source>
      <translation>{folder} に画像の組がありません</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>those of a training with --on depth</source>
      <translation>--on depth で学習したもの</translation>
    </message>
    <message>
      <location filename="models/embedding/infer.py" />
      <source>Weights that were trained on colour see nothing in depth</source>
      <translation>カラーで学習した重みは深度では何も見えません</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} is no pack of drawn pairs</source>
      <translation>{name} は描画ペアのパックではありません</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>the file that comes with the program, or a folder of posewright synthesize pairs</source>
      <translation>プログラムに付属のファイル、または posewright synthesize pairs のフォルダー</translation>
    </message>
    <message>
      <location filename="models/embedding/pack.py" />
      <source>{name} of another shape</source>
      <translation>形の異なる {name}</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>a damaged picture</source>
      <translation>壊れた画像</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Choose a recording in which one person moves for some seconds in one place</source>
      <translation>1 人が同じ場所で数秒動く収録を選んでください</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>No two frames of this person make a pair</source>
      <translation>この人物のフレームから組が作れません</translation>
    </message>
    <message>
      <location filename="models/embedding/pairs.py" />
      <source>Weights that were trained on depth see nothing in colour pictures</source>
      <translation>深度で学習した重みはカラー画像では何も見えません</translation>
    </message>
    <message>
      <location filename="models/embedding/skeleton_image.py" />
      <source>A skeleton image cannot be divided so</source>
      <translation>スケルトン画像をそのようには分割できません</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The refinement was discarded: at no time was it better on held-out frames</source>
      <translation>精密化を破棄しました: 評価用フレームで一度も改善しませんでした</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>less than {next:.2f} pixels of 128</source>
      <translation>128 のうち {next:.2f} ピクセル未満</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights that it began from are still the best</source>
      <translation>開始時の重みが最良のままです</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The stage {stage} goes on from trained weights, on recordings</source>
      <translation>段階 {stage} は、学習済みの重みから収録で続けます</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Tracks are of all recordings without labels, or of none</source>
      <translation>トラックは、ラベルのない記録すべてに指定するか、まったく指定しないでください</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} files after --tracks</source>
      <translation>--tracks の後に {count} 個のファイル</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Every file of poses needs the recording that it labels, and every recording its poses</source>
      <translation>各ポーズファイルにはそれがラベル付けする記録が、各記録にはポーズが必要です</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} recordings after --labelled</source>
      <translation>--labelled の後に {count} 個の記録</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>One network learns one skeleton, in colour or in depth</source>
      <translation>1 つのネットワークは 1 つの骨格を、カラーか深度で学習します</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Train one network for each</source>
      <translation>それぞれに 1 つのネットワークを学習してください</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>These pairs show something else</source>
      <translation>これらのペアは別のものを示しています</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} labels too little</source>
      <translation>{poses} のラベルが少なすぎます</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>all joints of somebody in {count} frames</source>
      <translation>{count} フレームでの誰かの全関節</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only 2D poses say where people are in a recording</source>
      <translation>記録の中で人がどこにいるかを示せるのは 2D ポーズだけです</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>3D poses in {file}</source>
      <translation>{file} 内の 3D ポーズ</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>image coordinates</source>
      <translation>画像座標</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{poses} is not of {recording}</source>
      <translation>{poses} は {recording} のものではありません</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{count} frames at most</source>
      <translation>最大 {count} フレーム</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Only people are found in recordings without labels</source>
      <translation>ラベルのない記録で見つけられるのは人だけです</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Label some frames of it, and give them as --data POSES --labelled RECORDING</source>
      <translation>いくつかのフレームにラベルを付け、--data ポーズ --labelled 記録 として指定してください</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>{recording} is left out: nobody moves in one place there</source>
      <translation>{recording} は除外されます: その場で動いている人がいません</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Nobody was found in these recordings</source>
      <translation>これらの録画では誰も見つかりませんでした</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>The weights to begin from are of something else</source>
      <translation>開始時の重みは別のもののためのものです</translation>
    </message>
    <message>
      <location filename="models/embedding/train.py" />
      <source>Begin without --start</source>
      <translation>--start なしで開始してください</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>more than 1 GiB</source>
      <translation>1 GiB を超えています</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>{name} holds no weights of VGG</source>
      <translation>{name} には VGG の重みがありません</translation>
    </message>
    <message>
      <location filename="models/embedding/vgg.py" />
      <source>a .safetensors with features.0.weight and so on, without batch normalisation</source>
      <translation>features.0.weight などを含み、バッチ正規化のない .safetensors</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no quality {quality!r}</source>
      <translation>BlazePose に品質 {quality!r} はありません</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose.py" />
      <source>BlazePose has no hands {wanted!r}</source>
      <translation>BlazePose に手の設定 {wanted!r} はありません</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>BlazePose is ready</source>
      <translation>BlazePose は準備できています</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Downloading {package}</source>
      <translation>{package} をダウンロードしています</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Taking the model files out</source>
      <translation>モデルファイルを取り出しています</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>pip could not download {wheel}</source>
      <translation>pip で {wheel} をダウンロードできませんでした</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>npm could not download {npm}</source>
      <translation>npm で {npm} をダウンロードできませんでした</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>There is no npm here, and pip could not download {node}</source>
      <translation>npm がなく、pip で {node} をダウンロードできませんでした</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>The download of {package} is not the expected package</source>
      <translation>{package} のダウンロードは想定のパッケージではありません</translation>
    </message>
    <message>
      <location filename="models/estimators/blazepose_files.py" />
      <source>Try again: posewright models get blazepose</source>
      <translation>もう一度お試しください: posewright models get blazepose</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>{path} is not a network that runs</source>
      <translation>{path} は実行できるネットワークではありません</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>an ONNX file</source>
      <translation>ONNX ファイル</translation>
    </message>
    <message>
      <location filename="models/estimators/onnx_process.py" />
      <source>Choose an end2end.onnx exported from MMPose's RTMPose</source>
      <translation>MMPose の RTMPose から書き出した end2end.onnx を選んでください</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>RTMPose finds people in two ways</source>
      <translation>RTMPose の人物検出は 2 通りです</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>blazepose or frame</source>
      <translation>blazepose または frame</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is not an RTMPose network</source>
      <translation>{path} は RTMPose のネットワークではありません</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>There is no model file at {path!r}</source>
      <translation>{path!r} にモデルファイルがありません</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>Name an RTMPose .onnx file (option model)</source>
      <translation>RTMPose の .onnx ファイルを指定してください (オプション model)</translation>
    </message>
    <message>
      <location filename="models/estimators/rtmpose.py" />
      <source>{path} is too large for an RTMPose network</source>
      <translation>{path} は RTMPose のネットワークとしては大きすぎます</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>LiteRT cannot load {path}</source>
      <translation>LiteRT で {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="models/estimators/tflite.py" />
      <source>run: posewright models verify</source>
      <translation>実行してください: posewright models verify</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{folder} is not a store of crops</source>
      <translation>{folder} は切り抜きの保存先ではありません</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>{count} people cut out</source>
      <translation>{count} 人を切り抜きました</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>No person can be cut out of this data</source>
      <translation>このデータから人物を切り抜けません</translation>
    </message>
    <message>
      <location filename="models/hourglass/crops.py" />
      <source>people who show {fewest} joints</source>
      <translation>{fewest} 関節が見える人物</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Two data sets are named {path}</source>
      <translation>2 つのデータセットが {path} という名前です</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>Rename one of the folders</source>
      <translation>一方のフォルダーの名前を変えてください</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>There is nothing to learn depth from</source>
      <translation>奥行きを学習するものがありません</translation>
    </message>
    <message>
      <location filename="models/hourglass/train.py" />
      <source>a data set with 3D among --data</source>
      <translation>--data に 3D のあるデータセット</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{count} frames of {skeleton}</source>
      <translation>{skeleton} の {count} フレーム</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>The earlier poses do not fit this repair</source>
      <translation>以前のポーズはこの補完に合いません</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repairing</source>
      <translation>補完中</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Only 2D poses can be repaired</source>
      <translation>補完できるのは 2D ポーズだけです</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>3D poses</source>
      <translation>3D ポーズ</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Repair the 2D track and lift it again</source>
      <translation>2D トラックを補完してから 3D 化し直してください</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no frames to repair</source>
      <translation>補完するフレームがありません</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Too little is visible to repair from, in {skeleton}</source>
      <translation>{skeleton} で見える部分が少なすぎて補完できません</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>at least {fewest_joints} joints of {skeleton} seen at some time</source>
      <translation>いずれかの時点で見える {skeleton} の関節が {fewest_joints} 以上</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Estimate the poses again or set some joints by hand</source>
      <translation>ポーズを推定し直すか、いくつかの関節を手動で設定してください</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>There are no weights that upsample to {target} by the {method}</source>
      <translation>{method}で {target} に拡張する重みがありません</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Train some: posewright train jumps {train} --target {target}</source>
      <translation>学習してください: posewright train jumps {train} --target {target}</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>{path} holds weights of the other method</source>
      <translation>{path} は別の手法の重みです</translation>
    </message>
    <message>
      <location filename="models/jumps/infer.py" />
      <source>Take the method {method} with them (--method {method})</source>
      <translation>この重みでは手法 {method} を選んでください(--method {method})</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>The option {field} is out of range</source>
      <translation>設定 {field} が範囲外です</translation>
    </message>
    <message>
      <location filename="models/jumps/options.py" />
      <source>Repair has no such {name}</source>
      <translation>補完にその{name}はありません</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>Too few joints of {skeleton} are given to the input</source>
      <translation>入力に与えられる {skeleton} の関節が少なすぎます</translation>
    </message>
    <message>
      <location filename="models/jumps/train.py" />
      <source>at least {count}, of --given or of the limbs' twelve</source>
      <translation>{count} 個以上(--given、または四肢の 12 関節から)</translation>
    </message>
    <message>
      <location filename="models/lifting/ground.py" />
      <source>There is no whole pose to stand on a floor</source>
      <translation>床に立たせられる全身のポーズがありません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Fitting</source>
      <translation>当てはめ中</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{fewest_joints} joints</source>
      <translation>{fewest_joints} 関節</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Too little is seen to lift</source>
      <translation>見える部分が少なすぎて 3D 化できません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>The earlier poses do not fit this lift</source>
      <translation>以前のポーズはこの 3D 化に合いません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{frames} frames of 3D poses in {space} space</source>
      <translation>{space} 空間の 3D ポーズ {frames} フレーム</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>{count} frames, {dims}D, {space} space</source>
      <translation>{count} フレーム、{dims}D、{space} 空間</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Lift with the options of that time</source>
      <translation>当時の設定で 3D 化してください</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>This is no body height</source>
      <translation>身長ではありません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>300 to 2800 mm, or 0</source>
      <translation>300～2800 mm、または 0</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>A cutoff cannot be negative</source>
      <translation>カットオフを負にはできません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Hz, or 0 for none</source>
      <translation>Hz、なしは 0</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Only 2D poses can be lifted</source>
      <translation>3D 化できるのは 2D ポーズだけです</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>These poses are empty: no person in any frame</source>
      <translation>これらのポーズは空です: どのフレームにも人物がいません</translation>
    </message>
    <message>
      <location filename="models/lifting/infer.py" />
      <source>Estimate the poses again</source>
      <translation>ポーズを推定し直してください</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>A training begins from one network</source>
      <translation>学習は 1 つのネットワークから始めます</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>--start or --completer</source>
      <translation>--start または --completer</translation>
    </message>
    <message>
      <location filename="models/lifting/train.py" />
      <source>both</source>
      <translation>両方</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Comparing clothes</source>
      <translation>服装を比較中</translation>
    </message>
    <message>
      <location filename="models/tracking/identities.py" />
      <source>Telling who is who</source>
      <translation>誰が誰かを判定中</translation>
    </message>
    <message>
      <location filename="models/tracking/top_down.py" />
      <source>{done} of {count} frames, {rate:.0f} a second</source>
      <translation>{count} フレーム中 {done}、毎秒 {rate:.0f}</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} cannot be trained on</source>
      <translation>{name} では学習できません</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints of {skeleton}</source>
      <translation>{name} には {skeleton} の関節が足りません</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>joints of the same names; posewright info FILE shows them, --skeleton maps them</source>
      <translation>同じ名前の関節(posewright info ファイル で確認、--skeleton で対応付け)</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Say with --skeleton which joints its markers are: a TOML file with a table [remap.mpi28]</source>
      <translation>マーカーがどの関節かを --skeleton で示してください: 表 [remap.mpi28] のある TOML ファイル</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>{name} lacks joints that trainings need</source>
      <translation>{name} には学習に必要な関節が足りません</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>stretches of {shortest:g} s in which the person is there whole</source>
      <translation>人物の全身がある {shortest:g} 秒の連続区間</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>Add longer files or more of them</source>
      <translation>より長いファイル、またはより多くのファイルを加えてください</translation>
    </message>
    <message>
      <location filename="models/training/clips.py" />
      <source>There is nothing to train on for {path}</source>
      <translation>{path} の学習に使えるものがありません</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>step {steps}, {summary}</source>
      <translation>ステップ {steps}、{summary}</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Try a lower learning rate; the best weights so far are in the run's folder</source>
      <translation>学習率を下げてください。これまでで最良の重みは実行のフォルダーにあります</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>The training diverges</source>
      <translation>学習が発散しています</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>no number after step {steps}</source>
      <translation>ステップ {steps} 以降の値が数値ではありません</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>There is no training to resume in {folder}</source>
      <translation>{folder} に再開できる学習がありません</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>{path} belongs to another training</source>
      <translation>{path} は別の学習のものです</translation>
    </message>
    <message>
      <location filename="models/training/loop.py" />
      <source>Start a new training</source>
      <translation>新しい学習を始めてください</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>{path} is not motion-capture material to train on</source>
      <translation>{path} は学習用のモーションキャプチャー素材ではありません</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>an .npz with positions, clip_start, clip_name, subject, licence, joint_names, fps</source>
      <translation>positions, clip_start, clip_name, subject, licence, joint_names, fps を持つ .npz</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Make one of motion files: posewright dataset FILES -o train.npz</source>
      <translation>モーションファイルから作成してください: posewright dataset FILES -o train.npz</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different joints cannot be trained on together</source>
      <translation>関節の異なるモーションキャプチャは一緒に学習できません</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>files of one posewright dataset --target</source>
      <translation>同じ posewright dataset --target のファイル</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of different frame rates cannot be trained on together</source>
      <translation>フレームレートの異なるモーションキャプチャーは同時に学習できません</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>one rate</source>
      <translation>1 つのフレームレート</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Motion capture of {skeleton} cannot train {target}</source>
      <translation>{skeleton} のモーションキャプチャーでは {target} を学習できません</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>joints that it has or can mix</source>
      <translation>元にあるか、混ぜて作れる関節</translation>
    </message>
    <message>
      <location filename="models/training/mocap.py" />
      <source>Choose another target, such as h36m17 or mpii16, or make the motion for this one: posewright dataset --target</source>
      <translation>h36m17 や mpii16 など別の目標を選ぶか、この目標用にモーションを用意してください: posewright dataset --target</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} has no {field} {value!r}</source>
      <translation>{name} に {field} {value!r} はありません</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>{name} takes one folder of data</source>
      <translation>{name} のデータフォルダーは 1 つです</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>train.npz to learn from and val.npz to be judged on</source>
      <translation>学習用の train.npz と評価用の val.npz</translation>
    </message>
    <message>
      <location filename="models/training/options.py" />
      <source>There is no {path}</source>
      <translation>{path} がありません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There are no weights to begin from at {start}</source>
      <translation>{start} に開始用の重みがありません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is a folder</source>
      <translation>{weights} はフォルダーです</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>a file for the weights</source>
      <translation>重みのファイル</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Name it with --weights</source>
      <translation>--weights で指定してください</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{weights} is among the data</source>
      <translation>{weights} がデータの中にあります</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Give the weights another place</source>
      <translation>重みを別の場所にしてください</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe's {path} is not there</source>
      <translation>レシピの {path} がありません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>Make what its card speaks of, and give it as --data</source>
      <translation>カードに書かれたものを作り、--data で指定してください</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>There is no training {name!r}</source>
      <translation>学習 {name!r} はありません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>The recipe {path} cannot be read</source>
      <translation>レシピ {path} を読み込めません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} is not a recipe of a training</source>
      <translation>{path} は学習のレシピではありません</translation>
    </message>
    <message>
      <location filename="models/training/registry.py" />
      <source>{path} has an option that {training} does not take</source>
      <translation>{path} に {training}では使えない設定があります</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>A skeleton cannot be named {name!r}</source>
      <translation>骨格の名前を {name!r} にはできません</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>letters, digits, - and _</source>
      <translation>英数字、- 、_</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>There is another skeleton named {name}</source>
      <translation>{name} という別の骨格があります</translation>
    </message>
    <message>
      <location filename="models/training/wider.py" />
      <source>Name yours otherwise</source>
      <translation>別の名前を付けてください</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{frames} frames, {seconds} s</source>
      <translation>{frames} フレーム、{seconds} 秒</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Finding</source>
      <translation>所見</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Exposure</source>
      <translation>曝露</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before: {before}. After: {after}.</source>
      <translation>改善前: {before}。改善後: {after}。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of the assessable time by action level</source>
      <translation>対応レベル別の評価可能時間の割合</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What to change first</source>
      <translation>最初に改善すべき点</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>frame {frame}, {seconds} s</source>
      <translation>フレーム {frame}、{seconds} 秒</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Skeletons alone, from the side and from the front; the left is blue, the right orange and dashed.</source>
      <translation>スケルトンのみ、側面と正面。左は青、右はオレンジの破線です。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Scores over time</source>
      <translation>スコアの時間変化</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The line is the score that the published worksheet gives for the measured angles; the area is the band that holds {share}% of the chances, all errors considered.</source>
      <translation>線は、公表されたワークシートが測定角度に与えるスコアです。面は、すべての誤差を考慮した確率の {share}% が入る帯です。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Before the change</source>
      <translation>改善前</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>{score}, before</source>
      <translation>{score}、改善前</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>After is</source>
      <translation>改善後は</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>A difference counts as certain where the two ranges lie apart. An error that is the same in both recordings would cancel; that is not counted on.</source>
      <translation>2 つの範囲が重ならない場合に、差を確実とみなします。両方の収録に共通の誤差は打ち消し合うはずですが、それは当てにしていません。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Of {count} cycles those with the most time at serious scores; the workbook and the table have all.</source>
      <translation>全 {count} サイクルのうち、重いスコアの時間が最も長いもの。すべてはワークブックと表にあります。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Each thin line is a cycle, from its first to its last moment; the thick one is their median.</source>
      <translation>細い線は最初から最後までの各サイクル、太い線はその中央値です。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Turn A</source>
      <translation>ひねり A</translation>
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
      <translation>改訂 NIOSH 式。指数 1 以下はほぼすべての作業者に許容され、3 を超えると許容されるのは少数です。荷を慎重に下ろす場合は終点も対象です。片手、座位、膝立ちでの持ち上げ、運搬、押し作業、人の抱え上げには使えません。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Time at each level</source>
      <translation>レベル別の時間</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>With wider thresholds</source>
      <translation>広いしきい値で</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>“Most likely” takes the middle of the chances instead of the measured score: measurement noise pushes a worksheet upwards, since each of its steps can only add. Wider thresholds: twist and side bend {twist}°, abduction {abduction}°; no method publishes them.</source>
      <translation>「最も確からしい」は、測定スコアではなく確率の中央を取ります。ワークシートの各段階は加算しかできないため、測定ノイズはスコアを押し上げます。広いしきい値: 回旋と側屈 {twist}°、外転 {abduction}°。これらを公表している手法はありません。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Share of time by zone</source>
      <translation>領域別の時間割合</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Distribution</source>
      <translation>分布</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Known to ±</source>
      <translation>精度 ±</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Longest held, s</source>
      <translation>最長保持, 秒</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Moves a minute</source>
      <translation>動作/分</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Seen</source>
      <translation>可視</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Not measurable here: {names}.</source>
      <translation>ここでは測定不能: {names}。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The right is</source>
      <translation>右は</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>The limits are those that open sources give; the standards' own texts were not read. ISO 11226 judges postures held for over 4 seconds.</source>
      <translation>限界値は公開資料によるもので、規格の原文は参照していません。ISO 11226 は 4 秒を超えて保持した姿勢を判定します。</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>What this rests on</source>
      <translation>この結果の根拠</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>How it was done</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="resources/report/ergonomics.html" />
      <source>Angles come from joint centres in the axes of the International Society of Biomechanics: trunk and head against gravity ({up}), upper arms and neck against the trunk. A class changes only once an angle is {hysteresis}° beyond a limit. The error of every angle is carried through the worksheet's tables to the chances of every score; before that an angle is weighed with how people hold themselves in motion capture. What joint centres cannot show is not measurable and never counted as zero. Scores are ordinal: no mean of them is given.</source>
      <translation>角度は、国際バイオメカニクス学会 (ISB) の軸による関節中心から求めます。体幹と頭は重力 ({up}) に対して、上腕と首は体幹に対して測ります。区分は、角度が限界を {hysteresis}° 超えたときにだけ変わります。各角度の誤差はワークシートの表を通して各スコアの確率に反映します。その前に、モーションキャプチャーでの人の姿勢の分布で角度を重み付けします。関節中心から分からないものは測定不能とし、0 とはみなしません。スコアは順序尺度のため、平均は示しません。</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend</source>
      <translation>体幹、前屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>forward</source>
      <translation>前方</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at raised or high risk</source>
      <translation>体幹、前屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way</source>
      <translation>体幹、全方向の傾き</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from the vertical</source>
      <translation>鉛直から</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, inclination any way, at raised or high risk</source>
      <translation>体幹、全方向の傾き、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend</source>
      <translation>体幹、側屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the right</source>
      <translation>右へ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, side bend, at raised or high risk</source>
      <translation>体幹、側屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist</source>
      <translation>体幹、回旋</translation>
    </message>
    <message>
      <location filename="" />
      <source>to the left</source>
      <translation>左へ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, twist, at raised or high risk</source>
      <translation>体幹、回旋、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk</source>
      <translation>首、体幹に対する前屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at raised or high risk</source>
      <translation>首、体幹に対する前屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend</source>
      <translation>首、側屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, side bend, at raised or high risk</source>
      <translation>首、側屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist</source>
      <translation>首、回旋</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, twist, at raised or high risk</source>
      <translation>首、回旋、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination</source>
      <translation>頭、傾き</translation>
    </message>
    <message>
      <location filename="" />
      <source>Head, inclination, at raised or high risk</source>
      <translation>頭、傾き、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed</source>
      <translation>歩行速度</translation>
    </message>
    <message>
      <location filename="" />
      <source>moving</source>
      <translation>移動中</translation>
    </message>
    <message>
      <location filename="" />
      <source>Walking speed, at raised or high risk</source>
      <translation>歩行速度、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot</source>
      <translation>低い方の足からの腰の高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>up</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hips above the lower foot, at raised or high risk</source>
      <translation>低い方の足からの腰の高さ、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left</source>
      <translation>左上腕、体幹に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised; negative behind the trunk</source>
      <translation>挙上。負は体幹の後方</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk</source>
      <translation>上腕、体幹に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, at raised or high risk</source>
      <translation>上腕、体幹に対して、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, left</source>
      <translation>左上腕、体幹に対する挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>raised any way</source>
      <translation>全方向の挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk</source>
      <translation>上腕、体幹に対する挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, at raised or high risk</source>
      <translation>上腕、体幹に対する挙上、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, left</source>
      <translation>左上腕、外転</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards</source>
      <translation>外側へ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction</source>
      <translation>上腕、外転</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, at raised or high risk</source>
      <translation>上腕、外転、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, left</source>
      <translation>左上腕、挙上面</translation>
    </message>
    <message>
      <location filename="" />
      <source>0 sideways, 90 forward</source>
      <translation>0 は側方、90 は前方</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation</source>
      <translation>上腕、挙上面</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, at raised or high risk</source>
      <translation>上腕、挙上面、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, left</source>
      <translation>左上腕、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical</source>
      <translation>上腕、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, at raised or high risk</source>
      <translation>上腕、鉛直に対して、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, left</source>
      <translation>左肩、挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised</source>
      <translation>肩、挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, at raised or high risk</source>
      <translation>肩、挙上、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, left</source>
      <translation>左肘、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>bent; 0 is straight</source>
      <translation>屈曲。0 は伸展</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion</source>
      <translation>肘、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, at raised or high risk</source>
      <translation>肘、屈曲、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, left</source>
      <translation>左手首、全方向の曲がり</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from straight</source>
      <translation>まっすぐから</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way</source>
      <translation>手首、全方向の曲がり</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, at raised or high risk</source>
      <translation>手首、全方向の曲がり、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, left</source>
      <translation>左手首、掌屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the palm</source>
      <translation>手のひら側へ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion</source>
      <translation>手首、掌屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, at raised or high risk</source>
      <translation>手首、掌屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, left</source>
      <translation>左手首、橈尺屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>towards the thumb</source>
      <translation>親指側へ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation</source>
      <translation>手首、橈尺屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, at raised or high risk</source>
      <translation>手首、橈尺屈、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, left</source>
      <translation>左股関節、体幹に対する大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk</source>
      <translation>股関節、体幹に対する大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, at raised or high risk</source>
      <translation>股関節、体幹に対する大腿、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, left</source>
      <translation>左大腿、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>away from hanging down</source>
      <translation>下垂から</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical</source>
      <translation>大腿、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, at raised or high risk</source>
      <translation>大腿、鉛直に対して、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, left</source>
      <translation>左膝、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion</source>
      <translation>膝、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, at raised or high risk</source>
      <translation>膝、屈曲、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, left</source>
      <translation>左足、他方からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other</source>
      <translation>足、他方からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, at raised or high risk</source>
      <translation>足、他方からの高さ、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, left</source>
      <translation>左膝、低い方の足からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot</source>
      <translation>膝、低い方の足からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, at raised or high risk</source>
      <translation>膝、低い方の足からの高さ、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, left</source>
      <translation>左手、床からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor</source>
      <translation>手、床からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, at raised or high risk</source>
      <translation>手、床からの高さ、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, left</source>
      <translation>左手、腰からの水平距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>away</source>
      <translation>離れる方向</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level</source>
      <translation>手、腰からの水平距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, at raised or high risk</source>
      <translation>手、腰からの水平距離、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, left</source>
      <translation>左手、正中線からの距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>outwards; negative across</source>
      <translation>外側。負は反対側へ交差</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline</source>
      <translation>手、正中線からの距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, at raised or high risk</source>
      <translation>手、正中線からの距離、やや高い・高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right</source>
      <translation>右上腕、体幹に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, elevation against the trunk, right</source>
      <translation>右上腕、体幹に対する挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, abduction, right</source>
      <translation>右上腕、外転</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm, plane of elevation, right</source>
      <translation>右上腕、挙上面</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the vertical, right</source>
      <translation>右上腕、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Shoulder, raised, right</source>
      <translation>右肩、挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Elbow, flexion, right</source>
      <translation>右肘、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, bent any way, right</source>
      <translation>右手首、全方向の曲がり</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, flexion, right</source>
      <translation>右手首、掌屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Wrist, deviation, right</source>
      <translation>右手首、橈尺屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hip, thigh against the trunk, right</source>
      <translation>右股関節、体幹に対する大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>Thigh against the vertical, right</source>
      <translation>右大腿、鉛直に対して</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee, flexion, right</source>
      <translation>右膝、屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Foot above the other, right</source>
      <translation>右足、他方からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Knee above the lower foot, right</source>
      <translation>右膝、低い方の足からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand above the floor, right</source>
      <translation>右手、床からの高さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the hips, level, right</source>
      <translation>右手、腰からの水平距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hand from the midline, right</source>
      <translation>右手、正中線からの距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>Trunk, forward bend, at risk</source>
      <translation>体幹、前屈、リスクあり</translation>
    </message>
    <message>
      <location filename="" />
      <source>Neck, forward bend against the trunk, at risk</source>
      <translation>首、体幹に対する前屈、リスクあり</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, left, at risk</source>
      <translation>左上腕、体幹に対して、リスクあり</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper arm against the trunk, right, at risk</source>
      <translation>右上腕、体幹に対して、リスクあり</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left</source>
      <translation>RULA 左</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA left at 5 or more</source>
      <translation>RULA 左 5 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right</source>
      <translation>RULA 右</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA right at 5 or more</source>
      <translation>RULA 右 5 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>RULA at 5 or more</source>
      <translation>RULA 5 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 1</source>
      <translation>対応レベル 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>acceptable unless held or repeated for long</source>
      <translation>長時間の保持・反復がなければ許容</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 2</source>
      <translation>対応レベル 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate further; change may be needed</source>
      <translation>さらに調査。改善が必要な可能性</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 3</source>
      <translation>対応レベル 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change soon</source>
      <translation>調査し、早期に改善</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 4</source>
      <translation>対応レベル 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>investigate and change at once</source>
      <translation>調査し、直ちに改善</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left</source>
      <translation>REBA 左</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA left at 8 or more</source>
      <translation>REBA 左 8 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right</source>
      <translation>REBA 右</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA right at 8 or more</source>
      <translation>REBA 右 8 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>REBA at 8 or more</source>
      <translation>REBA 8 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Action level 0</source>
      <translation>対応レベル 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>negligible risk</source>
      <translation>無視できるリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>low risk</source>
      <translation>低リスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>medium risk</source>
      <translation>中リスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>high risk</source>
      <translation>高リスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>very high risk</source>
      <translation>非常に高いリスク</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS</source>
      <translation>OWAS</translation>
    </message>
    <message>
      <location filename="" />
      <source>OWAS at 3 or more</source>
      <translation>OWAS 3 以上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 1</source>
      <translation>カテゴリー 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>no action needed</source>
      <translation>対応不要</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 2</source>
      <translation>カテゴリー 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>action in the near future</source>
      <translation>近いうちに対応</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 3</source>
      <translation>カテゴリー 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>action as soon as possible</source>
      <translation>できるだけ早く対応</translation>
    </message>
    <message>
      <location filename="" />
      <source>Category 4</source>
      <translation>カテゴリー 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>action at once</source>
      <translation>直ちに対応</translation>
    </message>
    <message>
      <location filename="" />
      <source>ears</source>
      <translation>両耳</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head top</source>
      <translation>首から頭頂</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head top</source>
      <translation>胸郭から頭頂</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax to head</source>
      <translation>胸郭から頭部</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck to head</source>
      <translation>首から頭部</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulders to head top</source>
      <translation>両肩から頭頂</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist flexion</source>
      <translation>手首の屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist deviation</source>
      <translation>手首の偏位</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder raise</source>
      <translation>肩の挙上</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck twist</source>
      <translation>首のねじれ</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck side bend</source>
      <translation>首の側屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk side bend</source>
      <translation>体幹の側屈</translation>
    </message>
    <message>
      <location filename="" />
      <source>trunk twist</source>
      <translation>体幹のねじれ</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm abduction</source>
      <translation>上腕の外転</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand lateral</source>
      <translation>手の側方距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee flexion</source>
      <translation>膝の屈曲</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, standing</source>
      <translation>作業台での組立、立位</translation>
    </message>
    <message>
      <location filename="" />
      <source>Assembly at a bench, seated</source>
      <translation>作業台での組立、座位</translation>
    </message>
    <message>
      <location filename="" />
      <source>Packing and palletising</source>
      <translation>梱包・パレット積み</translation>
    </message>
    <message>
      <location filename="" />
      <source>Work above the head</source>
      <translation>頭上作業</translation>
    </message>
    <message>
      <location filename="" />
      <source>Screen and keyboard</source>
      <translation>画面とキーボード</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifting people (care)</source>
      <translation>人の抱え上げ (介護)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE</source>
      <translation>MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned</source>
      <translation>基準関節で位置合わせ</translation>
    </message>
    <message>
      <location filename="" />
      <source>PA-MPJPE</source>
      <translation>PA-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>similarity alignment of each frame, no reflection</source>
      <translation>フレームごとに相似変換で位置合わせ、鏡映なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>N-MPJPE</source>
      <translation>N-MPJPE</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, scale per frame</source>
      <translation>基準関節で位置合わせ、フレームごとに尺度</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJPE, absolute</source>
      <translation>MPJPE、絶対</translation>
    </message>
    <message>
      <location filename="" />
      <source>no alignment</source>
      <translation>位置合わせなし</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPJVE</source>
      <translation>MPJVE</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences, no alignment</source>
      <translation>一階差分、位置合わせなし</translation>
    </message>
    <message>
      <location filename="" />
      <source>Acceleration error</source>
      <translation>加速度誤差</translation>
    </message>
    <message>
      <location filename="" />
      <source>second differences, no alignment</source>
      <translation>二階差分、位置合わせなし</translation>
    </message>
    <message>
      <location filename="" />
      <source>bones of the truth's tree</source>
      <translation>正解の木の骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK at 150 mm</source>
      <translation>3DPCK (150 mm)</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, strictly less, mean of the joints' shares</source>
      <translation>基準関節で位置合わせ、厳密に小さい、関節ごとの割合の平均</translation>
    </message>
    <message>
      <location filename="" />
      <source>3DPCK AUC</source>
      <translation>3DPCK AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>root-aligned, 31 thresholds 0 to 150 mm, at most 0.968</source>
      <translation>基準関節で位置合わせ、0～150 mm の 31 しきい値、最大 0.968</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error</source>
      <translation>平均画素誤差</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean pixel error, sides free</source>
      <translation>平均画素誤差、左右自由</translation>
    </message>
    <message>
      <location filename="" />
      <source>the better of one whole-body flip in each frame</source>
      <translation>フレームごとに全身の左右反転の良い方</translation>
    </message>
    <message>
      <location filename="" />
      <source>Velocity error</source>
      <translation>速度誤差</translation>
    </message>
    <message>
      <location filename="" />
      <source>first differences</source>
      <translation>一階差分</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.2 torso</source>
      <translation>PCK (胴の 0.2)</translation>
    </message>
    <message>
      <location filename="" />
      <source>of left shoulder to right hip, strictly less, mean of the joints' shares</source>
      <translation>左肩から右腰までに対して、厳密に小さい、関節ごとの割合の平均</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCK at 0.05 box</source>
      <translation>PCK (矩形の 0.05)</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the longer side of the joints' box, strictly less, mean of the joints' shares</source>
      <translation>関節の外接矩形の長辺に対して、厳密に小さい、関節ごとの割合の平均</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.1</source>
      <translation>PCKh (0.1)</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the given head size, strictly less, mean of the joints' shares</source>
      <translation>与えられた頭の大きさに対して、厳密に小さい、関節ごとの割合の平均</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 0.5</source>
      <translation>PCKh (0.5)</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh at 1</source>
      <translation>PCKh (1)</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC</source>
      <translation>PCKh AUC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thresholds 0 to 1 head size, 101 points, trapezoids</source>
      <translation>しきい値は頭の大きさの 0～1、101 点、台形則</translation>
    </message>
    <message>
      <location filename="" />
      <source>PCKh AUC (MMPose)</source>
      <translation>PCKh AUC (MMPose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>20 thresholds 0 to 0.95 head size</source>
      <translation>頭の大きさの 0～0.95 の 20 しきい値</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame</source>
      <translation>mm/フレーム</translation>
    </message>
    <message>
      <location filename="" />
      <source>mm/frame^2</source>
      <translation>mm/フレーム^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>m/s^2</source>
      <translation>m/s^2</translation>
    </message>
    <message>
      <location filename="" />
      <source>share</source>
      <translation>割合</translation>
    </message>
    <message>
      <location filename="" />
      <source>px/frame</source>
      <translation>px/フレーム</translation>
    </message>
    <message>
      <location filename="" />
      <source>torso</source>
      <translation>胴体</translation>
    </message>
    <message>
      <location filename="" />
      <source>box</source>
      <translation>枠</translation>
    </message>
    <message>
      <location filename="" />
      <source>head size</source>
      <translation>頭部の大きさ</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose: 33 landmarks and the hands, 2D and 3D, any number of people</source>
      <translation>BlazePose: 33 ランドマークと手、2D と 3D、人数制限なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hands alone: 21 landmarks each, 2D and 3D, where no body is in the picture</source>
      <translation>手のみ：各21点、2Dと3D（画面に体が写っていないとき）</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMPose: your own ONNX file</source>
      <translation>RTMPose: お手持ちの ONNX ファイル</translation>
    </message>
    <message>
      <location filename="" />
      <source>Hourglass, an experiment: 16 joints, 2D and 3D from single pictures</source>
      <translation>Hourglass、実験的: 16 関節、1 枚の画像から 2D と 3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding, an experiment: 28 joints in 2D and 3D, trained by analysis and synthesis</source>
      <translation>ポーズ埋め込み(実験的): 2D と 3D の 28 関節、分析と合成により学習</translation>
    </message>
    <message>
      <location filename="" />
      <source>Depth: 15 joints of the upper body, 3D in millimetres, any number of people</source>
      <translation>深度: 上半身 15 関節、mm 単位の 3D、人数制限なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose embedding on depth, an experiment: 28 joints in 2D and 3D</source>
      <translation>深度用ポーズ埋め込み(実験的): 2D と 3D の 28 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., adapted by a CycleGAN, for comparison: 15 joints of the upper body</source>
      <translation>Blanc-Beyne らの姿勢 CNN、CycleGAN で適応、比較用: 上半身 15 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>Pose CNN of Blanc-Beyne et al., supervised, for comparison: 15 joints of the upper body</source>
      <translation>Blanc-Beyne らの姿勢 CNN、教師あり、比較用: 上半身 15 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>Lifter: 2D tracks of any skeleton to 3D, 28 joints</source>
      <translation>3D 化器: 任意のスケルトンの 2D トラックを 3D に、28 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>JUMPS: fills gaps in 2D tracks and upsamples them to 28 joints</source>
      <translation>JUMPS: 2D トラックの欠損を埋め、28 関節に拡張</translation>
    </message>
    <message>
      <location filename="" />
      <source>repairs 2D tracks and upsamples them (JUMPS)</source>
      <translation>2D トラックを補完し拡張する (JUMPS)</translation>
    </message>
    <message>
      <location filename="" />
      <source>lifts 2D tracks to 3D</source>
      <translation>2D トラックを 3D 化する</translation>
    </message>
    <message>
      <location filename="" />
      <source>translates between ideal depth and what sensors read (CycleGAN)</source>
      <translation>理想の深度とセンサーの読み取りを相互変換する (CycleGAN)</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds the upper body in depth</source>
      <translation>深度で上半身を見つける</translation>
    </message>
    <message>
      <location filename="" />
      <source>adapts the depth network to a sensor, judged on held-out parts of its recordings</source>
      <translation>収録の評価用部分で判定しながら、深度ネットワークをセンサーに適応させる</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds people in 2D and 3D in single pictures</source>
      <translation>1 枚の画像から人物を 2D と 3D で見つける</translation>
    </message>
    <message>
      <location filename="" />
      <source>finds one person's pose by drawing and rendering it again (analysis by synthesis)</source>
      <translation>描画を繰り返して 1 人のポーズを見つける (分析と合成)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Posewright poses</source>
      <translation>Posewright の姿勢</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON folder</source>
      <translation>OpenPose JSON フォルダー</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than OpenPose's and Halpe's become BODY_25, with its hands where they have some</source>
      <translation>可視性、状態、不確かさ、由来。OpenPose と Halpe 以外の骨格は BODY_25 になり、手があれば手も含む</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose JSON, one frame</source>
      <translation>OpenPose JSON、1 フレーム</translation>
    </message>
    <message>
      <location filename="" />
      <source>Label Studio JSON</source>
      <translation>Label Studio JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who over time, times, confidence, visibility, status, uncertainty and provenance; bones</source>
      <translation>時間を通じた人物の対応、時刻、信頼度、可視性、状態、不確かさ、由来。骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG Image Annotator</source>
      <translation>VGG Image Annotator</translation>
    </message>
    <message>
      <location filename="" />
      <source>CVAT XML</source>
      <translation>CVAT XML</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea KVA</source>
      <translation>Kinovea KVA</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinovea trajectories</source>
      <translation>Kinovea の軌跡</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON</source>
      <translation>COCO キーポイント JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing</source>
      <translation>状態、不確かさ、由来。存在しない関節は単に欠けたものになる</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO keypoints JSON, COCO's 17 joints</source>
      <translation>COCO キーポイント JSON、COCO の 17 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>status, uncertainty and provenance; absent joints are merely missing; joints that COCO's 17 have not</source>
      <translation>状態、不確かさ、由来。存在しない関節は単に欠けたものになる。COCO の 17 関節にない関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO results list</source>
      <translation>COCO 結果リスト</translation>
    </message>
    <message>
      <location filename="" />
      <source>who is who, times, frames without people after the last, visibility, status, uncertainty and provenance; joints that COCO's 17 have not</source>
      <translation>人物の対応、時刻、最後より後の人物のないフレーム、可視性、状態、不確かさ、由来。COCO の 17 関節にない関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose JSON</source>
      <translation>AlphaPose JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; skeletons other than COCO's and Halpe's become Halpe's 26</source>
      <translation>可視性、状態、不確かさ、由来。COCO と Halpe 以外の骨格は Halpe の 26 関節になる</translation>
    </message>
    <message>
      <location filename="" />
      <source>BVH</source>
      <translation>BVH</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times and their start</source>
      <translation>変化する骨の長さ、欠けた関節(最後の回転を保つ。一度もないものは省かれる)、信頼度、可視性、状態、由来、不均一な時刻とその開始</translation>
    </message>
    <message>
      <location filename="" />
      <source>glTF</source>
      <translation>glTF</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, a start before 0 s (it becomes 0 s), gaps and uneven times (viewers fill in what is between)</source>
      <translation>変化する骨の長さ、欠けた関節(最後の回転を保つ。一度もないものは省かれる)、信頼度、可視性、状態、由来、0 秒より前の開始(0 秒になる)、欠落と不均一な時刻(ビューアーが間を埋める)</translation>
    </message>
    <message>
      <location filename="" />
      <source>USD</source>
      <translation>USD</translation>
    </message>
    <message>
      <location filename="" />
      <source>bone lengths that change, missing joints (they keep their last rotation; those never there are left out), confidence, visibility, status, provenance, uneven times</source>
      <translation>変化する骨の長さ、欠けた関節(最後の回転を保つ。一度もないものは省かれる)、信頼度、可視性、状態、由来、不均一な時刻</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC</source>
      <translation>OpenSim TRC</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>信頼度、可視性、状態、由来、空間(カメラの軸は y 上向きに変換)</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-halpe26</source>
      <translation>OpenSim TRC、pose2sim-halpe26 のマーカー</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance and the space (camera axes are turned to y up); joints that its models have no markers for</source>
      <translation>信頼度、可視性、状態、由来、空間(カメラの軸は y 上向きに変換)。モデルにマーカーのない関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim TRC, markers of pose2sim-body25</source>
      <translation>OpenSim TRC、pose2sim-body25 のマーカー</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim markers</source>
      <translation>OpenSim マーカー</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenSim motion</source>
      <translation>OpenSim モーション</translation>
    </message>
    <message>
      <location filename="" />
      <source>lengths of bones, head and hands, the rotation of forearms; confidence, visibility, status, provenance and the space (camera axes are turned to y up)</source>
      <translation>骨の長さ、頭と手、前腕の回転。信頼度、可視性、状態、由来、空間(カメラの軸は y 上向きに変換)</translation>
    </message>
    <message>
      <location filename="" />
      <source>C3D</source>
      <translation>C3D</translation>
    </message>
    <message>
      <location filename="" />
      <source>confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times</source>
      <translation>信頼度、可視性、状態、由来、空間(カメラの軸は y 上向きになる)、不均一な時刻</translation>
    </message>
    <message>
      <location filename="" />
      <source>MMPose JSON</source>
      <translation>MMPose JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>RTMLib results</source>
      <translation>RTMLib の結果</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut CSV</source>
      <translation>DeepLabCut CSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>times, space and unit, confidence in 3D, visibility, status, uncertainty and provenance; bones</source>
      <translation>時刻、空間と単位、3D の信頼度、可視性、状態、不確かさ、由来。骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>DeepLabCut HDF5</source>
      <translation>DeepLabCut HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP analysis HDF5</source>
      <translation>SLEAP 解析 HDF5</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance</source>
      <translation>時刻(SLEAP は動画のものを使う)、可視性、状態、不確かさ、由来</translation>
    </message>
    <message>
      <location filename="" />
      <source>SLEAP project</source>
      <translation>SLEAP プロジェクト</translation>
    </message>
    <message>
      <location filename="" />
      <source>times (SLEAP takes those of the video), visibility, status, uncertainty and provenance; scores of joints that were corrected by hand</source>
      <translation>時刻(SLEAP は動画のものを使う)、可視性、状態、不確かさ、由来。手で修正した関節のスコア</translation>
    </message>
    <message>
      <location filename="" />
      <source>movement netCDF</source>
      <translation>movement netCDF</translation>
    </message>
    <message>
      <location filename="" />
      <source>space and unit, visibility, status, uncertainty and provenance; bones</source>
      <translation>空間と単位、可視性、状態、不確かさ、由来。骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>NWB pose estimates (ndx-pose)</source>
      <translation>NWB 姿勢推定 (ndx-pose)</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; the space (camera and world are one)</source>
      <translation>可視性、状態、不確かさ、由来。空間(カメラとワールドの区別なし)</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by frame</source>
      <translation>FreeMoCap フレームごとの表</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap table by trajectory</source>
      <translation>FreeMoCap の軌跡別の表</translation>
    </message>
    <message>
      <location filename="" />
      <source>JARVIS CSV</source>
      <translation>JARVIS CSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>Qualisys TSV</source>
      <translation>Qualisys TSV</translation>
    </message>
    <message>
      <location filename="" />
      <source>FreeMoCap array</source>
      <translation>FreeMoCap 配列</translation>
    </message>
    <message>
      <location filename="" />
      <source>MediaPipe Tasks JSON</source>
      <translation>MediaPipe Tasks JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per frame</source>
      <translation>CSV、フレームごとに 1 行</translation>
    </message>
    <message>
      <location filename="" />
      <source>visibility, status, uncertainty and provenance; bones of a custom skeleton</source>
      <translation>可視性、状態、不確かさ、由来。独自の骨格の骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>CSV, one row per joint</source>
      <translation>CSV、関節ごとに 1 行</translation>
    </message>
    <message>
      <location filename="" />
      <source>uncertainty and provenance; bones of a custom skeleton</source>
      <translation>不確かさと由来。独自の骨格の骨</translation>
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
      <translation>AMASS または SMPL</translation>
    </message>
    <message>
      <location filename="" />
      <source>ITOP labels</source>
      <translation>ITOP ラベル</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect body tracking JSON</source>
      <translation>Azure Kinect ボディトラッキング JSON</translation>
    </message>
    <message>
      <location filename="" />
      <source>NTU RGB+D skeletons (Kinect v2)</source>
      <translation>NTU RGB+D 骨格 (Kinect v2)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Quality</source>
      <translation>品質</translation>
    </message>
    <message>
      <location filename="" />
      <source>The best that is installed</source>
      <translation>インストール済みの最良のもの</translation>
    </message>
    <message>
      <location filename="" />
      <source>Best, twice as slow</source>
      <translation>最良、2 倍遅い</translation>
    </message>
    <message>
      <location filename="" />
      <source>Balanced</source>
      <translation>バランス</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored picture (twice the time)</source>
      <translation>左右反転画像と平均する(時間は 2 倍)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where they are large enough</source>
      <translation>十分に大きい場合</translation>
    </message>
    <message>
      <location filename="" />
      <source>Yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="" />
      <source>No</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the person detector</source>
      <translation>人物検出器の最低スコア</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a tracked person is lost</source>
      <translation>追跡中の人物を失ったとみなす存在度</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a person; animals and furniture stay below</source>
      <translation>人物の平均存在度の下限。動物や家具はこれを下回る</translation>
    </message>
    <message>
      <location filename="" />
      <source>CPU threads; 0: automatic</source>
      <translation>CPU スレッド数。0: 自動</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side</source>
      <translation>長辺の画角</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of the palm detector</source>
      <translation>手のひら検出器の最低スコア</translation>
    </message>
    <message>
      <location filename="" />
      <source>Presence below which a followed hand is lost</source>
      <translation>追跡中の手を見失ったとみなす存在確率</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean presence of a hand</source>
      <translation>手の平均存在確率の下限</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own ONNX file</source>
      <translation>自分の ONNX ファイル</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where people are</source>
      <translation>人物の位置</translation>
    </message>
    <message>
      <location filename="" />
      <source>Found by BlazePose's detector</source>
      <translation>BlazePose の検出器で見つける</translation>
    </message>
    <message>
      <location filename="" />
      <source>One, in the whole picture</source>
      <translation>画像全体に 1 人</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least score of a keypoint that counts as seen</source>
      <translation>キーポイントを見えたとみなす最低スコア</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors)</source>
      <translation>自分の重み (.safetensors)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height that 3D is scaled to</source>
      <translation>3D の尺度にする身長</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean peak of the heatmaps that a person must have</source>
      <translation>人物に必要なヒートマップのピークの平均</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights (.safetensors, from posewright train embedding; of depth for depth recordings)</source>
      <translation>自分の重み(.safetensors、posewright train embedding によるもの。深度記録には深度で学習したもの)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view of the camera, degrees</source>
      <translation>カメラの水平視野、度</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least mean of the person detector's score and the brightness of the skeleton image</source>
      <translation>人物検出器のスコアと骨格画像の明るさの平均の下限</translation>
    </message>
    <message>
      <location filename="" />
      <source>Horizontal field of view, where the camera is unknown</source>
      <translation>カメラが不明な場合の水平視野</translation>
    </message>
    <message>
      <location filename="" />
      <source>Smooth over time as far as joints are unsure, with bones of one length</source>
      <translation>関節の不確かさに応じて時間方向に平滑化し、骨の長さを一定にする</translation>
    </message>
    <message>
      <location filename="" />
      <source>Also look at the mirrored picture and take the mean (a quarter slower)</source>
      <translation>左右反転画像も見て平均する(4 分の 1 遅くなる)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0 for as many as pay off</source>
      <translation>プロセッサのスレッド数。0: 効果のある数だけ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Your own weights</source>
      <translation>自分の重み</translation>
    </message>
    <message>
      <location filename="" />
      <source>Least probability that a person is in the picture</source>
      <translation>画像に人物がいる確率の下限</translation>
    </message>
    <message>
      <location filename="" />
      <source>Joints below this confidence are left out</source>
      <translation>この信頼度未満の関節は除外</translation>
    </message>
    <message>
      <location filename="" />
      <source>Mean brightness of the skeleton image at the joints that a person must have</source>
      <translation>人物に必要な関節での骨格画像の平均輝度</translation>
    </message>
    <message>
      <location filename="" />
      <source>Field of view across the longer side, where no camera is given</source>
      <translation>カメラ指定がない場合の長辺の視野</translation>
    </message>
    <message>
      <location filename="" />
      <source>Body height; 0 if unknown</source>
      <translation>身長。不明なら 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>Constant bone lengths</source>
      <translation>骨の長さを一定に</translation>
    </message>
    <message>
      <location filename="" />
      <source>Stand people on one floor, y up</source>
      <translation>人物を 1 つの床に立たせる、y 上向き</translation>
    </message>
    <message>
      <location filename="" />
      <source>Feet on the floor do not slide</source>
      <translation>床に着いた足は滑らない</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep knees and elbows within their range</source>
      <translation>膝と肘を可動域内に保つ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Low-pass; 0 for none</source>
      <translation>ローパス。0 で無効</translation>
    </message>
    <message>
      <location filename="" />
      <source>Average with the mirrored track (twice the time)</source>
      <translation>左右反転したトラックと平均する(時間は 2 倍)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upsample to</source>
      <translation>拡張先</translation>
    </message>
    <message>
      <location filename="" />
      <source>Keep measured joints where they are</source>
      <translation>計測された関節を動かさない</translation>
    </message>
    <message>
      <location filename="" />
      <source>Measured joints count from this confidence on</source>
      <translation>計測された関節を有効とする信頼度の下限</translation>
    </message>
    <message>
      <location filename="" />
      <source>Completer</source>
      <translation>補完器</translation>
    </message>
    <message>
      <location filename="" />
      <source>Search</source>
      <translation>探索</translation>
    </message>
    <message>
      <location filename="" />
      <source>Steps of the latent search</source>
      <translation>潜在探索のステップ数</translation>
    </message>
    <message>
      <location filename="" />
      <source>Starts of the latent search</source>
      <translation>潜在探索の開始点数</translation>
    </message>
    <message>
      <location filename="" />
      <source>More of them say better how sure the result is; they hardly change it</source>
      <translation>多いほど結果の確かさがよく分かります。結果自体はほとんど変わりません</translation>
    </message>
    <message>
      <location filename="" />
      <source>Frames between windows of the latent search</source>
      <translation>潜在探索のウィンドウ間のフレーム数</translation>
    </message>
    <message>
      <location filename="" />
      <source>Where windows overlap</source>
      <translation>ウィンドウが重なる所</translation>
    </message>
    <message>
      <location filename="" />
      <source>Crossfade</source>
      <translation>クロスフェード</translation>
    </message>
    <message>
      <location filename="" />
      <source>Argmin</source>
      <translation>Argmin</translation>
    </message>
    <message>
      <location filename="" />
      <source>Context</source>
      <translation>文脈</translation>
    </message>
    <message>
      <location filename="" />
      <source>Start from the encoder</source>
      <translation>エンコーダーから開始</translation>
    </message>
    <message>
      <location filename="" />
      <source>Further starts</source>
      <translation>追加の開始点</translation>
    </message>
    <message>
      <location filename="" />
      <source>Encoder</source>
      <translation>エンコーダー</translation>
    </message>
    <message>
      <location filename="" />
      <source>Prior</source>
      <translation>事前分布</translation>
    </message>
    <message>
      <location filename="" />
      <source>How far further starts lie from the encoder's</source>
      <translation>追加の開始点とエンコーダーの開始点との距離</translation>
    </message>
    <message>
      <location filename="" />
      <source>Align at every step</source>
      <translation>各ステップで位置合わせ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Length of a step of the search</source>
      <translation>探索の 1 ステップの長さ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of positions (gamma p)</source>
      <translation>位置の重み (gamma p)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of speeds (gamma s)</source>
      <translation>速度の重み (gamma s)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Weight of the critic (gamma d)</source>
      <translation>クリティックの重み (gamma d)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Score of the critic</source>
      <translation>クリティックのスコア</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigmoid</source>
      <translation>シグモイド</translation>
    </message>
    <message>
      <location filename="" />
      <source>The critic scores the aligned window</source>
      <translation>クリティックは位置合わせ後のウィンドウを評価</translation>
    </message>
    <message>
      <location filename="" />
      <source>A critic that sees speeds</source>
      <translation>速度を見るクリティック</translation>
    </message>
    <message>
      <location filename="" />
      <source>Seed of the random starts</source>
      <translation>ランダム開始のシード</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig</source>
      <translation>Rig</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rig whose joints and names are written</source>
      <translation>書き出す関節と名前のリグ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Plain</source>
      <translation>標準</translation>
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
      <translation>レストポーズ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Rest pose: T, A, or that of the file that was read (T where it had none)</source>
      <translation>レストポーズ: T、A、または読み込んだファイルのもの(なければ T)</translation>
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
      <translation>書き出す長さの単位</translation>
    </message>
    <message>
      <location filename="" />
      <source>Up</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="" />
      <source>Axis that is up in what is written</source>
      <translation>書き出しで上になる軸</translation>
    </message>
    <message>
      <location filename="" />
      <source>motion to learn from (posewright dataset makes it): train.npz, or its folder; val.npz is beside it</source>
      <translation>学習する動作(posewright dataset で作成): train.npz またはそのフォルダー。val.npz は隣に</translation>
    </message>
    <message>
      <location filename="" />
      <source>folder for logs, resumable state and weights</source>
      <translation>ログ、再開用の状態、重みのフォルダー</translation>
    </message>
    <message>
      <location filename="" />
      <source>the weights to write (default: in the run's folder)</source>
      <translation>書き出す重み(既定: 実行のフォルダー)</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the same kind to begin from</source>
      <translation>開始に使う同種の重み</translation>
    </message>
    <message>
      <location filename="" />
      <source>Minutes</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="" />
      <source>how long to train</source>
      <translation>学習時間</translation>
    </message>
    <message>
      <location filename="" />
      <source>train for so many steps instead, however long they take</source>
      <translation>代わりに、所要時間によらずこのステップ数だけ学習</translation>
    </message>
    <message>
      <location filename="" />
      <source>stop after so many validations without a better figure; 0: never</source>
      <translation>改善のない検証がこの回数続いたら停止。0: 停止しない</translation>
    </message>
    <message>
      <location filename="" />
      <source>learning rate; 0: the training's own</source>
      <translation>学習率。0: 学習ごとの既定値</translation>
    </message>
    <message>
      <location filename="" />
      <source>Random seed</source>
      <translation>乱数シード</translation>
    </message>
    <message>
      <location filename="" />
      <source>of all random numbers</source>
      <translation>すべての乱数の</translation>
    </message>
    <message>
      <location filename="" />
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <location filename="" />
      <source>what to train on; auto: CUDA where there is one</source>
      <translation>学習に使う装置。auto: あれば CUDA</translation>
    </message>
    <message>
      <location filename="" />
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="" />
      <source>of matrix products; auto: the fastest here, by trial</source>
      <translation>行列積の。auto: 試してここで最速のもの</translation>
    </message>
    <message>
      <location filename="" />
      <source>Processor threads; 0: the fastest number, by trial</source>
      <translation>プロセッサーのスレッド数。0: 試して最速の数</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the processor; 0: the fastest number, by trial</source>
      <translation>プロセッサの。0: 試して最速の数</translation>
    </message>
    <message>
      <location filename="" />
      <source>go on from where the run stopped</source>
      <translation>実行が止まった所から続ける</translation>
    </message>
    <message>
      <location filename="" />
      <source>further clips to learn from</source>
      <translation>学習する追加のクリップ</translation>
    </message>
    <message>
      <location filename="" />
      <source>only clips under this licence (default: all)</source>
      <translation>このライセンスのクリップのみ(既定: すべて)</translation>
    </message>
    <message>
      <location filename="" />
      <source>which network</source>
      <translation>どのネットワークか</translation>
    </message>
    <message>
      <location filename="" />
      <source>the skeleton to upsample to: one of ours, or a TOML file, whose joints the motion must have (posewright dataset --target); others are then offered by Repair</source>
      <translation>補完先の骨格: 内蔵のもの、または TOML ファイル(モーションにその関節が必要です。posewright dataset --target)。ほかの骨格はその後「修復」で選べます</translation>
    </message>
    <message>
      <location filename="" />
      <source>joints that the input has (default: the limbs' twelve)</source>
      <translation>入力が持つ関節(既定: 手足の 12)</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: the critic sees speeds, too, as in the thesis</source>
      <translation>part gan: 学位論文のようにクリティックは速度も見る</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: train an encoder, too; without one every search begins from the prior</source>
      <translation>part gan: エンコーダーも学習する。なければ探索は毎回事前分布から始まる</translation>
    </message>
    <message>
      <location filename="" />
      <source>part gan: share of the windows which the critic learns to refuse that are real ones spoiled; 0: as in the papers, only generated ones</source>
      <translation>part gan: クリティックが拒否を学ぶウィンドウのうち、損なわれた本物の割合。0: 論文どおり生成されたもののみ</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of a JUMPS completer, whose first blocks to begin from</source>
      <translation>最初のブロックを開始に使う JUMPS 補完器の重み</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the critic of poses; 0 trains without it</source>
      <translation>姿勢クリティックの重み。0 ならなしで学習</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time from which the critic takes part</source>
      <translation>クリティックが加わり始める時間の割合</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz (posewright dataset makes them); without it people only work</source>
      <translation>train.npz と val.npz のフォルダー(posewright dataset で作成)。なければ人物は作業のみ</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets</source>
      <translation>MakeHuman のアセット</translation>
    </message>
    <message>
      <location filename="" />
      <source>MakeHuman's assets, for bodies of more shapes than our own</source>
      <translation>独自のものより多様な体形のための MakeHuman アセット</translation>
    </message>
    <message>
      <location filename="" />
      <source>where drawn examples are kept (default: depth-material in --out)</source>
      <translation>描画した例の保存先(既定: --out 内の depth-material)</translation>
    </message>
    <message>
      <location filename="" />
      <source>labelled examples to learn from</source>
      <translation>学習するラベル付きの例</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples of the target domain</source>
      <translation>対象ドメインの例</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that choose the weights</source>
      <translation>重みを選ぶための例</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings whose sensor is the target (default: our sensor model)</source>
      <translation>対象センサーの深度記録(既定: 独自のセンサーモデル)</translation>
    </message>
    <message>
      <location filename="" />
      <source>the paper's settings, none of ours</source>
      <translation>論文の設定のみ、独自の設定なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>scale and shift in instance norm</source>
      <translation>インスタンス正規化のスケールとシフト</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: depth as sensors read it, ideal, with faults of segmentation, or as a CycleGAN has it</source>
      <translation>part cnn: センサーが読む深度、理想、分割の誤り付き、または CycleGAN によるもの</translation>
    </message>
    <message>
      <location filename="" />
      <source>weights of the CycleGAN; part cnn: default those that ship; part surface: translate half of what is shown</source>
      <translation>CycleGAN の重み。part cnn: 既定は付属のもの。part surface: 見せるものの半分を変換</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples in a batch</source>
      <translation>バッチ内の例の数</translation>
    </message>
    <message>
      <location filename="" />
      <source>part cnn: share of each batch that the CycleGAN translates; 1 as in the paper</source>
      <translation>part cnn: 各バッチのうち CycleGAN が変換する割合。論文では 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>depth recordings of people by your sensor, without labels: files that posewright info opens</source>
      <translation>自分のセンサーによる人物の深度記録、ラベルなし: posewright info で開けるファイル</translation>
    </message>
    <message>
      <location filename="" />
      <source>examples that errors are calibrated on</source>
      <translation>誤差の較正に使う例</translation>
    </message>
    <message>
      <location filename="" />
      <source>Motion capture</source>
      <translation>モーションキャプチャー</translation>
    </message>
    <message>
      <location filename="" />
      <source>a folder with train.npz and val.npz of motion; without it people only work</source>
      <translation>動作の train.npz と val.npz のフォルダー。なければ人物は作業のみ</translation>
    </message>
    <message>
      <location filename="" />
      <source>data sets of annotated pictures (Human3.6M, MPI-INF-3DHP, MPII, our synthetic ones) and recordings</source>
      <translation>注釈付き画像のデータセット(Human3.6M、MPI-INF-3DHP、MPII、独自の合成)と記録</translation>
    </message>
    <message>
      <location filename="" />
      <source>hourglasses one after the other</source>
      <translation>直列に並べる Hourglass の数</translation>
    </message>
    <message>
      <location filename="" />
      <source>what the discriminator looks at</source>
      <translation>識別器が見るもの</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the time without the discriminator</source>
      <translation>識別器なしの時間の割合</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of the discriminator</source>
      <translation>識別器の重み</translation>
    </message>
    <message>
      <location filename="" />
      <source>train the depth regressor alone</source>
      <translation>深度回帰器のみを学習</translation>
    </message>
    <message>
      <location filename="" />
      <source>pictures of 64, then 128 pixels, of 64 all the time, or of 256 as in the paper</source>
      <translation>64、次に 128 ピクセルの画像、ずっと 64、または論文どおり 256</translation>
    </message>
    <message>
      <location filename="" />
      <source>people to take from each data set, at most; 0: all</source>
      <translation>各データセットから使う人物の最大数。0: すべて</translation>
    </message>
    <message>
      <location filename="" />
      <source>folders of drawn pairs (posewright synthesize pairs), of people or an animal, in colour or depth; or files of 2D poses that label the recordings of --labelled</source>
      <translation>人または動物の、カラーまたは深度の描画ペアのフォルダー(posewright synthesize pairs)、または --labelled の記録にラベルを付ける 2D ポーズのファイル</translation>
    </message>
    <message>
      <location filename="" />
      <source>the recordings of the pose files in --data, in their order</source>
      <translation>--data のポーズファイルの記録(同じ順序)</translation>
    </message>
    <message>
      <location filename="" />
      <source>recordings to learn from without labels</source>
      <translation>ラベルなしで学習する記録</translation>
    </message>
    <message>
      <location filename="" />
      <source>files of 2D poses that say where people are in the recordings of --wild, in their order; nothing else is learnt from them. Without: an estimator looks for people</source>
      <translation>--wild の記録のどこに人がいるかを示す 2D ポーズのファイル(同じ順序)。それ以外は何も学習されません。指定しない場合: 推定器が人を探します</translation>
    </message>
    <message>
      <location filename="" />
      <source>the parts one by one on drawn pairs; all of them through recordings; or the same, through those of one person, given back only if better</source>
      <translation>描画ペアで各部を個別に。記録で全体を。または 1 人の記録で同様に行い、良くなった場合のみ返す</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the skeleton image: one for each group of the skeleton's joints (5 of a person), 3 or 1</source>
      <translation>骨格画像の: 骨格の関節グループごとに 1 つ(人では 5)、3、または 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the pictures, pixels</source>
      <translation>画像の、ピクセル</translation>
    </message>
    <message>
      <location filename="" />
      <source>what pictures show; depth: one channel, and only pairs and recordings of depth</source>
      <translation>画像が示すもの。depth: 1 チャンネル、深度のペアと記録のみ</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the image networks, channels</source>
      <translation>画像ネットワークの、チャンネル数</translation>
    </message>
    <message>
      <location filename="" />
      <source>of the uplift</source>
      <translation>3D 化の</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs in a step</source>
      <translation>1 ステップのペア数</translation>
    </message>
    <message>
      <location filename="" />
      <source>VGG's weights (.safetensors), for the perceptual loss of the later stages instead of our own encoder's features</source>
      <translation>VGG の重み(.safetensors)。後の段階の知覚損失で、独自エンコーダーの特徴の代わりに使います</translation>
    </message>
    <message>
      <location filename="" />
      <source>weight of drawn pairs in the later stages; 0: without them</source>
      <translation>後の段階での描画ペアの重み。0: なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>share of the steps of the first stage in which the renderer learns, too</source>
      <translation>第 1 段階のうち、レンダラーも学習するステップの割合</translation>
    </message>
    <message>
      <location filename="" />
      <source>pairs to take from each folder and recording, at most; 0: all</source>
      <translation>各フォルダーと記録から使うペアの最大数。0: すべて</translation>
    </message>
    <message>
      <location filename="" />
      <source>Max gap</source>
      <translation>最大の欠落</translation>
    </message>
    <message>
      <location filename="" />
      <source>linear</source>
      <translation>線形</translation>
    </message>
    <message>
      <location filename="" />
      <source>cubic</source>
      <translation>3 次</translation>
    </message>
    <message>
      <location filename="" />
      <source>pchip</source>
      <translation>pchip</translation>
    </message>
    <message>
      <location filename="" />
      <source>Window</source>
      <translation>ウィンドウ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <location filename="" />
      <source>Cutoff</source>
      <translation>カットオフ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Order</source>
      <translation>次数</translation>
    </message>
    <message>
      <location filename="" />
      <source>Min cutoff</source>
      <translation>最小カットオフ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Beta</source>
      <translation>ベータ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Derivative cutoff</source>
      <translation>微分のカットオフ</translation>
    </message>
    <message>
      <location filename="" />
      <source>Zero phase</source>
      <translation>ゼロ位相</translation>
    </message>
    <message>
      <location filename="" />
      <source>Sigma</source>
      <translation>シグマ</translation>
    </message>
    <message>
      <location filename="" />
      <source>centimetres, kilograms</source>
      <translation>センチメートル、キログラム</translation>
    </message>
    <message>
      <location filename="" />
      <source>inches, pounds</source>
      <translation>インチ、ポンド</translation>
    </message>
    <message>
      <location filename="" />
      <source>measured</source>
      <translation>測定</translation>
    </message>
    <message>
      <location filename="" />
      <source>inferred</source>
      <translation>推論</translation>
    </message>
    <message>
      <location filename="" />
      <source>adjusted</source>
      <translation>調整</translation>
    </message>
    <message>
      <location filename="" />
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="" />
      <source>visible</source>
      <translation>可視</translation>
    </message>
    <message>
      <location filename="" />
      <source>occluded</source>
      <translation>遮蔽</translation>
    </message>
    <message>
      <location filename="" />
      <source>absent</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="" />
      <source>AlphaPose, the 12 limb joints that JUMPS takes</source>
      <translation>AlphaPose、JUMPS が使う手足の 12 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shoulder</source>
      <translation>左肩</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shoulder</source>
      <translation>右肩</translation>
    </message>
    <message>
      <location filename="" />
      <source>left elbow</source>
      <translation>左肘</translation>
    </message>
    <message>
      <location filename="" />
      <source>right elbow</source>
      <translation>右肘</translation>
    </message>
    <message>
      <location filename="" />
      <source>left wrist</source>
      <translation>左手首</translation>
    </message>
    <message>
      <location filename="" />
      <source>right wrist</source>
      <translation>右手首</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip</source>
      <translation>左腰</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip</source>
      <translation>右腰</translation>
    </message>
    <message>
      <location filename="" />
      <source>left knee</source>
      <translation>左膝</translation>
    </message>
    <message>
      <location filename="" />
      <source>right knee</source>
      <translation>右膝</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ankle</source>
      <translation>左足首</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ankle</source>
      <translation>右足首</translation>
    </message>
    <message>
      <location filename="" />
      <source>shoulder</source>
      <translation>肩</translation>
    </message>
    <message>
      <location filename="" />
      <source>elbow</source>
      <translation>肘</translation>
    </message>
    <message>
      <location filename="" />
      <source>wrist</source>
      <translation>手首</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip</source>
      <translation>腰</translation>
    </message>
    <message>
      <location filename="" />
      <source>knee</source>
      <translation>膝</translation>
    </message>
    <message>
      <location filename="" />
      <source>ankle</source>
      <translation>足首</translation>
    </message>
    <message>
      <location filename="" />
      <source>Azure Kinect, 32 joints</source>
      <translation>Azure Kinect、32 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>pelvis</source>
      <translation>骨盤</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine</source>
      <translation>脊椎</translation>
    </message>
    <message>
      <location filename="" />
      <source>thorax</source>
      <translation>胸郭</translation>
    </message>
    <message>
      <location filename="" />
      <source>neck</source>
      <translation>首</translation>
    </message>
    <message>
      <location filename="" />
      <source>left clavicle</source>
      <translation>左鎖骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand</source>
      <translation>左手</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand tip</source>
      <translation>左手先</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb</source>
      <translation>左親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right clavicle</source>
      <translation>右鎖骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand</source>
      <translation>右手</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand tip</source>
      <translation>右手先</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb</source>
      <translation>右親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>left foot</source>
      <translation>左足</translation>
    </message>
    <message>
      <location filename="" />
      <source>right foot</source>
      <translation>右足</translation>
    </message>
    <message>
      <location filename="" />
      <source>head</source>
      <translation>頭</translation>
    </message>
    <message>
      <location filename="" />
      <source>nose</source>
      <translation>鼻</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye</source>
      <translation>左目</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ear</source>
      <translation>左耳</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye</source>
      <translation>右目</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ear</source>
      <translation>右耳</translation>
    </message>
    <message>
      <location filename="" />
      <source>clavicle</source>
      <translation>鎖骨</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand</source>
      <translation>手</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand tip</source>
      <translation>手先</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb</source>
      <translation>親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>foot</source>
      <translation>足</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye</source>
      <translation>目</translation>
    </message>
    <message>
      <location filename="" />
      <source>ear</source>
      <translation>耳</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose (MediaPipe), 33 landmarks</source>
      <translation>BlazePose (MediaPipe)、33 ランドマーク</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye inner</source>
      <translation>左目頭</translation>
    </message>
    <message>
      <location filename="" />
      <source>left eye outer</source>
      <translation>左目尻</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye inner</source>
      <translation>右目頭</translation>
    </message>
    <message>
      <location filename="" />
      <source>right eye outer</source>
      <translation>右目尻</translation>
    </message>
    <message>
      <location filename="" />
      <source>left mouth</source>
      <translation>左口角</translation>
    </message>
    <message>
      <location filename="" />
      <source>right mouth</source>
      <translation>右口角</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky</source>
      <translation>左小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky</source>
      <translation>右小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index</source>
      <translation>左人差し指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index</source>
      <translation>右人差し指</translation>
    </message>
    <message>
      <location filename="" />
      <source>left heel</source>
      <translation>左かかと</translation>
    </message>
    <message>
      <location filename="" />
      <source>right heel</source>
      <translation>右かかと</translation>
    </message>
    <message>
      <location filename="" />
      <source>left toe</source>
      <translation>左つま先</translation>
    </message>
    <message>
      <location filename="" />
      <source>right toe</source>
      <translation>右つま先</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye inner</source>
      <translation>目頭</translation>
    </message>
    <message>
      <location filename="" />
      <source>eye outer</source>
      <translation>目尻</translation>
    </message>
    <message>
      <location filename="" />
      <source>mouth</source>
      <translation>口角</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky</source>
      <translation>小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>index</source>
      <translation>人差し指</translation>
    </message>
    <message>
      <location filename="" />
      <source>heel</source>
      <translation>かかと</translation>
    </message>
    <message>
      <location filename="" />
      <source>toe</source>
      <translation>つま先</translation>
    </message>
    <message>
      <location filename="" />
      <source>BlazePose with hands (MediaPipe Holistic without the face), 75 landmarks</source>
      <translation>BlazePose 手付き(顔なしの MediaPipe Holistic)、75 ランドマーク</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hand root</source>
      <translation>左手の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb cmc</source>
      <translation>左親指 CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb mcp</source>
      <translation>左親指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb ip</source>
      <translation>左親指 IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb tip</source>
      <translation>左親指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index mcp</source>
      <translation>左人差し指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index pip</source>
      <translation>左人差し指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index dip</source>
      <translation>左人差し指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left index tip</source>
      <translation>左人差し指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle mcp</source>
      <translation>左中指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle pip</source>
      <translation>左中指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle dip</source>
      <translation>左中指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left middle tip</source>
      <translation>左中指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring mcp</source>
      <translation>左薬指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring pip</source>
      <translation>左薬指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring dip</source>
      <translation>左薬指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left ring tip</source>
      <translation>左薬指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky mcp</source>
      <translation>左小指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky pip</source>
      <translation>左小指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky dip</source>
      <translation>左小指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky tip</source>
      <translation>左小指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hand root</source>
      <translation>右手の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb cmc</source>
      <translation>右親指 CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb mcp</source>
      <translation>右親指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb ip</source>
      <translation>右親指 IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb tip</source>
      <translation>右親指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index mcp</source>
      <translation>右人差し指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index pip</source>
      <translation>右人差し指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index dip</source>
      <translation>右人差し指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right index tip</source>
      <translation>右人差し指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle mcp</source>
      <translation>右中指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle pip</source>
      <translation>右中指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle dip</source>
      <translation>右中指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right middle tip</source>
      <translation>右中指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring mcp</source>
      <translation>右薬指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring pip</source>
      <translation>右薬指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring dip</source>
      <translation>右薬指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right ring tip</source>
      <translation>右薬指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky mcp</source>
      <translation>右小指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky pip</source>
      <translation>右小指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky dip</source>
      <translation>右小指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky tip</source>
      <translation>右小指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>hand root</source>
      <translation>手の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb cmc</source>
      <translation>親指 CMC</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb mcp</source>
      <translation>親指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb ip</source>
      <translation>親指 IP</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb tip</source>
      <translation>親指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>index mcp</source>
      <translation>人差し指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index pip</source>
      <translation>人差し指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index dip</source>
      <translation>人差し指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>index tip</source>
      <translation>人差し指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle mcp</source>
      <translation>中指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle pip</source>
      <translation>中指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle dip</source>
      <translation>中指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>middle tip</source>
      <translation>中指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring mcp</source>
      <translation>薬指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring pip</source>
      <translation>薬指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring dip</source>
      <translation>薬指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>ring tip</source>
      <translation>薬指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky mcp</source>
      <translation>小指 MCP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky pip</source>
      <translation>小指 PIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky dip</source>
      <translation>小指 DIP</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky tip</source>
      <translation>小指 先端</translation>
    </message>
    <message>
      <location filename="" />
      <source>CMU motion capture as BVH, 31 joints</source>
      <translation>CMU モーションキャプチャ(BVH)、31 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>left hip joint</source>
      <translation>左股関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>right hip joint</source>
      <translation>右股関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>lower back</source>
      <translation>腰椎部</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine2</source>
      <translation>脊椎 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine3</source>
      <translation>脊椎 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>spine4</source>
      <translation>脊椎 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left finger base</source>
      <translation>左指の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>right finger base</source>
      <translation>右指の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>hip joint</source>
      <translation>股関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>finger base</source>
      <translation>指の付け根</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO-WholeBody, 133 keypoints</source>
      <translation>COCO-WholeBody、133 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>left big toe</source>
      <translation>左足の親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>left small toe</source>
      <translation>左足の小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right big toe</source>
      <translation>右足の親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right small toe</source>
      <translation>右足の小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 0</source>
      <translation>右顔 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 1</source>
      <translation>右顔 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 2</source>
      <translation>右顔 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 3</source>
      <translation>右顔 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 4</source>
      <translation>右顔 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 5</source>
      <translation>右顔 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 6</source>
      <translation>右顔 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 7</source>
      <translation>右顔 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 7</source>
      <translation>左顔 7</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 6</source>
      <translation>左顔 6</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 5</source>
      <translation>左顔 5</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 4</source>
      <translation>左顔 4</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 3</source>
      <translation>左顔 3</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 2</source>
      <translation>左顔 2</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 1</source>
      <translation>左顔 1</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 0</source>
      <translation>左顔 0</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 17</source>
      <translation>右顔 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 18</source>
      <translation>右顔 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 19</source>
      <translation>右顔 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 20</source>
      <translation>右顔 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 21</source>
      <translation>右顔 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 21</source>
      <translation>左顔 21</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 20</source>
      <translation>左顔 20</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 19</source>
      <translation>左顔 19</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 18</source>
      <translation>左顔 18</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 17</source>
      <translation>左顔 17</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 31</source>
      <translation>右顔 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 32</source>
      <translation>右顔 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 32</source>
      <translation>左顔 32</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 31</source>
      <translation>左顔 31</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 36</source>
      <translation>右顔 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 37</source>
      <translation>右顔 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 38</source>
      <translation>右顔 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 39</source>
      <translation>右顔 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 40</source>
      <translation>右顔 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 41</source>
      <translation>右顔 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 39</source>
      <translation>左顔 39</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 38</source>
      <translation>左顔 38</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 37</source>
      <translation>左顔 37</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 36</source>
      <translation>左顔 36</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 41</source>
      <translation>左顔 41</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 40</source>
      <translation>左顔 40</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 48</source>
      <translation>右顔 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 49</source>
      <translation>右顔 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 50</source>
      <translation>右顔 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 50</source>
      <translation>左顔 50</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 49</source>
      <translation>左顔 49</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 48</source>
      <translation>左顔 48</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 59</source>
      <translation>左顔 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 58</source>
      <translation>左顔 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 58</source>
      <translation>右顔 58</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 59</source>
      <translation>右顔 59</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 60</source>
      <translation>右顔 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 61</source>
      <translation>右顔 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 61</source>
      <translation>左顔 61</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 60</source>
      <translation>左顔 60</translation>
    </message>
    <message>
      <location filename="" />
      <source>left face 67</source>
      <translation>左顔 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>right face 67</source>
      <translation>右顔 67</translation>
    </message>
    <message>
      <location filename="" />
      <source>big toe</source>
      <translation>足の親指</translation>
    </message>
    <message>
      <location filename="" />
      <source>small toe</source>
      <translation>足の小指</translation>
    </message>
    <message>
      <location filename="" />
      <source>COCO, 17 keypoints</source>
      <translation>COCO、17 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>Upper body, 15 joints (depth cameras)</source>
      <translation>上半身、15 関節(深度カメラ)</translation>
    </message>
    <message>
      <location filename="" />
      <source>Human3.6M, 17 joints</source>
      <translation>Human3.6M、17 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>head top</source>
      <translation>頭頂</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe full body, 136 keypoints</source>
      <translation>Halpe 全身、136 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>Halpe, 26 keypoints</source>
      <translation>Halpe、26 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>Both hands without a body (MediaPipe Hands), 42 landmarks</source>
      <translation>両手のみ（MediaPipe Hands）、42点</translation>
    </message>
    <message>
      <location filename="" />
      <source>Kinect v2, 25 joints</source>
      <translation>Kinect v2、25 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints (the target of JUMPS)</source>
      <translation>MPI-INF-3DHP、28 関節(JUMPS の出力)</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPI-INF-3DHP, 28 joints, with hands</source>
      <translation>MPI-INF-3DHP、28 関節、手付き</translation>
    </message>
    <message>
      <location filename="" />
      <source>MPII, 16 joints</source>
      <translation>MPII、16 関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper neck</source>
      <translation>首上部</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose BODY_25 with face and hands, 137 keypoints</source>
      <translation>OpenPose BODY_25 顔と手付き、137 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pupil</source>
      <translation>右瞳</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pupil</source>
      <translation>左瞳</translation>
    </message>
    <message>
      <location filename="" />
      <source>pupil</source>
      <translation>瞳</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose MPI, 15 keypoints</source>
      <translation>OpenPose MPI、15 キーポイント</translation>
    </message>
    <message>
      <location filename="" />
      <source>chest</source>
      <translation>胸</translation>
    </message>
    <message>
      <location filename="" />
      <source>OpenPose COCO, 18 keypoints</source>
      <translation>OpenPose COCO、18 キーポイント</translation>
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
      <translation>Plug-in Gait (Vicon): マーカーと体内の関節</translation>
    </message>
    <message>
      <location filename="" />
      <source>left front head</source>
      <translation>左頭前部</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back head</source>
      <translation>左頭後部</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front head</source>
      <translation>右頭前部</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back head</source>
      <translation>右頭後部</translation>
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
      <translation>左上前腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>left back pelvis</source>
      <translation>左上後腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>left acromion</source>
      <translation>左肩峰</translation>
    </message>
    <message>
      <location filename="" />
      <source>left upper arm</source>
      <translation>左上腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer elbow</source>
      <translation>左肘外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>left forearm</source>
      <translation>左前腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thumb wrist</source>
      <translation>左手首親指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>left pinky wrist</source>
      <translation>左手首小指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>left thigh</source>
      <translation>左大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer knee</source>
      <translation>左膝外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>left shank</source>
      <translation>左下腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>left outer ankle</source>
      <translation>左足首外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>right front pelvis</source>
      <translation>右上前腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>right back pelvis</source>
      <translation>右上後腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>right acromion</source>
      <translation>右肩峰</translation>
    </message>
    <message>
      <location filename="" />
      <source>right upper arm</source>
      <translation>右上腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer elbow</source>
      <translation>右肘外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>right forearm</source>
      <translation>右前腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thumb wrist</source>
      <translation>右手首親指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>right pinky wrist</source>
      <translation>右手首小指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>right thigh</source>
      <translation>右大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer knee</source>
      <translation>右膝外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>right shank</source>
      <translation>右下腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>right outer ankle</source>
      <translation>右足首外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>front head</source>
      <translation>頭前部</translation>
    </message>
    <message>
      <location filename="" />
      <source>back head</source>
      <translation>頭後部</translation>
    </message>
    <message>
      <location filename="" />
      <source>front pelvis</source>
      <translation>上前腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>back pelvis</source>
      <translation>上後腸骨棘</translation>
    </message>
    <message>
      <location filename="" />
      <source>acromion</source>
      <translation>肩峰</translation>
    </message>
    <message>
      <location filename="" />
      <source>upper arm</source>
      <translation>上腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer elbow</source>
      <translation>肘外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>forearm</source>
      <translation>前腕</translation>
    </message>
    <message>
      <location filename="" />
      <source>thumb wrist</source>
      <translation>手首親指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>pinky wrist</source>
      <translation>手首小指側</translation>
    </message>
    <message>
      <location filename="" />
      <source>thigh</source>
      <translation>大腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer knee</source>
      <translation>膝外側</translation>
    </message>
    <message>
      <location filename="" />
      <source>shank</source>
      <translation>下腿</translation>
    </message>
    <message>
      <location filename="" />
      <source>outer ankle</source>
      <translation>足首外側</translation>
    </message>
  </context>
</TS>
