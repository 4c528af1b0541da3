# What a shell is told that can stand behind a half-written command; the scripts of the shells are tried in source/completion.sh.

=== values of options, however they are written, and operands behind them
--- command
for words in 'run --format=c' 'run --format = c' 'run --format =' 'run --format csv' 'fmt --lang=' 'run --line-end=' \
    'test --format=j' 'run --format = csv ya' 'run -o out.csv saitama' 'run --limit list-r' 'run --limit=list-r' \
    'run --json=x' 'run --nonsense=x' 'run --nonsense sai' 'compare a b sai' 'replay l --with sai' 'accept l A B' \
    'completion z' 'help lim' 'help a b' 'explain-error Y0205 Y020' 'run --th' 'lsp --s' 'run -t'; do
    echo "yoko $words: $(yoko completion words -- $words | cut -f 1 | tr '\n' ' ')"
done
for words in 'run --line-end' 'explain a b --depth' 'explain --format' 'compare a b --width' 'run -' 'run a b' 'accept l --reason' \
    'record a b --by' 'record a b' 'record a b --ledger' 'record a' 'explain a b' 'explore a b --example' 'verify' \
    'verify l --head' 'test a' 'test a c.csv' 'completion' 'run --as-of' 'nonsense' 'lsp' 'fmt a.yoko' 'run a -o'; do
    echo "yoko $words …: $(yoko completion words -- $words '' | cut -f 1 | tr '\n' ' ')"
done
yoko completion words -- | head -n 2
yoko completion words -- run --sandbox
--- stdout ja
yoko run --format=c: --format=csv 
yoko run --format = c: csv 
yoko run --format =: csv ndjson json table xlsx 
yoko run --format csv: csv 
yoko fmt --lang=: --lang=ja --lang=en 
yoko run --line-end=: --line-end=crlf --line-end=lf 
yoko test --format=j: --format=json --format=junit 
yoko run --format = csv ya: yamaguchi-2024 :files 
yoko run -o out.csv saitama: saitama-2020 :files 
yoko run --limit list-r: list-rows= 
yoko run --limit=list-r: --limit=list-rows= 
yoko run --json=x: 
yoko run --nonsense=x: 
yoko run --nonsense sai: saitama-2020 :files 
yoko compare a b sai: saitama-2020 :files 
yoko replay l --with sai: saitama-2020 :files 
yoko accept l A B: 
yoko completion z: zsh 
yoko help lim: limits 
yoko help a b: 
yoko explain-error Y0205 Y020: Y0201 Y0202 Y0203 Y0204 Y0205 Y0206 Y0207 Y0208 Y0209 
yoko run --th: --threads 
yoko lsp --s: --stdio 
yoko run -t: 
yoko run --line-end …: crlf lf 
yoko explain a b --depth …: letter working trace 
yoko explain --format …: text html json 
yoko compare a b --width …: 
yoko run - …: :files 
yoko run a b …: 
yoko accept l --reason …: 
yoko record a b --by …: 
yoko record a b …: 
yoko record a b --ledger …: :files 
yoko record a …: :files 
yoko explain a b …: 
yoko explore a b --example …: 
yoko verify …: :files 
yoko verify l --head …: 
yoko test a …: :files 
yoko test a c.csv …: :files 
yoko completion …: bash zsh fish 
yoko run --as-of …: 
yoko nonsense …: 
yoko lsp …: 
yoko fmt a.yoko …: :files 
yoko run a -o …: :files 
check	制度ファイルを検査し、誤りの場所と直し方を示します
run	申請ファイルをまとめて判定します
--sandbox	ファイル、プログラム、通信を新たに開く権限を捨ててから判定します
--sandbox-partial	同じことを、このカーネルにある仕組みだけで行い、足りないものを表示します
--- stdout en
yoko run --format=c: --format=csv 
yoko run --format = c: csv 
yoko run --format =: csv ndjson json table xlsx 
yoko run --format csv: csv 
yoko fmt --lang=: --lang=ja --lang=en 
yoko run --line-end=: --line-end=crlf --line-end=lf 
yoko test --format=j: --format=json --format=junit 
yoko run --format = csv ya: yamaguchi-2024 :files 
yoko run -o out.csv saitama: saitama-2020 :files 
yoko run --limit list-r: list-rows= 
yoko run --limit=list-r: --limit=list-rows= 
yoko run --json=x: 
yoko run --nonsense=x: 
yoko run --nonsense sai: saitama-2020 :files 
yoko compare a b sai: saitama-2020 :files 
yoko replay l --with sai: saitama-2020 :files 
yoko accept l A B: 
yoko completion z: zsh 
yoko help lim: limits 
yoko help a b: 
yoko explain-error Y0205 Y020: Y0201 Y0202 Y0203 Y0204 Y0205 Y0206 Y0207 Y0208 Y0209 
yoko run --th: --threads 
yoko lsp --s: --stdio 
yoko run -t: 
yoko run --line-end …: crlf lf 
yoko explain a b --depth …: letter working trace 
yoko explain --format …: text html json 
yoko compare a b --width …: 
yoko run - …: :files 
yoko run a b …: 
yoko accept l --reason …: 
yoko record a b --by …: 
yoko record a b …: 
yoko record a b --ledger …: :files 
yoko record a …: :files 
yoko explain a b …: 
yoko explore a b --example …: 
yoko verify …: :files 
yoko verify l --head …: 
yoko test a …: :files 
yoko test a c.csv …: :files 
yoko completion …: bash zsh fish 
yoko run --as-of …: 
yoko nonsense …: 
yoko lsp …: 
yoko fmt a.yoko …: :files 
yoko run a -o …: :files 
check	checks schemes and shows what is wrong where
run	decides a file of applications
--sandbox	decide without the right to open files, programs or sockets
--sandbox-partial	the same with what this kernel has, and say what is missing

=== what is no shell
--- command
yoko completion
yoko completion nu
yoko completion words
yoko completion bash zsh
yoko completion --shell bash
--- stderr ja
エラー[Y0814]: 「yoko completion」には、bash、zsh、fish のどれかが必要です
  = 直し方: 「yoko completion bash > ~/.local/share/bash-completion/completions/yoko」のように書いてください。ほかの例は「yoko completion --help」で表示します
エラー[Y0881]: シェル「nu」の補完はありません
  = 直し方: bash、zsh、fish のどれかを書いてください
エラー[Y0881]: シェル「words」の補完はありません
  = 直し方: bash、zsh、fish のどれかを書いてください
エラー[Y0815]: 「yoko completion」に余分な「zsh」があります
  = 直し方: 「yoko completion --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0811]: 「yoko completion」に「--shell」というオプションはありません
  = もしかして: --help
  = 直し方: 「yoko completion --help」でオプションの一覧を表示します
--- stderr en
error[Y0814]: `yoko completion` needs bash, zsh or fish
  = help: write it as `yoko completion bash > ~/.local/share/bash-completion/completions/yoko`; `yoko completion --help` shows more
error[Y0881]: there is no completion for the shell `nu`
  = help: write bash, zsh or fish
error[Y0881]: there is no completion for the shell `words`
  = help: write bash, zsh or fish
error[Y0815]: `yoko completion` does not know what to do with `zsh`
  = help: `yoko completion --help` shows what it takes; quote a file name that has spaces
error[Y0811]: `yoko completion` has no option `--shell`
  = did you mean: --help
  = help: `yoko completion --help` lists the options
--- exit
4

