/** The colours and the type of the pages and documents that the service makes; those of the embeds are the same. */
export const LOOK = `
:root{
color-scheme:light dark;
--text:light-dark(#1d2329,#e9ecef);
--muted:light-dark(#57616b,#a6b0ba);
--accent:light-dark(#17615a,#7ad3c4);
--on-accent:light-dark(#fff,#0d1f1c);
--page:light-dark(#fff,#14181c);
--surface:light-dark(#fff,#1c2228);
--sunken:light-dark(#f4f6f6,#232a31);
--border:light-dark(#dfe3e7,#343d46);
--control:light-dark(#838d97,#76818c);
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;
--radius:.75rem;
--wide:74rem;
scroll-padding-top:1.5rem;
-webkit-text-size-adjust:100%
}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1,h2,h3,h4,p,ul,ol,dl,dd,pre,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3,h4{line-height:1.2;letter-spacing:-.015em;font-weight:650;text-wrap:balance}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
code,pre,kbd,textarea{font-family:var(--mono)}
code{font-size:.9em;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
`
