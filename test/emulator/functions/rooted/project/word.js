'use strict';

exports.word = 'found from the root';
