// Made by scripts/make-glyph-widths.mjs from the font files: run it again rather than edit this.

/** Code points in hexadecimal, in order: single ones and ranges. */
export const GLYPH_RANGES = [
  '20-7e a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 150',
  '-155 158-15b 15e-165 16a-16b 16e-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 300-304 306-308 30a-30c 312',
  ' 326-328 394 3a9 3bc 3c0 1e80-1e85 1e9e 1ef2-1ef3 2009 2013-2014 2018-201a 201c-201e 2020-2022 2026 ',
  '2030 2039-203a 2044 20ac 20b9 2113 2122 212e 2202 220f 2211-2212 2215 2219-221a 221e 222b 2248 2260 ',
  '2264-2265 25ca 266a',
].join('');

/** For each weight, two base-36 digits a code point: its advance in thousandths of an em. */
export const GLYPH_WIDTHS = {
  400: [
    '7s7y8di3ggpjkb4g8b8bdhgu5ua25uari0bbf8g0h2gcgme6h3gj5u5ufdhgfddclmheh1hxilftfcjajaawe8hjf1mwj9juggk4',
    'h2ggfij6ghnshbfzgv8tar9kfcac6relfqdhfoey8qfifa706tdo7anhfaf8fqfy9pd392f0ctj0ddchcs9k6l9kff7s7ydhgyg4',
    'fz6leoa8m6abfmgqm69w9sg3aman6re56o7d74akfmmomso3ciheheheheheheorhxftftftftawawawawj5j9jujujujujuesju',
    'j6j6j6j6fzggg6elelelelelelo2dheyeyeyey7070707efpfaf8f8f8f8f8guf8f0f0f0f0chfqchheelheelheelhxdhhxdhhx',
    'dhilhmj5fofteyfteyfteyfteyjafijafijafijafaaw70aw70aw70p4dthjdof17af17af18tfv88j9faj9faj9fajuf8rypoh2',
    '9ph29pggd3ggd3ggd3fi92fi92j6f0j6f0j6f0j6f0nsj0fzchfzgvcsgvcsgvcs90ggd3fi926tb7b79wac588a6lbdas000000',
    '000000000000000000000000heiqfagansj0nsj0nsj0i8fzch3we0mw6k6k6kb3b3b3f1f1c6im10t9t9tgaigfecioahag7g9g',
    'bgugm6eg6licqfehgg3g3flhk',
  ].join(''),
  600: [
    '8f8aa2kagsqhk75f9090dhgm70a971bsi8byftggh9gqh5eph9g27171foh5foemloiehmi6izgdfmjrjfbjf6i6f8nkjqkhh5kr',
    'hrgsggj3hgodiihfh399bs9kfxav7mf4gbdygaff9pg6fp7x73ew8do6fpfrgbgfa8dta0fje5k3eidvdoaa6xaaf38f8adyhfgd',
    'hf6xf7bgm6aphagzm6afalgpb0b47med7p807ob0han9nfp4dzieieieieieieq7i6gdgdgdgdbjbjbjbjjjjqkhkhkhkhkhevkh',
    'j3j3j3j3hfh5gxf4f4f4f4f4f4oadyffffffff7x7x7x8bg5fpfrfrfrfrfrgmfrfjfjfjfjdvgbdvief4ief4ief4i6dyi6dyi6',
    'dyizisjjgagdffgdffgdffgdffjrg6jrg6jrg6jffpbj7xbj7xbj7xqof0i6ewf88df88df89qg298jqfpjqfpjqfpkhfrsapwhr',
    'a8hra8gsdtgsdtgsdtgga0gga0j3fjj3fjj3fjj3fjodk3hfdvhfh3doh3doh3do9zgsdtgga073cgcgafai61967rc6ck000000',
    '000000000000000000000000ieiagah1odk3odk3odk3iqhfdv47dyn2777777cncncnfufvc6kr128amamgviqgpdcplh0gggpg',
    'sgmhg7ai5l4d6f0h5gbgbgbhk',
  ].join(''),
  700: [
    '8o8faul9gyqxk55u9b9bdhgj7jad7kc8ibc8g3gohcgvheexhcfv7k7kfth0ftf7lpiuhviaj4glfqjyjhbsfliffcnujxkqhhl0',
    'i2gygvj2hwomj1i2h69gc89kg6b480fcgke6gkfna5ghfv8c77ff8uoifvg0gkgnage4agfreqkkezehe1al72alex8o8fe6hmgh',
    'i272ffc0m6aui1h3m6anaygzb6bb80eh86897wb7i1ninoplemiuiuiuiuiuiuquiaglglglglbsbsbsbsjojxkqkqkqkqkqewkq',
    'j2j2j2j2i2hhh9fcfcfcfcfcfcoee6fnfnfnfn8c8c8c8qgcfvg0g0g0g0g0gjg0frfrfrfrehgkehiufciufciufciae6iae6ia',
    'e6j4jajogkglfnglfnglfnglfnjyghjyghjyghjhfvbs8cbs8cbs8crdfjiffffc8ufc8ufca5g69ojxfvjxfvjxfvkqg0sgq0i2',
    'agi2aggye4gye4gye4gvaggvagj2frj2frj2frj2fromkki2ehi2h6e1h6e1h6e1afgye4gvag77d0d0anal6e9j89cidd000000',
    '000000000000000000000000iui3gqhdomkkomkkomkkiyi2eh4cdxn47h7h7hdbdbdbg6g8c6lo12uayayh5iuhadqq6gvgkgxg',
    'zgjht7nj1kzddeuh0gfgfgmhk',
  ].join(''),
} as const;
