/** The style of the front page. */
export const FRONT = `
main{max-width:var(--wide);margin:0 auto;padding:0 clamp(1.25rem,4vw,2.5rem) 6rem}
main>section+section{margin-block-start:clamp(4rem,9vw,6.5rem)}
.hero{padding-block-start:clamp(3rem,9vw,6.5rem)}
.hero h1{max-width:17ch;font-size:clamp(2.25rem,6.5vw,4.25rem);line-height:1.05;letter-spacing:-.035em;font-weight:700}
.lead{max-width:38rem;margin-block-start:1.75rem;font-size:clamp(1.0625rem,2.2vw,1.25rem);color:var(--muted);text-wrap:pretty}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-block-start:2.25rem}
h2{font-size:clamp(1.5rem,3.5vw,2rem);letter-spacing:-.025em}
section>p{max-width:42rem;margin-block:.75rem 1.5rem;color:var(--muted);text-wrap:pretty}
.hero>p.actions{color:inherit;margin-block-end:0}
.note{padding:clamp(1.5rem,4vw,2.5rem);border:1px solid var(--border);border-radius:1rem}
.note .code{max-width:36rem}
.note h2{font-size:1.375rem}
.live{display:block;margin-block-start:2rem}
img.canvas{width:100%;height:auto;border:1px solid var(--border);border-radius:1rem;background:#fff}
iframe.live{--inset:clamp(.5rem,2vw,1.25rem);box-sizing:content-box;width:calc(100% - 2*var(--inset) - 2px);height:44rem;padding:var(--inset);border:1px solid var(--border);border-radius:1rem;background:var(--page)}
.places{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1.25rem;margin-block-start:1.75rem}
.places li{position:relative;padding:1.5rem;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}
.places li:hover{border-color:var(--accent)}
.places h3{font-size:1.125rem}
.places a{text-decoration:none}
.places a::after{content:"";position:absolute;inset:0}
.places a:focus-visible{outline:none}
.places li:focus-within{outline:3px solid var(--accent);outline-offset:2px}
.places p{margin-block-start:.5rem;font-size:.9375rem;color:var(--muted)}
`
