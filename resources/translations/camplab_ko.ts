<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
 <context>
  <name>camplab</name>
  <message>
   <location filename="../../camplab/app/window.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Your own name for this block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Keep these weights as they are while training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Bypass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Skip this block: its input goes straight on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Dense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Mixes all features: every output is a weighted sum of every input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>$y = xW^T + b$

On a sequence it works on each step alone (the same weights at every step).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>How many features come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Add a learned number to each output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>a dense layer takes a vector; here comes an image of {x}: flatten it to {n} first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>a dense layer takes numbers with a size; here come {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Insert Flatten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/facts.py" />
   <source>skipping this block would hand on {x} where {y} is expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/facts.py" />
   <source>Do not skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Flatten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Lays all numbers of a sample in one row, ready for a dense layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>tokens are already one row; embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Initialisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>How fresh weights are drawn; default is what PyTorch does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Scales the fresh weights of the chosen scheme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Parallel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Sends the same input through several branches and joins what comes out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Runs the blocks inside several times, each time with weights of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Holds blocks together under one name, to fold, freeze or skip them as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Branches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Put side by side (concat), add, or multiply element by element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>How often the blocks inside follow each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>a block inside does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be put side by side: only the channels may differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be joined element by element: they must be equal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>torchvision does not fit the installed PyTorch ({error}): both must come from the same place. camplab works without it on the built-in data; to repair it: pip install --force-reinstall torch torchvision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>Qt needs them: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>PyTorch cannot be imported ({error}); install it again: pip install --force-reinstall torch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>PySide6 {version} breaks the window on Python {python}; install another one: pip install "PySide6-Essentials!={version}"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>the window cannot open ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>install it: pip install {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/engine.py" />
   <source>the engine cannot start, as PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no file {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no display to open a window on; `camplab train FILE` trains without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window needs {names}, which this system lacks; install them: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window cannot open ({error}); `camplab doctor` says what is missing, and `camplab train FILE` trains without a window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} was not saved: the system says {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is full: {name} was not saved; free some space or save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>your share of the disk is used up: {name} was not saved; free some space or save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is read-only: {name} was not saved; save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>you may not write in {folder}: {name} was not saved; save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the folder {folder} is not there any more: {name} was not saved; save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{folder} is not a folder: {name} was not saved; save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is a folder, so no file can be saved under this name; choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the name {name} is too long for this disk; choose a shorter one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk reports an error: {name} was not saved; save it on another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is too large for this disk: it was not saved; save it somewhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>this disk cannot hold a file called {name}; choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>made by camplab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Handwritten digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>CC BY 4.0 (Alpaydin &amp; Kaynak, UCI)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Digits, row by row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two moons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two half circles that reach into each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Circles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>A small circle inside a large one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Spiral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two arms that wind around each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>XOR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Four squares like a chess board: no straight line parts them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Blobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Three clouds of points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Sine curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>A noisy sine curve to predict from x: regression.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>The share of samples kept for validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Split seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Which samples go where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Standardise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Subtract the training mean, divide by the training deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>How many points are made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>How far points stray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Data seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Which points are made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it was made by a newer camplab (format {number}; this one reads up to {most}): install the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it says format {number}, but does not look like it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>you may not read this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the file {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is no camplab project: "format": {format} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/history.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>blocks may stand inside each other at most {most} levels deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>this makes {count} blocks, repeats counted; a network may have {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>line {line}, column {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>{name} is not a number one can save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is larger than {most} MiB, too large for a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it holds more than {most} blocks, too many for a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a project in {{ }} is expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>'{name}' stands twice in the same {{ }}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the number {number} is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the number {number} is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is not UTF-8 text (byte {at}); is it a camplab project?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is nested too deep for a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Expecting value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Expecting property name enclosed in double quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Expecting ':' delimiter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Expecting ',' delimiter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Extra data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Unterminated string starting at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Invalid control character at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Illegal trailing comma before end of object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>Illegal trailing comma before end of array</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a value is missing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a name in "double quotes" is expected here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a colon (:) is missing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a comma (,) or a closing bracket is missing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the project ends before this; nothing may follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the text that begins here has no closing "</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a text may not hold a line break or control character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>there is a comma too many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/problems.py" />
   <source>{place}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/problems.py" />
   <source>and {n} more problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the stacks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number} inside {outer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{place}, {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>this camplab knows no {kind} '{name}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>settings in {{ }} are expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number} of branch {branch} of {outer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{place}, {title} '{name}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>there is no {kind} '{name}'; did you mean '{near}'?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{{"data": "digits"}} or the like is expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{{"net": [ ... blocks ... ]}} is expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>a list of blocks in [ ] is expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{{"block": "dense"}} or the like is expected, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the data, {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>data set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Optimizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>The rule that turns gradients into steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Size of each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How much of the last step is kept (momentum, Nesterov)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Pulls weights towards zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Clip gradients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Shortens a gradient that is longer than this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How the learning rate changes over the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Step every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Epochs between two steps down (schedule: step)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Step factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>What the learning rate is multiplied by (schedule: step)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Warm-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Epochs in which the rate rises from zero (schedule: warm-up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Samples per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Passes over the training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Same seed, same curve, bit for bit on the CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Where the network is trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>CPU threads; part of the recipe, as sums depend on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>there is no setting '{name}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} is not right: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>there is no setting '{name}'; did you mean '{near}'?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be empty, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be more than {gt}{unit}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be at least {ge}{unit}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be less than {lt}{unit}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be at most {le}{unit}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a multiple of {multiple_of}{unit}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be an ordinary number, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a whole number, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a smaller number, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a number, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be true or false, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be text, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} holds characters that are no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at most {max_length} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at least {min_length} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} cannot be {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be {expected}, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a list, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a list of named settings, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at most {max_length} entries, got {actual_length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at least {min_length} entries, got {actual_length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a block, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was killed by the system, perhaps because memory ran out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (segmentation fault)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (bus error)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was aborted by a computing library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (arithmetic error)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process met an instruction that this processor does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was asked to end by the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended because its terminal was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended with exit code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process stopped talking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended on its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was ended by signal {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>a message of {size} bytes is larger than {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>the stream ended after {got} bytes of a length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>a message of {size} bytes was announced; {limit} is the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>the stream ended after {got} of {size} bytes of a message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>what came is not a message: {why}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
