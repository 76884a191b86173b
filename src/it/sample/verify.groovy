assert new File(basedir, 'target/study/index.html').text.contains('Cells')
assert new File(basedir, 'target/site/study/notes/cells.html').text.contains('Nucleus')
assert new File(basedir, 'target/site/project-reports.html').text.contains('study/index.html')
def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] .*cells\.md:5:\d+: warning\[link\.unknown-note\]/
assert log.contains('the notes have problems: 1 warning')
assert new File(basedir, 'target/cells/cells.csv').text.contains('term:nucleus')
assert log =~ /Wrote .*cells\.csv: \d+ question/
assert log.contains('Skipped, as `studyleaf.skip` says.')
return true
