// SPDX-License-Identifier: GPL-3.0-or-later
// aedes on a free port of 127.0.0.1, which it prints.
const broker = require('aedes')()
const server = require('net').createServer(broker.handle)
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
