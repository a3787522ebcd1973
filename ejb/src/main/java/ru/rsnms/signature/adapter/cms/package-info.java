/** Cryptography by BouncyCastle: its types are known here and nowhere else. */
package ru.rsnms.signature.adapter.cms;
