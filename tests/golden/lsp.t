# yoko lsp: what is told about it; tests/lsp talks to it.

=== its help
--- command
yoko help lsp
--- stdout ja
yoko lsp — エディターに、入力中の誤りの指摘、補完、意味の表示、修正案を提供します

使い方:
  yoko lsp [--stdio]

オプション:
      --stdio             標準入出力で通信します（指定しなくても同じです）
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
  -h, --help              この説明を表示します

例:
  yoko lsp --stdio
      手ではなくエディターが起動します。設定は doc/editor.ja.md にあります
  printf 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}' | yoko lsp
      起動を試します。終了の手順を踏まないので、すぐに状態1で終わります
--- stdout en
yoko lsp — serves an editor: mistakes as one types, completion, meanings, quick fixes

Usage:
  yoko lsp [--stdio]

Options:
      --stdio             over standard input and output, as is usual anyway
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
  -h, --help              this text

Examples:
  yoko lsp --stdio
      is started by the editor, not by hand: see doc/editor.md
  printf 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}' | yoko lsp
      tries that it starts: it ends at once, with status 1, since nobody took leave

=== it ends at once when nobody took leave
--- command
printf 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}' | yoko lsp; echo $?; yoko lsp x
--- stdout
1
--- stderr ja
エラー[Y0815]: 「yoko lsp」に余分な「x」があります
  = 直し方: 「yoko lsp --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
--- stderr en
error[Y0815]: `yoko lsp` does not know what to do with `x`
  = help: `yoko lsp --help` shows what it takes; quote a file name that has spaces
--- exit
4

=== a name without the one that it is to become, and without a document
--- command
send() { printf 'Content-Length: %d\r\n\r\n%s' "$(printf %s "$1" | wc -c)" "$1"; }
{
    send '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}'
    send '{"jsonrpc":"2.0","id":2,"method":"textDocument/rename","params":{"textDocument":{"uri":"file:///a.yoko"},"position":{"line":0,"character":0}}}'
    send '{"jsonrpc":"2.0","id":3,"method":"textDocument/rename","params":{"newName":"x","position":{"line":0,"character":0}}}'
    send '{"jsonrpc":"2.0","id":4,"method":"shutdown"}'
    send '{"jsonrpc":"2.0","method":"exit"}'
} | yoko lsp | grep -ao '"id":[0-9]*,"error":.*"}}'
--- stdout ja
"id":2,"error":{"code":-32602,"message":"newName がありません。変えた後の名前を指定してください"}}
"id":3,"error":{"code":-32602,"message":"textDocument.uri がありません"}}
--- stdout en
"id":2,"error":{"code":-32602,"message":"newName is missing: say what the name is to become"}}
"id":3,"error":{"code":-32602,"message":"textDocument.uri is missing"}}

