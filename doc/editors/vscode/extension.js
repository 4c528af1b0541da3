// SPDX-License-Identifier: Apache-2.0
// Starts `yoko lsp` for scheme files; all that it shows comes from there.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

function activate() {
    const settings = vscode.workspace.getConfiguration('yoko');
    const language = settings.get('language') || vscode.env.language.slice(0, 2);
    const server = {
        command: settings.get('path') || 'yoko',
        args: ['lsp', '--stdio'],
        options: { env: { ...process.env, LANGUAGE: language, LC_ALL: 'C.UTF-8' } },
    };
    client = new LanguageClient('yoko', 'yoko', server, { documentSelector: [{ language: 'yoko' }] });
    return client.start().catch((error) => {
        vscode.window.showErrorMessage(
            `yoko を起動できません。設定 yoko.path にプログラムの場所を書いてください。/ Cannot start yoko; set yoko.path. (${error.message})`);
    });
}

function deactivate() {
    return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
