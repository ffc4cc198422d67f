'use strict';
const { word } = require('project/word.js');

exports.main = async () => word;
