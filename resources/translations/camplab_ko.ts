<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
 <context>
  <name>camplab</name>
  <message>
   <location filename="../../camplab/app/banner.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>A new training process is started. Press Train to go on from the last checkpoint or to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>If memory ran out, a smaller batch size or a smaller network helps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>Wait if the network is large; press Stop to end it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the training process has not answered for {seconds} seconds and was ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the current step has been running for {seconds} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>training did not stop when asked, so its process was ended; what the last checkpoint holds is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the training process said something that makes no sense: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>{name} is being trained. Stop and close?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>A checkpoint is saved; you can go on from it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>Stop and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>Go on training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>As the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Undo: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Redo: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Start &amp;page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Save &amp;as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Export the program…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Export the &amp;weights…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;One step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Start &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Go on from the last &amp;checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Classroom mode (larger)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Reset the layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;About camplab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/conduct.py" />
   <source>Change the recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/conduct.py" />
   <source>This network cannot be trained yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save the changes to {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>They are lost otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Open a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>{name} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Add block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Move block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Add a branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Remove an empty branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Unwrap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>The clipboard cannot be pasted: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>Change {setting}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>{n} blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>common settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>PyTorch's default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>He (for ReLU)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Xavier (for tanh, sigmoid)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>LeCun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Orthogonal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Normal, 0.01</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Zeros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>depthwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Largest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>RNN, tanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>RNN, ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>GRU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>LSTM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>All steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Last step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>ReLU6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Leaky ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>ELU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>GELU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>SiLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Hardswish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Hardsigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Sigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Tanh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Softmax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Basic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Bottleneck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>⧺ side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>⊕ add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>⊗ multiply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Single numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Whole channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/choices.py" />
   <source>Sines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>De&amp;lete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Add block…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Re&amp;name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Fold or unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Bypass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Free&amp;ze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in r&amp;esidual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in &amp;parallel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Unwrap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Add a bra&amp;nch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move to the branch on the &amp;left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move to the branch on the r&amp;ight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Next block that does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Take the first remedy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Zoom the stack in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Zoom the stack out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Stack at natural size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Show the whole stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Bypass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Freeze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in residual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in parallel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output step sees {size} steps of the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>channels × height × width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>steps × features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>features</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output sees the whole input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output cell sees {size} pixels of the input, the next one {stride} further</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>buffer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>4 bytes each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Multiply-adds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>for one sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Trainable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>the rest is frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fields.py" />
   <source>different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/fields.py" />
   <source>automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Convolution and pooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Dense and embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Normalisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Regularisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Recurrent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Would not fit after the selection: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Title of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Select a block to see its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>What is this network for? What did you try?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>a block does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Input → output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>Drop a block here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>Drag a block here, double-click one, or press /</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>{n} params</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>each of {n} features to mean 0, deviation 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{n} numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>not standardised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>standardised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>mean {mean}, deviation {std} → 0, 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>waits for the blocks above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{n} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{x} · {n} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette.py" />
   <source>Search blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette.py" />
   <source>Drag a block into the stack, or press Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette_tree.py" />
   <source>Blocks by family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/preview.py" />
   <source>{x} in, {y} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/preview.py" />
   <source>{block} would not fit any more: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/rename.py" />
   <source>Name of the block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack_view.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} blocks; nothing selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} blocks selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{card}; {n} blocks selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>bypassed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>key {n}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process could not be followed: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process stopped talking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process cannot be started: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Show the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Python program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{name} was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{name} was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>The export could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Learning rate × 0.1, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Clip gradients, start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Batch size {n}, start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Go on from the last checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Go to the block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/furnishing.py" />
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>A laboratory for learning deep learning: build a network from blocks and watch it train.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>MIT licence. Icons: Lucide (ISC licence). Digits: Alpaydin &amp; Kaynak, UCI (CC BY 4.0).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>About camplab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, smoothed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, smoothed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Whole program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Show the training loop, too: a file that runs on its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Copy the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Save the program as a Python file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>The network as a PyTorch program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Add a block: the PyTorch program of your network is written here while you build it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>{block} does not fit: {why}. Below is the last program that did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient reaches the first block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>The gradient is zero already at the last block: nothing is learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient is lost on its way back, too small for a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient vanishes on its way back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient fades on its way back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient explodes on its way back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>no gradient yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>The gradient is not finite: the numbers have grown too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Numbers (CSV)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Picture (PNG)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Drawing (SVG)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>Gradient norm of each block (rows) at each step (columns), in colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>exactly 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>not finite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>The first step is on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Press Train: the size of the gradient in every block is drawn here, step by step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>This network has no weights to learn, so there are no gradients. Add a Dense or Convolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Which view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Show the whole run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Show the whole run (wheel and drag zoom and move)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Save the gradients as CSV, PNG or SVG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>Press Train: loss and accuracy are drawn here, step by step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Which curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Smoothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Smoothing: exponential moving average with bias correction. The pale curve is not smoothed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Logarithmic scale for the loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Keep the newest step in sight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Save the curves as CSV, PNG or SVG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>over {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>not smoothed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Which turn of the repeat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Own scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Each map has a scale of its own, so that faint maps show, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Press Train: what each block makes of this sample is drawn here while the network learns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>This block came after the run began. Press Train again to see its maps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>This network has no blocks yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>The maps of {block} come with the next step. Press Train or One step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>{block} puts out no numbers that could be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Output of {block}, {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>–most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>feature {f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>map {k} · row {row}, column {column}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>step {t} · feature {f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>step of the sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/marks.py" />
   <source>epoch {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Loss &amp; accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Gradient flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Feature maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Validation sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Which of the validation samples the network looks at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Previous sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Next sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Any sample, by chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>network: {label} ({share})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>network: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>label: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>target: {y}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>No engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Getting ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>The engine does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>step {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>SGD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Momentum SGD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Nesterov SGD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>RMSprop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Adam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>AdamW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Steps down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>One cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Warm-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Schedule of the learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>{n} samples of {shape}. Licence: {licence}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Change the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Data set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>The window goes on. If this comes back, copy the report and send it to the people who make camplab.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Something unexpected happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Something unexpected happened in camplab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Go on working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Your work could not be saved: {error}. Save it now under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>camplab ended unexpectedly while it was open; the last edits are still here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Your work is safe: it is kept in {folder} and offered back at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Bring it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Throw it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Unsaved work on {name} was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Your work is not being kept for recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>It cannot be brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>{n} multiply-adds per sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>1 block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>{n} of them trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>The training engine is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>The training engine is starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} steps/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/trainer.py" />
   <source>learning rate {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Full speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>20 steps a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>5 steps a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>1 step a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Data set and its settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>{n} epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Optimizer, schedule, batch size, epochs, seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>While training, a change applies from the next step on and is marked on the curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Where the network is trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Slow motion, to watch single steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Train the network, pause, go on (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Opened last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Build a network from blocks and watch it learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Train on digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>New network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Open a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Start from a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/workspace.py" />
   <source>Hide; View &gt; Panels brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/app/workspace.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/export.py" />
   <source>the exported program does not run: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/export.py" />
   <source>these weights are not of this network: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>there is no layer called {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>a block inside does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>block {name} does not fit: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>{params} weights need {need} GB of memory; there are {there} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Bends every number by the same curve, so that layers together can do more than one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>| kind | curve |
|---|---|
| relu | $\max(0, x)$ |
| relu6 | $\min(6, \max(0, x))$ |
| leaky_relu | $x$ if $x &gt; 0$, else $0.01 x$ |
| elu | $x$ if $x &gt; 0$, else $e^x - 1$ |
| gelu | $x \, \Phi(x)$ |
| silu | $x \, \sigma(x)$ |
| hardswish | $x \, \min(6, \max(0, x + 3)) / 6$ |
| sigmoid | $\sigma(x) = 1 / (1 + e^{-x})$ |
| hardsigmoid | $\min(6, \max(0, x + 3)) / 6$ |
| tanh | $\tanh(x)$ |
| softmax | $e^{x_i} / \sum_j e^{x_j}$ over the features |

**Use** relu first; gelu in transformers; sigmoid where a number must lie between 0 and 1, such as a gate.

**Typical mistakes:** sigmoid in every layer of a deep network: its slope is at most 1/4, so gradients vanish.
Softmax before the loss: cross entropy already contains it.

Nair &amp; Hinton 2010 (ReLU); Hendrycks &amp; Gimpel 2016 (GELU); Ramachandran et al. 2017 (SiLU).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>The curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope below zero (leaky_relu only)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>an activation bends numbers; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Adaptive pooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Shrinks every feature map to a fixed number of cells, whatever its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Each output cell is the mean (or the largest) of its share of the input. With one cell this is
*global average pooling*: $y_c = \frac{1}{H W} \sum_{i, j} x_c(i, j)$

**Use it** before the last dense layer: one number for each feature map, and the network takes pictures of any size.

Lin et al. 2014, *Network in network*, section 3.2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Take the mean, or the largest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>How many cells come out along each axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>pooling shrinks an image or a sequence; here comes {kind} of {x}</source>
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
   <source>Skip this block: its input goes straight on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Batch norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>$y = \gamma \, (x - \mu_B) / \sqrt{\sigma_B^2 + \epsilon} + \beta$

In training $\mu_B, \sigma_B^2$ are those of the batch (for images: of all pixels of a channel); for validation a
running mean is used: $\mu \leftarrow (1 - m) \, \mu + m \, \mu_B$ with momentum $m$.

**Use it** after a convolution or dense layer, before the activation: deep networks train faster and forgive a bad
start.

**Typical mistakes:** a batch of one sample (nothing to compare with); forgetting that the network behaves differently
in training and in validation; a bias in the layer before it (it is subtracted again).

Ioffe &amp; Szegedy 2015, *Batch normalization*, algorithm 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Epsilon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Keeps the division away from zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>How fast the running mean follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>batch norm works on numbers; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Class token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Puts one learned step in front of the sequence, in which attention can gather the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>$T \times F \rightarrow (T + 1) \times F$

**Use it** before the positional encoding; after the last attention select step 0 and classify from it.

Devlin et al. 2019 (BERT); Dosovitskiy et al. 2021 (ViT).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>{steps} steps + 1 = {out} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>a class token is put in front of a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>this would be {number} layers; at most {most} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>blocks stand {depth} levels deep inside each other; at most {most} are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>for an input of {x} this would need larger layers than are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Slides small filters over the input; each filter makes one feature map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>On an image the filters slide over height and width, on a sequence over the steps.

$y_{k}(i, j) = b_k + \sum_{c, u, v} w_{k c u v} \; x_c(i s + d u - p, \; j s + d v - p)$

with stride $s$, dilation $d$ and padding $p$. The output has
$\lfloor (n + 2p - d(k - 1) - 1) / s \rfloor + 1$ cells along an axis of $n$.

**Use it** where the same pattern may appear anywhere: a filter has few weights and looks at every place.
Two 3×3 filters in a row see as much as one 5×5 and need 18/25 of its weights.

**Typical mistake:** forgetting that each filter reaches through *all* channels: 32 filters of 3×3 on 16 channels have
32 × 16 × 3 × 3 weights, not 32 × 3 × 3.

LeCun et al. 1989, *Backpropagation applied to handwritten zip code recognition*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>How many feature maps come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Kernel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Size of the window, one number or height and width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Stride</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>How far the window moves each time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Padding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Zeros around the input; same keeps its size (at stride 1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Dilation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Distance between the cells a filter looks at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Each group of filters sees its share of the channels; depthwise gives each channel its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Add a learned number to each feature map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>padding “same” adds what is missing on the far side: {size} stay {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a window of {span} px does not fit in {room} px (the input with its padding)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a convolution slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>padding “same” with an even window of {kernel} px works at stride 1 only; the stride is {stride}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>{channels} channels cannot be shared out evenly to {groups} groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>{filters} filters cannot be shared out evenly to {groups} groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set padding to “same”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Make the window {kernel} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Make the window odd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set stride to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set groups to {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Use {n} filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set groups to 1</source>
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
   <source>$y = W x + b$

On a sequence it works on each step alone, with the same weights at every step.

**Use it** at the end of a network, to turn features into one score for each class; or everywhere, when the input has
no order that could be used.

**Typical mistake:** two dense layers without an activation between them. They are no stronger than one:
$W_2 (W_1 x) = (W_2 W_1) x$.</source>
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
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Dropout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switches off some numbers at random while training, so that no feature is relied on alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Each number is set to 0 with probability $p$ and else divided by $1 - p$, so that the mean stays.
In validation nothing is switched off.

**Use it** between dense layers when validation is much worse than training.

**Typical mistake:** expecting the training loss to be lower than the validation loss: with dropout it is measured with
numbers missing, and is often higher.

Srivastava et al. 2014, *Dropout: a simple way to prevent neural networks from overfitting*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>The share of numbers that is switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switch off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Single numbers, or whole channels (features)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>dropout switches off numbers; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Looks up a learned vector for each token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>A table with one row for each token of the vocabulary; $T$ tokens become $T \times F$ numbers.

**Use it** first in every network that reads text or other symbols: a token's number says nothing, its vector can.

Bengio et al. 2003, *A neural probabilistic language model*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Length of the vector of each token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>an embedding looks up tokens; here comes {kind} of {x}, which are numbers already</source>
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
   <source>$C \times H \times W$ numbers become a vector of $C \cdot H \cdot W$. Nothing is computed,
nothing is lost; only the neighbourhood of the pixels is forgotten.

**Use it** between the last convolution or pooling and the first dense layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>{sizes} = {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>tokens are already one row; embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Squeeze-excite gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Looks at the whole picture, then turns each channel up or down by a number between 0 and 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>$y_c = x_c \cdot g_c$ with $g = \sigma(W_2 \, \mathrm{relu}(W_1 \bar{x}))$, where $\bar{x}$ is the
mean of each feature map. $W_1$ squeezes $C$ channels to $C / r$, $W_2$ brings them back.

**Use it** at the end of a residual branch: some accuracy for few weights.

Hu et al. 2018, *Squeeze-and-excitation networks*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Ratio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>The middle has this many times fewer channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>a gate turns numbers up and down; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Inception</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Looks with windows of 1, 3 and 5 pixels and a pooling at once and puts all feature maps side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Four branches: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max pooling then 1×1. Their channels add up.

The 1×1 convolutions in front *reduce* the channels before the costly windows. In GoogLeNet's first module (3a) they
bring 387,072 weights down to 163,328.

**Use it** when you do not want to choose a window size: the network chooses.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 1×1 branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 3×3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 3×3 window sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 3×3 branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 5×5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 5×5 window sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 5×5 branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>After pooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the pooling branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Reductions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 convolutions that spare work; off: the naive module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>After each convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>an inception module slides over an image or a sequence; here comes {kind} of {x}</source>
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
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Layer norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Brings the features of each sample (of each step) to mean 0 and variance 1, then scales and shifts them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>$y = \gamma \, (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta$

with $\mu, \sigma^2$ over the features of one sample alone; of a sequence, of each step alone. No batch is needed, so
training and validation are the same.

On an image, *features* means all numbers of the sample, *channels* the channels of each pixel alone.

**Use it** in transformers, and where batches are small.

Ba et al. 2016, *Layer normalization*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Of an image: all numbers together, or the channels of each pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>layer norm works on numbers; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Pooling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Keeps the largest or the mean of each window, so that the picture gets smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Max: $y = \max_{u, v} x(i s + u, j s + v)$. Average: the mean of the same cells.

**Use it** to halve height and width: what follows sees more of the picture and costs a quarter.

**Typical mistake:** thinking that pooling has weights. It has none; it makes the *next* dense layer smaller.
In the backward pass max pooling hands the whole gradient to one cell of each window, average pooling an equal share
to all.

LeCun et al. 1998, *Gradient-based learning applied to document recognition*, section II.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Keep the largest, or the mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>How far the window moves; empty: its own size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Empty cells around the input, at most half a window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Round up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Let a last window stick out instead of leaving cells over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>a window of {kernel} px does not fit in {room} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>pooling slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>padding {padding} is more than half of the window of {kernel} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Set padding to {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Positional encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Adds to every step a pattern that says where it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>*Sinusoidal:* $p_{t, 2i} = \sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \cos(t / 10000^{2i/F})$: fixed.
*Learned:* one learned vector for each step.

**Use it** once, before the first attention: attention itself does not know the order of the steps.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (learned).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Learned, or fixed sines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>positions are given to the steps of a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Reads a sequence step by step; its state carries what it has read so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>| cell | rule |
|---|---|
| rnn | $h_t = \tanh(W x_t + U h_{t-1} + b)$ |
| lstm | $c_t = f_t \, c_{t-1} + i_t \, \tilde{c}_t$, $\; h_t = o_t \tanh(c_t)$ |
| gru | $h_t = z_t \, h_{t-1} + (1 - z_t) \, \tilde{h}_t$ |

The gates $f, i, o, z$ are sigmoids of $W x_t + U h_{t-1} + b$ with weights of their own: an RNN, a GRU and an LSTM of
the same size have weights as 1 : 3 : 4.

**Use** gru or lstm when something early in the sequence matters late: the gradient of a plain RNN shrinks or grows at
every step. Clip the gradient: gates do not stop it from exploding.

**Typical mistake:** output *all* where one vector for the whole sequence is wanted: choose *last*.

Elman 1990; Hochreiter &amp; Schmidhuber 1997; Cho et al. 2014.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>What is computed at each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Size of the state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent layers on top of each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Both directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Read from both ends and join the states</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>The state after every step, or only the last one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Forget bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Large: a fresh LSTM keeps its memory (0: PyTorch's own)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Scales the fresh weights from state to state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>a recurrent layer reads a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Residual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Adds what two or three layers find to their own input, so that gradients have a straight way back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>$y = \mathrm{relu}(x + f(x))$: the layers need to learn only what is to be *added*. If nothing is, they
learn $f(x) = 0$, which is easy; and $\partial y / \partial x$ always contains a 1, however deep the network.

*Basic:* two 3×3 convolutions. *Bottleneck:* 1×1 down to a quarter of the channels, 3×3, 1×1 up again.
When channels or size change, the shortcut gets a 1×1 convolution; else it is the input itself.
On a vector the convolutions are dense layers.

**Use it** for every network of more than about ten layers.

He et al. 2016, *Deep residual learning for image recognition*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Two layers, or three with a narrow middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>How many channels come out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>2 halves height and width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>The curve between the layers and at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a residual block adds numbers; tokens are only names, embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a vector has no height and width to stride over: the stride must be 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Select step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Keeps one step of a sequence as a vector and drops the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>$T \times F \rightarrow F$

**Use it** to classify a sequence: step 0 after a class token, the last step (−1) after a recurrent layer that puts out
all its states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Counted from 0; −1 is the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>a step can be chosen from a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>there is no step {step}: the sequence has {steps}, from 0 to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Take the last step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Take the first step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Self attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Lets every step look at every other step and take what it needs from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>$\mathrm{softmax}\left(Q K^T / \sqrt{d}\right) V$ with $Q = x W_q$, $K = x W_k$, $V = x W_v$

in several *heads*, each with its share $d$ of the features; what the heads found is mixed by one more dense layer.
The division by $\sqrt{d}$ keeps the softmax from saturating.

**Use it** where any step may depend on any other. It costs $T^2$: twice the steps, four times the work.

**Typical mistake:** no positional encoding. Attention alone does not know the order of the steps: shuffle them, and it
puts out the same, shuffled.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>How many things a step can look for at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Causal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Each step sees only itself and earlier ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>The share of looks that is switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>{features} features / {heads} heads = {share} for each head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>attention needs a sequence of steps; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>{features} features cannot be shared out evenly to {heads} heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Set heads to {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>an image (channels × height × width)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>a sequence (steps × features)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>a vector (features)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>tokens (whole numbers)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>height {height}; width {width}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>({size} + 2·{padding} − {span}) / {stride} + 1 = {out}</source>
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
   <source>An empty branch hands the input on as it is.

| join | with an empty branch | known as |
|---|---|---|
| add | $x + f(x)$ | residual connection (He et al. 2016) |
| concat | $[x, f(x)]$ | dense block (Huang et al. 2017) |
| multiply | $x \cdot g(x)$ | gate (Hu et al. 2018) |

**Typical mistake:** a branch that changes height and width while another does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Runs the blocks inside several times, each time with weights of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>The blocks inside stand once in the editor and several times in the network; every turn has its own
weights, its own gradients and its own feature maps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Holds blocks together under one name, to fold, freeze or skip them as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>A group changes nothing in what is computed. Name it after what it does: *stem*, *head*, *encoder*.</source>
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
   <source>branches of {a} and {b} cannot be joined element by element: they must be equal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>tokens are only names and cannot be joined: embed them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be put side by side: only the channels may differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join by concat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>To sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>Reads a picture pixel by pixel, row after row: each pixel becomes a step with its channels as features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>$C \times H \times W \rightarrow (H \cdot W) \times C$

**Use it** after a convolution whose stride equals its kernel: each cell is then a *patch* of the picture, and the
sequence of patches goes into attention (vision transformer).

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>{height} · {width} = {steps} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>only an image can be read pixel by pixel; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Transformer encoder layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Each step looks at all others, then thinks on its own; both are added to what it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>*Norm first:* $x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, then
$x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$. Else the norm comes after each sum, as in the first paper.
The mlp is two dense layers with a gelu between them, the same at every step.

**Use it** several times in a row (Repeat), after a positional encoding. Norm first trains without a warm-up; put a
layer norm after the last one.

Vaswani et al. 2017; Xiong et al. 2020, *On layer normalization in the transformer architecture*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>MLP width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Features between the two dense layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Norm first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Layer norm before attention and mlp, or after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>a transformer layer needs a sequence of steps; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>VGG block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>A few 3×3 convolutions in a row, then a pooling that halves the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Two 3×3 windows in a row see 5×5, three see 7×7: with fewer weights than one large window (18/25 and
27/49) and with an activation after each.

**Use it** several times, with twice the channels after each pooling.

Simonyan &amp; Zisserman 2015, *Very deep convolutional networks*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Convolutions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>How many in a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Filters of each of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>a VGG block slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>a sequence has one axis to slide over; give one size, not two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Insert To sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Insert Embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Use the first size</source>
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
   <source>pip install {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>the window cannot open ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/engine.py" />
   <source>the engine cannot start, as PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>this network cannot be exported as it stands: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>trained weights come from a run: give its folder with --run DIR</source>
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
   <location filename="../../camplab/cli/network.py" />
   <source>there is no preset {name}; `camplab presets` lists all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>there is no preset {name}; did you mean {near}? `camplab presets` lists all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>{file} exists already; choose another name or remove it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/performance.py" />
   <source>{folder} already holds a run: go on with it by --resume, or name another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/performance.py" />
   <source>interrupted after {n} steps; the checkpoint is saved, go on with: camplab train {file} --run {folder} --resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file} is the project itself; choose another file to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file}: {place}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>give --epochs or --steps, not both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>--resume needs --run DIR: the folder of the run to go on with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>--device is auto, cpu, cuda or cuda:N, not {given}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>stopping after this step; once more ends it at once, without saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
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
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} was not saved: the system says {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/autosave.py" />
   <source>{reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>it holds no blocks; copy blocks in camplab first</source>
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
   <location filename="../../camplab/document/edits.py" />
   <source>a block cannot be moved into itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>select the blocks to wrap first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>only neighbours can be wrapped: select blocks that follow each other in one branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>this block holds no blocks to take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>what stands inside depends on the input: first mend the blocks before it</source>
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
   <source>this is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>MLP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Two hidden layers over the 64 pixels of a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>dense layers, the gap between training and validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>LeNet-5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The convolutional network of 1998, made to fit pictures of 8×8 pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>convolution, shared weights, feature maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Small CNN with batch norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Convolution, batch norm, relu: the pattern of most networks for pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>batch norm, dropout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>VGG style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Small windows, many of them, and twice the channels after each pooling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>two 3×3 windows see 5×5 pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>GoogLeNet style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Windows of several sizes side by side, in three inception modules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>parallel branches, 1×1 convolutions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>ResNet-20</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Nine residual blocks in three stages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>shortcuts keep the gradient alive at any depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>GRU over rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Reads a digit row by row and keeps what matters in its state.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>sequences, gates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>LSTM over rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Reads a digit row by row with a memory cell beside its state.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>long memory, the forget bias, clipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Transformer over rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Every row of a digit looks at every other row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>attention, positional encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Vision transformer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Cuts a digit into 16 patches and lets attention do the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>patches, the class token, what convolution knows beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers of sigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>A deep network that cannot learn, to see why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>the vanishing gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by relu and He</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same depth with an activation of slope 1 and weights of the right size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>activation and initialisation belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by batch norm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same sigmoids, each fed with numbers of mean 0 and deviation 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>batch norm against the vanishing gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same sigmoids, each with a shortcut around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>residual connections against the vanishing gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Points in the plane that no straight line parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>what a hidden layer is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>a loss that creeps before it falls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Predicts a noisy curve from x.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>regression, noise that cannot be learned</source>
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
   <source>a network is missing: "net" with a list of blocks</source>
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
   <source>block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>data set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>stack</source>
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
   <source>Size of each step</source>
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
   <source>Threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>CPU threads; part of the recipe, as sums depend on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Mean squared error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>{n} numbers are to be predicted; here comes {y} ({kind})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a vector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Average each map, then a dense layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Cross-entropy over {n} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>{n} classes need a vector of {n} numbers; here comes {y} ({kind})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>one number is to be predicted; here comes {y} ({kind})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Add a dense layer with {n} outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Add Flatten and a dense layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Take the last step, then a dense layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Embed, flatten, then a dense layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a block above does not fit yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>there is nothing to learn: no block has weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>there is nothing to learn: every block with weights is frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Give the last dense layer {n} outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/tree.py" />
   <source>this block is not in the network any more</source>
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
   <source>{setting} has too few entries, got {got}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting}: {error}</source>
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
  <message>
   <location filename="../../camplab/engine/samples.py" />
   <source>the data cannot be shown: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/telling.py" />
   <source>training ended by an error in the program: {kind}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/telling.py" />
   <source>Your project is safe. Please send the report, so that this can be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>torch {torch} and torchvision {torchvision} are from different places and may not work together: install both from the same one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>PyTorch cannot be loaded, so nothing can be trained: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>Run camplab doctor in a terminal: it says what is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>{folder} holds no run: there is no {name} in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>the numbers of the run in {folder} are damaged: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/runs/store.py" />
   <source>running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>there is no checkpoint in {folder}; start a new run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint is of another network or recipe; start a new run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint in {folder} is damaged; start a new run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint does not fit: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint is damaged: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/faults.py" />
   <source>training ended by an error: {kind}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/faults.py" />
   <source>there was not enough memory for this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Lower the learning rate and resume: the weights are as they were, only this batch is skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Clip the gradients, or put a batch norm before the block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Look for missing numbers in the data; resume to skip this batch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} became infinite or not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the loss became infinite or not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the data of this batch hold something that is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the output of block {block} became infinite or not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} grew beyond all bounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>this network needs {needed} GB for its {n} weights while training; there are {there} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Set the batch size to {n} and train again; nothing else needs to be restarted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Make its widest layers smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Even one sample at a time is too much: make the network smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/recording.py" />
   <source>fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/recording.py" />
   <source>the numbers of this run cannot be kept in {folder}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../camplab/training/setup.py" />
   <source>this computer has no device {device}; choose auto or cpu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>LeNet-5 (LeCun et al. 1998), made to fit pictures of 8×8 pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>A multi-layer perceptron: the picture is laid out in one row of 64 numbers, and two hidden layers look at all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/small_cnn.camplab" />
   <source>Convolution, batch norm, relu: the pattern most networks for pictures are made of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Small 3×3 windows, many of them, and twice the channels after each pooling (Simonyan &amp; Zisserman 2015, made small).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>ResNet-20 (He et al. 2016, section 4.2) for pictures of 8×8 pixels: three stages of three residual blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Inception modules (Szegedy et al. 2015, made small): windows of 1, 3 and 5 pixels and a pooling side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>A vision transformer (Dosovitskiy et al. 2021) made small: the picture is cut into 16 patches of 2×2 pixels, each becomes a vector, and attention does the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/transformer_rows.camplab" />
   <source>A transformer encoder (Vaswani et al. 2017) over the 8 rows of a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>A digit read from top to bottom, one row of 8 pixels at each of 8 steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>A digit read row by row by an LSTM (Hochreiter &amp; Schmidhuber 1997).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_mlp.camplab" />
   <source>Points of two half circles that reach into each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Two arms that wind around each other: a classic that needs a hidden layer or two (Lang &amp; Witbrock 1988).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/sine_regression.camplab" />
   <source>A noisy sine curve to be predicted from x: regression with the mean squared error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Twenty dense layers with sigmoid: a network that cannot learn, to see why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>The twenty sigmoid layers again, with a batch norm before every sigmoid: it keeps the numbers where the sigmoid is steep, and makes up for what the slopes take away (Ioffe &amp; Szegedy 2015).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_relu_he.camplab" />
   <source>The twenty layers again, with relu (slope 1 where it is on) and He initialisation, which draws the weights such that the signal keeps its size from layer to layer (He et al. 2015).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>The twenty sigmoid layers again, each with a shortcut around it: y = x + f(x).</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
