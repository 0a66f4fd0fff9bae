// Loaded into a measured process before its program: says on request what the process has used so far.
process.on('message', message => {
  if (message === 'usage') process.send!({ cpu: process.cpuUsage(), memory: process.memoryUsage.rss() })
})
// Whoever measures may end first.
process.channel?.unref()
