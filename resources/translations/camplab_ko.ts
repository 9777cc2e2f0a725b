<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
 <context>
  <name>camplab</name>
  <message>
   <location filename="../../camplab/app/actions.py" />
   <source>it acts on a network, and the start page is open</source>
   <translation>시작 페이지가 열려 있어 신경망을 다룰 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/actions.py" />
   <source>it cannot be done now</source>
   <translation>지금은 할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/actions.py" />
   <source>{action} cannot be chosen now</source>
   <translation>지금은 ‘{action}’ 명령을 선택할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Used last</source>
   <translation>최근에 사용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Panels</source>
   <translation>패널</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Blocks</source>
   <translation>블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Networks</source>
   <translation>신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Races</source>
   <translation>경주</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Runs</source>
   <translation>학습 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Help pages</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/finding.py" />
   <source>Glossary</source>
   <translation>용어집</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>Nothing is called so; most like it:</source>
   <translation>그런 이름은 없습니다. 가장 비슷한 것:</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>Search commands, panels, blocks, networks, runs, settings</source>
   <translation>명령, 패널, 블록, 신경망, 학습 기록, 설정 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>Search everything</source>
   <translation>모두 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>What is found</source>
   <translation>찾은 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>Not now: {why}</source>
   <translation>지금은 할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/palette.py" />
   <source>Nothing is called so</source>
   <translation>그런 이름은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/sources.py" />
   <source>the start page is open</source>
   <translation>시작 페이지가 열려 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/sources.py" />
   <source>{n} steps</source>
   <translation>{n}스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/sources.py" />
   <source>Data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/command_palette/sources.py" />
   <source>Recipe</source>
   <translation>학습 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>the network has no block yet</source>
   <translation>신경망에 아직 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>everything is saved</source>
   <translation>모두 저장되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>there is no run yet</source>
   <translation>아직 학습 기록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>there is no checkpoint, or a run is under way</source>
   <translation>체크포인트가 없거나 학습이 진행 중입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>the weights are random anyway</source>
   <translation>가중치가 이미 무작위입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>nothing has been changed yet</source>
   <translation>아직 바꾼 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>nothing has been undone</source>
   <translation>실행 취소한 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>As the &amp;system</source>
   <translation>시스템 설정 따르기(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Light</source>
   <translation>밝게(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Dark</source>
   <translation>어둡게(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>New &amp;from a network</source>
   <translation>신경망에서 새로 만들기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Edit</source>
   <translation>편집(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Block</source>
   <translation>블록(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Network</source>
   <translation>신경망(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Training</source>
   <translation>학습(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>S&amp;low motion: block by block</source>
   <translation>슬로 모션: 블록 하나씩(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Roo&amp;m for snapshots</source>
   <translation>스냅샷 저장 공간(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Panels</source>
   <translation>패널(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Theme</source>
   <translation>테마(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Language</source>
   <translation>언어(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Undo: {what}</source>
   <translation>실행 취소(&amp;U): {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Redo: {what}</source>
   <translation>다시 실행(&amp;R): {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Redo</source>
   <translation>다시 실행(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;New</source>
   <translation>새로 만들기(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Open…</source>
   <translation>열기(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Import from torchvision…</source>
   <translation>torchvision에서 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Start &amp;page</source>
   <translation>시작 페이지(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Save</source>
   <translation>저장(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Save &amp;as…</source>
   <translation>다른 이름으로 저장(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Save with &amp;runs…</source>
   <translation>학습 기록과 함께 저장(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Report on the run…</source>
   <translation>학습 기록 보고서…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Export the program…</source>
   <translation>프로그램 내보내기(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Export the &amp;network…</source>
   <translation>신경망 내보내기(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Export the stack as a &amp;picture…</source>
   <translation>스택을 그림으로 내보내기(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Export the &amp;weights…</source>
   <translation>가중치 내보내기(&amp;W)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Quit</source>
   <translation>끝내기(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Load weights…</source>
   <translation>가중치 불러오기(&amp;L)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Begin with random weights</source>
   <translation>무작위 가중치로 시작(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Fit the head to the data</source>
   <translation>헤드를 데이터에 맞추기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Free&amp;ze all but the head</source>
   <translation>헤드만 빼고 동결(&amp;Z)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Unfreeze everything</source>
   <translation>모두 동결 해제(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Classify with the trained &amp;encoder</source>
   <translation>학습한 인코더로 분류하기(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Network &amp;table</source>
   <translation>신경망 표(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Compare with…</source>
   <translation>비교하기(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;One step</source>
   <translation>한 스텝(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Stop</source>
   <translation>중지(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Start &amp;again</source>
   <translation>처음부터 다시(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Go on from the last &amp;checkpoint</source>
   <translation>마지막 체크포인트에서 계속(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Back to the run before</source>
   <translation>이전 학습 기록으로 돌아가기(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Duplicate as &amp;variant</source>
   <translation>변형으로 복제(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Race of &amp;five seeds</source>
   <translation>시드 다섯 개로 경주(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Start the &amp;race</source>
   <translation>경주 시작(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Stop the rac&amp;e</source>
   <translation>경주 중지(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Slow &amp;motion</source>
   <translation>슬로 모션(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Play, halt</source>
   <translation>재생, 멈춤(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>One block &amp;on</source>
   <translation>한 블록 앞으로(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>One block &amp;back</source>
   <translation>한 블록 뒤로(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>One step bac&amp;k</source>
   <translation>한 스텝 뒤로(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>To the &amp;last step</source>
   <translation>마지막 스텝으로(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Fork &amp;here</source>
   <translation>여기서 분기(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Classroom mode (larger)</source>
   <translation>수업 모드(크게 보기)(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Full screen</source>
   <translation>전체 화면(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Reset the layout</source>
   <translation>패널 위치 되돌리기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>Search &amp;everything…</source>
   <translation>모두 검색(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>The &amp;first hour, step by step</source>
   <translation>첫 한 시간, 한 걸음씩(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Help on what one is at</source>
   <translation>지금 보는 것의 도움말(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>All help &amp;pages</source>
   <translation>도움말 전체(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Glossary</source>
   <translation>용어집(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>단축키(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;About camplab</source>
   <translation>camplab 정보(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{why}</source>
   <translation>{why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{name} cannot be learned from</source>
   <translation>{name} 파일로는 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{name}: {n} rows, {m} columns; {target} is predicted from the others</source>
   <translation>{name}: 행 {n}개, 열 {m}개. {target} 값을 나머지 열로 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>Give up</source>
   <translation>그만두기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>it was ended before it was done and said nothing of it: mostly memory is short then</source>
   <translation>끝나기 전에 중단되었고 이유를 말하지 않았습니다: 대개는 메모리가 부족한 때입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>Begin with a network for it</source>
   <translation>이 데이터에 맞는 신경망으로 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>Learn from it with this network</source>
   <translation>지금 신경망으로 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{name}: {n} samples of {shape} in {classes} classes</source>
   <translation>{name}: {shape} 샘플 {n}개, 클래스 {classes}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{name}: {n} samples of {shape}</source>
   <translation>{name}: {shape} 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{name}: {n} rows, {m} columns; none can be predicted</source>
   <translation>{name}: 행 {n}개, 열 {m}개. 예측할 수 있는 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>one broken row is left out, line {lines}</source>
   <translation>깨진 행 하나를 제외했습니다(줄 {lines})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>Reading {name}…</source>
   <translation>{name} 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{samples}; numbers to predict: {n}</source>
   <translation>{samples}, 예측할 값 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>there is no column to learn from, besides the one to be predicted</source>
   <translation>예측할 열 말고는 학습에 쓸 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>columns that are left out: {names}</source>
   <translation>제외한 열: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>parts of which nothing is used, and how many rows each has: {parts}</source>
   <translation>아무것도 쓰지 않는 부분과 각각의 행 수: {parts}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/bringing.py" />
   <source>{n} broken rows are left out, lines {lines}</source>
   <translation>깨진 행 {n}개를 제외했습니다(줄 {lines})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/choosing.py" />
   <source>{n} picture files in {classes} classes: {names}</source>
   <translation>이미지 파일 {n}개, 클래스 {classes}개: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/choosing.py" />
   <source>Fetch it</source>
   <translation>내려받기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/choosing.py" />
   <source>Train on enlarged digits</source>
   <translation>확대한 손글씨 숫자로 학습하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>{column} has too many different values for a category</source>
   <translation>{column} 열은 범주로 쓰기에는 서로 다른 값이 너무 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>Predict {name}</source>
   <translation>{name} 예측하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>Only numbers and categories can be predicted</source>
   <translation>숫자와 범주만 예측할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>What this column is</source>
   <translation>이 열의 종류</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>{name}, to be predicted</source>
   <translation>{name}, 예측할 열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>{column} is a category of {n} values</source>
   <translation>{column} 열은 이제 값이 {n}개인 범주입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>To be predicted</source>
   <translation>예측할 열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/columns.py" />
   <source>Values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_edits.py" />
   <source>Change the data</source>
   <translation>데이터 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_edits.py" />
   <source>Change the task</source>
   <translation>과제 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_edits.py" />
   <source>Add a point</source>
   <translation>점 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_edits.py" />
   <source>Take away the added points</source>
   <translation>추가한 점 모두 빼기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_form.py" />
   <source>{n} samples of {shape}. Licence: {licence}.</source>
   <translation>모양이 {shape}인 샘플 {n}개. 라이선스: {licence}.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_list.py" />
   <source>Data set</source>
   <translation>데이터셋</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_list.py" />
   <source>Search data sets</source>
   <translation>데이터셋 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/data_list.py" />
   <source>Search, or hf:NAME of Hugging Face</source>
   <translation>검색 또는 hf:이름(Hugging Face)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/fetching.py" />
   <source>Fetching {set}…</source>
   <translation>{set} 내려받는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/fetching.py" />
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/fetching.py" />
   <source>{set} is here</source>
   <translation>{set} 데이터셋이 준비되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/fetching.py" />
   <source>{set} could not be fetched</source>
   <translation>{set} 데이터셋을 내려받지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/reread.py" />
   <source>The network does not put out what is to be predicted now</source>
   <translation>이제 예측할 것과 신경망이 내놓는 것이 다릅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/reread.py" />
   <source>its last layer has to be another one</source>
   <translation>마지막 층을 바꾸어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data/task_choice.py" />
   <source>Task</source>
   <translation>과제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Tabs of panels</source>
   <translation>패널 탭</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Help on this</source>
   <translation>이것의 도움말</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Hide; View &gt; Panels brings it back</source>
   <translation>숨깁니다. ‘보기 &gt; 패널’에서 다시 열 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Hide</source>
   <translation>숨기기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/docks.py" />
   <source>Inspector</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>{n} blocks; nothing selected</source>
   <translation>블록 {n}개, 선택 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>{n} blocks selected</source>
   <translation>블록 {n}개 선택됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>{card}; {n} blocks selected</source>
   <translation>{card}; 블록 {n}개 선택됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>{x} in, {y} out</source>
   <translation>입력 {x}, 출력 {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>{n} parameters</source>
   <translation>매개변수 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>gradient {norm}</source>
   <translation>기울기 {norm}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>frozen</source>
   <translation>동결됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>bypassed</source>
   <translation>건너뜀</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>watched</source>
   <translation>관찰 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>key {n}: {what}</source>
   <translation>{n}번 키: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/card_words.py" />
   <source>waits for the blocks above</source>
   <translation>위쪽 블록을 기다리는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>no block is selected</source>
   <translation>선택된 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>no block has been copied</source>
   <translation>복사한 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>the selected block holds no others</source>
   <translation>선택된 블록 안에 다른 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>no block of the network holds others</source>
   <translation>다른 블록을 담은 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>no parallel block is selected</source>
   <translation>병렬 블록이 선택되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>no parallel block with an empty branch is selected</source>
   <translation>빈 브랜치가 있는 병렬 블록이 선택되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>there is no branch on that side</source>
   <translation>그쪽에는 브랜치가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>every block fits</source>
   <translation>모든 블록이 맞습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>the network has one stack only</source>
   <translation>신경망에 스택이 하나뿐입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Cu&amp;t</source>
   <translation>잘라내기(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Paste</source>
   <translation>붙여넣기(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Duplicate</source>
   <translation>복제(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>De&amp;lete</source>
   <translation>삭제(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Select &amp;all</source>
   <translation>모두 선택(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Select all of this &amp;kind</source>
   <translation>같은 종류 모두 선택(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Add block…</source>
   <translation>블록 추가(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Settings</source>
   <translation>설정(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Re&amp;name</source>
   <translation>이름 바꾸기(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Fold or unfold</source>
   <translation>접기/펼치기(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Fold all</source>
   <translation>모두 접기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Unfold all</source>
   <translation>모두 펼치기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Bypass</source>
   <translation>건너뛰기(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Free&amp;ze</source>
   <translation>동결(&amp;Z)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Watch</source>
   <translation>관찰(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Group</source>
   <translation>그룹으로 묶기(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Repeat</source>
   <translation>반복으로 묶기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in r&amp;esidual</source>
   <translation>잔차 연결로 감싸기(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in &amp;parallel</source>
   <translation>병렬로 감싸기(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>&amp;Unwrap</source>
   <translation>감싼 블록 풀기(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Add a bra&amp;nch</source>
   <translation>브랜치 추가(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Remove an empty branch</source>
   <translation>빈 브랜치 제거</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move &amp;up</source>
   <translation>위로 이동(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move &amp;down</source>
   <translation>아래로 이동(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move to the branch on the &amp;left</source>
   <translation>왼쪽 브랜치로 이동(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move to the branch on the r&amp;ight</source>
   <translation>오른쪽 브랜치로 이동(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Next block that does not fit</source>
   <translation>맞지 않는 다음 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Take the first remedy</source>
   <translation>첫 번째 해결 방법 적용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Stacks &amp;side by side</source>
   <translation>스택 나란히 보기(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Next stack of the &amp;network</source>
   <translation>신경망의 다음 스택(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Zoom the stack in</source>
   <translation>스택 확대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Zoom the stack out</source>
   <translation>스택 축소</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Stack at natural size</source>
   <translation>스택 실제 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Show the whole stack</source>
   <translation>스택 전체 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Bypass</source>
   <translation>건너뛰기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Freeze</source>
   <translation>동결</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Watch</source>
   <translation>관찰</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Group</source>
   <translation>그룹</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Repeat</source>
   <translation>반복</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in residual</source>
   <translation>잔차 연결로 감싸기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Wrap in parallel</source>
   <translation>병렬로 감싸기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint.py" />
   <source>identity</source>
   <translation>항등</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint.py" />
   <source>Drop a block here</source>
   <translation>여기에 블록을 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint.py" />
   <source>Drag a block here, double-click one, or press /</source>
   <translation>블록을 여기로 끌어오거나, 두 번 클릭하거나, / 를 누르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_answer.py" />
   <source>went in</source>
   <translation>들어간 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_answer.py" />
   <source>came out</source>
   <translation>나온 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_card.py" />
   <source>{n} params</source>
   <translation>매개변수 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_card.py" />
   <source>does not fit</source>
   <translation>맞지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_card.py" />
   <source>waits</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>each of {n} features to mean 0, deviation 1</source>
   <translation>특성 {n}개를 각각 평균 0, 표준편차 1로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>{n} numbers</source>
   <translation>값 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>{x} · {n} samples</source>
   <translation>{x} · 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>standardised</source>
   <translation>표준화한 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>no file chosen yet</source>
   <translation>아직 고른 파일 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>no folder chosen yet</source>
   <translation>아직 고른 폴더 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>not standardised</source>
   <translation>표준화하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>mean {mean}, deviation {std} → 0, 1</source>
   <translation>평균 {mean}, 표준편차 {std} → 0, 1</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>{n} classes</source>
   <translation>클래스 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>{n} labels</source>
   <translation>레이블 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>Input</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>waits for the stack before</source>
   <translation>앞의 스택을 기다리는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>Output</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>loss {loss}</source>
   <translation>손실 {loss}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/drawing/paint_ends.py" />
   <source>{x}, as it went in</source>
   <translation>{x}, 입력 그대로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Add block</source>
   <translation>블록 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Move block</source>
   <translation>블록 이동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Rename</source>
   <translation>이름 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Cut</source>
   <translation>잘라내기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Paste</source>
   <translation>붙여넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Duplicate</source>
   <translation>복제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Add a branch</source>
   <translation>브랜치 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>Unwrap</source>
   <translation>감싼 블록 풀기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/editing.py" />
   <source>The clipboard cannot be pasted: {why}</source>
   <translation>클립보드 내용을 붙여넣을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>Change {setting}</source>
   <translation>{setting} 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>Frozen: its weights stay as they are.</source>
   <translation>동결됨: 가중치가 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>Frozen together with {name}: its weights stay as they are.</source>
   <translation>{name}와(과) 함께 동결됨: 가중치가 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>The running mean and variance of batch norm stay still, too: it works as in validation.</source>
   <translation>배치 정규화의 이동 평균과 분산도 멈추어 있습니다. 검증할 때처럼 동작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>{n} blocks</source>
   <translation>블록 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/block_page.py" />
   <source>common settings</source>
   <translation>공통 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Each output step sees {size} steps of the input</source>
   <translation>출력의 각 시점은 입력의 시점 {size}개를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>image</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>grid</source>
   <translation>격자</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>sequence</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>vector</source>
   <translation>벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>tokens</source>
   <translation>토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Each output sees the whole input</source>
   <translation>각 출력이 입력 전체를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Each output cell sees {size} pixels of the input, the next one {stride} further</source>
   <translation>출력의 각 칸은 입력의 {size}픽셀을 봅니다. 다음 칸과의 간격은 {stride}픽셀입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Parameters</source>
   <translation>매개변수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Multiply-adds</source>
   <translation>곱셈-덧셈(MAC)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>for one sample</source>
   <translation>샘플 하나 기준</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>buffer</source>
   <translation>버퍼</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Size</source>
   <translation>크기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>4 bytes each</source>
   <translation>하나에 4바이트</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>Trainable</source>
   <translation>학습 대상</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/fact_sheet.py" />
   <source>the rest is frozen</source>
   <translation>나머지는 동결</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/kinds.py" />
   <source>Select all {n} of this kind</source>
   <translation>같은 종류 {n}개 모두 선택</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Untitled</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Title of the project</source>
   <translation>프로젝트 제목</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Select a block to see its settings.</source>
   <translation>블록을 선택하면 설정이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Notes</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>What is this network for? What did you try?</source>
   <translation>무엇을 위한 신경망인가요? 무엇을 시도해 보았나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>a block does not fit</source>
   <translation>맞지 않는 블록이 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Input → output</source>
   <translation>입력 → 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Weights in memory</source>
   <translation>가중치 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Begins with</source>
   <translation>시작 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/overview.py" />
   <source>Stack</source>
   <translation>스택</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/shape_picture.py" />
   <source>channels, height, width</source>
   <translation>채널, 높이, 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/shape_picture.py" />
   <source>height, width, channels</source>
   <translation>높이, 너비, 채널</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/shape_picture.py" />
   <source>steps, features</source>
   <translation>시점, 특성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/shape_picture.py" />
   <source>features</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector/shape_picture.py" />
   <source>steps</source>
   <translation>시점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/mending.py" />
   <source>Fit the head to the data</source>
   <translation>헤드를 데이터에 맞추기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Convolution and pooling</source>
   <translation>합성곱과 풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Dense and embedding</source>
   <translation>완전 연결과 임베딩</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Activation</source>
   <translation>활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Normalisation</source>
   <translation>정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Regularisation</source>
   <translation>규제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Recurrent</source>
   <translation>순환층</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Attention</source>
   <translation>어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Shape</source>
   <translation>모양 변환</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Structure</source>
   <translation>구조</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Templates</source>
   <translation>템플릿</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/offers.py" />
   <source>Would not fit after the selection: {why}</source>
   <translation>선택한 블록 뒤에는 맞지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/palette.py" />
   <source>Drag a block into the stack, or press Enter</source>
   <translation>블록을 스택으로 끌어오거나 Enter를 누르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/palette.py" />
   <source>Search blocks</source>
   <translation>블록 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/palette_tree.py" />
   <source>Blocks by family</source>
   <translation>종류별 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/palette_tree.py" />
   <source>Nothing is called “{name}”; most like it:</source>
   <translation>“{name}” 블록은 없습니다. 비슷한 블록:</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette/palette_tree.py" />
   <source>Nothing is called “{name}”</source>
   <translation>“{name}” 블록은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/preview.py" />
   <source>{block} would not fit any more: {why}</source>
   <translation>{block} 블록이 더 이상 맞지 않게 됩니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>{phase}: {what}</source>
   <translation>{phase}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>mean {mean} · spread {spread} · from {least} to {greatest}</source>
   <translation>평균 {mean} · 표준편차 {spread} · 최소 {least} · 최대 {greatest}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Step {step}: sample {k} of the {n} of its batch comes in</source>
   <translation>스텝 {step}: 배치의 샘플 {n}개 가운데 {k}번째가 들어옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Forward: {block} makes {y} out of {x}</source>
   <translation>순전파: {block}, 입력 {x} → 출력 {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Loss: {loss} over the batch. Right for this sample: {label}; answered: {answer} ({share})</source>
   <translation>손실: 배치 전체 {loss}. 이 샘플의 정답은 {label}, 신경망의 답은 {answer} ({share})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Backward: the gradient passes {block}: {gradient} at its output</source>
   <translation>역전파: {block}, 출력의 기울기 노름 {gradient}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Update: {optimizer} changes the weights, at a learning rate of {rate}</source>
   <translation>갱신: {optimizer}, 학습률 {rate}(으)로 가중치를 바꿉니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>{phase}, {k} of {n}</source>
   <translation>{phase} {n}번 중 {k}번째</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Step {step}: a batch of {n} samples comes in; their mean is shown</source>
   <translation>스텝 {step}: 샘플 {n}개로 된 배치가 들어옵니다. 표시하는 것은 그 평균입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>{what}; it is a {label}</source>
   <translation>{what}. 정답은 {label}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Forward: {block}</source>
   <translation>순전파: {block}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Loss: {loss} over the batch</source>
   <translation>손실: 배치 전체 {loss}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Backward: the gradient comes to {block}: {gradient} at its output, {weights} at its weights</source>
   <translation>역전파: {block}, 출력의 기울기 노름 {gradient}, 가중치의 기울기 노름 {weights}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Backward: the gradient passes {block}: {gradient} at its output; its weights do not learn here</source>
   <translation>역전파: {block}, 출력의 기울기 노름 {gradient}. 가중치는 여기서 학습하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>{what}, after the gradient of {length} was clipped to {clip}</source>
   <translation>{what} (기울기 노름 {length} → {clip}, 클리핑)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>Δ {share}</source>
   <translation>Δ {share}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>map {k}, row {row}, column {column}: {value}</source>
   <translation>특징 맵 {k}, {row}행 {column}열: {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>step {row}, number {column}: {value}</source>
   <translation>시점 {row}, {column}번째 값: {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/slow_words.py" />
   <source>unit {k}: {value}</source>
   <translation>유닛 {k}: {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/flow_band.py" />
   <source>Flow between the stacks</source>
   <translation>스택 사이의 흐름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/rename.py" />
   <source>Name of the block</source>
   <translation>블록 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/side_by_side.py" />
   <source>Stacks side by side, and what flows between them</source>
   <translation>스택을 나란히 보고, 그 사이에 무엇이 흐르는지 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/side_by_side.py" />
   <source>There is no room for all stacks side by side: make the window or this part of it wider</source>
   <translation>스택을 모두 나란히 놓을 자리가 없습니다. 창이나 이 부분을 넓히세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/side_by_side.py" />
   <source>Stacks side by side</source>
   <translation>스택 나란히 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/stack_switch.py" />
   <source>Stacks of this network</source>
   <translation>이 신경망의 스택</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/stack_switch.py" />
   <source>{stack}: something does not fit yet</source>
   <translation>{stack}: 아직 맞지 않는 곳이 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/stack_view.py" />
   <source>Network</source>
   <translation>신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/whole_stack.py" />
   <source>The whole stack: click a place to go there</source>
   <translation>전체 스택: 누른 곳으로 이동합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack/whole_stack.py" />
   <source>Click a place to go there; Esc goes back</source>
   <translation>누른 곳으로 이동합니다. Esc를 누르면 되돌아갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>A new training process is started. What the last checkpoint holds, where there is one, is kept.</source>
   <translation>새 학습 프로세스를 시작합니다. 저장된 체크포인트가 있으면 그 내용은 그대로 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>If memory ran out, a smaller batch size or a smaller network helps.</source>
   <translation>메모리가 부족했다면 배치 크기를 줄이거나 신경망을 작게 만들어 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>Wait if the network is large; press Stop to end it.</source>
   <translation>신경망이 크다면 조금 기다려 주세요. 끝내려면 ‘중지’를 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>the training process has not answered for {seconds} seconds and was ended</source>
   <translation>학습 프로세스가 {seconds}초 동안 응답하지 않아 종료했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>the current step has been running for {seconds} seconds</source>
   <translation>지금 스텝이 {seconds}초째 계산되고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>training did not stop when asked, so its process was ended; what the last checkpoint holds is kept</source>
   <translation>중지를 요청했지만 학습이 멈추지 않아 프로세스를 종료했습니다. 마지막 체크포인트까지의 내용은 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_faults.py" />
   <source>the training process said something that makes no sense: {why}</source>
   <translation>학습 프로세스가 이해할 수 없는 메시지를 보냈습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_thread.py" />
   <source>the training process could not be followed: {why}</source>
   <translation>학습 프로세스를 따라갈 수 없었습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_thread.py" />
   <source>the training process stopped talking</source>
   <translation>학습 프로세스와 연락이 끊겼습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/engine_thread.py" />
   <source>the training process cannot be started: {why}</source>
   <translation>학습 프로세스를 시작할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/live.py" />
   <source>Not of the network as it is now</source>
   <translation>지금의 신경망이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/live.py" />
   <source>Points were added or removed since</source>
   <translation>그 뒤에 점을 더하거나 뺐습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/slow_motion.py" />
   <source>1 block a second</source>
   <translation>초당 블록 1개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/slow_motion.py" />
   <source>2 blocks a second</source>
   <translation>초당 블록 2개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/slow_motion.py" />
   <source>5 blocks a second</source>
   <translation>초당 블록 5개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/slow_motion.py" />
   <source>20 blocks a second</source>
   <translation>초당 블록 20개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/slow_motion.py" />
   <source>Unthrottled</source>
   <translation>제한 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/snapshot_room.py" />
   <source>&amp;None</source>
   <translation>저장 안 함(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/snapshot_room.py" />
   <source>&amp;50 MB</source>
   <translation>&amp;50 MB</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/snapshot_room.py" />
   <source>&amp;200 MB</source>
   <translation>&amp;200 MB</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/snapshot_room.py" />
   <source>&amp;1 GB</source>
   <translation>&amp;1 GB</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/snapshot_room.py" />
   <source>5 &amp;GB</source>
   <translation>5 &amp;GB</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine/supervisor.py" />
   <source>the engine ended before it had answered; try again</source>
   <translation>엔진이 답하기 전에 끝났습니다. 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Tried on random input before: the outputs are those of the network</source>
   <translation>무작위 입력으로 먼저 확인했습니다. 출력이 신경망과 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{name} was not written</source>
   <translation>{name} 파일을 저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Show the folder</source>
   <translation>폴더 열기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Drawing</source>
   <translation>벡터 그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{name} was written</source>
   <translation>{name} 파일을 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Graph of torch.export</source>
   <translation>torch.export의 그래프</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Class in Python</source>
   <translation>Python 클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Writing {name}…</source>
   <translation>{name} 파일을 저장하는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Python program</source>
   <translation>Python 프로그램</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Weights</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>The export could not be started</source>
   <translation>내보내기를 시작할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>The weights were not written</source>
   <translation>가중치를 저장하지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Your work is not being kept for recovery</source>
   <translation>복구용 임시 저장을 하지 못하고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>camplab ended unexpectedly while it was open; the last edits are still here.</source>
   <translation>camplab이 열려 있는 동안 예기치 않게 종료되었지만, 마지막 편집 내용이 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Until you close camplab, this can be undone.</source>
   <translation>camplab을 닫기 전까지 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>The unsaved work on {name} is thrown away</source>
   <translation>저장하지 않은 {name} 작업을 버렸습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Your work is safe: it is kept in {folder} and offered back at the next start.</source>
   <translation>작업은 안전합니다. {folder}에 보관되어 있으며 다음에 시작할 때 되살릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Bring it back</source>
   <translation>되살리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Throw it away</source>
   <translation>버리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>Unsaved work on {name} was found</source>
   <translation>저장하지 않은 {name} 작업을 찾았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/autosave.py" />
   <source>It cannot be brought back</source>
   <translation>되살릴 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/documents.py" />
   <source>{name} cannot be opened</source>
   <translation>{name} 파일을 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/documents.py" />
   <source>Save as…</source>
   <translation>다른 이름으로 저장…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/file_dialogs.py" />
   <source>All files</source>
   <translation>모든 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Training is stopped and a checkpoint is saved; you can go on from it later.</source>
   <translation>학습을 멈추고 체크포인트를 저장합니다. 나중에 거기서 이어서 학습할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>The trained weights are kept in the folder of the run, with the network as it was trained.</source>
   <translation>학습된 가중치는 학습할 때의 신경망과 함께 학습 기록 폴더에 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>{name} is being trained. Leave it?</source>
   <translation>{name} 신경망을 학습하는 중입니다. 그만둘까요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>The file {name} was changed by somebody else since you opened it.</source>
   <translation>{name} 파일을 연 뒤에 다른 곳에서 이 파일을 바꾸었습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Overwrite loses what they have saved; Reload loses what you have changed.</source>
   <translation>덮어쓰면 그쪽에서 저장한 내용이 사라지고, 다시 열면 내가 바꾼 내용이 사라집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>There is a file {name} already. Write over it?</source>
   <translation>{name} 파일이 이미 있습니다. 덮어쓸까요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Do &amp;not save</source>
   <translation>저장 안 함(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>&amp;Cancel</source>
   <translation>취소(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Save the changes to {name}?</source>
   <translation>{name}의 변경 내용을 저장할까요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>&amp;Stop training</source>
   <translation>학습 멈추기(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>&amp;Go on training</source>
   <translation>계속 학습(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>&amp;Overwrite</source>
   <translation>덮어쓰기(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>&amp;Reload</source>
   <translation>다시 열기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Open a project</source>
   <translation>프로젝트 열기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/files/questions.py" />
   <source>They are lost otherwise.</source>
   <translation>저장하지 않으면 사라집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/fields.py" />
   <source>Insert a Tap above this block first</source>
   <translation>먼저 이 블록 위에 탭(tap)을 추가하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/number_box.py" />
   <source>different</source>
   <translation>서로 다름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/row.py" />
   <source>{why}; {value} stays</source>
   <translation>{why}. 값은 {value} 그대로입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/spin_box.py" />
   <source>{text} is not taken: from {low} to {high}</source>
   <translation>{text} 값은 쓸 수 없습니다. {low}부터 {high}까지 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>The project, with the runs that are ticked, in one file: it opens elsewhere at the same place.</source>
   <translation>프로젝트와 선택한 학습 기록을 파일 하나에 담습니다. 다른 곳에서 열어도 같은 자리에서 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>Save with runs</source>
   <translation>학습 기록과 함께 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>How much of each run</source>
   <translation>학습 기록에서 담을 내용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>The view: selection, folding, panels, sample and step</source>
   <translation>화면 상태: 선택, 접힘, 패널, 샘플, 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>{name} with runs</source>
   <translation>{name} 학습 기록 포함</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>It takes {size}.</source>
   <translation>크기: {size}.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>Run</source>
   <translation>학습 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>Result</source>
   <translation>결과</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>Together {size} at most</source>
   <translation>모두 합쳐 최대 {size}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>No run is ticked: the file holds the project and the view.</source>
   <translation>선택한 학습 기록이 없어서, 프로젝트와 화면 상태만 담습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/pack_dialog.py" />
   <source>No run is kept yet: Train makes one. The file holds the project and the view.</source>
   <translation>아직 학습 기록이 없습니다. 학습 시작을 누르면 생깁니다. 지금은 프로젝트와 화면 상태만 담습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>Report on the run</source>
   <translation>학습 기록 보고서</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>How much of the report is written</source>
   <translation>보고서가 얼마나 작성되었는지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>Writing page {n} of {pages}…</source>
   <translation>{pages}쪽 중 {n}쪽을 저장하는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>Open it</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>There is no report on this run</source>
   <translation>이 학습 기록의 보고서를 만들 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>Being written…</source>
   <translation>저장하는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>Taking pictures of panels…</source>
   <translation>패널 그림을 담는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_dialog.py" />
   <source>One file that needs nothing else: HTML for the browser, or PDF.</source>
   <translation>다른 것이 필요 없는 파일 하나: 브라우저용 HTML 또는 PDF.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>The stack as a picture</source>
   <translation>스택 그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>What you saw, and what you conclude from it</source>
   <translation>관찰한 것과 결론을 적어 보세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>Author</source>
   <translation>작성자</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>Parts</source>
   <translation>부분</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>Curves</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/report_form.py" />
   <source>Panels, in the light theme</source>
   <translation>패널(밝은 테마로)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/sheets_view.py" />
   <source>The report as it will be printed</source>
   <translation>인쇄될 보고서의 모습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/stack_picture.py" />
   <source>The network as a stack of blocks</source>
   <translation>블록 스택으로 본 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>What was in the list of runs already stays as it is.</source>
   <translation>이미 목록에 있던 기록은 그대로 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>In the list of runs: {names}</source>
   <translation>학습 기록 목록에 넣은 것: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>A run came with {name}</source>
   <translation>{name} 파일에 학습 기록이 하나 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>{n} runs came with {name}</source>
   <translation>{name} 파일에 학습 기록이 {n}개 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>The runs in {name} are not taken over</source>
   <translation>{name} 파일에 든 학습 기록을 가져오지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/hand_in/unpacking.py" />
   <source>{name} does not open where it was left</source>
   <translation>{name} 파일을 저장할 때의 화면으로 열지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/help.py" />
   <source>A laboratory for learning deep learning: build a network from blocks and watch it train.</source>
   <translation>딥러닝을 배우는 실험실입니다. 블록으로 신경망을 만들고 학습되는 모습을 지켜보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/help.py" />
   <source>MIT licence. Icons: Lucide (ISC licence). Digits: Alpaydin &amp; Kaynak, UCI (CC BY 4.0). Korean letters: Noto Sans KR (OFL 1.1).</source>
   <translation>MIT 라이선스. 아이콘: Lucide(ISC 라이선스). 숫자 데이터: Alpaydin &amp; Kaynak, UCI(CC BY 4.0). 한글 글꼴: Noto Sans KR(OFL 1.1).</translation>
  </message>
  <message>
   <location filename="../../camplab/app/help.py" />
   <source>About camplab</source>
   <translation>camplab 정보</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/banner.py" />
   <source>Dismiss</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/banner.py" />
   <source>{n} more</source>
   <translation>{n}개 더</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/banner.py" />
   <source>Show the next notice</source>
   <translation>다음 알림 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/preferences.py" />
   <source>{file} is damaged: some settings are the usual ones again</source>
   <translation>{file} 파일이 손상되어 일부 설정이 기본값으로 돌아갔습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/preferences.py" />
   <source>{file} cannot be read: all settings are the usual ones</source>
   <translation>{file} 파일을 읽을 수 없어 설정을 모두 기본값으로 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/preferences.py" />
   <source>The settings cannot be written into {folder}: what you choose holds until you close the window</source>
   <translation>{folder} 폴더에 설정을 저장할 수 없습니다. 지금 고른 것은 창을 닫을 때까지만 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/shortcuts.py" />
   <source>{file}: the key of {name} does not exist, the usual one is used</source>
   <translation>{file}: {name}에 적힌 키는 없는 키여서 기본값을 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/shortcuts.py" />
   <source>{file} holds no keyboard shortcuts: all of them are the usual ones</source>
   <translation>{file} 파일에 단축키가 없어 모두 기본값으로 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/shortcuts.py" />
   <source>The keys cannot be written into {folder}: what you choose holds until you close the window</source>
   <translation>{folder} 폴더에 단축키를 저장할 수 없습니다. 지금 고른 것은 창을 닫을 때까지만 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/look/shortcuts.py" />
   <source>{file} cannot be read: all keyboard shortcuts are the usual ones</source>
   <translation>{file} 파일을 읽을 수 없어 단축키를 모두 기본값으로 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/__init__.py" />
   <source>Activations</source>
   <translation>활성값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/distribution_view.py" />
   <source>Outputs of all blocks</source>
   <translation>모든 블록의 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/distribution_view.py" />
   <source>Outputs of {block}</source>
   <translation>{block} 블록의 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/distribution_view.py" />
   <source>mean</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/distribution_view.py" />
   <source>median</source>
   <translation>중앙값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/distribution_view.py" />
   <source>± spread</source>
   <translation>± 표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/panel.py" />
   <source>step {step}</source>
   <translation>스텝 {step}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/panel.py" />
   <source>Press Train: what every block puts out is drawn here while it learns: how it is distributed, which units never fire, how much is saturated.</source>
   <translation>‘학습 시작’을 누르면 학습하는 동안 각 블록의 출력이 여기에 그려집니다. 출력의 분포, 한 번도 켜지지 않는 유닛, 포화된 비율을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/panel.py" />
   <source>This network has no blocks yet.</source>
   <translation>이 신경망에는 아직 블록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/panel.py" />
   <source>There is too little height for both: all blocks are left out</source>
   <translation>둘 다 보여 줄 높이가 없어 모든 블록의 그림은 뺐습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/activations/panel.py" />
   <source>not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/at_rest.py" />
   <source>The run is over, and this was not looked at.</source>
   <translation>학습이 끝났고, 이것은 살펴보지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/at_rest.py" />
   <source>The trained network is being got ready.</source>
   <translation>학습된 신경망을 준비하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/at_rest.py" />
   <source>The trained network cannot look at this sample: {why}</source>
   <translation>학습된 신경망이 이 샘플을 볼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/heads_view.py" />
   <source>head {n}</source>
   <translation>헤드 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>Press Train: who looks at whom is drawn here, head by head, for this sample while the network learns.</source>
   <translation>‘학습 시작’을 누르면 신경망이 학습하는 동안 이 샘플에서 무엇이 무엇을 보는지 어텐션 헤드별로 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>This network has no attention: put a block of it in from Blocks, or begin with the preset “Vision transformer”.</source>
   <translation>이 신경망에는 어텐션(attention) 블록이 없습니다. 블록 목록에서 넣거나, 예제 신경망 ‘비전 트랜스포머’로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>Which head</source>
   <translation>어느 헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>Which window</source>
   <translation>어느 윈도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>Attention: queries (rows) and keys (columns) of every head, in colour</source>
   <translation>어텐션: 헤드마다 쿼리(행)와 키(열)의 값을 색으로 나타냅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>The sample, with heat on the keys of a query</source>
   <translation>샘플. 쿼리 하나가 보는 키를 색으로 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>All heads</source>
   <translation>모든 헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>masked</source>
   <translation>가려짐(mask)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/panel.py" />
   <source>window {n}</source>
   <translation>윈도 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/weight_said.py" />
   <source>query</source>
   <translation>쿼리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/weight_said.py" />
   <source>key</source>
   <translation>키</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/attention/weight_said.py" />
   <source>weight</source>
   <translation>어텐션 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/__init__.py" />
   <source>Code</source>
   <translation>코드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Whole program</source>
   <translation>전체 프로그램</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Show the training loop, too: a file that runs on its own</source>
   <translation>학습 루프까지 보여 줍니다. 그대로 실행되는 파일이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Copy the program</source>
   <translation>프로그램 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Save the program as a Python file</source>
   <translation>프로그램을 Python 파일로 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>The network as a PyTorch program</source>
   <translation>PyTorch 프로그램으로 본 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>Add a block: the PyTorch program of your network is written here while you build it.</source>
   <translation>블록을 추가하세요. 만드는 동안 이 신경망의 PyTorch 프로그램이 여기에 작성됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code/panel.py" />
   <source>{block} does not fit: {why}. Below is the last program that did.</source>
   <translation>{block} 블록이 맞지 않습니다: {why}. 아래는 마지막으로 맞았던 프로그램입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/compute.py" />
   <source>Computing: {n} of {total} steps</source>
   <translation>계산 중: {total}스텝 중 {n}스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/compute.py" />
   <source>Computing: on the way to the first of {total} steps</source>
   <translation>계산 중: {total}스텝 중 첫 스텝으로 가는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/compute.py" />
   <source>Stop computing</source>
   <translation>계산 중지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/balance.py" />
   <source>target {low} to {high}</source>
   <translation>정답 값 {low}~{high}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/balance.py" />
   <source>to learn from</source>
   <translation>훈련용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/balance.py" />
   <source>for validation</source>
   <translation>검증용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/draws.py" />
   <source>Which sample is drawn</source>
   <translation>어느 샘플을 보일지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/draws.py" />
   <source>Draw again</source>
   <translation>다시 뽑기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/draws.py" />
   <source>as it is</source>
   <translation>그대로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/draws.py" />
   <source>draw {n}</source>
   <translation>{n}번째</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>as the network sees them</source>
   <translation>신경망이 보는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>as in the data</source>
   <translation>데이터에 있는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>least</source>
   <translation>최솟값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>greatest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>standard deviation</source>
   <translation>표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>subtracted</source>
   <translation>뺀 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>divided by</source>
   <translation>나눈 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>red</source>
   <translation>빨강</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>green</source>
   <translation>초록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/histograms.py" />
   <source>blue</source>
   <translation>파랑</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>To learn from</source>
   <translation>훈련용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>For validation</source>
   <translation>검증용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>Which samples</source>
   <translation>볼 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>Of which class</source>
   <translation>어느 클래스인지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>Previous page</source>
   <translation>이전 쪽</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>Next page</source>
   <translation>다음 쪽</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>{first} to {last} of {n}</source>
   <translation>{n}개 중 {first}~{last}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/pages.py" />
   <source>All classes</source>
   <translation>모든 클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>What of the data is shown</source>
   <translation>데이터에서 무엇을 볼지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>Export</source>
   <translation>내보내기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>How many samples there are of each class</source>
   <translation>클래스마다 샘플이 몇 개인지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>How the values lie, before and after they are standardised</source>
   <translation>표준화하기 전과 후의 값 분포</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>Nothing is shown yet: {wanted}. The button of the data beside Train is for that.</source>
   <translation>아직 보여 줄 것이 없습니다. {wanted}. ‘학습 시작’ 옆의 데이터 버튼에서 고를 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>The data cannot be shown: {why}</source>
   <translation>데이터를 보여 줄 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>The data are being read.</source>
   <translation>데이터를 읽고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>The samples</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>Balance</source>
   <translation>클래스 균형</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>Standardising</source>
   <translation>표준화</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/data/panel.py" />
   <source>Augmentation</source>
   <translation>데이터 증강</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/dropped_files.py" />
   <source>Dropped here, {name} is read: data, or the log of another program</source>
   <translation>여기에 놓으면 {name} 파일을 데이터나 다른 프로그램의 로그로 읽습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/dropped_files.py" />
   <source>Dropped here, the project {name} is opened</source>
   <translation>여기에 놓으면 {name} 프로젝트를 엽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/dropped_files.py" />
   <source>Dropped here, the weights in {name} are held against those of this network</source>
   <translation>여기에 놓으면 {name} 파일의 가중치를 이 신경망의 가중치와 맞추어 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/dropped_files.py" />
   <source>Dropped here, {name} is what the network looks at</source>
   <translation>여기에 놓으면 신경망이 {name} 이미지를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/dropped_files.py" />
   <source>Dropped here, the curves in {name} are drawn beside</source>
   <translation>여기에 놓으면 {name} 로그의 곡선을 나란히 그립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Numbers (CSV)…</source>
   <translation>값(CSV)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Picture (PNG)…</source>
   <translation>그림(PNG)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Drawing (SVG)…</source>
   <translation>벡터 그림(SVG)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/first_step.py" />
   <source>The first step is on its way.</source>
   <translation>첫 스텝을 계산하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/first_step.py" />
   <source>These are the weights that the network begins with: nothing was trained.</source>
   <translation>신경망이 시작할 때의 가중치입니다. 아직 아무것도 학습하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/first_step.py" />
   <source>This run ended before its first step, so there is nothing to be drawn.</source>
   <translation>이 학습은 첫 스텝 전에 끝나서 그릴 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/first_step.py" />
   <source>Slow motion shows the first step. It is drawn here once it is taken: after its update, when the next step begins.</source>
   <translation>슬로 모션으로 첫 스텝을 보고 있습니다. 갱신까지 끝나고 다음 스텝이 시작되면 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/first_step.py" />
   <source>The run waits before its first step.</source>
   <translation>첫 스텝 전에 기다리고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>Nobody looked at this while the run went on.</source>
   <translation>학습하는 동안 아무도 이 값을 보지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>Nobody looked at this while the run went on: only this step is known.</source>
   <translation>학습하는 동안 이것을 살펴보지 않아 이 스텝의 값만 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>This run is of an earlier camplab, which did not look at this.</source>
   <translation>이 학습 기록은 이것을 살펴보지 않던 이전 camplab에서 만든 것입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>Nobody looked at this panel while the run went on, and a network that rests is not updated.</source>
   <translation>학습하는 동안 이 패널을 열어 두지 않았고, 멈춘 신경망은 갱신되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>The trained network is looked at now.</source>
   <translation>학습된 신경망을 살펴보고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>The trained network cannot be looked at: {why}</source>
   <translation>학습된 신경망을 살펴볼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/asking.py" />
   <source>The first look is on its way.</source>
   <translation>첫 측정을 하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Compute this at more steps of those in sight: the run is gone through once more, exactly as it was</source>
   <translation>보이는 구간에서 더 많은 스텝의 값을 계산합니다. 학습 과정을 한 번 더 그대로 거칩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Compute it here</source>
   <translation>이 구간 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>What is shown of the blocks</source>
   <translation>블록에서 보여 줄 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Which view</source>
   <translation>표시할 그래프</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Show the whole run</source>
   <translation>전체 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Show the whole run (wheel and drag zoom and move)</source>
   <translation>전체 보기(휠과 끌기로 확대하고 이동합니다)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Save these numbers as CSV, or the picture as PNG or SVG</source>
   <translation>이 값을 CSV로, 그림을 PNG나 SVG로 저장합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>step {step}, computed later</source>
   <translation>스텝 {step}, 나중에 계산함</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Both</source>
   <translation>둘 다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>Profile</source>
   <translation>프로파일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>There is too little height for both: the curves are left out</source>
   <translation>둘 다 보이기에는 높이가 부족하여 곡선은 뺐습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_panel.py" />
   <source>looked at every {n} steps</source>
   <translation>{n}스텝마다 측정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_view.py" />
   <source>{what}: blocks (rows) at each step (columns), in colour</source>
   <translation>{what}: 각 스텝(열)에서 블록(행)의 값을 색으로 나타냄</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_view.py" />
   <source>exactly 0</source>
   <translation>정확히 0</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/flow_view.py" />
   <source>not finite</source>
   <translation>유한하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/missing.py" />
   <source>Compute it now</source>
   <translation>지금 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/flow/missing.py" />
   <source>dashed: computed later</source>
   <translation>점선: 나중에 계산한 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients/__init__.py" />
   <source>Gradient flow</source>
   <translation>기울기 흐름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients/__init__.py" />
   <source>Gradients</source>
   <translation>기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients/panel.py" />
   <source>Press Train: the size of the gradient in every block is drawn here, step by step.</source>
   <translation>‘학습 시작’을 누르면 각 블록의 기울기 크기가 스텝마다 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients/panel.py" />
   <source>This network has no weights to learn, so there are no gradients. Add a Dense or Convolution.</source>
   <translation>학습할 가중치가 없는 신경망이라 기울기도 없습니다. 완전 연결이나 합성곱 블록을 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/__init__.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/panel.py" />
   <source>Back to the page before</source>
   <translation>이전 페이지로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/panel.py" />
   <source>All help pages</source>
   <translation>도움말 전체</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/panel.py" />
   <source>Search help</source>
   <translation>도움말 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/panel.py" />
   <source>Help page</source>
   <translation>도움말 페이지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/writing.py" />
   <source>*More of this page is in the numbers of a run, once there is one.*</source>
   <translation>*학습 기록이 생기면 그 값으로 더 설명합니다.*</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/help/writing.py" />
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/__init__.py" />
   <source>Loss &amp; accuracy</source>
   <translation>손실과 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/__init__.py" />
   <source>Loss</source>
   <translation>손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/__init__.py" />
   <source>Losses</source>
   <translation>손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/band.py" />
   <source>median of {n} seeds</source>
   <translation>시드 {n}개의 중앙값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/crosshair.py" />
   <source>Left and Right go from step to step, Home and End to the ends</source>
   <translation>왼쪽/오른쪽 화살표 키는 스텝마다, Home과 End는 양 끝으로 이동합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Smoothing: exponential moving average with bias correction. The pale curve is not smoothed.</source>
   <translation>스무딩: 편향을 보정한 지수 이동 평균입니다. 옅은 곡선은 스무딩하지 않은 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Which curves</source>
   <translation>표시할 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Smoothing</source>
   <translation>스무딩</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Log</source>
   <translation>로그</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Logarithmic scale for the loss</source>
   <translation>손실을 로그 눈금으로 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Follow</source>
   <translation>따라가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Keep the newest step in sight</source>
   <translation>최신 스텝이 늘 보이게 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>The run before</source>
   <translation>이전 학습 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Draw the run before, pale, under this one</source>
   <translation>이전 학습 기록을 지금 곡선 아래에 흐리게 그립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>By epochs</source>
   <translation>에포크 기준</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Epochs of these runs are not equally long: draw epoch over epoch</source>
   <translation>에포크 길이가 서로 달라 같은 에포크끼리 겹쳐 그립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Evaluation mode</source>
   <translation>평가 모드(evaluation mode)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Measure training batches once more in evaluation mode: without dropout, with the running statistics of batch norm</source>
   <translation>훈련 배치를 평가 모드로 한 번 더 잽니다. 드롭아웃 없이, 배치 정규화는 누적 통계로 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>Save the curves as CSV, PNG or SVG</source>
   <translation>곡선을 CSV, PNG, SVG로 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>over {n} steps</source>
   <translation>스텝 {n}개 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>not smoothed</source>
   <translation>스무딩하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/loss_bar.py" />
   <source>All</source>
   <translation>모두</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/marks.py" />
   <source>epoch {n}</source>
   <translation>에포크 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/marks.py" />
   <source>best possible</source>
   <translation>가능한 최선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/other.py" />
   <source>run before</source>
   <translation>이전 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/other.py" />
   <source>run before (another network)</source>
   <translation>이전 학습 기록(다른 신경망)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/other.py" />
   <source>{title}, validation</source>
   <translation>{title}(검증)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/other.py" />
   <source>{title}, train</source>
   <translation>{title}(훈련)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Compute the validation at more steps of those in sight: the run is gone through once more</source>
   <translation>보이는 구간에서 더 많은 스텝의 검증 값을 계산합니다. 학습 과정을 한 번 더 그대로 거칩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Press Train: what is measured is drawn here, step by step.</source>
   <translation>‘학습 시작’을 누르면 측정한 값이 스텝마다 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>스텝 {step} · 에포크 {epoch}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Compute the validation here</source>
   <translation>이 구간의 검증 값 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>The first steps of the race are on their way.</source>
   <translation>경주의 첫 스텝을 준비하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>after {n} epochs</source>
   <translation>{n}에포크 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Thick lines are the validation, thin ones the training</source>
   <translation>굵은 선: 검증, 가는 선: 훈련</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Show the last run</source>
   <translation>마지막 학습 기록 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>changed</source>
   <translation>변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/panel.py" />
   <source>Dashed: computed later</source>
   <translation>점선: 나중에 계산한 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>train</source>
   <translation>훈련</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>validation</source>
   <translation>검증</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>evaluated</source>
   <translation>평가 모드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>{title}, evaluated</source>
   <translation>{title}, 평가 모드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>{title}, computed later</source>
   <translation>{title}, 나중에 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss/strand.py" />
   <source>{title}, smoothed</source>
   <translation>{title}(훈련, 스무딩)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/__init__.py" />
   <source>Feature maps</source>
   <translation>특징 맵</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/__init__.py" />
   <source>Maps</source>
   <translation>맵</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/axes.py" />
   <source>step of the sequence</source>
   <translation>시퀀스의 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/axes.py" />
   <source>feature</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>Compared with</source>
   <translation>비교 대상</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>The maps of another place before these; cells that have changed are tinted</source>
   <translation>다른 곳의 맵을 앞에 나란히 놓고, 달라진 칸에 색을 입힙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>before</source>
   <translation>앞</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>after</source>
   <translation>뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>after {block}</source>
   <translation>{block} 뒤와 비교</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>into {block}</source>
   <translation>{block}에 들어가는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>out of {block}</source>
   <translation>{block}에서 나오는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>Not compared</source>
   <translation>비교 안 함</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/comparing.py" />
   <source>with its input</source>
   <translation>입력과 비교</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/filters_view.py" />
   <source>channel {c}</source>
   <translation>채널 {c}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/maps_view.py" />
   <source>feature {f}</source>
   <translation>특성 {f}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/maps_view.py" />
   <source>map {k} · row {row}, column {column}</source>
   <translation>맵 {k} · {row}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/maps_view.py" />
   <source>step {t} · feature {f}</source>
   <translation>시점 {t} · 특성 {f}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/maps_view.py" />
   <source>value</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Which turn of the repeat</source>
   <translation>반복 중 몇 번째인지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Its filters</source>
   <translation>필터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>The weights of its filters, in place of what they find in this sample</source>
   <translation>이 샘플에서 찾은 것 대신 필터의 가중치를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Own scale</source>
   <translation>개별 눈금</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Each map has a scale of its own, so that faint maps show, too</source>
   <translation>맵마다 눈금을 따로 두어 흐린 맵도 잘 보이게 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Filters of {block}, {shape}</source>
   <translation>{block}의 필터, {shape}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>Output of {block}, {shape}</source>
   <translation>{block} 블록의 출력, {shape}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>partial</source>
   <translation>일부</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>every {seconds} s</source>
   <translation>{seconds}초마다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>most</source>
   <translation>최대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/panel.py" />
   <source>–most</source>
   <translation>–최대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/pins.py" />
   <source>Output of {block}, watched</source>
   <translation>관찰 중인 {block} 블록의 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/pins.py" />
   <source>After the last epoch: mean {mean}, spread {std}</source>
   <translation>마지막 에포크 뒤: 평균 {mean}, 표준편차 {std}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/pointing.py" />
   <source>sees of the sample</source>
   <translation>샘플에서 보는 곳</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/reasons.py" />
   <source>The maps of {block} come with the next step. Press Train or One step.</source>
   <translation>{block} 블록의 맵은 다음 스텝에 나옵니다. ‘학습 시작’이나 ‘한 스텝’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/reasons.py" />
   <source>Press Train: what each block makes of this sample is drawn here while the network learns.</source>
   <translation>‘학습 시작’을 누르면 신경망이 배우는 동안 각 블록이 이 샘플을 어떻게 바꾸는지 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/reasons.py" />
   <source>This block came after the run began. Press Train again to see its maps.</source>
   <translation>이 블록은 학습을 시작한 뒤에 추가되었습니다. 맵을 보려면 ‘학습 시작’을 다시 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/reasons.py" />
   <source>The trained network looks at this sample.</source>
   <translation>학습된 신경망이 이 샘플을 보고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps/reasons.py" />
   <source>{block} puts out no numbers that could be drawn.</source>
   <translation>{block} 블록의 출력에는 그릴 수 있는 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/__init__.py" />
   <source>Network table</source>
   <translation>신경망 표</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/__init__.py" />
   <source>Table</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>{stride}, from {centre}</source>
   <translation>{stride}, {centre}부터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>all</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Block</source>
   <translation>블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Parameters that training may change</source>
   <translation>학습으로 바뀔 수 있는 매개변수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>MACs</source>
   <translation>MAC</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Multiply-adds for one sample</source>
   <translation>샘플 하나당 곱셈-덧셈(MAC) 수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Memory</source>
   <translation>메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Weights, gradients, optimizer and activations of a batch</source>
   <translation>배치 하나의 가중치, 기울기, 옵티마이저, 활성값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Sees</source>
   <translation>보는 범위</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Receptive field: what one output cell sees of the input</source>
   <translation>수용 영역(receptive field): 출력 한 칸이 입력에서 보는 범위</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Stride, centre</source>
   <translation>스트라이드, 중심</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>How far apart the fields of neighbours are, and the centre of the first, in pixels of the input</source>
   <translation>이웃한 칸의 수용 영역이 서로 떨어진 거리와 첫 수용 영역의 중심(입력 픽셀 단위)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Optimizer</source>
   <translation>옵티마이저</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>What is kept of a batch for the way back</source>
   <translation>역전파를 위해 배치마다 남겨 두는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/columns.py" />
   <source>Total</source>
   <translation>합계</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Coloured rows: the other network has nothing equal there.</source>
   <translation>색이 있는 행: 다른 신경망에는 그와 같은 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>equal</source>
   <translation>같음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>{n} times as much</source>
   <translation>{n}배</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>{n} times less</source>
   <translation>{n}분의 1</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Compare two networks</source>
   <translation>두 신경망 비교</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>The other network</source>
   <translation>다른 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Compare with…</source>
   <translation>비교하기…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Blocks of this network</source>
   <translation>이 신경망의 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Blocks of the other network</source>
   <translation>다른 신경망의 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>File…</source>
   <translation>파일…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/compare.py" />
   <source>Choose a network on the right.</source>
   <translation>오른쪽에서 신경망을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Copy or save the table</source>
   <translation>표 복사 또는 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Copy as text</source>
   <translation>텍스트로 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Copy as CSV</source>
   <translation>CSV로 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Save as CSV…</source>
   <translation>CSV로 저장…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Add a block: what it puts out, holds and costs is listed here.</source>
   <translation>블록을 추가하세요. 블록마다 출력 모양, 매개변수 수, 계산량이 여기에 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/network/panel.py" />
   <source>Memory for batches of {n}, {optimizer}, float32</source>
   <translation>배치 크기 {n}, {optimizer}, float32일 때의 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/__init__.py" />
   <source>Predictions</source>
   <translation>예측</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/__init__.py" />
   <source>Answers</source>
   <translation>예측</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/adding.py" />
   <source>Add points</source>
   <translation>점 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/adding.py" />
   <source>A click on the plane adds a point to the data: it counts from the next run, and can be undone</source>
   <translation>평면을 누르면 점이 데이터에 추가됩니다. 다음 학습부터 쓰이며, 실행 취소할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/adding.py" />
   <source>Class of added points</source>
   <translation>추가할 점의 클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/adding.py" />
   <source>Value of added points</source>
   <translation>추가할 점의 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/adding.py" />
   <source>What is to be predicted at the points that are added</source>
   <translation>추가하는 점에서 예측할 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/cards.py" />
   <source>Sample {n}: click to see why the network answers so</source>
   <translation>샘플 {n}: 누르면 왜 그렇게 답하는지 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/interpolation.py" />
   <source>Interpolation</source>
   <translation>보간(interpolation)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/interpolation.py" />
   <source>Place on the way</source>
   <translation>두 샘플 사이의 위치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/interpolation.py" />
   <source>From sample</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/interpolation.py" />
   <source>To sample</source>
   <translation>→ 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>goes in</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>comes out</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>difference</source>
   <translation>차이</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>sample {n}</source>
   <translation>샘플 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>clean</source>
   <translation>깨끗한 원본</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/pairs.py" />
   <source>mean squared error</source>
   <translation>평균 제곱 오차</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/reconstructions.py" />
   <source>Reconstructions</source>
   <translation>복원</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/reconstructions.py" />
   <source>The sample that comes out worst of all that were looked at</source>
   <translation>살펴본 샘플 중 가장 나쁘게 복원된 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/reconstructions.py" />
   <source>Samples that go in and come out</source>
   <translation>들어가고 나오는 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/codes/reconstructions.py" />
   <source>The network computes NaN or infinity.</source>
   <translation>신경망이 NaN이나 무한대를 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Confusions</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Worst</source>
   <translation>가장 틀린 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>The samples whose label the network holds least likely</source>
   <translation>신경망이 정답의 확률을 가장 낮게 본 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Any</source>
   <translation>무작위</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Any samples, by chance</source>
   <translation>아무 샘플이나</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Table of confusions</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Label {label}, answer {answer}: {n} samples, surest first</source>
   <translation>정답 {label}, 신경망의 답 {answer}: 샘플 {n}개, 확신이 큰 순서</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>Any samples</source>
   <translation>아무 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>The worst of {n} wrong answers</source>
   <translation>틀린 답 {n}개 가운데 가장 틀린 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/confusions.py" />
   <source>No wrong answer</source>
   <translation>틀린 답 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/curve.py" />
   <source>Curve</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/curve.py" />
   <source>Fitted curve</source>
   <translation>맞춘 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/curve.py" />
   <source>answer</source>
   <translation>신경망의 답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/first_sample.py" />
   <source>First sample</source>
   <translation>첫 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/first_sample.py" />
   <source>The sample from which on samples are shown</source>
   <translation>여기서부터 이어지는 샘플을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/fit.py" />
   <source>residual</source>
   <translation>잔차</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/fitted.py" />
   <source>Residuals</source>
   <translation>잔차</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>Forecast</source>
   <translation>예측 구간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>Which sample is shown</source>
   <translation>표시할 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>A forecast with its band</source>
   <translation>예측과 그 구간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>seen</source>
   <translation>본 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>what came (dotted)</source>
   <translation>실제로 온 값(점선)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>forecast and its 90 % band</source>
   <translation>예측과 90% 구간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/forecast/forecast.py" />
   <source>Sample</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>Labels</source>
   <translation>레이블</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>All labels</source>
   <translation>모든 레이블</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>Samples of which any label is said wrong, the surest first</source>
   <translation>레이블이 하나라도 틀린 샘플, 가장 확신한 것부터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>Threshold</source>
   <translation>임계값(threshold)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>What is at least as likely as this counts as there: with less, more is found, and more that is not so</source>
   <translation>확률이 이 값 이상이면 있다고 말합니다. 낮추면 더 많이 찾아내지만, 없는 것을 있다고 하는 일도 늘어납니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>Recall and precision of each label</source>
   <translation>레이블별 재현율과 정밀도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>threshold {share}</source>
   <translation>임계값 {share}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>{n} samples with a wrong label, the surest first</source>
   <translation>레이블이 틀린 샘플 {n}개, 가장 확신한 것부터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_answers.py" />
   <source>{label} is said wrong of {n} samples, the surest first</source>
   <translation>‘{label}’ 레이블이 틀린 샘플 {n}개, 가장 확신한 것부터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_bars.py" />
   <source>recall</source>
   <translation>재현율</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_bars.py" />
   <source>precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_bars.py" />
   <source>accuracy</source>
   <translation>정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/label_bars.py" />
   <source>samples that have it</source>
   <translation>이 레이블이 있는 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>Latent space</source>
   <translation>잠재 공간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>Embedding space</source>
   <translation>임베딩 공간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>Fit axes anew</source>
   <translation>축 다시 맞추기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>Look at the plane of most variance as it is now; until then the plane stays, so that points do not jump</source>
   <translation>지금 분산이 가장 큰 평면으로 다시 맞춥니다. 그전까지는 평면이 그대로여서 점이 튀지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>component 1</source>
   <translation>주성분 1</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>component 2</source>
   <translation>주성분 2</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>Click the plane: the place is decoded</source>
   <translation>평면을 누르면 그 자리를 디코딩합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/latent.py" />
   <source>decoded at ({x}, {y})</source>
   <translation>({x}, {y})을(를) 디코딩한 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>Made samples</source>
   <translation>만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>What the discriminator says of every place: orange it takes for real, blue for made</source>
   <translation>판별자가 각 자리를 어떻게 보는지 보여 줍니다. 주황은 진짜로, 파랑은 만든 것으로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>{n} samples, made of the same noise at every look</source>
   <translation>볼 때마다 같은 잡음으로 만든 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>D(x)</source>
   <translation>D(x)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>Made and real samples in the plane</source>
   <translation>평면 위의 만든 샘플과 진짜 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/made.py" />
   <source>Made and real samples</source>
   <translation>만든 샘플과 진짜 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>picture</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>wanted</source>
   <translation>정답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>answered</source>
   <translation>예측</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>wrong</source>
   <translation>틀린 곳</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>row, column</source>
   <translation>행, 열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_grid.py" />
   <source>does not count</source>
   <translation>세지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_view.py" />
   <source>Masks</source>
   <translation>마스크</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_view.py" />
   <source>The picture of which most pixels are wrong, of all that were looked at</source>
   <translation>살펴본 이미지 가운데 틀린 픽셀이 가장 많은 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/mask_view.py" />
   <source>Pictures with the classes of their pixels</source>
   <translation>픽셀마다 클래스를 칠한 이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/matrix.py" />
   <source>label</source>
   <translation>정답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/matrix.py" />
   <source>samples</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/matrix.py" />
   <source>of this label</source>
   <translation>이 정답 가운데</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/neurons.py" />
   <source>values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/neurons.py" />
   <source>unit {n}</source>
   <translation>유닛 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/panel.py" />
   <source>Validation samples</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/panel.py" />
   <source>Training samples</source>
   <translation>훈련 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/panel.py" />
   <source>What is shown of the answers</source>
   <translation>답에서 무엇을 볼지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/panel.py" />
   <source>How much of it is worked out</source>
   <translation>계산된 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/panel.py" />
   <source>This network answers with neither classes nor one number. What it makes of each sample stands in the panel Feature maps.</source>
   <translation>이 신경망의 답은 클래스도 값 하나도 아닙니다. 샘플마다 무엇을 내보내는지는 ‘특징 맵’ 패널에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/regions.py" />
   <source>Region</source>
   <translation>결정 영역</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/regions.py" />
   <source>Layer whose units are shown</source>
   <translation>유닛을 볼 층</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/regions.py" />
   <source>Decision region</source>
   <translation>결정 영역(decision region)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/regions.py" />
   <source>Regions of units</source>
   <translation>유닛의 영역</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/regions.py" />
   <source>Each small picture is a unit of this layer over the same plane: blue is negative, orange positive. Hover one to see it large, click it to keep it</source>
   <translation>작은 그림 하나가 같은 평면 위에서 본 이 층의 유닛 하나입니다. 파랑은 음수, 주황은 양수입니다. 마우스를 올리면 크게 보이고, 누르면 그대로 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/sheet.py" />
   <source>made of noise</source>
   <translation>잡음으로 만든 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/sheet.py" />
   <source>real</source>
   <translation>진짜</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/sequences.py" />
   <source>Sequences</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/sequences.py" />
   <source>The sample with most mistakes of all that were looked at</source>
   <translation>살펴본 샘플 가운데 가장 많이 틀린 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/sequences.py" />
   <source>Symbols that are read, wanted and written</source>
   <translation>읽은 기호, 정답 기호, 쓴 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/symbol_rows.py" />
   <source>read</source>
   <translation>읽은 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/symbol_rows.py" />
   <source>written</source>
   <translation>쓴 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/symbol_rows.py" />
   <source>sample {n}, step {step}</source>
   <translation>샘플 {n}, 시점 {step}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>Text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>No epoch has ended yet.</source>
   <translation>아직 끝난 에포크가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>What the text begins with</source>
   <translation>텍스트의 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>Temperature</source>
   <translation>온도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>Scores are divided by it before the softmax: below 1 the likely gets likelier, at 0 the likeliest symbol is always taken</source>
   <translation>소프트맥스 전에 점수를 이 값으로 나눕니다. 1보다 작으면 확률이 높은 기호가 더 자주 나오고, 0이면 늘 확률이 가장 높은 기호를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>The text that the network writes</source>
   <translation>신경망이 쓰는 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>The likeliest symbols</source>
   <translation>확률이 가장 높은 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>Another text for the same prompt: the next seed</source>
   <translation>같은 시작으로 다른 텍스트: 다음 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>What may follow “{before}”</source>
   <translation>‘{before}’ 다음에 올 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/text/writing.py" />
   <source>Nothing was asked for the first symbol.</source>
   <translation>첫 기호에는 예측이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/view.py" />
   <source>Points added since this run began: {n}. They count from the next one: press Train.</source>
   <translation>이 학습을 시작한 뒤 추가한 점: {n}개. 다음 학습부터 쓰입니다. ‘학습 시작’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/view.py" />
   <source>Press Train: all answers of the network are shown here beside what is right.</source>
   <translation>‘학습 시작’을 누르세요. 신경망의 모든 답을 정답과 나란히 여기에 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/view.py" />
   <source>It is being worked out.</source>
   <translation>계산하는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/predictions/view.py" />
   <source>the first {n} of {all} samples</source>
   <translation>샘플 {all}개 중 처음 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/__init__.py" />
   <source>Race</source>
   <translation>경주</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Duplicate as variant</source>
   <translation>변형으로 복제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Keep the network as it is now as a variant; then change it and start the race</source>
   <translation>지금 신경망을 변형으로 남겨 둡니다. 그다음 바꾸고 경주를 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>{n} seeds</source>
   <translation>시드 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Train the network as it is with several seeds</source>
   <translation>지금 신경망을 여러 시드로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Forget the variants</source>
   <translation>변형 지우기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Stop this variant</source>
   <translation>이 변형 중지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Stop the variant that is selected; the others go on</source>
   <translation>고른 변형만 중지합니다. 나머지는 계속합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Start the race</source>
   <translation>경주 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>{n} parameters, {macs} multiply-adds for one sample</source>
   <translation>매개변수 {n}개, 샘플당 곱셈-덧셈(MAC) {macs}번</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Stop</source>
   <translation>중지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Go on with the race</source>
   <translation>경주 이어서 하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Pause the race</source>
   <translation>경주 일시 정지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>A race trains variants beside each other, from the same weights and on the same batches. Duplicate this network as a variant, change something, and start.</source>
   <translation>경주는 변형들을 같은 가중치에서 시작해 같은 배치로 나란히 학습합니다. 이 신경망을 변형으로 복제하고, 무언가를 바꾼 다음 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>The open network is not one of them: duplicate it as a variant, and it races, too.</source>
   <translation>열려 있는 신경망은 이 경주에 없습니다. 변형으로 복제하면 함께 경주합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Learning rate, recipe, dropout and freezing can be changed now: for this variant alone, from its next step on.</source>
   <translation>지금 학습률, 학습 설정, 드롭아웃, 동결을 바꿀 수 있습니다. 이 변형만 다음 스텝부터 바뀝니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Changed while it ran: {what}</source>
   <translation>학습 중에 바꾼 것: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Go on</source>
   <translation>계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/panel.py" />
   <source>Otherwise: {what}</source>
   <translation>다른 점: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Variant</source>
   <translation>변형</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Epoch</source>
   <translation>에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Last</source>
   <translation>마지막</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Best</source>
   <translation>최고</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Time</source>
   <translation>시간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>median of {n} seeds: {median}; from {low} to {high}</source>
   <translation>시드 {n}개의 중앙값: {median}, 범위: {low} ~ {high}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>{what} before step {step}</source>
   <translation>{step}단계 전에 {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>stopping</source>
   <translation>중지 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>paused</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>waiting</source>
   <translation>기다리는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/race/rows.py" />
   <source>not begun</source>
   <translation>시작하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>Press Train: hidden state, gates and the gradient through time are drawn here for this sample while the network learns.</source>
   <translation>‘학습 시작’을 누르면 신경망이 학습하는 동안 이 샘플의 은닉 상태(hidden state), 게이트(gate), 시점을 거슬러 오는 기울기(gradient)가 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>This network has no recurrent block: put one in from Blocks, or begin with the preset “GRU over rows”.</source>
   <translation>이 신경망에는 순환층(recurrent) 블록이 없습니다. 블록 목록에서 넣거나, 예제 신경망 ‘행을 읽는 GRU’로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>What is shown of the block</source>
   <translation>블록에서 보여 주는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>Layer and direction</source>
   <translation>층과 방향</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>step {t}</source>
   <translation>시점 {t}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>Gradient</source>
   <translation>기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>There is too little height for all of them: some are left out</source>
   <translation>모두 보여 주기에는 높이가 모자라 일부를 보여 주지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>|dL/dh| at each step</source>
   <translation>시점별 |dL/dh|</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>Gates, mean of all units</source>
   <translation>게이트, 모든 유닛의 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/panel.py" />
   <source>unit</source>
   <translation>유닛</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/recurrent/time_view.py" />
   <source>{what}: units (rows) at each step (columns), in colour</source>
   <translation>{what}: 유닛(행)의 시점(열)별 값을 색으로 나타냅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>By how much it is larger or smaller than that of the baseline</source>
   <translation>기준 기록의 값보다 얼마나 크거나 작은지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>{run} (not kept any more)</source>
   <translation>{run} (지금은 남아 있지 않음)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>{run}, another network</source>
   <translation>{run}, 다른 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>{value} (epoch {epoch})</source>
   <translation>{value} (에포크 {epoch})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Star</source>
   <translation>별표</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Its name; after its project until it gets one of its own (F2)</source>
   <translation>이름. 따로 짓기 전에는 프로젝트 이름을 씁니다(F2)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>The best validation accuracy or loss after an epoch</source>
   <translation>에포크가 끝날 때의 검증 정확도나 손실 가운데 가장 좋은 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Best, against the baseline</source>
   <translation>최고, 기준 대비</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>The same after the last epoch</source>
   <translation>마지막 에포크가 끝났을 때의 값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Last, against the baseline</source>
   <translation>마지막, 기준 대비</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>That its epochs took</source>
   <translation>모든 에포크에 걸린 시간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Time, against the baseline</source>
   <translation>시간, 기준 대비</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Began</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Forked from</source>
   <translation>갈라져 나온 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>The run that it was forked from, and after how many of its steps</source>
   <translation>갈라져 나온 원래 학습 기록과 그 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>Differs in</source>
   <translation>다른 점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/columns.py" />
   <source>What was trained otherwise than in the baseline, or else than in the run before</source>
   <translation>기준 기록과, 기준이 없으면 바로 전 기록과 다르게 학습한 점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Add a log</source>
   <translation>로그 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Use as a frozen start</source>
   <translation>동결한 시작으로 쓰기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>What is to be known about {name}</source>
   <translation>‘{name}’에 대해 기억해 둘 내용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>A folder for TensorBoard</source>
   <translation>TensorBoard용 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Logs (*.csv *tfevents*);;All files (*)</source>
   <translation>로그 (*.csv *tfevents*);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Open	Enter</source>
   <translation>열기	Enter</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Go on from the last checkpoint</source>
   <translation>마지막 체크포인트에서 계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Show its race</source>
   <translation>이 경주 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Draw over the same axes</source>
   <translation>같은 축에 그리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Rename	F2</source>
   <translation>이름 바꾸기	F2</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Note…</source>
   <translation>메모…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Undo star, name or note	Ctrl+Z</source>
   <translation>별표, 이름, 메모 되돌리기	Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Report…</source>
   <translation>보고서…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>For TensorBoard…</source>
   <translation>TensorBoard용…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Add a log of another program…</source>
   <translation>다른 프로그램의 로그 추가…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Delete	Del</source>
   <translation>삭제	Del</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>the run {name} is not there any more</source>
   <translation>학습 기록 {name} 항목이 더 이상 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Baseline no longer</source>
   <translation>기준에서 빼기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Take as the baseline</source>
   <translation>기준으로 삼기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Take the star away	*</source>
   <translation>별표 떼기	*</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/menu.py" />
   <source>Give a star	*</source>
   <translation>별표 붙이기	*</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/model.py" />
   <source>starred</source>
   <translation>별표 있음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/model.py" />
   <source>no star</source>
   <translation>별표 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Search runs</source>
   <translation>학습 기록 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Only runs with a star</source>
   <translation>별표가 있는 기록만</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>By project</source>
   <translation>프로젝트별</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Runs of one project stand together</source>
   <translation>같은 프로젝트의 기록을 모아서 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Draw the runs that are selected over the same axes</source>
   <translation>선택한 학습 기록을 같은 축에 겹쳐 그립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>What can be done with the run</source>
   <translation>이 기록으로 할 수 있는 일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Clear</source>
   <translation>지우기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>The run that is under way is listed here in a moment.</source>
   <translation>진행 중인 학습이 곧 여기에 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>No run is kept yet. Press Train: every run is kept and listed here.</source>
   <translation>아직 학습 기록이 없습니다. ‘학습 시작’을 누르세요. 모든 학습이 기록되어 여기에 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Forked from {run}</source>
   <translation>{run}에서 갈라짐</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>With another network: {what}</source>
   <translation>다른 신경망으로: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Note: {note}</source>
   <translation>메모: {note}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>{n} runs are selected</source>
   <translation>학습 기록 {n}개를 선택했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>The upper run, not as the lower: {what}</source>
   <translation>위 기록이 아래 기록과 다른 점: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/runs/panel.py" />
   <source>Both are the same network, learning the same in the same way.</source>
   <translation>같은 신경망이고 학습 내용과 방법도 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/drawing_pad.py" />
   <source>Draw</source>
   <translation>그리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/drawing_pad.py" />
   <source>Paper: draw with the mouse, or with arrows after Space</source>
   <translation>종이: 마우스로 그리거나, 스페이스를 누른 뒤 화살표 키로 그립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/drawing_pad.py" />
   <source>Draw with the mouse; or move with the arrows, Space puts the pen down and lifts it</source>
   <translation>마우스로 그립니다. 화살표 키로 움직이고 스페이스로 펜을 내리거나 들 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/drawing_pad.py" />
   <source>Width of the brush</source>
   <translation>붓 두께</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/inside_panel.py" />
   <source>It comes with the next step. Press Train or One step.</source>
   <translation>다음 스텝에 나옵니다. ‘학습 시작’이나 ‘한 스텝’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Validation sample</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Training sample</source>
   <translation>학습 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>My drawing</source>
   <translation>내가 그린 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>My picture</source>
   <translation>내가 고른 그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>My numbers</source>
   <translation>내 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Sample: {which}</source>
   <translation>샘플: {which}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Which sample the network looks at: out of the data, or one of your own</source>
   <translation>신경망이 보는 샘플: 데이터의 샘플이거나 내가 만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>A picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>this network learns from no pictures, so {name} says nothing to it</source>
   <translation>이 신경망은 이미지로 학습하지 않아 {name}을(를) 볼 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>There is no picture in the clipboard</source>
   <translation>클립보드에 그림이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>A picture from a file…</source>
   <translation>파일에서 그림 열기…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Paste a picture</source>
   <translation>그림 붙여넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Type numbers…</source>
   <translation>숫자 입력…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/origins.py" />
   <source>Draw…</source>
   <translation>그리기…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Previous sample</source>
   <translation>이전 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Next sample</source>
   <translation>다음 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Any sample, by chance</source>
   <translation>아무 샘플이나 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Which of the samples that are learned from the network looks at</source>
   <translation>학습에 쓰는 샘플 가운데 신경망이 볼 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Which of the validation samples the network looks at</source>
   <translation>신경망이 보고 있는 검증 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>in the data | from the network</source>
   <translation>데이터 | 신경망의 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_view.py" />
   <source>Noise goes in here, no sample of the data.</source>
   <translation>샘플 대신 잡음이 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>labels: {labels}</source>
   <translation>레이블: {labels}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>right at {n} of {all} positions</source>
   <translation>{all}곳 중 {n}곳 정답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>network: {label} ({share})</source>
   <translation>예측: {label} ({share})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>network: {label}</source>
   <translation>예측: {label}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>label: {label}</source>
   <translation>정답: {label}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/sample_words.py" />
   <source>target: {y}</source>
   <translation>정답 값: {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample/typed_values.py" />
   <source>Type numbers</source>
   <translation>숫자 입력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/__init__.py" />
   <source>Loss surface</source>
   <translation>손실 지형</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/__init__.py" />
   <source>Surface</source>
   <translation>손실 지형</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Press “Draw it”: the loss is worked out at 33 × 33 places around the newest weights that the run has kept. A run that goes on is hardly slower meanwhile.</source>
   <translation>‘그리기’를 누르세요. 학습 기록에 저장된 가장 새로운 가중치 둘레의 33×33곳에서 손실을 계산합니다. 그동안 학습은 거의 느려지지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Along the way</source>
   <translation>학습 경로를 따라</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Random directions</source>
   <translation>무작위 방향</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Which plane</source>
   <translation>어느 평면</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>this run</source>
   <translation>이 학습 기록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Press Train: the loss around the weights of a run is drawn here, and the way that it took.</source>
   <translation>‘학습 시작’을 누르면 가중치 둘레의 손실 지형(loss surface)과 학습이 지나온 경로가 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>This run is not kept on the disk: nothing can be drawn around its weights.</source>
   <translation>이 학습 기록은 디스크에 저장되지 않아 가중치 둘레를 그릴 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>It cannot be drawn: {why}.</source>
   <translation>그릴 수 없습니다: {why}.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>{share} of the points are worked out.</source>
   <translation>점의 {share}을(를) 계산했습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Draw it anew</source>
   <translation>다시 그리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/panel.py" />
   <source>Draw it</source>
   <translation>그리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>first component</source>
   <translation>첫째 주성분</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>second component</source>
   <translation>둘째 주성분</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>loss</source>
   <translation>손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>random direction</source>
   <translation>무작위 방향</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>another one</source>
   <translation>다른 무작위 방향</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/surface/surface_view.py" />
   <source>not known yet</source>
   <translation>아직 모름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/__init__.py" />
   <source>Time and memory</source>
   <translation>시간과 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Nobody measured the steps of this run. Train with this panel open, and they are.</source>
   <translation>이 학습 기록의 스텝은 아무도 재지 않았습니다. 이 패널을 연 채로 학습하면 잽니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Time or memory</source>
   <translation>시간 또는 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Where the time of a step goes</source>
   <translation>한 스텝의 시간이 어디에 쓰이는지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>The time of each block beside its multiply-adds</source>
   <translation>블록마다 걸린 시간과 곱셈-덧셈(MAC)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Memory as estimated and as found</source>
   <translation>추정한 메모리와 실제 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Press Train: where the time of a step goes is drawn here while it learns.</source>
   <translation>‘학습 시작’을 누르면 학습하는 동안 한 스텝의 시간이 어디에 쓰이는지 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>The next steps are measured.</source>
   <translation>다음 스텝들을 재고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>The run waits: go on, or take one step, and it is measured.</source>
   <translation>학습이 멈춰 있습니다. 계속하거나 한 스텝을 진행하면 잽니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>A step</source>
   <translation>한 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>Each block</source>
   <translation>블록마다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>There are no blocks yet.</source>
   <translation>아직 블록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>{n} steps measured</source>
   <translation>스텝 {n}개를 쟀습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>forward</source>
   <translation>순전파</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>backward</source>
   <translation>역전파</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>multiply-adds</source>
   <translation>곱셈-덧셈(MAC)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>estimated</source>
   <translation>추정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/panel.py" />
   <source>found</source>
   <translation>실제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>the batch is put together</source>
   <translation>배치를 모읍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>it goes to the device and is made what the network sees</source>
   <translation>장치로 옮기고, 신경망에 들어갈 형태로 바꿉니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>chance changes it: what the recipe has for augmentation</source>
   <translation>학습 설정의 데이터 증강이 무작위로 바꿉니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>through all blocks, and the loss</source>
   <translation>모든 블록을 지나 손실까지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>the gradients</source>
   <translation>기울기를 구합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>clipping and the optimizer</source>
   <translation>클리핑과 옵티마이저</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>norms, looks, and telling the window</source>
   <translation>노름(norm)을 재고, 살펴보고, 창에 알립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>of the step</source>
   <translation>스텝에서의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>time</source>
   <translation>시간</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/time/step_bar.py" />
   <source>what</source>
   <translation>하는 일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/__init__.py" />
   <source>Why this answer</source>
   <translation>답의 근거</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/__init__.py" />
   <source>Why</source>
   <translation>근거</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/offers.py" />
   <source>network's answer</source>
   <translation>신경망의 답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/offers.py" />
   <source>output {n}</source>
   <translation>출력 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/offers.py" />
   <source>the answer</source>
   <translation>답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/offers.py" />
   <source>the mean of the data</source>
   <translation>데이터의 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/offers.py" />
   <source>zero</source>
   <translation>0</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/overlay_view.py" />
   <source>row {row}, column {column}</source>
   <translation>{row}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/overlay_view.py" />
   <source>sample</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>Press Train: once the network answers, what speaks for its answer is shown here.</source>
   <translation>‘학습 시작’을 누르세요. 신경망이 답을 내면 무엇이 그 답의 근거인지 여기에 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>This cannot be asked: {why}.</source>
   <translation>이렇게는 물을 수 없습니다. {why}.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>No block of this network puts out maps, which this method needs. Saliency, integrated gradients and occlusion work here.</source>
   <translation>이 방법에는 특징 맵이 필요한데, 이 신경망에는 특징 맵을 내보내는 블록이 없습니다. 현저성, 적분 기울기, 가리기는 여기서도 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>No block can be bypassed: each puts out another shape than comes in.</source>
   <translation>건너뛸 수 있는 블록이 없습니다. 모두 들어온 것과 다른 모양을 내보냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>This takes many passes through the network: press Pause, and it is worked out.</source>
   <translation>신경망을 여러 번 지나야 하는 계산입니다. ‘일시 정지’를 누르면 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/panel.py" />
   <source>There is nothing to show.</source>
   <translation>보여 줄 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Method</source>
   <translation>방법</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Which answer is explained</source>
   <translation>설명할 답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Which answer is explained: that of the network, the label, or any other</source>
   <translation>어느 답을 설명할지: 신경망의 답, 정답, 또는 다른 답</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Unit</source>
   <translation>유닛</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Which map or number of the block, counted from 0</source>
   <translation>블록의 몇째 맵 또는 값인지, 0부터 셉니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>Overlay</source>
   <translation>겹치기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/why/why_bar.py" />
   <source>How strongly the picture lies over the sample</source>
   <translation>그림을 샘플 위에 얼마나 진하게 겹칠지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>The window goes on. If this comes back, copy the report and send it to the people who make camplab.</source>
   <translation>창은 계속 쓸 수 있습니다. 같은 일이 되풀이되면 보고서를 복사해 camplab 개발자에게 보내 주세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Something unexpected happened</source>
   <translation>예상하지 못한 일이 일어났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Something unexpected happened in camplab</source>
   <translation>camplab에서 예상하지 못한 일이 일어났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Report</source>
   <translation>보고서</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Copy report</source>
   <translation>보고서 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Go on working</source>
   <translation>계속 작업하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>Your work could not be saved: {error}. Save it now under another name.</source>
   <translation>작업을 저장하지 못했습니다: {error}. 지금 다른 이름으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/conflicts.py" />
   <source>the stack needs this key itself</source>
   <translation>스택이 직접 쓰는 키입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/conflicts.py" />
   <source>alone this key writes a letter</source>
   <translation>이 키만 누르면 글자가 입력됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Keyboard shortcuts</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Record a key</source>
   <translation>키 누르기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Move it here</source>
   <translation>여기로 옮기기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Reset this one</source>
   <translation>이것만 되돌리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Reset all</source>
   <translation>모두 되돌리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Search commands or keys</source>
   <translation>명령이나 키 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>{key} belongs to {action}</source>
   <translation>{key} 키는 ‘{action}’ 명령이 쓰고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Keys</source>
   <translation>키</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Menu</source>
   <translation>메뉴</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>Now press the key for it; Esc gives up</source>
   <translation>이제 쓸 키를 누르세요. Esc를 누르면 그만둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/shortcuts/page.py" />
   <source>{key} cannot be given: {why}</source>
   <translation>{key} 키는 쓸 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Speed of slow motion</source>
   <translation>슬로 모션 속도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Sample of the batch</source>
   <translation>배치의 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Which sample of the batch is shown on the cards, or the mean of all of them</source>
   <translation>카드에 배치의 어느 샘플을 표시할지, 또는 전체의 평균을 표시할지 정합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Mean of the batch</source>
   <translation>배치 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Sample {k}</source>
   <translation>샘플 {k}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Leave slow motion</source>
   <translation>슬로 모션 끝내기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Halt</source>
   <translation>멈춤</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>Play</source>
   <translation>재생</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/slow_bar.py" />
   <source>The next step is on its way…</source>
   <translation>다음 스텝을 준비하고 있습니다…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/status_line.py" />
   <source>{n} multiply-adds per sample</source>
   <translation>샘플당 MAC {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/status_line.py" />
   <source>1 block</source>
   <translation>블록 1개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/status_line.py" />
   <source>{n} of them trained</source>
   <translation>그중 학습 대상 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/status_line.py" />
   <source>The training engine is not running</source>
   <translation>학습 엔진이 실행되고 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/status_line.py" />
   <source>The training engine is starting…</source>
   <translation>학습 엔진을 시작하는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>step {step} of {last}</source>
   <translation>스텝 {step} / {last}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>{n} snapshots take {size} (room: {room})</source>
   <translation>스냅샷 {n}개, {size} (저장 공간: {room})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>One step back</source>
   <translation>한 스텝 뒤로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Look at the run one step earlier</source>
   <translation>한 스텝 앞의 학습 기록 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>One step on</source>
   <translation>한 스텝 앞으로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Look at the run one step later</source>
   <translation>한 스텝 뒤의 상태를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>To the last step</source>
   <translation>마지막 스텝으로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Look at the run as it stands</source>
   <translation>지금 상태를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Step of the run</source>
   <translation>학습 기록의 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Fork here</source>
   <translation>여기서 분기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Begin a new run from this step, with the network as it is now; this run stays as it is</source>
   <translation>이 스텝에서 지금의 신경망으로 새 학습을 시작합니다. 이 학습 기록은 그대로 남습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Halt the film</source>
   <translation>재생 멈추기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status/time_bar.py" />
   <source>Play the run as a film</source>
   <translation>학습 과정을 영상처럼 재생</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>A network of 1998 that reads handwritten digits: open LeNet-5.</source>
   <translation>손글씨 숫자를 읽는 1998년의 신경망입니다. LeNet-5를 여세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Press Train. The network sees all digits 40 times, 32 at a time.</source>
   <translation>‘학습 시작’을 누르세요. 신경망이 모든 숫자를 32개씩 나누어 40번 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>The loss says how wrong it is. Who knows nothing of 10 digits is at ln 10 = 2.3; watch it fall, and point at the curve for its numbers.</source>
   <translation>손실(loss)은 얼마나 틀렸는지 나타냅니다. 숫자 열 개에 대해 아무것도 모르면 ln 10 = 2.3입니다. 내려가는 것을 보고, 곡선을 가리켜 값을 읽으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Each step moves the weights against the gradient. A row is a block, a column a step: all rows are bright, so all blocks learn. Point at one.</source>
   <translation>스텝마다 가중치가 기울기(gradient) 반대쪽으로 움직입니다. 행은 블록, 열은 스텝입니다. 모든 행이 밝으니 모든 블록이 배웁니다. 하나를 가리켜 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>What each filter makes of a digit. The first ones look for edges. Point at a pixel: what it sees lights up on the input.</source>
   <translation>필터마다 숫자를 어떻게 바꾸는지 보여 줍니다. 앞쪽 필터는 윤곽선(edge)을 찾습니다. 픽셀을 가리키면 그것이 보는 곳이 입력에서 켜집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Now one that cannot learn: begin with 20 layers of sigmoid, from File, New from a network.</source>
   <translation>이번에는 배우지 못하는 신경망입니다. ‘파일’의 ‘신경망에서 새로 만들기’에서 시그모이드 20층으로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Train it. The loss stays at 2.3: it learns nothing.</source>
   <translation>학습해 보세요. 손실이 2.3에 머뭅니다. 배우는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Here is why: each sigmoid makes the gradient four times smaller at least, and after 20 of them nothing is left at the top. Point at the dark rows.</source>
   <translation>까닭은 이렇습니다. 시그모이드 하나를 지날 때마다 기울기가 4분의 1 이하로 줄어, 20개를 지나면 위쪽에는 남는 것이 없습니다. 어두운 행을 가리켜 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>The cure: an activation of slope 1 and weights of the right size. Begin with the 20 layers that are cured by relu and He, from File, New from a network.</source>
   <translation>해결책은 곡선의 기울기가 1인 활성화 함수와 알맞은 크기의 가중치입니다. ‘파일’의 ‘신경망에서 새로 만들기’에서 relu와 He로 고친 20층 신경망으로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Train it. The loss falls at once: as deep as before, and the gradient arrives at the top.</source>
   <translation>학습해 보세요. 손실이 바로 줄어듭니다. 깊이는 그대로인데 기울기가 맨 위까지 도달합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>Which cure is best? Race them: the same data in the same order, all curves over each other.</source>
   <translation>어느 방법이 가장 나을까요? 경주시켜 보세요. 같은 데이터를 같은 순서로 학습하고, 곡선을 모두 겹쳐 그립니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/steps.py" />
   <source>All of it is plain PyTorch. Choose Export the program from File and look at what you made.</source>
   <translation>이 모두가 그대로 PyTorch입니다. ‘파일’에서 ‘프로그램 내보내기’를 선택해 무엇을 만들었는지 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>That was the first hour. Every panel has a help page with more to try: the mark beside its title.</source>
   <translation>첫 한 시간이 끝났습니다. 패널마다 제목 옆의 표시를 누르면 더 해 볼 것이 있는 도움말이 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>Leave</source>
   <translation>그만하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>Do it for me</source>
   <translation>대신 해 주기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>Help has it, to go on later  (Esc)</source>
   <translation>나중에 ‘도움말’에서 이어 갈 수 있습니다  (Esc)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>Skip</source>
   <translation>건너뛰기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tour/tour.py" />
   <source>Done</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/earlier_run.py" />
   <source>{done} of {n} epochs are done, and its last checkpoint is kept.</source>
   <translation>{n}에포크 가운데 {done}에포크를 마쳤고, 마지막 체크포인트가 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/earlier_run.py" />
   <source>This network was being trained</source>
   <translation>이 신경망은 학습하던 중이었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/earlier_run.py" />
   <source>This network was being trained in the race {name}</source>
   <translation>이 신경망은 경주 ‘{name}’에서 학습하던 중이었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/earlier_run.py" />
   <source>The run {name} cannot be opened</source>
   <translation>학습 기록 ‘{name}’ 항목을 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>Your changes are for the next run. Cards show what is trained again once they fit it.</source>
   <translation>바꾼 내용은 다음 학습에 쓰입니다. 카드는 학습 중인 신경망과 같을 때만 학습 상황을 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>The network is trained as it was when training began</source>
   <translation>학습을 시작할 때의 신경망이 학습되고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>The variants of a race are trained as they were when it began</source>
   <translation>경주의 변형은 경주를 시작할 때의 모습대로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>Your changes are for what is trained next: keep them as one more variant when it is over.</source>
   <translation>바꾼 내용은 다음 학습부터 쓰입니다. 경주가 끝나면 변형을 하나 더 만들어 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>Start again with the changes</source>
   <translation>바꾼 내용으로 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/edits_during_run.py" />
   <source>Fork with the changes</source>
   <translation>바꾼 신경망으로 분기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Start again</source>
   <translation>처음부터 다시</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Learning rate × 0.1, go on</source>
   <translation>학습률을 10분의 1로 줄여 계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Learning rate × 0.1, start again</source>
   <translation>학습률을 10분의 1로 줄여 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Clip gradients, start again</source>
   <translation>기울기를 클리핑하고 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Batch size {n}, start again</source>
   <translation>배치 크기 {n}(으)로 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Go to the block</source>
   <translation>해당 블록으로 이동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fault_notices.py" />
   <source>Show the report</source>
   <translation>보고서 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fork_knobs.py" />
   <source>Changed for it, as it stands now: {what}</source>
   <translation>지금 값대로 바꾸었습니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/fork_knobs.py" />
   <source>Only a new run can have this: {what}</source>
   <translation>새로 학습할 때만 바꿀 수 있습니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/frozen_start.py" />
   <source>no encoder was trained yet</source>
   <translation>학습한 인코더가 아직 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/frozen_start.py" />
   <source>{what} of {run} is the frozen start: {n} of {all} parameters are trained now</source>
   <translation>학습 기록 {run}의 “{what}” 부분이 동결된 시작입니다. 이제 매개변수 {all}개 가운데 {n}개를 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/frozen_start.py" />
   <source>Take what was learned</source>
   <translation>학습한 것 가져오기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/frozen_start.py" />
   <source>Classifier on the start of {name}</source>
   <translation>분류: {name}에서 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/frozen_start.py" />
   <source>Nothing was taken over: {why}</source>
   <translation>아무것도 가져오지 않았습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/hindsight.py" />
   <source>Pause it or stop it first, so that both do not slow each other.</source>
   <translation>서로 느려지지 않도록 먼저 일시 정지하거나 중지하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/hindsight.py" />
   <source>The network is being trained</source>
   <translation>신경망을 학습하고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/learning_rate.py" />
   <source>Learning rate</source>
   <translation>학습률</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/learning_rate.py" />
   <source>While training, a change applies from the next step on and is marked on the curves</source>
   <translation>학습 중에 바꾸면 다음 스텝부터 적용되고 곡선에 표시됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/phase_form.py" />
   <source>Only when these learn</source>
   <translation>다음 스택이 학습할 때만 적용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/phase_form.py" />
   <source>Phase of the step</source>
   <translation>스텝의 단계(phase)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>No engine</source>
   <translation>엔진 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Getting ready</source>
   <translation>준비하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Starting</source>
   <translation>시작하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Training</source>
   <translation>학습 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Paused</source>
   <translation>일시 정지됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Stopping</source>
   <translation>중지하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Racing</source>
   <translation>경주 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>에포크 {epoch} / {epochs}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>The engine does not answer</source>
   <translation>엔진이 응답하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>{n} steps/s</source>
   <translation>초당 {n}스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/progress.py" />
   <source>step {n}</source>
   <translation>스텝 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>a race is under way, or the network cannot be trained yet</source>
   <translation>경주가 진행 중이거나 신경망을 아직 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>there are no variants to race</source>
   <translation>경주할 변형이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>The race {name} cannot be opened</source>
   <translation>경주 ‘{name}’ 파일을 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>{name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>The variant “{name}” cannot be trained</source>
   <translation>변형 ‘{name}’ 신경망을 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>The race cannot be begun</source>
   <translation>경주를 시작할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_commands.py" />
   <source>Change something first: this variant is there already</source>
   <translation>먼저 무언가를 바꾸세요. 이 변형은 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>Pa&amp;use the race</source>
   <translation>경주 일시 정지(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>no race is under way</source>
   <translation>진행 중인 경주가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>The race cannot be gone on with</source>
   <translation>경주를 계속할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>The race is over; every variant is in the list of runs</source>
   <translation>경주가 끝났습니다. 변형은 모두 학습 기록 목록에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>Go on &amp;with the race</source>
   <translation>경주 이어서 하기(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>It is under way: another window or a command line trains it.</source>
   <translation>다른 창이나 명령줄에서 학습하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>Show in the list of runs</source>
   <translation>학습 기록 목록에서 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>Stop the race</source>
   <translation>경주 중지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>{variant}: {what}</source>
   <translation>{variant}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>A race is under way</source>
   <translation>경주가 진행 중입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/race_under_way.py" />
   <source>The race is stopped; every variant is saved</source>
   <translation>경주를 멈췄습니다. 변형은 모두 저장되었습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>A range test: steps from fresh weights at rates from small to large; nothing is kept</source>
   <translation>학습률 범위 시험(range test): 초기 가중치에서 작은 학습률부터 큰 학습률까지 스텝을 실행하며, 남는 것은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>The loss at each learning rate; a click takes one</source>
   <translation>학습률마다의 손실. 누르면 그 학습률을 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>step {n} of {total}</source>
   <translation>{total}스텝 중 {n}스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>Stop the test</source>
   <translation>시험 중지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>Try learning rates</source>
   <translation>학습률 시험하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_range.py" />
   <source>Take {rate}</source>
   <translation>{rate} 쓰기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/rate_test.py" />
   <source>The network is being trained: pause it or stop it first, so that both do not slow each other</source>
   <translation>신경망이 학습 중이므로, 서로 느려지지 않도록 먼저 일시 정지하거나 중지하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/recipe_form.py" />
   <source>Each step</source>
   <translation>갱신 방법</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/recipe_form.py" />
   <source>Schedule of the learning rate</source>
   <translation>학습률 스케줄</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/recipe_form.py" />
   <source>The whole run</source>
   <translation>학습 전체</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/recipe_form.py" />
   <source>Augmentation, before each step</source>
   <translation>데이터 증강(매 스텝 전)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>there is no checkpoint</source>
   <translation>체크포인트가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>This run has stopped early, after {n} epochs</source>
   <translation>이 학습은 {n}에포크 뒤 조기 종료되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>It has the weights of its best epoch. With more patience, or none, it goes on from them.</source>
   <translation>가장 좋았던 에포크의 가중치를 쓰고 있습니다. 조기 종료의 에포크 수를 늘리거나 끄면 여기서 이어서 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>With more epochs it can go on from here.</source>
   <translation>에포크를 늘리면 여기서 이어서 학습할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>Go on without early stopping</source>
   <translation>조기 종료 없이 이어서 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>Its learning rate followed a schedule made for {n} epochs, which is over. A longer run begins anew, with a schedule of its own.</source>
   <translation>학습률이 {n}에포크에 맞춘 스케줄을 따랐고, 그 스케줄이 끝났습니다. 더 길게 학습하려면 새 스케줄로 처음부터 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>Go on to {n} epochs</source>
   <translation>{n}에포크까지 이어서 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>Begin anew, {n} epochs</source>
   <translation>{n}에포크로 새로 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/resuming.py" />
   <source>There is nothing to go on from</source>
   <translation>이어서 학습할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/run_before.py" />
   <source>What was trained before is not there any more: the run was deleted or moved.</source>
   <translation>전에 학습한 것은 이제 없습니다. 학습 기록이 삭제되었거나 옮겨졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/run_before.py" />
   <source>there is no run before this one</source>
   <translation>이 학습보다 앞선 학습 기록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/run_before.py" />
   <source>Training begins anew, from fresh weights</source>
   <translation>초기 가중치로 학습을 새로 시작합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/run_before.py" />
   <source>Back to the trained network</source>
   <translation>학습된 신경망으로 돌아가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/run_before.py" />
   <source>What was trained before is kept: Training &gt; Back to the run before.</source>
   <translation>앞서 학습한 것은 남아 있습니다: 학습 &gt; 이전 학습 기록으로 돌아가기.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/slow_motion.py" />
   <source>slow motion is off</source>
   <translation>슬로 모션이 꺼져 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/slow_motion.py" />
   <source>nothing has been shown before this block</source>
   <translation>이 블록보다 먼저 보여 준 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/slow_motion.py" />
   <source>no step can be taken now</source>
   <translation>지금은 스텝을 밟을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/slow_motion.py" />
   <source>there is no step before this one</source>
   <translation>이 스텝보다 앞선 스텝이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>This is the run {name}, with its network as it was trained</source>
   <translation>학습 기록 ‘{name}’, 학습할 때의 신경망 그대로입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>Before it, {name} was open.</source>
   <translation>그 전에는 ‘{name}’ 프로젝트가 열려 있었습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>It can be brought back for {n} days.</source>
   <translation>{n}일 동안 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>TensorBoard shows what is in the folder {folder}.</source>
   <translation>TensorBoard에서 {folder} 폴더를 열면 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>Back</source>
   <translation>돌아가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>{n} runs are deleted</source>
   <translation>학습 기록 {n}개를 삭제했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>The run {name} is deleted</source>
   <translation>학습 기록 ‘{name}’ 항목을 삭제했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>{measure}: {curve}</source>
   <translation>{measure}: {curve}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>{name} is drawn beside</source>
   <translation>{name}의 곡선을 나란히 그렸습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>Not all numbers of the run {name} can be read</source>
   <translation>학습 기록 {name}의 값을 모두 읽지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>The run {name} cannot be gone on with</source>
   <translation>학습 기록 ‘{name}’ 항목은 이어서 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>{file} is written</source>
   <translation>{file} 파일을 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>{name} cannot be drawn</source>
   <translation>{name} 파일은 그릴 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>The run {name} stays</source>
   <translation>학습 기록 ‘{name}’ 항목은 그대로 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>A run stays deleted</source>
   <translation>삭제된 학습 기록 하나를 되돌리지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>The run {name} was not exported</source>
   <translation>학습 기록 ‘{name}’ 항목을 내보내지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/stored_runs.py" />
   <source>It kept no checkpoint.</source>
   <translation>남겨 둔 체크포인트가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>there is no run to go through</source>
   <translation>되짚어 볼 학습 기록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>the last step is shown already</source>
   <translation>이미 마지막 스텝을 보고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>This is a new run from step {step}; the one before stays as it is</source>
   <translation>스텝 {step}에서 분기한 새 학습입니다. 이전 학습 기록은 그대로 남습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>The run waits, so that one can look back</source>
   <translation>지난 스텝을 볼 수 있도록 학습이 기다립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>It goes on from where it stands, whatever is looked at meanwhile.</source>
   <translation>그동안 무엇을 보든 지금 멈춘 곳에서 이어집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>Back to the run before</source>
   <translation>이전 학습 기록으로 돌아가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>As it was at step {step}</source>
   <translation>{step}스텝 때 값으로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>It waits: change the learning rate or another setting, then let it go on.</source>
   <translation>일시 정지 상태입니다. 학습률이나 다른 설정을 바꾼 다음 계속하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>Change the recipe</source>
   <translation>학습 설정 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/time_travel.py" />
   <source>One cannot look back</source>
   <translation>이전 스텝을 볼 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Full speed</source>
   <translation>최고 속도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>20 steps a second</source>
   <translation>초당 20스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>5 steps a second</source>
   <translation>초당 5스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>1 step a second</source>
   <translation>초당 1스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Optimizer, schedule, batch size, epochs, seed</source>
   <translation>옵티마이저, 스케줄, 배치 크기, 에포크, 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Processor (CPU)</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Data set and its settings</source>
   <translation>데이터셋과 그 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>{n} epochs</source>
   <translation>{n}에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Device</source>
   <translation>장치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Where the network is trained</source>
   <translation>신경망을 학습할 장치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Block by block</source>
   <translation>블록 하나씩</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Speed</source>
   <translation>속도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Slow motion, to watch single steps</source>
   <translation>한 스텝씩 살펴보는 슬로 모션</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_bar.py" />
   <source>Train the network, pause, go on</source>
   <translation>신경망 학습 시작, 일시 정지, 계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>&amp;Train</source>
   <translation>학습 시작(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>no run is under way</source>
   <translation>진행 중인 학습이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>the run is being stopped</source>
   <translation>학습을 중지하는 중입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>&amp;Pause</source>
   <translation>일시 정지(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>&amp;Go on</source>
   <translation>계속(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>This network cannot be trained yet</source>
   <translation>이 신경망은 아직 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>This does not fit into the memory of {device}</source>
   <translation>{device} 장치의 메모리에 들어가지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>Show where</source>
   <translation>어디인지 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>Train all the same</source>
   <translation>그래도 학습하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training/training_commands.py" />
   <source>Batch size {n}, train</source>
   <translation>배치 크기 {n}(으)로 학습하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>the head fits the data already</source>
   <translation>헤드가 이미 데이터에 맞습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>there is no backbone to freeze</source>
   <translation>동결할 백본이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>{n} of {all} parameters are trained now</source>
   <translation>이제 매개변수 {all} 가운데 {n}을(를) 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>nothing is frozen</source>
   <translation>동결된 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>Unfreeze everything</source>
   <translation>모두 동결 해제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/fresh_head.py" />
   <source>Freeze all but the head</source>
   <translation>헤드만 빼고 동결</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>No network is called so. A name has letters, digits and _ only.</source>
   <translation>그런 이름의 신경망은 없습니다. 이름에는 영문자, 숫자, _만 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Import from torchvision</source>
   <translation>torchvision에서 가져오기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Import</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Search, such as resnet</source>
   <translation>검색(예: resnet)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Search</source>
   <translation>검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Networks of torchvision</source>
   <translation>torchvision의 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>With the side heads that it has for training</source>
   <translation>학습에 쓰는 보조 헤드도 함께</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>The network alone is imported; Network &gt; Load weights brings what it has learned. One that is not listed, such as fcn_resnet50, can be typed.</source>
   <translation>신경망만 가져옵니다. 사전 학습된 가중치는 ‘신경망 &gt; 가중치 불러오기’로 가져올 수 있습니다. fcn_resnet50처럼 목록에 없는 것은 직접 입력하면 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>{name} is not in the list; Import asks torchvision for it.</source>
   <translation>{name} 신경망은 목록에 없습니다. ‘가져오기’를 누르면 torchvision에서 찾아봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>Building {name} and reading it as blocks…</source>
   <translation>{name} 신경망을 만들어 블록으로 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/importing.py" />
   <source>GMACs</source>
   <translation>GMAC</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/initial_weights.py" />
   <source>Training begins with {n} tensors of {name}</source>
   <translation>{name}에서 가져온 텐서 {n}개로 학습을 시작합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/initial_weights.py" />
   <source>This is the network with the weights of {name}</source>
   <translation>{name}의 가중치를 넣은 신경망입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/initial_weights.py" />
   <source>{n} tensors are from there, {m} as they begin. Nothing was trained.</source>
   <translation>텐서 {n}개는 파일의 값이고, {m}개는 초기값입니다. 학습은 하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/initial_weights.py" />
   <source>Weights to begin with</source>
   <translation>시작 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/initial_weights.py" />
   <source>Begin with random weights</source>
   <translation>무작위 가중치로 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/waiting.py" />
   <source>{done} of {total}</source>
   <translation>{total} 중 {done}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>{n} loaded</source>
   <translation>{n}개 불러옴</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>{n} of the wrong shape</source>
   <translation>모양이 다른 것 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>{n} NaN or infinite</source>
   <translation>NaN이나 무한대 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>{n} missing</source>
   <translation>없는 것 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>{n} not used</source>
   <translation>사용하지 않음 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>In the file</source>
   <translation>파일에 있는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weight_rows.py" />
   <source>In this network</source>
   <translation>이 신경망에 있는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Choose above where the weights come from and press “Look what fits”: here you will see which tensor goes where. Nothing is changed before you press “Use these weights”.</source>
   <translation>위에서 가중치를 가져올 곳을 고르고 ‘맞는지 살펴보기’를 누르세요. 어느 텐서가 어디로 가는지 여기에 나옵니다. ‘이 가중치 사용’을 누르기 전에는 아무것도 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Look at them</source>
   <translation>살펴보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Load weights</source>
   <translation>가중치 불러오기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Use these weights</source>
   <translation>이 가중치 사용</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Where the weights come from</source>
   <translation>가중치의 출처</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Weights of the file and of this network</source>
   <translation>파일의 가중치와 이 신경망의 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Reading the weights…</source>
   <translation>가중치를 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>There are no problems: every tensor of the file has its place in this network.</source>
   <translation>문제가 없습니다. 파일의 모든 텐서가 이 신경망에서 제자리를 찾았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Look what fits</source>
   <translation>맞는지 살펴보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Problems only</source>
   <translation>문제만 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>Put the network with these weights on the bench: what it answers, its maps</source>
   <translation>이 가중치를 넣은 신경망의 출력과 특징 맵을 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/transfer/weights.py" />
   <source>A file, or torchvision:resnet18.IMAGENET1K_V1</source>
   <translation>파일 또는 torchvision:resnet18.IMAGENET1K_V1</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/preset_card.py" />
   <source>Its file cannot be read: install camplab again</source>
   <translation>파일을 읽을 수 없습니다. camplab을 다시 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/preset_gallery.py" />
   <source>Search networks</source>
   <translation>신경망 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/preset_gallery.py" />
   <source>No network is called so; most like it:</source>
   <translation>그런 이름의 신경망은 없습니다. 비슷한 신경망:</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/preset_gallery.py" />
   <source>No network is called so</source>
   <translation>그런 이름의 신경망이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>Back to the network</source>
   <translation>신경망으로 돌아가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>Opened last</source>
   <translation>최근에 연 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>Build a network from blocks and watch it learn.</source>
   <translation>블록으로 신경망을 만들고 배우는 모습을 지켜보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>Train on digits</source>
   <translation>손글씨 숫자로 학습하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>New network</source>
   <translation>새 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>Open a file…</source>
   <translation>파일 열기…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome/welcome.py" />
   <source>The first hour, step by step</source>
   <translation>첫 한 시간, 한 걸음씩</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/batches.py" />
   <source>The {n} samples do not fit on {device}: each batch is sent there when it is wanted.</source>
   <translation>샘플 {n}개가 장치 {device}에 다 들어가지 않아, 배치마다 필요할 때 보냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/checking.py" />
   <source>the exported network does not compute the same: its outputs differ by {difference}; nothing was written</source>
   <translation>내보낸 신경망의 계산 결과가 다릅니다. 출력이 {difference}만큼 달라서 아무것도 저장하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/checking.py" />
   <source>the weights to begin with cannot be used: {why}</source>
   <translation>시작 가중치를 쓸 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/checking.py" />
   <source>this network cannot be exported so: {why}</source>
   <translation>이 신경망은 이렇게 내보낼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/checking.py" />
   <source>these weights are not of this network: {why}</source>
   <translation>이 가중치는 이 신경망의 것이 아닙니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/formats.py" />
   <source>the samples do not fit into memory, so that no program can be written that has them; export the network alone</source>
   <translation>샘플이 메모리에 들어가지 않아 샘플을 담은 프로그램을 만들 수 없으니, 신경망만 내보내세요</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/formats.py" />
   <source>{why}; or export the network alone, which needs no samples</source>
   <translation>{why}. 샘플 없이 신경망만 따로 내보낼 수도 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/formats.py" />
   <source>the file would hold other weights in {name} than the network; nothing was written</source>
   <translation>파일에 들어갈 {name}의 가중치가 신경망과 달라서 아무것도 저장하지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/formats.py" />
   <source>{name} lies there already and is not of {program}: nothing was written; choose another name</source>
   <translation>{name} 파일이 이미 있는데 {program} 파일에 딸린 것이 아닙니다. 아무것도 저장하지 않았으니 다른 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/graphs.py" />
   <source>ONNX needs {packages}, which are not installed: pip install {packages}</source>
   <translation>ONNX로 내보내려면 {packages} 패키지가 필요한데 설치되어 있지 않습니다. 설치하려면: pip install {packages}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/graphs.py" />
   <source>an ONNX file holds 2 GiB at most, and these weights need {needed}: export .pt2</source>
   <translation>ONNX 파일에는 최대 2 GiB까지 들어가는데 이 가중치에는 {needed}이(가) 필요합니다. .pt2로 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/isolated_run.py" />
   <source>the exported program does not run: {why}</source>
   <translation>내보낸 프로그램이 실행되지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/isolated_run.py" />
   <source>the exported network lists its weights in another order; nothing was written</source>
   <translation>내보낸 신경망의 가중치 순서가 달라서 아무것도 저장하지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export/isolated_run.py" />
   <source>the exported program was tried, and had computed nothing after {seconds} seconds</source>
   <translation>내보낸 프로그램을 실행해 보았지만 {seconds}초가 지나도록 아무것도 계산하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/graph.py" />
   <source>the network puts out {n} results; a stack puts out one tensor</source>
   <translation>이 신경망은 결과를 {n}개 내보냅니다. 스택은 텐서 하나를 내보냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/graph.py" />
   <source>the network puts out {kind}; a stack puts out one tensor</source>
   <translation>이 신경망의 출력은 {kind}입니다. 스택은 텐서 하나를 내보냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/graph.py" />
   <source>{node}: {error}</source>
   <translation>{node}: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/recording.py" />
   <source>{kind}: what it does depends on its input, so it cannot be followed ({error})</source>
   <translation>{kind}: 입력에 따라 하는 일이 달라져서 따라갈 수 없습니다({error})</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>{node} ({kind}) is a second result from within a branch; a side head stands on the main path</source>
   <translation>{node}({kind}) 노드는 브랜치 안에서 나오는 두 번째 결과입니다. 보조 헤드는 본래 경로에 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>{node} ({kind}) is needed by paths that cross; a stack has branches that part and join again, but none that cross</source>
   <translation>{node}({kind}) 노드가 서로 엇갈리는 경로에 필요합니다. 스택의 브랜치는 갈라졌다가 다시 합쳐질 뿐 엇갈리지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>{node} runs {n} times with the same weights; each block has weights of its own</source>
   <translation>{node} 노드가 같은 가중치로 {n}번 실행됩니다. 블록은 저마다 자기 가중치가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>{node} writes over its input, which another step needs as well</source>
   <translation>{node} 노드가 자기 입력 위에 덮어쓰는데, 그 입력은 다른 노드에도 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>the network takes several inputs; a stack takes one</source>
   <translation>이 신경망은 입력이 여러 개입니다. 스택의 입력은 하나입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/reduce.py" />
   <source>{node} ({kind}) takes {n} different inputs; branches of a stack join by adding, multiplying or putting side by side</source>
   <translation>{node}({kind}) 노드는 서로 다른 입력 {n}개를 받습니다. 스택의 브랜치는 더하기, 곱하기, 이어 붙이기(concat)로 합칩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/rules.py" />
   <source>{node}: no block has this {what}</source>
   <translation>{node}: 이런 설정({what})이 있는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/rules.py" />
   <source>{node}: a stack has no block for this</source>
   <translation>{node}: 스택에는 이것에 해당하는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/rules.py" />
   <source>{node}: {setting} is {value}, which a block cannot have</source>
   <translation>{node}: {setting} 값이 {value}인데, 블록은 이런 값을 가질 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/stack.py" />
   <source>{name} of torchvision, read from its own code as blocks. Each layer computes the same there and here. The weights do not come with it: Network &gt; Load weights brings them.</source>
   <translation>torchvision의 {name} 신경망을 그 코드에서 블록으로 읽어 온 것입니다. 층마다 그곳과 여기의 계산이 같습니다. 가중치는 함께 오지 않습니다. ‘신경망 &gt; 가중치 불러오기’로 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/stack.py" />
   <source>{name} has no side heads; {these} have</source>
   <translation>{name}에는 보조 헤드가 없습니다. 보조 헤드가 있는 것은 {these}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/stack.py" />
   <source>torchvision's stored weights were trained on colours from −1 to 1: it converts pictures on the way in when it loads them, which a stack does not.</source>
   <translation>torchvision에 저장된 가중치는 −1에서 1까지의 색으로 학습되었습니다. torchvision은 그 가중치를 불러올 때 들어오는 이미지를 변환하지만, 스택은 변환하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/translate.py" />
   <source>it does not fit</source>
   <translation>맞지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/translate.py" />
   <source>{node}: {reason}</source>
   <translation>{node}: {reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/translate.py" />
   <source>{node} mixes samples; blocks treat each sample by itself</source>
   <translation>{node} 노드가 샘플을 서로 섞습니다. 블록은 샘플마다 따로 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/translate.py" />
   <source>{node} puts out {there}, its block {here}</source>
   <translation>{node} 노드의 출력은 {there}인데, 그 블록의 출력은 {here}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/importing/translate.py" />
   <source>{node} has other weights than its block</source>
   <translation>{node} 노드의 가중치가 그 블록의 가중치와 다릅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>there is no layer called {target}</source>
   <translation>{target} 층이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>a block inside does not fit</source>
   <translation>안에 있는 블록이 맞지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>block {name} does not fit: {reason}</source>
   <translation>{name} 블록이 맞지 않습니다: {reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>{params} weights need {need} of memory; there are {there}</source>
   <translation>가중치 {params}개에는 메모리 {need}이(가) 필요하지만 쓸 수 있는 것은 {there}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>there is no function called {target}</source>
   <translation>{target} 함수가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/samples.py" />
   <source>{count} pictures of {size} px need more memory than is free; {fit} would fit. Choose a smaller size, or a folder with fewer pictures</source>
   <translation>{size} px 이미지 {count}장에는 남은 것보다 많은 메모리가 필요합니다. {fit}장이면 들어갑니다. 크기를 줄이거나 이미지가 더 적은 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/samples.py" />
   <source>{name} could be read when training began and cannot be read any more</source>
   <translation>{name} 파일은 학습을 시작할 때는 읽을 수 있었지만 이제는 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>put some among those to learn from</source>
   <translation>학습할 것에 몇 개를 넣으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>put some among those for validation</source>
   <translation>검증할 것에 몇 개를 넣으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>{n} of the {all} pictures for validation are learned from, too, equal to the last pixel: they tell nothing of new ones</source>
   <translation>검증 이미지 {all}개 가운데 {n}개는 훈련에도 픽셀까지 똑같이 들어 있습니다. 새 이미지에 대해서는 알려 주는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>choose another split seed</source>
   <translation>다른 분할 시드를 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>{share} of the samples for validation are {most}: whoever always answers that has as much accuracy</source>
   <translation>검증 샘플의 {share}이(가) {most} 클래스입니다. 언제나 그렇게 답해도 정확도가 그만큼 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>there are too few</source>
   <translation>샘플이 너무 적습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>split the data class by class, or choose another split seed</source>
   <translation>데이터를 클래스별로 나누거나 다른 분할 시드를 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>no sample is left for validation, as no class has two: bring more samples, or do not split the data class by class</source>
   <translation>샘플이 둘 이상인 클래스가 없어 검증에 쓸 샘플이 남지 않습니다. 샘플을 더 가져오거나 클래스별 분할을 끄세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>no sample is left for validation; {way}</source>
   <translation>검증에 쓸 샘플이 남지 않습니다. {way}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>no sample is left to learn from; {way}</source>
   <translation>학습할 샘플이 남지 않습니다. {way}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>no sample of {names} is learned from: {way}</source>
   <translation>다음 클래스는 학습에 쓰는 샘플이 없습니다: {names}. {way}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>no sample of {names} is kept for validation: {way}</source>
   <translation>다음 클래스는 검증에 쓰는 샘플이 없습니다: {names}. {way}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/split.py" />
   <source>one of the {all} pictures for validation is learned from, too, equal to the last pixel: it tells nothing of new ones</source>
   <translation>검증 이미지 {all}개 가운데 하나는 훈련에도 픽셀까지 똑같이 들어 있습니다. 새 이미지에 대해서는 알려 주는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/streaming.py" />
   <source>The {n} pictures do not fit into memory at once: they are kept decoded on the disk ({size}) and taken from there.</source>
   <translation>이미지 {n}장이 한꺼번에 메모리에 들어가지 않아, 풀어서 디스크에 두고({size}) 거기서 가져옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/streaming.py" />
   <source>The {n} pictures do not fit into memory, and the disk has no room to keep them decoded: they are read anew in every epoch.</source>
   <translation>이미지 {n}장이 메모리에 들어가지 않고, 풀어서 둘 디스크 공간도 없어 에포크마다 다시 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/streaming.py" />
   <source>The {n} samples do not fit into memory at once: each batch is fetched when it is wanted.</source>
   <translation>샘플 {n}개가 한꺼번에 메모리에 들어가지 않아, 배치마다 필요할 때 가져옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/streaming.py" />
   <source>the disk has no room to standardise the {n} samples: {size} are needed</source>
   <translation>샘플 {n}개를 표준화하려면 디스크 공간 {size}이(가) 필요한데, 그만큼 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>looks at films; blocks slide over single pictures, not over time as well</source>
   <translation>동영상을 보는 신경망입니다. 블록은 이미지 한 장을 볼 뿐 시간 방향으로는 움직이지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>finds things and the boxes around them, with steps that depend on the picture; a stack does the same steps for every picture</source>
   <translation>물체와 그것을 둘러싼 상자를 찾는 신경망이며, 거치는 과정이 이미지에 따라 달라집니다. 스택은 어느 이미지에나 같은 과정을 거칩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>compares two pictures; a stack takes one</source>
   <translation>이미지 두 장을 비교하는 신경망입니다. 스택은 한 장을 받습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>computes with whole numbers; blocks compute with fractions: take the network of the same name without quantized</source>
   <translation>정수로 계산하는 신경망입니다. 블록은 실수로 계산합니다. 이름에서 quantized만 뺀 신경망을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>torchvision is here but does not start ({error}): it was made for another torch than {version}; `pip install --upgrade torch torchvision` brings two that fit</source>
   <translation>torchvision이 있지만 시작되지 않습니다({error}). torch {version} 버전이 아닌 다른 버전에 맞춘 것입니다. `pip install --upgrade torch torchvision`으로 서로 맞는 둘을 설치할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>torchvision has no network {name}</source>
   <translation>torchvision에 {name} 신경망이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>torchvision is not installed here: `pip install torchvision` adds it</source>
   <translation>여기에는 torchvision이 설치되어 있지 않습니다. `pip install torchvision`으로 추가할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>torchvision has no network {name}; did you mean {near}?</source>
   <translation>torchvision에 {name} 신경망이 없습니다. 혹시 ‘{near}’ 아닌가요?</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>{name} {why}</source>
   <translation>{name}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/torchvision_networks.py" />
   <source>torchvision cannot build {name}: {error}</source>
   <translation>torchvision이 {name} 신경망을 만들 수 없습니다: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/bad_weights.py" />
   <source>the weights in {name} are not those that were chosen: the file has changed since; choose it again</source>
   <translation>{name} 파일의 가중치가 골랐던 것과 다릅니다. 그 뒤에 파일이 바뀌었습니다. 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>the weights {name} are not downloaded yet: `camplab weights FILE {source}` does that</source>
   <translation>{name} 가중치를 아직 내려받지 않았습니다. `camplab weights FILE {source}` 명령으로 내려받을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>the weights kept in {path} are not what was downloaded: the file was changed or damaged; remove it, and it is downloaded anew</source>
   <translation>{path}에 보관된 가중치가 내려받은 것과 다릅니다. 파일이 바뀌었거나 손상되었습니다. 파일을 지우면 새로 내려받습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>torchvision has no weights {version} for {name}; it has {known}</source>
   <translation>torchvision에는 {name} 신경망의 {version} 가중치가 없습니다. 있는 것은 {known}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>torchvision has no trained weights for {name}</source>
   <translation>torchvision에는 {name} 신경망의 사전 학습된 가중치가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>{source} is not the name of weights: torchvision:resnet18.IMAGENET1K_V1 is one</source>
   <translation>'{source}': 가중치의 이름이 아닙니다. 예를 들면 torchvision:resnet18.IMAGENET1K_V1입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>the address {url} says no SHA-256, so that what comes cannot be checked</source>
   <translation>주소 {url}에 SHA-256이 없어서 받은 것을 확인할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>what came from {host} is not the file that was asked for: its SHA-256 is another; try again</source>
   <translation>{host} 서버에서 받은 것이 요청한 파일이 아닙니다. SHA-256이 다릅니다. 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>torchvision has no network called {name}</source>
   <translation>torchvision에는 {name} 신경망이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/downloads.py" />
   <source>torchvision cannot be loaded, so its weights cannot be found ({why})</source>
   <translation>torchvision을 불러올 수 없어 가중치를 찾을 수 없습니다({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/dummies.py" />
   <source>it holds no tensors by name: save model.state_dict()</source>
   <translation>이름이 붙은 텐서가 없습니다. model.state_dict()를 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>This file keeps no order of layers and its names are not known here, so what fits where is a guess: compare the names in the table</source>
   <translation>이 파일은 층의 순서를 담고 있지 않고 여기서 아는 이름도 아니어서, 무엇이 어디에 맞는지는 짐작입니다. 표에서 이름을 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>{loaded} of {all} tensors are loaded from {source}; these begin afresh: {names}</source>
   <translation>텐서 {all}개 가운데 {loaded}개를 {source}에서 불러왔습니다. 다음 텐서는 초기 가중치로 시작합니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>{said}; left where it is: {names}</source>
   <translation>{said}. 파일에 있지만 사용하지 않은 것: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>{said}. {doubt}</source>
   <translation>{said}. {doubt}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>all {n} tensors are loaded from {source}</source>
   <translation>텐서 {n}개를 모두 {source}에서 불러왔습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>{loaded} of {all} tensors are loaded from {source}; of another shape or missing there, so these begin afresh: {names}</source>
   <translation>텐서 {all}개 가운데 {loaded}개를 {source}에서 불러왔습니다. 다음 텐서는 모양이 다르거나 그곳에 없어서 초기 가중치로 시작합니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>{loaded} of {all} tensors are loaded from {source}; NaN or infinite there, so these begin afresh: {names}</source>
   <translation>텐서 {all}개 가운데 {loaded}개를 {source}에서 불러왔습니다. 다음 텐서는 그곳의 값이 NaN이나 무한대여서 초기 가중치로 시작합니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>there are no weights of a stack called {stack}</source>
   <translation>이름이 {stack}인 스택의 가중치가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>most tensors of {source} hold values that are no numbers (NaN or infinite): the training they come from broke down</source>
   <translation>{source}의 텐서 대부분에 수가 아닌 값(NaN 또는 무한대)이 있습니다. 이 가중치를 만든 학습이 실패한 것입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>no tensor of {source} fits this network: {there} are there, {here} are needed, and none has the kind and shape of another</source>
   <translation>{source}의 텐서 가운데 이 신경망에 맞는 것이 없습니다. 그곳에는 {there}개가 있고 여기에는 {here}개가 필요한데, 종류와 모양이 서로 맞는 것이 하나도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>the tensor {key} holds whole numbers of one byte, as those of a quantised network: without their scales they are no weights</source>
   <translation>텐서 {key}의 값은 양자화된 신경망처럼 1바이트 정수인데, 배율이 없으면 가중치가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/loading.py" />
   <source>the tensor {key} holds values that are no numbers (NaN or infinite)</source>
   <translation>텐서 {key}에 수가 아닌 값(NaN이나 무한대)이 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/pickles.py" />
   <source>it is damaged: its list of tensors cannot be read</source>
   <translation>파일이 손상되었습니다. 텐서 목록을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/pickles.py" />
   <source>it holds {what}, not only tensors; whoever made it can save model.state_dict() instead</source>
   <translation>텐서만이 아니라 {what}도 들어 있습니다. 만든 사람이 대신 model.state_dict()를 저장하면 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/pickles.py" />
   <source>it is a pickle of protocol {n}, and only protocol {read} can be read, which torch.save(model.state_dict(), …) writes</source>
   <translation>피클 프로토콜 {n} 파일입니다. 읽을 수 있는 것은 torch.save(model.state_dict(), …)로 저장되는 프로토콜 {read}뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/pickles.py" />
   <source>it is nested too deep to be a list of tensors</source>
   <translation>너무 깊이 겹쳐 있어 텐서 목록일 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/pickles.py" />
   <source>it is too large to be a list of tensors</source>
   <translation>너무 커서 텐서 목록일 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/shards.py" />
   <source>{name} cannot be used: it does not say which tensor is in which file beside it</source>
   <translation>{name} 파일을 사용할 수 없습니다. 어느 텐서가 옆의 어느 파일에 있는지 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/shards.py" />
   <source>{name} names more than {most} files</source>
   <translation>{name} 파일에 적힌 파일이 {most}개보다 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/shards.py" />
   <source>{file} holds no tensor {key}, which its index has there</source>
   <translation>색인에 적힌 텐서 {key} 항목이 {file} 파일에 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/shards.py" />
   <source>{name} cannot be read: {why}</source>
   <translation>{name} 파일을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>loaded</source>
   <translation>불러옴</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>wrong shape</source>
   <translation>모양이 다름</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>NaN or infinite</source>
   <translation>NaN이나 무한대</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>missing</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>not used</source>
   <translation>사용 안 함</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/statuses.py" />
   <source>{has}, wanted {wants}</source>
   <translation>{has}, 필요한 것은 {wants}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>an HDF5 file, as Keras writes it</source>
   <translation>Keras가 저장하는 HDF5 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>a GGUF file, as llama.cpp reads it</source>
   <translation>llama.cpp가 읽는 GGUF 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>an array of NumPy</source>
   <translation>NumPy 배열</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>a compressed file</source>
   <translation>압축 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>only a pointer of Git LFS (`git lfs pull` fetches the file itself)</source>
   <translation>Git LFS 포인터일 뿐(파일 자체는 `git lfs pull`로 받습니다)</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>a web page, as a download that failed leaves it</source>
   <translation>다운로드에 실패했을 때 남는 웹 페이지</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>JSON, which describes a network or where its parts are</source>
   <translation>신경망이나 그 부분의 위치를 적은 JSON 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is neither .safetensors nor a file that torch.save has written</source>
   <translation>.safetensors도 아니고 torch.save로 저장한 파일도 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>a network of ONNX</source>
   <translation>ONNX 신경망 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is damaged or holds no weights ({why})</source>
   <translation>파일이 손상되었거나 가중치가 들어 있지 않습니다({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is empty</source>
   <translation>비어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is damaged: its list of tensors is longer than the file, or than any network needs</source>
   <translation>파일이 손상되었습니다. 텐서 목록이 파일보다 길거나, 신경망에 필요할 수 없을 만큼 깁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it holds no tensors</source>
   <translation>텐서가 들어 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>the tensor {key} is not of plain numbers</source>
   <translation>텐서 {key}의 값이 보통의 수가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>{name} cannot be used: {why}</source>
   <translation>{name} 파일을 사용할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is {what}: neither .safetensors nor a file that torch.save has written</source>
   <translation>{what}입니다. .safetensors도 아니고 torch.save로 저장한 파일도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>the folder {name} holds no weights: that of a run holds {file}</source>
   <translation>{name} 폴더에는 가중치가 없습니다. 학습 기록 폴더에는 {file} 파일이 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>{name} is not a file</source>
   <translation>'{name}': 파일이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>{name} is larger than {most} GiB</source>
   <translation>{name} 파일이 {most} GiB보다 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>there is no file {name}</source>
   <translation>{name} 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>its numbers have the format {name}, which cannot be read here</source>
   <translation>값이 {name} 형식이라 여기서 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is damaged: its end is missing, as after a download that was cut short</source>
   <translation>파일이 손상되었습니다. 내려받다가 끊긴 파일처럼 끝부분이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it holds a whole program (TorchScript): save model.state_dict() instead</source>
   <translation>프로그램 전체(TorchScript)가 들어 있습니다. 대신 model.state_dict()를 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is a compressed archive, not a file that torch.save has written</source>
   <translation>torch.save로 저장한 파일이 아니라 압축 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is an archive of files, not one that torch.save has written</source>
   <translation>torch.save로 저장한 파일이 아니라 여러 파일을 묶은 압축 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>it is damaged: what it holds is larger than the file</source>
   <translation>파일이 손상되었습니다. 들어 있는 것이 파일보다 큽니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/weights/weight_files.py" />
   <source>an archive of NumPy (.npz)</source>
   <translation>NumPy 묶음 파일(.npz)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Bends every number by the same curve, so that layers together can do more than one.</source>
   <translation>모든 값에 같은 비선형 함수를 적용합니다. 그래서 층을 쌓으면 한 층으로는 못 하는 것을 표현합니다.</translation>
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
   <translation>| 종류 | 함수 |
|---|---|
| relu | $\max(0, x)$ |
| relu6 | $\min(6, \max(0, x))$ |
| leaky_relu | $x &gt; 0$이면 $x$, 아니면 $0.01 x$ |
| elu | $x &gt; 0$이면 $x$, 아니면 $e^x - 1$ |
| gelu | $x \, \Phi(x)$ |
| silu | $x \, \sigma(x)$ |
| hardswish | $x \, \min(6, \max(0, x + 3)) / 6$ |
| 시그모이드(sigmoid) | $\sigma(x) = 1 / (1 + e^{-x})$ |
| hardsigmoid | $\min(6, \max(0, x + 3)) / 6$ |
| tanh | $\tanh(x)$ |
| 소프트맥스(softmax) | 특성 방향으로 $e^{x_i} / \sum_j e^{x_j}$ |

**언제 쓰나요:** 먼저 relu를 쓰고, 트랜스포머에서는 gelu를, 게이트처럼 0과 1 사이의 값이 필요한 곳에는 시그모이드를 씁니다.

**흔한 실수:** 깊은 신경망의 모든 층에 시그모이드를 쓰는 것입니다. 곡선의 기울기가 최대 1/4이라 기울기 소실(vanishing gradient)이 일어납니다.
손실 앞에 소프트맥스를 두는 것도 실수입니다. 교차 엔트로피(cross-entropy) 안에 이미 들어 있습니다.

Nair &amp; Hinton 2010 (ReLU); Hendrycks &amp; Gimpel 2016 (GELU); Ramachandran et al. 2017 (SiLU).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>The curve</source>
   <translation>적용할 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope</source>
   <translation>음수 쪽 기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope below zero (leaky_relu only)</source>
   <translation>0보다 작은 쪽의 기울기(Leaky ReLU에만 해당)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>ReLU6</source>
   <translation>ReLU6</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>ELU</source>
   <translation>ELU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>GELU</source>
   <translation>GELU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>SiLU</source>
   <translation>SiLU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Hardswish</source>
   <translation>Hardswish</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Sigmoid</source>
   <translation>시그모이드</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Hardsigmoid</source>
   <translation>Hardsigmoid</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Softmax</source>
   <translation>소프트맥스</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>an activation bends numbers; tokens are only names, embed them first</source>
   <translation>활성화 함수는 값에 적용합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Adaptive pooling</source>
   <translation>적응형 풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Shrinks every feature map to a fixed number of cells, whatever its size.</source>
   <translation>특징 맵을 크기와 상관없이 정해진 칸 수로 줄입니다. 적응형(adaptive) 풀링입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Each output cell is the mean (or the largest) of its share of the input. With one cell this is
*global average pooling*: $y_c = \frac{1}{H W} \sum_{i, j} x_c(i, j)$

**Use it** before the last dense layer: one number for each feature map, and the network takes pictures of any size.

**Typical mistake:** averaging over everything too early. What is left of each map is one number: where in the picture
something stood is forgotten.

Lin et al. 2014, *Network in network*, section 3.2.</source>
   <translation>출력의 각 칸은 입력에서 자기 몫에 해당하는 칸들의 평균(또는 최댓값)입니다. 칸이 하나이면
*전역 평균 풀링*(global average pooling, GAP)입니다: $y_c = \frac{1}{H W} \sum_{i, j} x_c(i, j)$

**언제 쓰나요:** 마지막 완전 연결층 앞에 둡니다. 특징 맵(feature map)마다 값 하나가 나오므로 어떤 크기의 이미지도 받을 수 있습니다.

**흔한 실수:** 너무 일찍 전체를 평균하는 것입니다. 맵마다 값 하나만 남아서, 무엇이 이미지의 어디에 있었는지는
잊습니다.

Lin et al. 2014, *Network in network*, section 3.2.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Take the mean, or the largest</source>
   <translation>평균을 낼지, 최댓값을 고를지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Cells</source>
   <translation>칸 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>How many cells come out along each axis</source>
   <translation>축마다 나오는 칸의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>cells</source>
   <translation>칸</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>pooling shrinks an image or a sequence; here comes {kind} of {x}</source>
   <translation>풀링은 이미지나 시퀀스를 줄입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Average</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Largest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Your own name for this block</source>
   <translation>이 블록에 직접 붙이는 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Frozen</source>
   <translation>동결</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Keep these weights as they are while training</source>
   <translation>학습하는 동안 가중치를 그대로 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Skip this block: its input goes straight on</source>
   <translation>이 블록을 건너뛰고 입력을 그대로 넘깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Keep an eye on what this block puts out, in every epoch</source>
   <translation>이 블록의 출력을 에포크마다 지켜봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>{y} would be more numbers than any computer can hold</source>
   <translation>{y}이면 어떤 컴퓨터에도 담을 수 없을 만큼 값이 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>skipping this block would hand on {x} where {y} is expected</source>
   <translation>이 블록을 건너뛰면 {y}이(가) 필요한 곳에 {x}이(가) 들어갑니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/base.py" />
   <source>Do not skip it</source>
   <translation>건너뛰지 않기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Batch norm</source>
   <translation>배치 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers.</source>
   <translation>배치 안에서 각 채널을 평균 0, 분산 1로 맞춘 다음, 학습되는 값으로 크기와 위치를 조정합니다.</translation>
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
   <translation>$y = \gamma \, (x - \mu_B) / \sqrt{\sigma_B^2 + \epsilon} + \beta$

학습할 때 $\mu_B, \sigma_B^2$는 그 배치의 값입니다(이미지라면 한 채널의 모든 픽셀). 검증할 때는 이동 평균을
씁니다: $\mu \leftarrow (1 - m) \, \mu + m \, \mu_B$, 모멘텀은 $m$입니다.

**언제 쓰나요:** 합성곱이나 완전 연결층 뒤, 활성화 함수 앞에 둡니다. 깊은 신경망이 더 빨리 학습되고 나쁜 초기값도
견딥니다.

**흔한 실수:** 샘플이 하나뿐인 배치(비교할 대상이 없습니다), 학습할 때와 검증할 때 다르게 동작한다는 점을
잊는 것, 바로 앞 층에 편향을 두는 것(다시 빼서 없어집니다).

Ioffe &amp; Szegedy 2015, *Batch normalization*, algorithm 1.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Epsilon</source>
   <translation>엡실론</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Keeps the division away from zero</source>
   <translation>0으로 나누는 일을 막습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>Momentum</source>
   <translation>모멘텀</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>How fast the running mean follows</source>
   <translation>이동 평균이 얼마나 빨리 따라가는지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>batch norm wants the channels of an image first; here comes {kind} of {x}</source>
   <translation>배치 정규화에서는 이미지의 채널이 맨 앞에 와야 합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/batch_norm.py" />
   <source>batch norm works on numbers; tokens are only names, embed them first</source>
   <translation>배치 정규화는 값에 적용합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>max</source>
   <translation>최대</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>average</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>learned</source>
   <translation>학습형</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>sinusoidal</source>
   <translation>사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>causal</source>
   <translation>인과 마스크</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/caption_words.py" />
   <source>{n} heads</source>
   <translation>헤드 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>Channel shuffle</source>
   <translation>채널 셔플</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>Takes channels from all groups in turn, so that what one group found reaches the others.</source>
   <translation>모든 그룹에서 채널을 차례로 하나씩 가져와, 한 그룹이 찾은 것이 다른 그룹에도 전해지게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>With $g$ groups of $n = C / g$ channels, channel $a n + b$ goes to place $b g + a$: the first of every
group, then the second of every group, and so on.

**Use it** between two convolutions with groups, or behind branches that share the channels out: otherwise each group
would only ever see itself.

**Typical mistake:** expecting chance. The order is always the same; nothing is drawn.

Zhang et al. 2018, *ShuffleNet*, section 3.1.</source>
   <translation>채널 $n = C / g$개짜리 그룹이 $g$개 있으면 채널 $a n + b$는 $b g + a$번 자리로 갑니다. 먼저 각 그룹의 첫째,
그다음 각 그룹의 둘째, 이런 순서입니다.

**언제 쓰나요:** 그룹을 나눈 합성곱 두 개 사이, 또는 채널을 나누어 맡은 브랜치들 뒤에 둡니다. 그러지 않으면 각 그룹은
늘 자기 자신만 봅니다.

**흔한 실수:** 무작위라고 생각하는 것입니다. 순서는 늘 같으며, 뽑는 것은 없습니다.

Zhang et al. 2018, *ShuffleNet*, section 3.1.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>Groups</source>
   <translation>그룹 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>Channels are taken from so many groups in turn</source>
   <translation>이만큼의 그룹에서 채널을 차례로 가져옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>{channels} / {groups} = {share} channels in a group</source>
   <translation>{channels} / {groups} = 그룹마다 채널 {share}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/channel_shuffle.py" />
   <source>channels are shuffled, and tokens have none: embed them first</source>
   <translation>섞는 것은 채널인데 토큰에는 채널이 없습니다. 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Class token</source>
   <translation>클래스 토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Puts one learned step in front of the sequence, in which attention can gather the answer.</source>
   <translation>학습되는 벡터 하나([CLS])를 시퀀스 맨 앞에 붙여, 어텐션이 그곳에 답을 모으게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>$T \times F \rightarrow (T + 1) \times F$

**Use it** before the positional encoding; after the last attention select step 0 and classify from it.

**Typical mistake:** classifying from the last step. The token stands in front, at step 0.

Devlin et al. 2019 (BERT); Dosovitskiy et al. 2021 (ViT).</source>
   <translation>$T \times F \rightarrow (T + 1) \times F$

**언제 쓰나요:** 위치 인코딩(positional encoding) 앞에 둡니다. 마지막 어텐션 뒤에서 시점(time step) 0을 골라 분류합니다.

**흔한 실수:** 마지막 시점으로 분류하는 것입니다. 토큰은 맨 앞, 시점 0에 있습니다.

Devlin et al. 2019 (BERT); Dosovitskiy et al. 2021 (ViT).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>{steps} steps + 1 = {out} steps</source>
   <translation>시점 {steps}개 + 1 = 시점 {out}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>a class token is put in front of a sequence; here comes {kind} of {x}</source>
   <translation>클래스 토큰은 시퀀스 맨 앞에 붙입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>blocks stand {depth} levels deep inside each other; at most {most} are possible</source>
   <translation>블록이 {depth}겹으로 들어 있습니다. 최대 {most}겹까지 가능합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>this would be {number} layers; at most {most} are possible</source>
   <translation>층이 {number}개가 됩니다. 최대 {most}개까지 가능합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>for an input of {x} this would need larger layers than are possible</source>
   <translation>입력이 {x}이면 만들 수 있는 것보다 큰 층이 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>ConvNeXt block</source>
   <translation>ConvNeXt 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Looks around with one wide window in each map, then thinks at each pixel; the result is added to the input.</source>
   <translation>채널마다 넓은 필터로 주변을 보고, 픽셀마다 따로 계산합니다. 그 결과를 입력에 더합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>$x + \lambda \cdot W_2 \, \mathrm{gelu}(W_1 \, \mathrm{norm}(\mathrm{window}(x)))$

A transformer layer built of convolutions: the depthwise 7×7 window stands where attention would, and the two dense
layers, with $4 C$ features between them, are the same at every pixel. The channels are put last in between, so that
dense layers and layer norm look at one pixel.

**Use it** several times in a row; between the stages halve height and width with a layer norm and a 2×2 convolution of
stride 2.

**Typical mistake:** looking for the activations. There is only one in a block, as in a transformer.

Liu et al. 2022, *A ConvNet for the 2020s*.</source>
   <translation>$x + \lambda \cdot W_2 \, \mathrm{gelu}(W_1 \, \mathrm{norm}(\mathrm{window}(x)))$

합성곱으로 만든 트랜스포머 층입니다. 어텐션이 있을 자리에 깊이별(depthwise) 7×7 필터가 있고, 사이에 특성 $4 C$개를
둔 완전 연결층 두 개는 모든 픽셀에서 같습니다. 그 사이에는 채널을 마지막에 놓아서, 완전 연결층과 층 정규화(LayerNorm)가
한 픽셀을 보게 합니다.

**언제 쓰나요:** 여러 번 이어서 씁니다. 스테이지(stage) 사이에서는 층 정규화와 스트라이드가 2인 2×2 합성곱으로 높이와 너비를
절반으로 줄이세요.

**흔한 실수:** 활성화 함수를 여럿 찾는 것입니다. 트랜스포머처럼 블록 하나에 하나뿐입니다.

Liu et al. 2022, *A ConvNet for the 2020s*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Kernel</source>
   <translation>커널</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Size of the depthwise window; odd</source>
   <translation>깊이별(depthwise) 필터의 크기. 홀수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Ratio</source>
   <translation>비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>How many times wider the dense layers are inside</source>
   <translation>완전 연결층 안쪽이 몇 배 넓은지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Layer scale</source>
   <translation>레이어 스케일</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>What every factor is at the beginning</source>
   <translation>모든 배율의 처음 값</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Stochastic depth</source>
   <translation>확률적 깊이</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>How often a sample skips this block in training</source>
   <translation>학습할 때 샘플이 이 블록을 건너뛰는 비율(stochastic depth)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>a ConvNeXt block slides over an image; here comes {kind} of {x}</source>
   <translation>ConvNeXt 블록에는 이미지가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convnext_block.py" />
   <source>Insert Permute</source>
   <translation>‘축 순서 바꾸기’ 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Convolution</source>
   <translation>합성곱</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Slides small filters over the input; each filter makes one feature map.</source>
   <translation>작은 필터를 입력 위로 움직입니다. 필터 하나가 특징 맵 하나를 만듭니다.</translation>
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
   <translation>이미지에서는 필터가 높이와 너비 방향으로, 시퀀스에서는 시점 방향으로 움직입니다.

$y_{k}(i, j) = b_k + \sum_{c, u, v} w_{k c u v} \; x_c(i s + d u - p, \; j s + d v - p)$

여기서 $s$는 스트라이드, $d$는 팽창(dilation), $p$는 패딩입니다. 길이가 $n$인 축을 따라 출력은
$\lfloor (n + 2p - d(k - 1) - 1) / s \rfloor + 1$칸이 됩니다.

**언제 쓰나요:** 같은 패턴이 어디에나 나타날 수 있을 때 씁니다. 필터는 가중치가 적고 모든 위치를 살펴봅니다.
3×3 필터 두 개를 이어 놓으면 5×5 하나만큼 넓게 보면서 가중치는 18/25만 듭니다.

**흔한 실수:** 필터 하나가 *모든* 채널에 걸쳐 있다는 점을 잊는 것입니다. 채널 16개에 3×3 필터 32개라면 가중치는
32 × 3 × 3개가 아니라 32 × 16 × 3 × 3개입니다.

LeCun et al. 1989, *Backpropagation applied to handwritten zip code recognition*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Filters</source>
   <translation>필터 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>How many feature maps come out</source>
   <translation>나오는 특징 맵의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Size of the window, one number or height and width</source>
   <translation>필터(커널)의 크기. 숫자 하나 또는 높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Stride</source>
   <translation>스트라이드</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>How far the window moves each time</source>
   <translation>필터가 한 번에 움직이는 거리</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Padding</source>
   <translation>패딩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Zeros around the input; same keeps its size (at stride 1)</source>
   <translation>입력 둘레에 두는 0의 수. same이면 크기가 유지됩니다(스트라이드가 1일 때)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Dilation</source>
   <translation>팽창</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Distance between the cells a filter looks at</source>
   <translation>필터가 보는 칸 사이의 간격(dilation)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Each group of filters sees its share of the channels; depthwise gives each channel its own</source>
   <translation>필터 그룹마다 채널을 나누어 봅니다. 깊이별(depthwise)은 채널마다 따로 필터를 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Bias</source>
   <translation>편향</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Add a learned number to each feature map</source>
   <translation>특징 맵마다 학습되는 값을 하나씩 더합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a window of {span} px does not fit in {room} px (the input with its padding)</source>
   <translation>{span} px 필터는 {room} px(패딩을 더한 입력) 안에 들어가지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>padding “same” adds what is missing on the far side: {size} stay {size}</source>
   <translation>패딩 “same”은 모자란 만큼을 먼 쪽에 채웁니다: {size} → {size}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a convolution slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>합성곱은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>same</source>
   <translation>same</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>depthwise</source>
   <translation>깊이별(depthwise)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>padding “same” with an even window of {kernel} px works at stride 1 only; the stride is {stride}</source>
   <translation>필터 크기가 짝수({kernel} px)일 때 패딩 “same”은 스트라이드 1에서만 됩니다. 지금 스트라이드는 {stride}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>{filters} filters cannot be shared out evenly to {groups} groups</source>
   <translation>필터 {filters}개를 그룹 {groups}개에 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set padding to “same”</source>
   <translation>패딩을 “same”으로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Make the window {kernel} px</source>
   <translation>필터 크기를 {kernel} px(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Make the window odd</source>
   <translation>필터 크기를 홀수로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set stride to 1</source>
   <translation>스트라이드를 1로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Use {n} filters</source>
   <translation>필터를 {n}개로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set groups to 1</source>
   <translation>그룹 수를 1로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Cross attention</source>
   <translation>크로스 어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Lets every step look at the steps that passed a tap further up, and take what it needs from there.</source>
   <translation>모든 시점이 위쪽 탭(tap)을 지나간 시점들을 보고, 필요한 것을 거기서 가져오게 합니다. 교차 어텐션이라고도 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>$\mathrm{softmax}\left(Q K^T / \sqrt{d}\right) V$ with $Q = x W_q$ from here, and $K = m W_k$,
$V = m W_v$ from the *memory* $m$: what passed the tap of that name.

**Use it** in a decoder: each step that is written looks at everything that was read. The number of steps may differ;
the features must be as many.

**Typical mistake:** *causal* switched on. That is for self attention, which must not see what it is to predict; the
memory may be seen as a whole.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.3.</source>
   <translation>$\mathrm{softmax}\left(Q K^T / \sqrt{d}\right) V$. 여기서 $Q = x W_q$는 이곳에서, $K = m W_k$와
$V = m W_v$는 *메모리* $m$에서 옵니다. 메모리는 그 이름의 탭을 지나간 값입니다.

**언제 쓰나요:** 디코더에 둡니다. 디코더의 각 시점(time step)이 인코더가 읽은 입력 전체를 봅니다. 시점 수는 달라도 되지만 특성 수는
같아야 합니다.

**흔한 실수:** *인과 마스크*(causal)를 켜는 것입니다. 그것은 예측할 것을 미리 보면 안 되는 셀프 어텐션을 위한 설정입니다. 메모리는
전체를 보아도 됩니다.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.3.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Heads</source>
   <translation>헤드 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>How many things a step can look for at once</source>
   <translation>한 시점이 한꺼번에 찾을 수 있는 것의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Name of the tap that is looked at</source>
   <translation>볼 탭(tap)의 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Causal</source>
   <translation>인과 마스크(causal)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Each step sees only as far into the memory as it stands</source>
   <translation>각 시점이 메모리에서 자기와 같은 위치까지만 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Dropout</source>
   <translation>드롭아웃</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>The share of looks that is switched off</source>
   <translation>무작위로 0으로 만드는 어텐션 가중치의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Look at {name}</source>
   <translation>{name} 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>cross attention needs a sequence of steps; here comes {kind} of {x}</source>
   <translation>크로스 어텐션에는 시점이 있는 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Insert a tap here</source>
   <translation>여기에 탭 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>the tap {name} holds {kind} of {x}; only the steps of a sequence can be looked at</source>
   <translation>탭 {name}에 있는 것은 모양이 {x}인 {kind}입니다. 시퀀스의 시점만 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>Insert Dense with {n} outputs</source>
   <translation>출력 {n}개인 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/cross_attention.py" />
   <source>the tap {name} has {n} features and the steps here {m}: they must be equal</source>
   <translation>탭 {name}의 특성은 {n}개, 이곳 시점의 특성은 {m}개입니다. 둘이 같아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Dense</source>
   <translation>완전 연결</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Mixes all features: every output is a weighted sum of every input.</source>
   <translation>모든 특성을 섞습니다. 각 출력은 모든 입력의 가중합입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>$y = W x + b$

On a sequence it works on each step alone, with the same weights at every step.

**Use it** at the end of a network, to turn features into one score for each class; or everywhere, when the input has
no order that could be used.

**Typical mistake:** two dense layers without an activation between them. They are no stronger than one:
$W_2 (W_1 x) = (W_2 W_1) x$.

Rosenblatt 1958, *The perceptron*; Rumelhart et al. 1986 (how several layers learn).</source>
   <translation>$y = W x + b$

시퀀스에서는 시점마다 따로, 같은 가중치로 계산합니다.

**언제 쓰나요:** 신경망의 끝에서 특성을 클래스별 점수로 바꿀 때 씁니다. 입력에 이용할 만한 순서나 위치 관계가
없다면 어디에나 씁니다.

**흔한 실수:** 활성화 함수 없이 완전 연결층(nn.Linear) 두 개를 잇는 것입니다. 하나일 때보다 나을 것이 없습니다:
$W_2 (W_1 x) = (W_2 W_1) x$.

Rosenblatt 1958, *The perceptron*; Rumelhart et al. 1986 (여러 층이 배우는 법).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Outputs</source>
   <translation>출력 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>How many features come out</source>
   <translation>나오는 특성의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Add a learned number to each output</source>
   <translation>출력마다 학습되는 값을 하나씩 더합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>a dense layer takes a vector; here comes an image of {x}: flatten it to {n} first</source>
   <translation>완전 연결층은 벡터를 받습니다. 들어온 것은 모양이 {x}인 이미지이니 먼저 길이 {n}(으)로 평탄화하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>a dense layer takes numbers with a size; here come {kind}</source>
   <translation>완전 연결층은 값으로 된 벡터를 받습니다. 들어온 것은 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Insert Flatten</source>
   <translation>평탄화 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Dense block</source>
   <translation>덴스 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Every layer adds a few feature maps to all that came before, and the next one sees them all.</source>
   <translation>층마다 앞의 모든 특징 맵에 몇 개를 더 붙이고, 다음 층은 그 전부를 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>$x_{l} = [x_{l-1}, \; f_l(x_{l-1})]$: each layer puts its $k$ new feature maps (the *growth*) beside the
old ones, so $C$ channels become $C + l \cdot k$ after $l$ layers. $f_l$ is batch norm, relu, a 1×1 convolution to
$4 k$ channels, then batch norm, relu and a 3×3 convolution to $k$.

**Use it** with a Transition after each block: few weights, as nothing is computed twice.

**Typical mistake:** a large growth. 12 to 32 is plenty, since every layer still sees all the maps before it.

Huang et al. 2017, *Densely connected convolutional networks* (DenseNet-BC).</source>
   <translation>$x_{l} = [x_{l-1}, \; f_l(x_{l-1})]$: 층마다 새 특징 맵 $k$개(*성장률*, growth rate)를 이전 맵에 이어 붙이므로,
채널은 $C$개에서 층 $l$개를 지나 $C + l \cdot k$개가 됩니다. $f_l$은 배치 정규화, relu, 채널을 $4 k$개로 만드는 1×1 합성곱,
그다음 배치 정규화, relu, 채널을 $k$개로 만드는 3×3 합성곱입니다.

**언제 쓰나요:** 블록마다 뒤에 트랜지션을 두고 씁니다. 같은 것을 두 번 계산하지 않으므로 가중치가 적습니다.

**흔한 실수:** 성장률을 크게 잡는 것입니다. 모든 층이 앞의 맵을 전부 보기 때문에 12에서 32면 충분합니다.

Huang et al. 2017, *Densely connected convolutional networks* (DenseNet-BC).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Layers</source>
   <translation>층 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>How many layers add feature maps</source>
   <translation>특징 맵을 덧붙이는 층의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Growth</source>
   <translation>성장률</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Feature maps each layer adds</source>
   <translation>층마다 덧붙이는 특징 맵의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>Squeeze to</source>
   <translation>압축 배수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>The 1×1 convolution leaves this × the growth</source>
   <translation>1×1 합성곱이 성장률의 몇 배를 남길지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense_block.py" />
   <source>a dense block slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>덴스 블록에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switches off some numbers at random while training, so that no feature is relied on alone.</source>
   <translation>학습하는 동안 일부 값을 무작위로 0으로 만들어, 어느 한 특성에만 기대지 않게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Each number is set to 0 with probability $p$ and else divided by $1 - p$, so that the mean stays.
In validation nothing is switched off.

**Use it** between dense layers when validation is much worse than training.

**Typical mistake:** expecting the training loss to be lower than the validation loss: with dropout it is measured with
numbers missing, and is often higher.

Srivastava et al. 2014, *Dropout: a simple way to prevent neural networks from overfitting*.</source>
   <translation>각 값은 확률 $p$로 0이 되고, 그렇지 않으면 $1 - p$로 나누어 평균을 유지합니다.
검증할 때는 아무 값도 0으로 만들지 않습니다.

**언제 쓰나요:** 검증 결과가 훈련 결과보다 훨씬 나쁠 때 완전 연결층 사이에 둡니다.

**흔한 실수:** 훈련 손실이 검증 손실보다 낮을 것이라고 기대하는 것입니다. 드롭아웃을 쓰면 훈련 손실은 값이
빠진 채로 재기 때문에 더 높을 때가 많습니다.

Srivastava et al. 2014, *Dropout: a simple way to prevent neural networks from overfitting*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Share</source>
   <translation>비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>The share of numbers that is switched off</source>
   <translation>0으로 만드는 값의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switch off</source>
   <translation>적용 단위</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Single numbers, or whole channels (features)</source>
   <translation>값 하나씩, 또는 채널(특성) 통째로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Single numbers</source>
   <translation>값 하나씩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Whole channels</source>
   <translation>채널 통째로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>dropout switches off numbers; tokens are only names, embed them first</source>
   <translation>드롭아웃은 값에 적용합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Embedding</source>
   <translation>임베딩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Looks up a learned vector for each token.</source>
   <translation>토큰마다 학습되는 벡터를 찾아 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>A table with one row for each token of the vocabulary; $T$ tokens become $T \times F$ numbers.

**Use it** first in every network that reads text or other symbols: a token's number says nothing, its vector can.

**Typical mistake:** reading the numbers of tokens as amounts. Token 7 is not more than token 3; only the table says
which are alike.

Bengio et al. 2003, *A neural probabilistic language model*.</source>
   <translation>어휘(vocabulary)의 토큰마다 한 행이 있는 표입니다. 토큰 $T$개가 값 $T \times F$개가 됩니다.

**언제 쓰나요:** 글이나 다른 기호를 읽는 신경망이라면 맨 앞에 둡니다. 토큰 번호 자체에는 뜻이 없지만 벡터에는 뜻을 담을 수 있습니다.

**흔한 실수:** 토큰 번호를 양으로 읽는 것입니다. 토큰 7이 토큰 3보다 큰 것이 아닙니다. 어느 토큰이 서로 비슷한지는
표만이 알려 줍니다.

Bengio et al. 2003, *A neural probabilistic language model*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Features</source>
   <translation>특성 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Length of the vector of each token</source>
   <translation>토큰마다 주어지는 벡터의 길이</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>an embedding looks up tokens; here comes {kind} of {x}, which are numbers already</source>
   <translation>임베딩은 토큰을 찾는 표입니다. 들어온 것은 모양이 {x}인 {kind}(으)로, 이미 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Fire</source>
   <translation>Fire</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Squeezes to a few channels, then looks at them with windows of 1 and 3 pixels side by side.</source>
   <translation>채널을 몇 개로 압축한 다음, 1×1 필터와 3×3 필터로 나란히 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>$s$ 1×1 filters *squeeze*; then $e_1$ 1×1 and $e_3$ 3×3 filters *expand* side by side, a relu after each:
$C \rightarrow s \rightarrow [e_1, e_3]$. The 3×3 windows, nine times as costly, see only $s$ channels.

**Use it** where the file must be small: SqueezeNet reaches AlexNet's accuracy with 50 times fewer weights.

**Typical mistake:** as many squeeze channels as expand channels. Then nothing is squeezed, and a plain convolution is
better.

Iandola et al. 2016, *SqueezeNet*, section 3.2.</source>
   <translation>1×1 필터 $s$개로 *압축*(squeeze)하고, 1×1 필터 $e_1$개와 3×3 필터 $e_3$개로 나란히 *확장*(expand)하며, 각각 뒤에 relu를 둡니다:
$C \rightarrow s \rightarrow [e_1, e_3]$. 비용이 아홉 배인 3×3 필터는 채널을 $s$개만 봅니다.

**언제 쓰나요:** 파일이 작아야 할 때 씁니다. SqueezeNet은 50배 적은 가중치로 AlexNet의 정확도에 이릅니다.

**흔한 실수:** 압축 채널을 확장 채널만큼 많이 두는 것입니다. 그러면 압축되는 것이 없으니 보통 합성곱이 더
낫습니다.

Iandola et al. 2016, *SqueezeNet*, section 3.2.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Squeeze</source>
   <translation>압축</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Channels the windows see</source>
   <translation>필터가 보는 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Channels of the 1×1 branch</source>
   <translation>1×1 브랜치의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Channels of the 3×3 branch</source>
   <translation>3×3 브랜치의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>Initialisation</source>
   <translation>초기화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>How fresh weights of the convolutions are drawn</source>
   <translation>합성곱의 초기 가중치를 뽑는 방식</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/fire.py" />
   <source>a fire module slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>Fire 모듈에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Flatten</source>
   <translation>평탄화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Lays all numbers of a sample in one row, ready for a dense layer.</source>
   <translation>샘플의 모든 값을 한 줄로 늘어놓아(flatten) 완전 연결층에 넣을 수 있게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>$C \times H \times W$ numbers become a vector of $C \cdot H \cdot W$. Nothing is computed,
nothing is lost; only the neighbourhood of the pixels is forgotten.

**Use it** between the last convolution or pooling and the first dense layer.

**Typical mistake:** flattening a large feature map. The dense layer behind it gets $C \cdot H \cdot W$ weights for
each output: in AlexNet and VGG that is most of the network.</source>
   <translation>값 $C \times H \times W$개가 길이 $C \cdot H \cdot W$인 벡터가 됩니다. 계산하는 것도 잃는 것도
없습니다. 어떤 픽셀이 서로 이웃이었는지만 잊습니다.

**언제 쓰나요:** 마지막 합성곱이나 풀링과 첫 번째 완전 연결층 사이에 둡니다.

**흔한 실수:** 큰 특징 맵을 평탄화하는 것입니다. 뒤에 오는 완전 연결층에는 출력마다 가중치가 $C \cdot H \cdot W$개씩
생깁니다. AlexNet과 VGG에서는 그것이 신경망의 대부분입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>{sizes} = {n}</source>
   <translation>{sizes} = {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>tokens are already one row; embed them first</source>
   <translation>토큰은 이미 한 줄입니다. 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Squeeze-excite gate</source>
   <translation>SE 게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Looks at the whole picture, then turns each channel up or down by a number between 0 and 1.</source>
   <translation>이미지 전체를 보고 나서, 채널마다 0과 1 사이의 값을 곱해 세기를 조절합니다(squeeze-and-excitation).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>$y_c = x_c \cdot g_c$ with $g = \sigma(W_2 \, \mathrm{relu}(W_1 \bar{x}))$, where $\bar{x}$ is the
mean of each feature map. $W_1$ squeezes $C$ channels to $C / r$ (or to the given width), $W_2$ brings them back.

**Use it** at the end of a residual branch, or in the wide middle of an inverted bottleneck: some accuracy for few
weights.

**Typical mistake:** a softmax instead of the sigmoid. The channels do not compete; several may be turned up at once.

Hu et al. 2018, *Squeeze-and-excitation networks*; Howard et al. 2019 (MobileNetV3: relu and hardsigmoid); Tan &amp; Le
2019 (EfficientNet: silu and sigmoid).</source>
   <translation>$y_c = x_c \cdot g_c$이고 $g = \sigma(W_2 \, \mathrm{relu}(W_1 \bar{x}))$입니다. $\bar{x}$는 각 특징 맵의
평균입니다. $W_1$은 채널을 $C$개에서 $C / r$개(또는 정해 준 너비)로 줄이고, $W_2$는 되돌립니다.

**언제 쓰나요:** 잔차 브랜치의 끝이나 역병목(inverted bottleneck)의 넓은 가운데에 둡니다. 적은 가중치로 정확도를 조금 더
얻습니다.

**흔한 실수:** 시그모이드 대신 소프트맥스를 쓰는 것입니다. 채널은 서로 겨루지 않으며, 여러 채널을 한꺼번에 키울 수 있습니다.

Hu et al. 2018, *Squeeze-and-excitation networks*; Howard et al. 2019 (MobileNetV3: relu, hardsigmoid); Tan &amp; Le
2019 (EfficientNet: silu, 시그모이드).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>The middle has this many times fewer channels</source>
   <translation>가운데 채널 수를 몇 분의 일로 줄일지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Width</source>
   <translation>너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Channels of the middle, instead of a ratio</source>
   <translation>비율 대신 쓰는 가운데 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>by the ratio</source>
   <translation>비율로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>The curve in the middle</source>
   <translation>가운데에 쓰는 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Gate</source>
   <translation>게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>The curve that makes numbers between 0 and 1</source>
   <translation>0과 1 사이의 값을 만드는 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>a gate turns numbers up and down; tokens are only names, embed them first</source>
   <translation>게이트는 값의 세기를 조절합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>a gate turns the channels of an image up and down; here comes {kind} of {x}</source>
   <translation>게이트는 이미지의 채널 세기를 조절합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>Group norm</source>
   <translation>그룹 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts each channel.</source>
   <translation>샘플마다 채널 그룹을 평균 0, 분산 1로 맞춘 다음, 채널마다 크기와 위치를 조정합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>$y_c = \gamma_c \, (x_c - \mu_g) / \sqrt{\sigma_g^2 + \epsilon} + \beta_c$

with $\mu_g, \sigma_g^2$ over all pixels (steps) of the channels in the group of $c$, of one sample alone. As many
groups as channels is *instance norm* (Ulyanov et al. 2016); one group takes all channels together.

**Use it** instead of batch norm where batches are small: it needs no batch, and is the same in training and validation.

**Typical mistake:** a number of groups that does not divide the channels.

Wu &amp; He 2018, *Group normalization*.</source>
   <translation>$y_c = \gamma_c \, (x_c - \mu_g) / \sqrt{\sigma_g^2 + \epsilon} + \beta_c$

$\mu_g, \sigma_g^2$는 샘플 하나에서 $c$가 속한 그룹에 있는 채널들의 모든 픽셀(시점)로 구합니다. 그룹 수가 채널 수와
같으면 *인스턴스 정규화*이고(Ulyanov et al. 2016), 그룹이 하나면 모든 채널을 함께 다룹니다.

**언제 쓰나요:** 배치가 작을 때 배치 정규화 대신 씁니다. 배치가 필요 없고 학습할 때와 검증할 때가 같습니다.

**흔한 실수:** 채널 수가 그룹 수로 나누어떨어지지 않는 것입니다.

Wu &amp; He 2018, *Group normalization*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>Channels are shared out to so many groups</source>
   <translation>채널을 이만큼의 그룹으로 나눕니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>{channels} / {groups} = {share} channels in a group, {numbers} numbers</source>
   <translation>{channels} / {groups} = 그룹마다 채널 {share}개, 값 {numbers}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>group norm wants the channels of an image first; here comes {kind} of {x}</source>
   <translation>그룹 정규화에서는 이미지의 채널이 맨 앞에 와야 합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>group norm works on numbers; tokens are only names, embed them first</source>
   <translation>그룹 정규화는 값에 적용합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/group_norm.py" />
   <source>each of {groups} groups would hold a single number, which has no spread</source>
   <translation>그룹이 {groups}개이면 그룹마다 값이 하나뿐이라 표준편차를 구할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Inception</source>
   <translation>인셉션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Looks with windows of 1, 3 and 5 pixels and a pooling at once and puts all feature maps side by side.</source>
   <translation>1×1, 3×3, 5×5 필터와 풀링으로 한꺼번에 보고, 나온 특징 맵을 모두 이어 붙입니다(concat).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Four branches: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max pooling then 1×1. Their channels add up.

The 1×1 convolutions in front *reduce* the channels before the costly windows. In GoogLeNet's first module (3a) they
bring 387,072 weights down to 163,328.

**Use it** when you do not want to choose a window size: the network chooses.

**Typical mistake:** looking for the 5×5 windows in torchvision's GoogLeNet. It has 3×3 ones in this branch (a slip that
was kept, as trained weights depend on it): 6.6 instead of 7.0 million parameters. The last setting does the same.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4.</source>
   <translation>브랜치가 넷입니다: 1×1; 1×1 다음 3×3; 1×1 다음 5×5; 3×3 최대 풀링 다음 1×1. 출력 채널은 넷을 합친 수입니다.

앞에 놓인 1×1 합성곱은 비용이 큰 필터에 들어가기 전에 채널을 *줄입니다*. GoogLeNet의 첫 모듈(3a)에서는
가중치 387,072개를 163,328개로 줄입니다.

**언제 쓰나요:** 필터 크기를 직접 고르고 싶지 않을 때 씁니다. 신경망이 고릅니다.

**흔한 실수:** torchvision의 GoogLeNet에서 5×5 필터를 찾는 것입니다. 그 브랜치에는 3×3 필터가 있습니다(실수였지만 학습된 가중치가
거기에 맞추어져 있어 그대로 두었습니다). 그래서 매개변수가 700만 개가 아니라 660만 개입니다. 마지막 설정이 같은 일을 합니다.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 3×3</source>
   <translation>3×3 앞의 1×1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 3×3 window sees</source>
   <translation>3×3 필터가 보는 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 5×5</source>
   <translation>5×5 앞의 1×1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 5×5 window sees</source>
   <translation>5×5 필터가 보는 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 5×5 branch</source>
   <translation>5×5 브랜치의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>After pooling</source>
   <translation>풀링 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the pooling branch</source>
   <translation>풀링 브랜치의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Reductions</source>
   <translation>채널 축소</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 convolutions that spare work; off: the naive module</source>
   <translation>계산을 줄여 주는 1×1 합성곱. 끄면 기본 모듈(naive)이 됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>After each convolution</source>
   <translation>합성곱마다 뒤에 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Keeps the division of batch norm away from zero</source>
   <translation>배치 정규화에서 0으로 나누는 일을 막습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>5×5 is 3×3</source>
   <translation>5×5를 3×3으로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>A window of 3×3 in the branch for 5×5, as in torchvision's GoogLeNet</source>
   <translation>torchvision의 GoogLeNet처럼 5×5 브랜치에 3×3 필터를 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>an inception module slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>인셉션 모듈에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Inception v3 module</source>
   <translation>인셉션 v3 모듈</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Takes large windows apart: two of 3×3 for one of 5×5, one row and one column for one of 7×7.</source>
   <translation>큰 필터를 나눕니다. 5×5 하나를 3×3 두 개로, 7×7 하나를 한 행과 한 열로 바꿉니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>| form | branches side by side | size |
|---|---|---|
| A | 1×1 · 5×5 · two 3×3 · average, 1×1 | stays |
| B | 3×3 / 2 · two 3×3 / 2 · max / 2 | halves |
| C | 1×1 · 1×7, 7×1 · twice that · average, 1×1 | stays |
| D | 3×3 / 2 · 1×7, 7×1, 3×3 / 2 · max / 2 | halves |
| E | 1×1 · 1×3 beside 3×1 · 3×3, then both · average, 1×1 | stays |

A 7×7 window has $49 C^2$ weights, a row and a column of 7 together $14 C^2$. After each convolution stand batch norm
(epsilon 0.001) and relu.

**Use it** A at 35×35, C at 17×17, E at 8×8 cells, with B and D between them.

**Typical mistake:** form B or D on a picture of less than 3 pixels: these windows have no rim of zeros.

Szegedy et al. 2016, *Rethinking the Inception architecture for computer vision*, figures 5 to 7 and 10.</source>
   <translation>| 형태 | 나란한 브랜치 | 크기 |
|---|---|---|
| A | 1×1 · 5×5 · 3×3 두 개 · 평균, 1×1 | 그대로 |
| B | 3×3 / 2 · 3×3 두 개 / 2 · 최대 / 2 | 절반 |
| C | 1×1 · 1×7, 7×1 · 같은 것을 두 번 · 평균, 1×1 | 그대로 |
| D | 3×3 / 2 · 1×7, 7×1, 3×3 / 2 · 최대 / 2 | 절반 |
| E | 1×1 · 1×3과 3×1을 나란히 · 3×3 다음 그 둘 · 평균, 1×1 | 그대로 |

7×7 필터의 가중치는 $49 C^2$개인데, 길이 7인 행과 열은 합쳐서 $14 C^2$개입니다. 합성곱마다 뒤에 배치 정규화
(엡실론 0.001)와 relu가 있습니다.

**언제 쓰나요:** 35×35칸에서는 A, 17×17칸에서는 C, 8×8칸에서는 E를 쓰고, 그 사이에 B와 D를 둡니다.

**흔한 실수:** 3픽셀보다 작은 이미지에 형태 B나 D를 쓰는 것입니다. 이 필터들은 둘레에 0을 두르지 않습니다.

Szegedy et al. 2016, *Rethinking the Inception architecture for computer vision*, figures 5 to 7 and 10.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Form</source>
   <translation>형태</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Which of the five modules</source>
   <translation>다섯 모듈 가운데 어느 것인지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Channels of the pooling branch of A</source>
   <translation>A의 풀링 브랜치의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>1×7 and 7×1</source>
   <translation>1×7과 7×1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Channels between rows and columns of C</source>
   <translation>C의 행과 열 사이의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>Width ×</source>
   <translation>너비 ×</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>All channels times this; 1 is as in the paper</source>
   <translation>모든 채널 수에 곱하는 값. 1이면 논문과 같습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception_v3.py" />
   <source>an Inception v3 module slides over an image; here comes {kind} of {x}</source>
   <translation>인셉션 v3 모듈에는 이미지가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>How fresh weights are drawn; default is what PyTorch does</source>
   <translation>초기 가중치를 뽑는 방법. 기본값은 PyTorch의 방식입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Gain</source>
   <translation>게인</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Scales the fresh weights of the chosen scheme</source>
   <translation>고른 방법으로 뽑은 초기 가중치에 곱하는 배율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Standard deviation</source>
   <translation>표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>How far fresh weights lie around zero</source>
   <translation>초기 가중치의 표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Default</source>
   <translation>PyTorch 기본값</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>He (for ReLU)</source>
   <translation>He (ReLU용)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Xavier (for tanh, sigmoid)</source>
   <translation>Xavier (tanh, 시그모이드용)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>LeCun</source>
   <translation>LeCun</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Orthogonal</source>
   <translation>직교</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Normal</source>
   <translation>정규 분포</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Identity</source>
   <translation>항등(identity)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Zeros</source>
   <translation>모두 0</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Insert Reshape to {dims}</source>
   <translation>{dims} 모양으로 바꾸는 블록 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>{channels} channels cannot be shared out evenly to {groups} groups</source>
   <translation>채널 {channels}개를 그룹 {groups}개에 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>a sequence has one axis to slide over; give one size, not two</source>
   <translation>시퀀스에는 움직일 축이 하나뿐입니다. 크기를 둘이 아니라 하나만 적으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Insert To sequence</source>
   <translation>‘시퀀스로 펼치기’ 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Insert Permute and To sequence</source>
   <translation>두 블록 추가(축 순서, 시퀀스)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Insert Embedding</source>
   <translation>임베딩 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Set groups to {n}</source>
   <translation>그룹 수를 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/input_checks.py" />
   <source>Use the first size</source>
   <translation>첫 번째 크기만 사용</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Inverted bottleneck</source>
   <translation>역병목</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Widens the channels, looks at each map alone with a cheap window, and narrows them again.</source>
   <translation>채널을 넓히고, 맵마다 따로 값싼 필터로 본 다음, 다시 좁힙니다. 병목(bottleneck)을 뒤집은 구조입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>1×1 from $C$ to $t \, C$ channels, a *depthwise* window (one filter for each channel), 1×1 down to $C'$;
no activation after that, as it would throw away half of what is left. Where stride is 1 and $C' = C$, the input is
added.

A 3×3 convolution on $C$ channels costs $9 C^2$ products per pixel; a depthwise window and a 1×1 $9 C + C^2$.

| network | activation | gate | epsilon | momentum |
|---|---|---|---|---|
| MobileNetV2 | relu6 | none | 0.00001 | 0.1 |
| MobileNetV3 | relu, hardswish | hardsigmoid, relu inside | 0.001 | 0.01 |
| EfficientNet | silu | sigmoid, silu inside | 0.00001 | 0.1 |

**Use it** where work is dear, as on a telephone.

**Typical mistake:** expecting it to be as fast on a graphics card as its few products promise: a depthwise window waits
for memory, not for arithmetic.

Sandler et al. 2018 (MobileNetV2); Howard et al. 2019 (MobileNetV3); Tan &amp; Le 2019 (EfficientNet).</source>
   <translation>1×1로 채널을 $C$개에서 $t \, C$개로 넓히고, *깊이별*(depthwise) 필터(채널마다 필터 하나)를 거쳐, 1×1로 $C'$개까지 줄입니다.
그 뒤에는 활성화 함수를 두지 않습니다. 남은 것의 절반을 버리게 되기 때문입니다. 스트라이드가 1이고 $C' = C$이면 입력을
더합니다.

채널 $C$개에 대한 3×3 합성곱은 픽셀마다 곱셈이 $9 C^2$번, 깊이별 필터와 1×1은 $9 C + C^2$번 듭니다.

| 신경망 | 활성화 함수 | 게이트 | 엡실론 | 모멘텀 |
|---|---|---|---|---|
| MobileNetV2 | relu6 | 없음 | 0.00001 | 0.1 |
| MobileNetV3 | relu, hardswish | hardsigmoid, 안쪽은 relu | 0.001 | 0.01 |
| EfficientNet | silu | 시그모이드, 안쪽은 silu | 0.00001 | 0.1 |

**언제 쓰나요:** 스마트폰처럼 계산을 아껴야 하는 곳에 씁니다.

**흔한 실수:** 곱셈이 적은 만큼 GPU에서도 빠를 것이라고 기대하는 것입니다. 깊이별 필터는 계산이 아니라
메모리를 기다립니다.

Sandler et al. 2018 (MobileNetV2); Howard et al. 2019 (MobileNetV3); Tan &amp; Le 2019 (EfficientNet).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Channels</source>
   <translation>채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>How many channels come out</source>
   <translation>나오는 채널의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Expansion</source>
   <translation>확장 배수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>The middle has so many times the input</source>
   <translation>가운데가 입력의 몇 배인지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>2 halves height and width</source>
   <translation>2이면 높이와 너비가 반으로 줄어듭니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>The curve after the first two convolutions</source>
   <translation>처음 두 합성곱 뒤의 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>A squeeze-excite gate after the depthwise window, and its curve</source>
   <translation>깊이별(depthwise) 필터 뒤의 SE 게이트와 그 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Gate width</source>
   <translation>게이트 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Channels in the middle of the gate</source>
   <translation>게이트 가운데의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>Gate activation</source>
   <translation>게이트 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>The curve in the middle of the gate</source>
   <translation>게이트 가운데의 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>an inverted bottleneck slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>역병목에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inverted_bottleneck.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Average {branch} to {size} px</source>
   <translation>{branch} 크기를 평균으로 {size} px까지 줄이기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Put a dense layer with {n} outputs in {branch}</source>
   <translation>{branch}에 출력이 {n}개인 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>branch {n}</source>
   <translation>브랜치 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>the shortcut</source>
   <translation>스킵 연결</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Put a 1×1 convolution with {n} filters in {branch}</source>
   <translation>{branch}에 필터가 {n}개인 1×1 합성곱 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Put a 1×1 convolution with stride {stride} in {branch}</source>
   <translation>{branch}에 스트라이드가 {stride}인 1×1 합성곱 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Enlarge {branch} to {size} px</source>
   <translation>{branch} 크기를 {size} px로 늘리기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Flatten {branch}</source>
   <translation>{branch} 평탄화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>Keep the size in {branch}: stride 1, padding</source>
   <translation>{branch}의 크기 유지: 스트라이드 1, 패딩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>⧺ side by side</source>
   <translation>⧺ 이어 붙이기(concat)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>⊕ add</source>
   <translation>⊕ 더하기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/joining.py" />
   <source>⊗ multiply</source>
   <translation>⊗ 곱하기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Layer norm</source>
   <translation>층 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Brings the features of each sample (of each step) to mean 0 and variance 1, then scales and shifts them.</source>
   <translation>샘플마다(시점마다) 특성을 평균 0, 분산 1로 맞춘 다음 크기와 위치를 조정합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>$y = \gamma \, (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta$

with $\mu, \sigma^2$ over the features of one sample alone; of a sequence, of each step alone. No batch is needed, so
training and validation are the same.

On an image, *features* means all numbers of the sample, *channels* the channels of each pixel alone.

**Use it** in transformers, and where batches are small.

**Typical mistake:** taking it for batch norm with another name. It compares the features of one sample with each
other, not one feature over the samples.

Ba et al. 2016, *Layer normalization*.</source>
   <translation>$y = \gamma \, (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta$

$\mu, \sigma^2$는 샘플 하나의 특성만으로, 시퀀스라면 시점 하나의 특성만으로 구합니다. 배치가 필요 없으므로
학습할 때와 검증할 때가 같습니다.

이미지에서 *특성*은 샘플의 모든 값을, *채널*은 픽셀마다의 채널만을 뜻합니다.

**언제 쓰나요:** 트랜스포머에서, 그리고 배치가 작을 때 씁니다.

**흔한 실수:** 이름만 다른 배치 정규화로 여기는 것입니다. 한 특성을 여러 샘플에 걸쳐 비교하는 것이 아니라, 한 샘플의
특성들을 서로 비교합니다.

Ba et al. 2016, *Layer normalization*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Over</source>
   <translation>정규화 범위</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Of an image: all numbers together, or the channels of each pixel</source>
   <translation>이미지일 때: 모든 값을 함께, 또는 픽셀마다 채널만</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>All features</source>
   <translation>모든 특성</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>Channels of a pixel</source>
   <translation>픽셀마다 채널만</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>layer norm works on numbers; tokens are only names, embed them first</source>
   <translation>층 정규화는 값에 적용합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_scale.py" />
   <source>Multiplies each channel by a learned number that begins near zero.</source>
   <translation>채널마다 학습되는 값을 곱합니다. 이 값은 0에 가까운 수에서 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_scale.py" />
   <source>$y_c = \lambda_c \, x_c$, with $\lambda_c$ = $10^{-6}$ or so at the beginning.

**Use it** at the end of a residual branch: a fresh deep network is then nearly the identity, and each branch grows as
far as it helps.

**Typical mistake:** putting it on the main path, where it makes everything that follows nearly zero.

Touvron et al. 2021, *Going deeper with image transformers*, section 3; Liu et al. 2022 (ConvNeXt).</source>
   <translation>$y_c = \lambda_c \, x_c$이고, 처음에는 $\lambda_c$ = $10^{-6}$ 정도입니다.

**언제 쓰나요:** 잔차 브랜치의 끝에 둡니다. 그러면 갓 만든 깊은 신경망은 거의 항등(identity) 함수이고, 각 브랜치는 도움이 되는
만큼 자랍니다.

**흔한 실수:** 본래 경로에 두는 것입니다. 그러면 뒤에 오는 모든 값이 거의 0이 됩니다.

Touvron et al. 2021, *Going deeper with image transformers*, section 3; Liu et al. 2022 (ConvNeXt).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_scale.py" />
   <source>Start value</source>
   <translation>시작값</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_scale.py" />
   <source>layer scale multiplies numbers; tokens are only names, embed them first</source>
   <translation>레이어 스케일은 값에 곱합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Local response norm</source>
   <translation>국소 응답 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Divides each number by the strength of the neighbouring channels at the same place; it learns nothing.</source>
   <translation>각 값을 같은 자리에 있는 이웃 채널들의 세기로 나눕니다. 배우는 것은 없습니다. 국소 응답 정규화(LRN)입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>$y_c = x_c \, / \, \left( k + \frac{\alpha}{n} \sum_{c'} x_{c'}^2 \right)^{\beta}$

over the $n$ channels $c'$ around $c$, at the same pixel (step).

**Use it** to build AlexNet as its paper does. Later networks found that it brings little and use batch norm.

**Typical mistake:** taking $\alpha$ of the paper as it stands. PyTorch divides it by $n$, the paper does not: the
paper's $10^{-4}$ with $n = 5$ is $5 \cdot 10^{-4}$ here.

Krizhevsky et al. 2012, *ImageNet classification with deep convolutional neural networks*, section 3.3.</source>
   <translation>$y_c = x_c \, / \, \left( k + \frac{\alpha}{n} \sum_{c'} x_{c'}^2 \right)^{\beta}$

같은 픽셀(시점)에서 $c$ 둘레의 채널 $c'$ $n$개에 대해 더합니다.

**언제 쓰나요:** AlexNet을 논문대로 만들 때 씁니다. 나중의 신경망들은 별로 이득이 없다는 것을 알고 배치 정규화를 씁니다.

**흔한 실수:** 논문의 $\alpha$를 그대로 쓰는 것입니다. PyTorch는 이를 $n$으로 나누고 논문은 나누지 않습니다.
논문의 $10^{-4}$는 $n = 5$일 때 여기서는 $5 \cdot 10^{-4}$입니다.

Krizhevsky et al. 2012, *ImageNet classification with deep convolutional neural networks*, section 3.3.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Neighbours</source>
   <translation>이웃 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>How many channels damp each other</source>
   <translation>서로 억제하는 채널의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>channels</source>
   <translation>채널</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Alpha</source>
   <translation>알파</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>How strongly they damp each other</source>
   <translation>억제하는 세기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Beta</source>
   <translation>베타</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>The power of the damping</source>
   <translation>분모의 지수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>k</source>
   <translation>k</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>Damping that is always there</source>
   <translation>분모에 항상 더하는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/local_response_norm.py" />
   <source>channels damp each other in an image or a sequence; here comes {kind} of {x}</source>
   <translation>채널은 이미지나 시퀀스에서 서로 억제합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Permute</source>
   <translation>축 순서 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Puts the axes of a sample in another order; no number changes.</source>
   <translation>샘플의 축을 다른 순서로 놓습니다. 값은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>| order | from | to |
|---|---|---|
| channels_last | image $C \times H \times W$ | grid $H \times W \times C$ |
| channels_first | grid $H \times W \times C$ | image $C \times H \times W$ |
| transpose | sequence $T \times F$ | sequence $F \times T$ |

**Use it** where layers work on each pixel alone: with the channels last, a dense layer mixes the channels of one pixel
and a layer norm looks at one pixel. ConvNeXt and Swin are built so.

**Typical mistake:** a convolution after *channels_last*. It slides over height and width of an image; change the order
back first.

Liu et al. 2022, *A ConvNet for the 2020s*.</source>
   <translation>| 순서 | 전 | 후 |
|---|---|---|
| 채널을 마지막으로(channels_last) | 이미지 $C \times H \times W$ | 격자 $H \times W \times C$ |
| 채널을 처음으로(channels_first) | 격자 $H \times W \times C$ | 이미지 $C \times H \times W$ |
| 시점과 특성 맞바꾸기(transpose) | 시퀀스 $T \times F$ | 시퀀스 $F \times T$ |

**언제 쓰나요:** 층이 픽셀마다 따로 계산할 때 씁니다. 채널이 마지막에 있으면 완전 연결층은 한 픽셀의 채널을 섞고,
층 정규화는 한 픽셀을 봅니다. ConvNeXt와 Swin이 이렇게 만들어져 있습니다.

**흔한 실수:** *채널을 마지막으로* 뒤에 합성곱을 두는 것입니다. 합성곱은 이미지의 높이와 너비 방향으로 움직이므로 먼저 순서를
되돌리세요.

Liu et al. 2022, *A ConvNet for the 2020s*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Order</source>
   <translation>순서</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Which axis goes where</source>
   <translation>어느 축을 어디에 놓을지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Channels last</source>
   <translation>채널을 마지막으로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Channels first</source>
   <translation>채널을 처음으로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Steps for features</source>
   <translation>시점과 특성 맞바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>this order is for {wanted}; here comes {kind} of {x}</source>
   <translation>이 순서는 {wanted}에 쓰는 것입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/permute.py" />
   <source>Change the order to {order}</source>
   <translation>순서를 {order}(으)로 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Pooling</source>
   <translation>풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Keeps the largest or the mean of each window, so that the picture gets smaller.</source>
   <translation>창마다 최댓값이나 평균만 남겨 이미지를 작게 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Max: $y = \max_{u, v} x(i s + u, j s + v)$. Average: the mean of the same cells.

**Use it** to halve height and width: what follows sees more of the picture and costs a quarter.

**Typical mistake:** thinking that pooling has weights. It has none; it makes the *next* dense layer smaller.
In the backward pass max pooling hands the whole gradient to one cell of each window, average pooling an equal share
to all.

LeCun et al. 1998, *Gradient-based learning applied to document recognition*, section II.</source>
   <translation>최대: $y = \max_{u, v} x(i s + u, j s + v)$. 평균: 같은 칸들의 평균입니다.

**언제 쓰나요:** 높이와 너비를 반으로 줄일 때 씁니다. 뒤에 오는 층은 이미지를 더 넓게 보면서 비용은 4분의 1이 됩니다.

**흔한 실수:** 풀링에 가중치가 있다고 생각하는 것입니다. 풀링에는 가중치가 없고, *다음* 완전 연결층을 작게 만듭니다.
역전파에서 최대 풀링은 기울기 전부를 창마다 한 칸에 넘기고, 평균 풀링은 모든 칸에 똑같이
나누어 줍니다.

LeCun et al. 1998, *Gradient-based learning applied to document recognition*, section II.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Keep the largest, or the mean</source>
   <translation>최댓값을 남길지, 평균을 남길지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Window</source>
   <translation>창</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>How far the window moves; empty: its own size</source>
   <translation>창이 움직이는 거리. 비워 두면 창의 크기만큼</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Empty cells around the input, at most half a window</source>
   <translation>입력 둘레에 두는 빈칸. 최대 창의 절반까지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Round up</source>
   <translation>올림</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Let a last window stick out instead of leaving cells over</source>
   <translation>칸을 남기는 대신 마지막 창이 밖으로 나가게 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>pooling slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>풀링은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>a window of {kernel} px does not fit in {room} px</source>
   <translation>{kernel} px 창은 {room} px 안에 들어가지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>padding {padding} is more than half of the window of {kernel} px</source>
   <translation>패딩 {padding}이(가) {kernel} px 창의 절반보다 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Set padding to {n}</source>
   <translation>패딩을 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Positional encoding</source>
   <translation>위치 인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Adds to every step a pattern that says where it stands.</source>
   <translation>시점마다 자기 위치를 알려 주는 패턴을 더합니다(positional encoding).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>*Sinusoidal:* $p_{t, 2i} = \sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \cos(t / 10000^{2i/F})$: fixed.
*Learned:* one learned vector for each step.

**Use it** once, before the first attention: attention itself does not know the order of the steps.

**Typical mistake:** a network for longer sequences than it learned on. A learned position exists only for the steps it
was trained with.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (learned).</source>
   <translation>*사인파:* $p_{t, 2i} = \sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \cos(t / 10000^{2i/F})$. 고정된 값입니다.
*학습형(learned):* 시점마다 학습되는 벡터 하나를 둡니다.

**언제 쓰나요:** 첫 어텐션 앞에 한 번 둡니다. 어텐션 자체는 시점의 순서를 모릅니다.

**흔한 실수:** 배울 때보다 긴 시퀀스에 신경망을 쓰는 것입니다. 학습된 위치는 학습할 때 있던 시점에만
있습니다.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (학습형).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Learned, or fixed sines</source>
   <translation>학습형 벡터, 또는 고정된 사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>positions are given to the steps of a sequence; here comes {kind} of {x}</source>
   <translation>위치는 시퀀스의 시점에 주는 것입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Learned</source>
   <translation>학습형(learned)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Sines</source>
   <translation>사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Reads a sequence step by step; its state carries what it has read so far.</source>
   <translation>시퀀스를 한 시점씩 읽습니다. 지금까지 읽은 것은 상태에 담아 넘깁니다.</translation>
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

**In a decoder** it *begins with* what the encoder has read, the last state that passed a tap: the one vector through
which a sentence has to go. In an LSTM both states begin with it.

**Truncated:** after every so many steps the state is handed on as a number, and no gradient comes back through it: a
step of training looks back no further.

**Typical mistake:** output *all* where one vector for the whole sequence is wanted: choose *last*.

**Try:** a gain on *orthogonal* or *identity* weights. The gradient grows or shrinks by it at every step.

Elman 1990; Hochreiter &amp; Schmidhuber 1997; Cho et al. 2014; Sutskever et al. 2014 (encoder and decoder); Williams &amp;
Peng 1990 (truncated); Saxe et al. 2013 (orthogonal); Le et al. 2015 (identity).</source>
   <translation>| 셀 | 규칙 |
|---|---|
| RNN, tanh(rnn_tanh) | $h_t = \tanh(W x_t + U h_{t-1} + b)$ |
| lstm | $c_t = f_t \, c_{t-1} + i_t \, \tilde{c}_t$, $\; h_t = o_t \tanh(c_t)$ |
| gru | $h_t = z_t \, h_{t-1} + (1 - z_t) \, \tilde{h}_t$ |

게이트 $f, i, o, z$는 저마다의 가중치를 쓴 $W x_t + U h_{t-1} + b$의 시그모이드입니다. 크기가 같은 RNN, GRU, LSTM의
가중치 수는 1 : 3 : 4입니다.

**언제 쓰나요:** 시퀀스 앞부분의 내용이 뒤에서 중요할 때 gru나 lstm을 씁니다. 기본 RNN의 기울기는 시점마다 줄거나
커집니다. 기울기 클리핑도 하세요. 게이트는 기울기 폭주(exploding gradient)를 막지 못합니다.

**디코더에서는** 인코더가 읽어 낸 것, 곧 탭(tap)을 지나간 마지막 상태에서 *시작*합니다. 문장 전체가 이 벡터 하나를 지나야
합니다. LSTM은 두 상태 모두 거기서 시작합니다.

**잘라서 역전파(truncated BPTT):** 정한 시점 수마다 상태를 값으로만 넘기고, 그 상태를 거쳐 돌아오는 기울기는 없앱니다. 학습
스텝은 그보다 앞을 돌아보지 않습니다.

**흔한 실수:** 시퀀스 전체를 나타내는 벡터 하나가 필요한데 *모든 시점*을 출력하는 것입니다. *마지막 시점*을 고르세요.

**해 보기:** *직교*나 *항등* 초기화에 게인을 줍니다. 기울기가 시점마다 그 게인만큼 커지거나 줄어듭니다.

Elman 1990; Hochreiter &amp; Schmidhuber 1997; Cho et al. 2014; Sutskever et al. 2014(인코더와 디코더); Williams &amp;
Peng 1990(잘라서 역전파); Saxe et al. 2013(직교), Le et al. 2015(항등).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Cell</source>
   <translation>셀</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>What is computed at each step</source>
   <translation>시점마다 하는 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Hidden</source>
   <translation>은닉 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Size of the state</source>
   <translation>상태의 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent layers on top of each other</source>
   <translation>위로 쌓는 순환층의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Both directions</source>
   <translation>양방향</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Read from both ends and join the states</source>
   <translation>양쪽 끝에서 읽고 두 상태를 잇습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>The state after every step, or only the last one</source>
   <translation>시점마다의 상태 전부, 또는 마지막 상태만</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Forget bias</source>
   <translation>망각 편향</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Large: a fresh LSTM keeps its memory (0: PyTorch's own)</source>
   <translation>크면 갓 초기화한 LSTM이 기억을 유지합니다(0: PyTorch의 방식)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent initialisation</source>
   <translation>순환 가중치 초기화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>How fresh weights from state to state are drawn; other than default, biases begin at 0</source>
   <translation>상태에서 상태로 가는 초기 가중치를 정하는 방법. 기본값이 아니면 편향은 0에서 시작합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent gain</source>
   <translation>순환 게인</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Scales the fresh weights from state to state</source>
   <translation>상태에서 상태로 가는 초기 가중치에 곱하는 배율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>zeros</source>
   <translation>0</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Name of the tap whose last state it begins with; none: zeros</source>
   <translation>여기에 마지막 상태를 넘겨줄 탭(tap)의 이름. 없으면 0에서 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Truncated after</source>
   <translation>역전파 자르기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>So many steps, then no gradient comes back through the state; 0: it comes back through all</source>
   <translation>이만큼의 시점마다 상태를 거쳐 돌아오는 기울기를 끊음. 0이면 끝까지 돌아옴</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>a recurrent layer reads a sequence; here comes {kind} of {x}</source>
   <translation>순환층은 시퀀스를 읽습니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Begin with zeros</source>
   <translation>0에서 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>RNN, tanh</source>
   <translation>RNN, tanh</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>RNN, ReLU</source>
   <translation>RNN, ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>GRU</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>LSTM</source>
   <translation>LSTM</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>All steps</source>
   <translation>모든 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Last step</source>
   <translation>마지막 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>the tap {name} holds {kind} of {x}; a state is a vector, or a step of a sequence</source>
   <translation>탭 {name}에 있는 것은 모양이 {x}인 {kind}입니다. 상태는 벡터이거나 시퀀스의 한 시점이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Set hidden to {n}</source>
   <translation>은닉 크기를 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>the tap {name} has {n} features and the state here {m}: they must be equal</source>
   <translation>탭 {name}의 특성은 {n}개, 이곳 상태의 크기는 {m}입니다. 둘이 같아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Begin with {name}</source>
   <translation>{name} 상태에서 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>Reshape</source>
   <translation>모양 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>Lays the same numbers out in other rows; no number changes.</source>
   <translation>같은 값을 다른 모양으로 늘어놓습니다. 값은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>One size makes a vector $F$, two a sequence $T \times F$, three an image $C \times H \times W$. Numbers
are taken row by row, as they stand. One of the sizes may be $-1$: it is what the others leave over.

**Use it** to make a picture of the vector in the middle of a decoder: a dense layer to 128 · 7 · 7 numbers, then
Reshape to 128×7×7.

**Typical mistake:** using it to change the order of axes. Rows and columns are not swapped but torn apart; that is what
Permute is for.</source>
   <translation>크기를 하나 주면 벡터 $F$, 둘이면 시퀀스 $T \times F$, 셋이면 이미지 $C \times H \times W$가 됩니다. 값은
있는 순서대로 한 행씩 가져옵니다. 크기 가운데 하나는 $-1$이어도 됩니다. 다른 크기들이 남긴 만큼이 됩니다.

**언제 쓰나요:** 디코더 가운데의 벡터를 이미지로 만들 때 씁니다. 완전 연결층으로 값 128 · 7 · 7개를 만든 다음
‘모양 바꾸기’로 128×7×7을 만듭니다.

**흔한 실수:** 축의 순서를 바꾸는 데 쓰는 것입니다. 행과 열이 서로 바뀌는 것이 아니라 뒤섞여 버립니다. 그런 일에는
‘축 순서 바꾸기’를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>Sizes</source>
   <translation>크기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>One: vector; two: sequence; three: image; −1: what is left</source>
   <translation>하나: 벡터; 둘: 시퀀스; 셋: 이미지; −1: 나머지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>{before} = {n} = {after}</source>
   <translation>{before} = {n} = {after}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>Lay them in one row</source>
   <translation>한 줄로 늘어놓기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>{n} numbers come in, but {sizes} holds {known}</source>
   <translation>값 {n}개가 들어오는데 {sizes}에는 {known}개가 들어갑니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>sizes are at least 1, and only one of them can be −1, what is left</source>
   <translation>크기는 1 이상이어야 하고, 나머지를 뜻하는 −1은 하나만 쓸 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>{n} numbers cannot be shared out evenly to {known}</source>
   <translation>값 {n}개를 {known}(으)로 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/reshape.py" />
   <source>Leave the first size open</source>
   <translation>첫 번째 크기를 나머지로 두기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Residual</source>
   <translation>잔차 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Adds what two or three layers find to their own input, so that gradients have a straight way back.</source>
   <translation>두세 층이 찾아낸 것을 자기 입력에 더해(잔차 연결, residual), 기울기가 곧장 역전파될 길을 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>$y = \mathrm{relu}(x + f(x))$: the layers need to learn only what is to be *added*. If nothing is, they
learn $f(x) = 0$, which is easy; and $\partial y / \partial x$ always contains a 1, however deep the network.

*Basic:* two 3×3 convolutions. *Bottleneck:* 1×1 down to a quarter of the channels, 3×3, 1×1 up again.
*Pre-activation:* norm and activation stand before each of two convolutions, none after the sum: $y = x + f(x)$, and
the way back is free of any curve.
When channels or size change, the shortcut gets a 1×1 convolution; else it is the input itself.
On a vector the convolutions are dense layers.

*Groups* share out the middle of a bottleneck (ResNeXt-50: 32 groups of width 4); more *width* makes it wider
(Wide ResNet-50: width 128). The middle has $\lfloor C / 4 \cdot w / 64 \rfloor \cdot g$ channels.

**Use it** for every network of more than about ten layers.

**Typical mistake:** an activation inside the shortcut. What is added must be able to be the input itself.

He et al. 2016, *Deep residual learning for image recognition* (the stride stands at the 3×3 window, as in most code
since); He et al. 2016, *Identity mappings in deep residual networks*; Xie et al. 2017 (ResNeXt); Zagoruyko &amp; Komodakis
2016 (width).</source>
   <translation>$y = \mathrm{relu}(x + f(x))$: 층은 *더할 것*만 배우면 됩니다. 더할 것이 없으면 $f(x) = 0$을
배우는데, 이는 쉽습니다. 신경망이 아무리 깊어도 $\partial y / \partial x$에는 늘 1이 들어 있습니다.

*기본:* 3×3 합성곱 두 개. *병목*(bottleneck): 1×1로 채널을 4분의 1로 줄이고, 3×3을 거쳐, 1×1로 다시 늘립니다.
*사전 활성화*(pre-activation): 두 합성곱마다 앞에 정규화와 활성화 함수를 두고 더한 뒤에는 두지 않습니다: $y = x + f(x)$. 그래서
역전파 경로에 활성화 함수가 하나도 없습니다.
채널이나 크기가 바뀌면 스킵 연결(shortcut)에 1×1 합성곱을 두고, 그렇지 않으면 입력을 그대로 씁니다.
벡터에서는 합성곱 대신 완전 연결층을 씁니다.

*그룹 수*는 병목의 가운데를 나누는 수이고(ResNeXt-50: 너비가 4인 그룹 32개), *너비*를 늘리면 가운데가 넓어집니다
(Wide ResNet-50: 너비 128). 가운데의 채널은 $\lfloor C / 4 \cdot w / 64 \rfloor \cdot g$개입니다.

**언제 쓰나요:** 층이 열 개를 넘는 신경망이라면 늘 씁니다.

**흔한 실수:** 스킵 연결 안에 활성화 함수를 두는 것입니다. 더하는 것은 입력 그 자체일 수 있어야 합니다.

He et al. 2016, *Deep residual learning for image recognition* (스트라이드는 그 뒤의 대부분의 코드처럼 3×3 필터에 둡니다); He et al. 2016,
*Identity mappings in deep residual networks*; Xie et al. 2017 (ResNeXt); Zagoruyko &amp; Komodakis
2016 (너비).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Two layers, three with a narrow middle, or two with norm and curve in front</source>
   <translation>층 두 개, 가운데가 좁은 층 세 개, 또는 정규화와 활성화 함수를 앞에 둔 층 두 개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>The curve between the layers and at the end</source>
   <translation>층 사이와 끝에 두는 활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>With each convolution</source>
   <translation>합성곱마다 함께 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Into how many groups the middle is shared out</source>
   <translation>가운데를 몇 개의 그룹으로 나눌지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Width of a group</source>
   <translation>그룹의 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Channels of each group where 256 come out; 64 with one group is the plain bottleneck</source>
   <translation>출력 채널이 256개일 때 그룹마다의 채널 수. 그룹이 하나이고 64이면 보통의 병목입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Basic</source>
   <translation>기본</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Bottleneck</source>
   <translation>병목</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Pre-activation</source>
   <translation>사전 활성화(pre-activation)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a residual block slides over an image; here comes {kind} of {x}</source>
   <translation>잔차 블록에는 이미지가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a residual block adds numbers; tokens are only names, embed them first</source>
   <translation>잔차 블록은 값에 더합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a vector has no height and width to stride over: the stride must be 1</source>
   <translation>벡터에는 이동할 높이와 너비가 없으므로 스트라이드는 1이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Select step</source>
   <translation>시점 선택</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Keeps one step of a sequence as a vector and drops the others.</source>
   <translation>시퀀스에서 시점 하나를 벡터로 남기고 나머지는 버립니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>$T \times F \rightarrow F$

**Use it** to classify a sequence: step 0 after a class token, the last step (−1) after a recurrent layer that puts out
all its states.

**Typical mistake:** counting from 1. The first step is 0, as in Python.

Sutskever et al. 2014 (the last state); Dosovitskiy et al. 2021 (the class token).</source>
   <translation>$T \times F \rightarrow F$

**언제 쓰나요:** 시퀀스를 분류할 때 씁니다. 클래스 토큰을 썼다면 시점 0을, 모든 상태를 출력하는 순환층 뒤라면 마지막 시점(−1)을
고릅니다.

**흔한 실수:** 1부터 세는 것입니다. Python처럼 첫 시점은 0입니다.

Sutskever et al. 2014 (마지막 상태); Dosovitskiy et al. 2021 (클래스 토큰).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Step</source>
   <translation>시점</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Counted from 0; −1 is the last</source>
   <translation>0부터 셉니다. −1은 마지막입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>a step can be chosen from a sequence; here comes {kind} of {x}</source>
   <translation>시점은 시퀀스에서 고를 수 있습니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>there is no step {step}: the sequence has {steps}, from 0 to {last}</source>
   <translation>시점 {step}은(는) 없습니다. 시퀀스의 시점은 0부터 {last}까지 {steps}개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Take the last step</source>
   <translation>마지막 시점 고르기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Take the first step</source>
   <translation>첫 시점 고르기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Self attention</source>
   <translation>셀프 어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Lets every step look at every other step and take what it needs from there.</source>
   <translation>모든 시점이 다른 모든 시점을 살펴보고 필요한 것을 가져옵니다.</translation>
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
   <translation>$\mathrm{softmax}\left(Q K^T / \sqrt{d}\right) V$, 여기서 $Q = x W_q$, $K = x W_k$, $V = x W_v$입니다

계산은 여러 *어텐션 헤드*에서 하며, 헤드마다 특성을 $d$개씩 나누어 맡습니다. 헤드가 찾은 것은 완전 연결층 하나로 다시 섞습니다.
$\sqrt{d}$로 나누는 것은 소프트맥스가 포화되지 않게 하기 위해서입니다.

**언제 쓰나요:** 어느 시점이든 다른 시점과 관련될 수 있을 때 씁니다. 비용은 $T^2$입니다. 시점이 두 배면 계산은 네 배입니다.

**흔한 실수:** 위치 인코딩(positional encoding)을 빠뜨리는 것입니다. 어텐션만으로는 시점의 순서를 알 수 없습니다. 순서를 섞으면
같은 출력이 섞인 순서로 나옵니다.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Each step sees only itself and earlier ones</source>
   <translation>각 시점이 자신과 그 앞의 시점만 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>{features} features / {heads} heads = {share} for each head</source>
   <translation>특성 {features}개 / 헤드 {heads}개 = 헤드마다 {share}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>attention needs a sequence of steps; here comes {kind} of {x}</source>
   <translation>어텐션에는 시점이 있는 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>{features} features cannot be shared out evenly to {heads} heads</source>
   <translation>특성 {features}개를 헤드 {heads}개에 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Set heads to {n}</source>
   <translation>헤드 수를 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>an image (channels × height × width)</source>
   <translation>이미지(채널 × 높이 × 너비)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>a grid (height × width × channels)</source>
   <translation>격자(높이 × 너비 × 채널)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>a sequence (steps × features)</source>
   <translation>시퀀스(시점 × 특성)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>a vector (features)</source>
   <translation>벡터(특성)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shape.py" />
   <source>tokens (whole numbers)</source>
   <translation>토큰(정수)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>Shuffle unit</source>
   <translation>셔플 유닛</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>Works on one half of the channels, leaves the other as it is, and shuffles both together.</source>
   <translation>채널의 절반만 계산하고 나머지 절반은 그대로 둔 다음, 둘을 함께 섞습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>Stride 1, as many channels out as in: $[x_1, \; f(x_2)]$ with the two halves $x_1, x_2$ of the channels.
Else both branches see everything: $[g(x), \; f(x)]$. Then the channels are shuffled, so that the next unit finds some
of each half in each of its halves.

$f$ is 1×1, a 3×3 *depthwise* window (one filter for each channel) and 1×1; $g$ the depthwise window and 1×1.

**Use it** on small devices: what goes straight on costs nothing, and equal widths spare memory traffic.

**Typical mistake:** no shuffle. Then one half of the channels is handed on untouched from the first unit to the last.

Ma et al. 2018, *ShuffleNet V2: practical guidelines for efficient CNN architecture design*, section 3.2.</source>
   <translation>스트라이드가 1이고 나가는 채널 수가 들어온 수와 같으면 $[x_1, \; f(x_2)]$입니다. $x_1, x_2$는 채널을 반으로 나눈 것입니다.
그렇지 않으면 두 브랜치(branch)가 모두 전체를 봅니다: $[g(x), \; f(x)]$. 그다음 채널을 섞어서, 다음 유닛의 절반마다 이번의
두 절반이 조금씩 들어 있게 합니다.

$f$는 1×1, 3×3 *깊이별*(depthwise) 필터(채널마다 필터 하나), 1×1입니다. $g$는 깊이별 필터와 1×1입니다.

**언제 쓰나요:** 모바일 기기에 씁니다. 그대로 지나가는 것에는 비용이 들지 않고, 너비가 같으면 메모리를 오가는 양이 줄어듭니다.

**흔한 실수:** 섞지 않는 것입니다. 그러면 채널의 절반은 첫 유닛에서 마지막 유닛까지 손대지 않은 채 넘어갑니다.

Ma et al. 2018, *ShuffleNet V2: practical guidelines for efficient CNN architecture design*, section 3.2.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>How many channels come out; even</source>
   <translation>나오는 채널의 수. 짝수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>a shuffle unit slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>셔플 유닛에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>{channels} channels have no two equal halves</source>
   <translation>채널 {channels}개는 똑같이 둘로 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/shuffle_unit.py" />
   <source>Use {n} channels</source>
   <translation>채널을 {n}개로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/side_head.py" />
   <source>Side head</source>
   <translation>보조 헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/side_head.py" />
   <source>A second output in the middle of the network: it is trained on the same task, and left out afterwards.</source>
   <translation>신경망 중간에 두는 두 번째 출력(auxiliary head)입니다. 같은 과제로 학습하고, 학습이 끝나면 쓰지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/side_head.py" />
   <source>The input goes on as it is. While training, the blocks inside make a prediction of it as well, and

$\mathrm{loss} = \mathrm{loss}_{\mathrm{output}} + w \cdot \mathrm{loss}_{\mathrm{side\ head}}$

So layers far from the output get a gradient that has not come a long way. In validation and in the exported network
the side head does nothing: it costs weights, but no work.

**Use it** in a deep network without residual connections, once or twice. Its last block needs as many outputs as the
task.

**Typical mistake:** reading the training loss as that of the output alone. It holds the side heads as well.

Szegedy et al. 2015, *Going deeper with convolutions*, section 5.</source>
   <translation>입력은 그대로 지나갑니다. 학습하는 동안에는 안에 든 블록도 그 입력으로 예측을 하며, 손실은 다음과 같습니다.

$\mathrm{loss} = \mathrm{loss}_{\mathrm{output}} + w \cdot \mathrm{loss}_{\mathrm{side\ head}}$

그래서 출력에서 먼 층도 멀리 돌아오지 않은 기울기를 받습니다. 검증할 때와 내보낸 신경망에서 보조 헤드는
아무 일도 하지 않습니다. 가중치는 있지만 계산은 들지 않습니다.

**언제 쓰나요:** 잔차 연결이 없는 깊은 신경망에 한두 번 둡니다. 마지막 블록의 출력 수는 과제에 필요한 수와
같아야 합니다.

**흔한 실수:** 훈련 손실을 출력만의 손실로 읽는 것입니다. 거기에는 보조 헤드의 손실도 들어 있습니다.

Szegedy et al. 2015, *Going deeper with convolutions*, section 5.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/side_head.py" />
   <source>Loss weight</source>
   <translation>손실 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/side_head.py" />
   <source>How much its loss counts</source>
   <translation>이 손실을 얼마나 반영할지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/size_words.py" />
   <source>⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}</source>
   <translation>⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/size_words.py" />
   <source>height {height}; width {width}</source>
   <translation>높이 {height}; 너비 {width}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/size_words.py" />
   <source>⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}</source>
   <translation>⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/size_words.py" />
   <source>({size} + 2·{padding} − {span}) / {stride} + 1 = {out}</source>
   <translation>({size} + 2·{padding} − {span}) / {stride} + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>Space to depth</source>
   <translation>공간을 깊이로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>Lays the pixels of each small square on top of each other: fewer pixels, more channels, nothing lost.</source>
   <translation>작은 정사각형마다 픽셀을 위로 겹쳐 쌓습니다. 픽셀은 줄고 채널은 늘며, 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>$C \times H \times W \rightarrow f^2 C \times H/f \times W/f$: output pixel $(i, j)$ holds the pixels
$(f i + u, f j + v)$ one after another, $u$ running fastest. A side that $f$ does not divide is filled up with zeros.

**Use it** to make a picture smaller without throwing anything away, often with a dense layer behind it that mixes the
$f^2 C$ channels (*patch merging* in Swin).

**Typical mistake:** forgetting that the next layer has $f^2$ times as many channels, and as many more weights.

Liu et al. 2021, *Swin transformer*, section 3.1.</source>
   <translation>$C \times H \times W \rightarrow f^2 C \times H/f \times W/f$: 출력 픽셀 $(i, j)$에는 픽셀
$(f i + u, f j + v)$가 차례로 들어 있으며, $u$가 가장 빨리 바뀝니다. $f$로 나누어떨어지지 않는 변은 0으로 채웁니다.

**언제 쓰나요:** 아무것도 버리지 않고 이미지를 작게 만들 때 씁니다. 흔히 뒤에 완전 연결층을 두어 채널
$f^2 C$개를 섞습니다(Swin의 *패치 병합*, patch merging).

**흔한 실수:** 다음 층의 채널이 $f^2$배가 되고 가중치도 그만큼 늘어난다는 점을 잊는 것입니다.

Liu et al. 2021, *Swin transformer*, section 3.1.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>Factor</source>
   <translation>배율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>Side of the squares</source>
   <translation>정사각형 한 변의 길이</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>squares of pixels are found in an image; here comes {kind} of {x}</source>
   <translation>픽셀의 정사각형은 이미지에 있습니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>{size} / {factor} = {out}</source>
   <translation>{size} / {factor} = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/space_to_depth.py" />
   <source>⌈{size} / {factor}⌉ = {out}</source>
   <translation>⌈{size} / {factor}⌉ = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>Sets whole samples to zero at random while training: at the end of a residual branch, the branch is left out.</source>
   <translation>학습하는 동안 샘플 전체를 무작위로 0으로 만듭니다. 잔차 브랜치의 끝에 두면 그 브랜치를 건너뛰게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>$y = b \, x / (1 - p)$ with $b = 0$ with probability $p$ and else $b = 1$, drawn for each sample (or once
for the whole batch). In validation $y = x$.

**Use it** at the end of the branch of a residual block, with $p$ growing from block to block: the network is shorter on
average while it learns, and as long as ever when it is used.

**Typical mistake:** putting it on the main path. There is nothing left of a sample that was set to zero.

Huang et al. 2016, *Deep networks with stochastic depth*.</source>
   <translation>$y = b \, x / (1 - p)$. 확률 $p$로 $b = 0$, 그렇지 않으면 $b = 1$이며, 샘플마다(또는 배치 전체에 한 번)
뽑습니다. 검증할 때는 $y = x$입니다.

**언제 쓰나요:** 잔차 블록 브랜치의 끝에 두고, 뒤쪽 블록으로 갈수록 $p$를 키웁니다. 신경망이 배우는 동안에는 평균적으로
더 짧고, 쓸 때는 본래 길이 그대로입니다.

**흔한 실수:** 본래 경로에 두는 것입니다. 0이 된 샘플에서는 남는 것이 없습니다.

Huang et al. 2016, *Deep networks with stochastic depth*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>The share of samples that is set to zero</source>
   <translation>0으로 만드는 샘플의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>Drawn for</source>
   <translation>적용 단위</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>Each sample by itself, or the whole batch at once</source>
   <translation>샘플마다 따로, 또는 배치 전체를 한꺼번에</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>Each sample</source>
   <translation>샘플마다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>The whole batch</source>
   <translation>배치 전체</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/stochastic_depth.py" />
   <source>stochastic depth sets numbers to zero; tokens are only names, embed them first</source>
   <translation>확률적 깊이는 값을 0으로 만듭니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Parallel</source>
   <translation>병렬</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Sends the same input through several branches and joins what comes out.</source>
   <translation>같은 입력을 여러 브랜치(branch)로 보내고 나온 것을 합칩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>An empty branch hands the input on as it is.

| join | with an empty branch | known as |
|---|---|---|
| add | $x + f(x)$ | residual connection (He et al. 2016) |
| concat | $[x, f(x)]$ | dense block (Huang et al. 2017) |
| multiply | $x \cdot g(x)$ | gate (Hu et al. 2018) |

With *share out* each branch gets its own equal part of the channels instead of all of them (ShuffleNet v2, Ma et al.
2018).

**Typical mistake:** a branch that changes height and width while another does not.</source>
   <translation>빈 브랜치는 입력을 그대로 넘깁니다.

| 합치기 | 빈 브랜치와 함께 쓰면 | 알려진 이름 |
|---|---|---|
| add | $x + f(x)$ | 잔차 연결 (He et al. 2016) |
| concat | $[x, f(x)]$ | 덴스 블록 (Huang et al. 2017) |
| multiply | $x \cdot g(x)$ | 게이트 (Hu et al. 2018) |

*채널 나누기*(split)를 켜면 각 브랜치가 채널 전체가 아니라 똑같이 나눈 자기 몫만 받습니다(ShuffleNet v2, Ma et al.
2018).

**흔한 실수:** 한 브랜치는 높이와 너비를 바꾸는데 다른 브랜치는 바꾸지 않는 것입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Runs the blocks inside several times, each time with weights of its own.</source>
   <translation>안에 든 블록을 여러 번 실행합니다. 매번 가중치가 따로 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>The blocks inside stand once in the editor and several times in the network; every turn has its own
weights, its own gradients and its own feature maps.</source>
   <translation>안에 든 블록은 편집기에는 한 번, 신경망에는 여러 번 있습니다. 반복할 때마다 가중치, 기울기,
특징 맵이 따로 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Holds blocks together under one name, to fold, freeze or skip them as one.</source>
   <translation>블록들을 한 이름으로 묶어, 한꺼번에 접고 동결하고 건너뛸 수 있게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>A group changes nothing in what is computed. Name it after what it does: *stem*, *head*, *encoder*.

With a *learning rate* below 1 what is inside learns more slowly than the rest: weights that are good already, as those
of a trained network, are only tuned. Groups in groups multiply.

Howard &amp; Ruder 2018, *Universal language model fine-tuning*, section 3.2 (discriminative fine-tuning).</source>
   <translation>그룹은 계산을 바꾸지 않습니다. 하는 일에 따라 이름을 붙이세요: *stem*, *head*, *encoder*.

*학습률*을 1보다 작게 하면 안에 든 것이 나머지보다 천천히 배웁니다. 학습된 신경망의 가중치처럼 이미 좋은 가중치를
조금만 다듬을 때 씁니다. 그룹 안의 그룹에서는 서로 곱해집니다.

Howard &amp; Ruder 2018, *Universal language model fine-tuning*, section 3.2 (discriminative fine-tuning).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Branches</source>
   <translation>브랜치</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join</source>
   <translation>합치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Put side by side (concat), add, or multiply element by element</source>
   <translation>이어 붙이기(concat), 더하기, 또는 원소별로 곱하기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Share out</source>
   <translation>채널 나누기(split)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Each branch gets an equal part of the channels, instead of all of them</source>
   <translation>각 브랜치가 채널 전체가 아니라 똑같이 나눈 몫을 받습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Learning rate ×</source>
   <translation>학습률 ×</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>What is inside learns with so many times the learning rate</source>
   <translation>안에 든 것은 학습률에 이 값을 곱해 배웁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Times</source>
   <translation>횟수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>How often the blocks inside follow each other</source>
   <translation>안에 든 블록을 이어서 몇 번 되풀이할지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>tokens are only names and cannot be shared out: embed them first</source>
   <translation>토큰은 이름일 뿐이라 나눌 수 없습니다. 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>{channels} channels cannot be shared out evenly to {n} branches</source>
   <translation>채널 {channels}개를 브랜치 {n}개에 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>tokens are only names and cannot be joined: embed them first</source>
   <translation>토큰은 이름일 뿐이라 합칠 수 없습니다. 먼저 임베딩하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be put side by side: only the channels may differ</source>
   <translation>브랜치의 출력 {a}와(과) {b}은(는) 이어 붙일 수 없습니다. 채널 수만 다를 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be joined element by element: they must be equal</source>
   <translation>브랜치의 출력 {a}와(과) {b}은(는) 원소별로 합칠 수 없습니다. 모양이 같아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join by concat</source>
   <translation>이어 붙이기(concat)로 합치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Give every branch all channels</source>
   <translation>모든 브랜치에 채널 전체 주기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Swin pair</source>
   <translation>Swin 쌍</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Attention in windows, twice: the second time the windows lie across the borders of the first.</source>
   <translation>창 안의 어텐션을 두 번 합니다. 두 번째 창은 첫 번째 창의 경계에 걸치게 놓입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Two transformer layers on a grid, whose attention stays inside windows of $M \times M$ pixels:

$x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, $x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$,

then the same with the windows shifted by half their size, so that neighbours on two sides of a border meet. In version
*v2* the norm comes after attention and mlp, and scores are cosines.

**Use it** on a grid (Permute puts the channels last), several pairs in a stage; between the stages Space to depth, a
layer norm and a dense layer halve height and width.

**Typical mistake:** a window that does not divide height and width. The picture is padded, and what was padded is
looked at, too.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*.</source>
   <translation>격자 위의 트랜스포머 층 두 개이며, 어텐션은 $M \times M$픽셀 창 안에서만 합니다.

$x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, $x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$.

그다음 창을 크기의 절반만큼 이동하여 똑같이 합니다. 그러면 경계 양쪽의 이웃이 만납니다. 버전 *v2*에서는
어텐션과 mlp 뒤에 정규화하고, 점수는 코사인입니다.

**언제 쓰나요:** 격자에서(‘축 순서 바꾸기’로 채널을 마지막에 놓습니다) 한 스테이지(stage)에 여러 쌍을 둡니다. 스테이지 사이에서는
‘공간을 깊이로’, 층 정규화, 완전 연결층으로 높이와 너비를 절반으로 줄입니다.

**흔한 실수:** 높이와 너비가 창의 크기로 나누어떨어지지 않는 것입니다. 그러면 이미지 둘레를 채우게 되고, 채운 것까지
보게 됩니다.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>How many things a pixel can look for at once</source>
   <translation>한 픽셀이 한꺼번에 찾을 수 있는 것의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Height and width of a window</source>
   <translation>창의 높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Swin, or Swin V2</source>
   <translation>Swin 또는 Swin V2</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Stochastic depth 1</source>
   <translation>확률적 깊이 1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>How often a sample skips the branches of the first half in training</source>
   <translation>학습할 때 샘플이 첫째 절반의 브랜치를 건너뛰는 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Stochastic depth 2</source>
   <translation>확률적 깊이 2</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>How often a sample skips those of the second half</source>
   <translation>샘플이 둘째 절반의 브랜치를 건너뛰는 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Swin</source>
   <translation>Swin</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/swin_pair.py" />
   <source>Swin v2</source>
   <translation>Swin v2</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>Tap</source>
   <translation>탭(tap)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>Hands its input on as it is, and lets cross attention further down read it, by the name you give it.</source>
   <translation>입력을 그대로 넘기면서 이름을 붙여 둡니다. 아래쪽 크로스 어텐션이 그 이름으로 이 값을 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>$y = x$, and a name for it: *memory*, *encoder*, *pixels*.

A stack runs from top to bottom; a tap lets a block further down look back at what passed here.

**Use it** at the end of an encoder, with cross attention in the decoder.

**Typical mistake:** a tap inside a Repeat. It runs once for each turn, and its name can be given only once.</source>
   <translation>$y = x$, 그리고 그것을 부르는 이름: *memory*, *encoder*, *pixels*.

스택은 위에서 아래로 흐릅니다. 탭이 있으면 아래쪽 블록이 이곳을 지나간 값을 되돌아볼 수 있습니다.

**언제 쓰나요:** 인코더의 끝에 두고, 디코더에서 크로스 어텐션과 함께 씁니다.

**흔한 실수:** ‘반복’ 안에 탭을 두는 것입니다. 반복할 때마다 한 번씩 실행되는데, 그 이름은 한 번만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>there is no tap called {name} above</source>
   <translation>위쪽에 '{name}' 탭이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>there is no tap above to look at: put one where the memory is</source>
   <translation>위쪽에 볼 탭(tap)이 없습니다. 메모리가 있는 곳에 탭을 두세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>a network may have {most} taps</source>
   <translation>신경망 하나에 탭(tap)은 {most}개까지 둘 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>Call it {name}</source>
   <translation>이름을 ‘{name}’(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>a tap needs a name, by which other blocks find it</source>
   <translation>탭에는 다른 블록이 찾을 수 있는 이름이 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/tap.py" />
   <source>there is already a tap called {name} above</source>
   <translation>위쪽에 이미 '{name}' 탭이 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>To sequence</source>
   <translation>시퀀스로 펼치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>Reads a picture pixel by pixel, row after row: each pixel becomes a step with its channels as features.</source>
   <translation>이미지를 한 행씩, 픽셀 하나씩 읽습니다. 픽셀 하나가 시점 하나가 되고 채널이 그 특성이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>$C \times H \times W \rightarrow (H \cdot W) \times C$

**Use it** after a convolution whose stride equals its kernel: each cell is then a *patch* of the picture, and the
sequence of patches goes into attention (vision transformer).

**Typical mistake:** one step for every pixel of a large picture. 224×224 pixels are 50,176 steps, and attention costs
the square of that; patches of 16×16 pixels are 196.

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1.</source>
   <translation>$C \times H \times W \rightarrow (H \cdot W) \times C$

**언제 쓰나요:** 스트라이드가 커널과 같은 합성곱 뒤에 둡니다. 그러면 칸 하나가 이미지의 *패치* 하나가 되고,
패치의 시퀀스가 어텐션에 들어갑니다(비전 트랜스포머).

**흔한 실수:** 큰 이미지에서 픽셀마다 시점을 하나씩 두는 것입니다. 224×224픽셀이면 시점이 50,176개이고, 어텐션의 비용은
그 제곱입니다. 16×16픽셀 패치로는 196개입니다.

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>{height} · {width} = {steps} steps</source>
   <translation>{height} · {width} = 시점 {steps}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>only an image can be read pixel by pixel; here comes {kind} of {x}</source>
   <translation>픽셀 하나씩 읽을 수 있는 것은 이미지뿐입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Transformer encoder layer</source>
   <translation>트랜스포머 인코더 층</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Each step looks at all others, then thinks on its own; both are added to what it was.</source>
   <translation>각 시점이 다른 모든 시점을 살펴본 다음 따로 계산합니다. 두 결과는 모두 원래 값에 더합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>*Norm first:* $x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, then
$x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$. Else the norm comes after each sum, as in the first paper.
The mlp is two dense layers with a gelu between them, the same at every step.

**Use it** several times in a row (Repeat), after a positional encoding. Norm first trains without a warm-up; put a
layer norm after the last one.

**Typical mistake:** heads that do not divide the features: each head gets an equal share of them.

Vaswani et al. 2017; Xiong et al. 2020, *On layer normalization in the transformer architecture*.</source>
   <translation>*정규화 먼저*(pre-norm): $x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, 그다음
$x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$. 그렇지 않으면 첫 논문처럼 더할 때마다 그 뒤에 정규화합니다.
mlp는 완전 연결층 두 개와 그 사이의 gelu이며, 모든 시점에서 같습니다.

**언제 쓰나요:** 위치 인코딩 뒤에 여러 번 이어서(‘반복’) 씁니다. 정규화를 먼저 하면 워밍업 없이도 학습됩니다. 이때는 마지막 층
뒤에 층 정규화(LayerNorm)를 하나 두세요.

**흔한 실수:** 특성 수가 헤드 수로 나누어떨어지지 않는 것입니다. 헤드마다 특성을 똑같이 나누어 받습니다.

Vaswani et al. 2017; Xiong et al. 2020, *On layer normalization in the transformer architecture*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>MLP width</source>
   <translation>MLP 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Features between the two dense layers</source>
   <translation>두 완전 연결층 사이의 특성 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Norm first</source>
   <translation>정규화 먼저(pre-norm)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Layer norm before attention and mlp, or after</source>
   <translation>층 정규화를 어텐션과 mlp의 앞에 둘지, 뒤에 둘지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Keeps the division of layer norm away from zero</source>
   <translation>층 정규화에서 0으로 나누는 일을 막습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>a transformer layer needs a sequence of steps; here comes {kind} of {x}</source>
   <translation>트랜스포머 층에는 시점이 있는 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer_decoder.py" />
   <source>Transformer decoder layer</source>
   <translation>트랜스포머 디코더 층</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer_decoder.py" />
   <source>Each step looks at the steps before it, then at what passed a tap, then thinks on its own.</source>
   <translation>시점마다 앞선 시점들을 보고, 탭(tap)을 지나간 것을 본 다음, 시점마다 따로 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer_decoder.py" />
   <source>Three parts, each added to what it gets: *causal* self attention (a step sees itself and those before),
cross attention to the *memory*, and an mlp of two dense layers with a gelu between them.

*Norm first:* $x \leftarrow x + f(\mathrm{norm}(x))$ for each part $f$; else $x \leftarrow \mathrm{norm}(x + f(x))$,
as in the first paper.

**Use it** in a decoder: put a Tap behind the encoder, and give its name as memory.

**Typical mistake:** causal switched off where each step is to predict the next one. It then reads the answer.

Vaswani et al. 2017, *Attention is all you need*, section 3.1.</source>
   <translation>세 부분이 저마다 자기가 받은 것에 결과를 더합니다: *인과 마스크*(causal)를 쓴 셀프 어텐션(시점이 자기와 앞선 시점만 봅니다),
*메모리*에 대한 크로스 어텐션, 그리고 완전 연결층 두 개 사이에 gelu를 둔 mlp.

*정규화 먼저*(pre-norm): 부분 $f$마다 $x \leftarrow x + f(\mathrm{norm}(x))$. 그렇지 않으면 첫 논문처럼
$x \leftarrow \mathrm{norm}(x + f(x))$.

**언제 쓰나요:** 디코더에 둡니다. 인코더 뒤에 탭을 두고, 그 이름을 메모리로 적으세요.

**흔한 실수:** 시점마다 다음 시점을 예측해야 하는데 *인과 마스크*를 끄는 것입니다. 그러면 답을 미리 읽습니다.

Vaswani et al. 2017, *Attention is all you need*, section 3.1.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer_decoder.py" />
   <source>Layer norm before each part, or after</source>
   <translation>층 정규화를 각 부분의 앞에 둘지, 뒤에 둘지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>Transition</source>
   <translation>트랜지션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>Mixes the many channels of a dense block down to half of them and halves the picture.</source>
   <translation>덴스 블록이 늘려 놓은 채널을 섞어 절반으로 줄이고, 이미지도 절반으로 줄입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>Batch norm, relu, a 1×1 convolution to $\lfloor \theta \, C \rfloor$ channels, and the average of
every 2×2 pixels. In DenseNet-121: 64 → 256 → 128 → 512 → 256 → 1024 → 512 → 1024 channels.

**Use it** between two dense blocks: inside one the size must stay the same, or its maps could not stand side by side.

**Typical mistake:** one after the last dense block. There a batch norm and the average over the whole picture follow.

Huang et al. 2017, *Densely connected convolutional networks*, section 3.</source>
   <translation>배치 정규화, relu, 채널을 $\lfloor \theta \, C \rfloor$개로 만드는 1×1 합성곱, 그다음 2×2픽셀마다 평균을
냅니다. DenseNet-121의 채널 수: 64 → 256 → 128 → 512 → 256 → 1024 → 512 → 1024.

**언제 쓰나요:** 덴스 블록 두 개 사이에 둡니다. 덴스 블록 안에서는 크기가 같아야 합니다. 그러지 않으면 맵을 이어 붙일 수 없습니다.

**흔한 실수:** 마지막 덴스 블록 뒤에도 두는 것입니다. 거기에는 배치 정규화와 이미지 전체의 평균이 옵니다.

Huang et al. 2017, *Densely connected convolutional networks*, section 3.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>Compression</source>
   <translation>압축률</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>The share of channels that is left</source>
   <translation>남는 채널의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transition.py" />
   <source>a transition slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>트랜지션에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Transposed convolution</source>
   <translation>전치 합성곱</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Lays a small pattern over the output for every input cell and adds them up, so that the picture grows.</source>
   <translation>입력 칸마다 작은 패턴을 출력 위에 놓고 모두 더합니다. 그래서 이미지가 커집니다. 전치(transposed) 합성곱입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>It does forwards what a convolution does in the backward pass: every input cell $i$ adds

$\sum_c w_{c k u} \; x_c(i)$ to $y_k(i s + d u - p)$, at every place $u$ of the kernel

along each axis, with stride $s$, dilation $d$ and padding $p$. Of $n$ cells come
$(n - 1) s - 2p + d(k - 1) + o + 1$, with $o$ the output padding. Kernel 4, stride 2, padding 1 doubles the size.

**Use it** in decoders and generators, to learn how a small feature map becomes a large picture.

**Typical mistake:** a kernel that the stride does not divide, such as 3 at stride 2. Its patterns overlap unevenly and
leave a checkerboard; take a multiple of the stride, or Upsample and a convolution.

Zeiler et al. 2010, *Deconvolutional networks*; Odena et al. 2016, *Deconvolution and checkerboard artifacts*.</source>
   <translation>합성곱(convolution)이 역전파에서 하는 일을 순전파로 합니다. 입력 칸 $i$마다

커널의 모든 자리 $u$에서 $\sum_c w_{c k u} \; x_c(i)$를 $y_k(i s + d u - p)$에 더합니다.

축마다 이렇게 하며, $s$는 스트라이드, $d$는 팽창(dilation), $p$는 패딩입니다. 칸 $n$개에서
$(n - 1) s - 2p + d(k - 1) + o + 1$개가 나옵니다. $o$는 출력 패딩입니다. 커널 4, 스트라이드 2, 패딩 1이면 크기가 두 배가 됩니다.

**언제 쓰나요:** 디코더와 생성 모델에서, 작은 특징 맵을 큰 이미지로 만드는 법을 배우게 할 때 씁니다.

**흔한 실수:** 커널이 스트라이드로 나누어떨어지지 않는 것입니다(예: 스트라이드 2에 커널 3). 패턴이 고르지 않게 겹쳐
체커보드(checkerboard) 무늬가 남습니다. 스트라이드의 배수로 하거나 업샘플링과 합성곱을 쓰세요.

Zeiler et al. 2010, *Deconvolutional networks*; Odena et al. 2016, *Deconvolution and checkerboard artifacts*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Size of the pattern, one number or height and width</source>
   <translation>패턴의 크기. 숫자 하나, 또는 높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>How far apart the patterns are laid: how much it grows</source>
   <translation>패턴을 놓는 간격. 곧 몇 배로 커지는지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>How much is cut off around the output</source>
   <translation>출력의 둘레를 얼마나 잘라 낼지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Output padding</source>
   <translation>출력 패딩</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Cells added at the far side, to reach an odd or even size</source>
   <translation>크기를 홀수나 짝수로 맞추려고 끝 쪽에 더하는 칸</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Distance between the cells of a pattern</source>
   <translation>패턴 안의 칸 사이의 거리</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Each group of filters sees its share of the channels</source>
   <translation>필터 그룹마다 채널을 자기 몫만 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>a transposed convolution grows an image or a sequence; here comes {kind} of {x}</source>
   <translation>전치 합성곱은 이미지나 시퀀스를 키웁니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>output padding {given} must be smaller than the stride of {stride} or the dilation of {dilation}</source>
   <translation>출력 패딩 {given}은(는) 스트라이드 {stride}(이)나 팽창 {dilation}보다 작아야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>padding {padding} cuts off everything: {size} px would become {out} px</source>
   <translation>패딩 {padding}(으)로 자르면 남는 것이 없습니다. {size} px → {out} px입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>{channels} channels and {filters} filters cannot both be shared out evenly to {groups} groups</source>
   <translation>채널 {channels}개와 필터 {filters}개를 둘 다 그룹 {groups}개에 똑같이 나눌 수는 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>({n} − 1)·{s} − 2·{p} + {reach} + {o} + 1 = {out}</source>
   <translation>({n} − 1)·{s} − 2·{p} + {reach} + {o} + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Set output padding to {n}</source>
   <translation>출력 패딩을 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transposed_convolution.py" />
   <source>Set padding to 0</source>
   <translation>패딩을 0으로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>U-Net level</source>
   <translation>U-Net 레벨</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>Looks at the picture in full and at half its size, and puts both side by side.</source>
   <translation>이미지를 본래 크기로도 보고 절반 크기로도 본 다음, 둘을 이어 붙입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>At each level two 3×3 convolutions; then $[x, \; \mathrm{up}(g(\mathrm{down}(x)))]$, where *down* is a
max pooling, *up* a transposed convolution with stride 2 and $g$ the next level, with twice the channels; then two more
convolutions. The size of the picture stays.

The deep levels know *what* is in the picture, the way across still knows *where*.

**Use it** where every pixel needs an answer: segmentation, removing noise, diffusion models.

**Typical mistake:** a height or width that cannot be halved so often. 8 pixels take three levels, 7 none: what comes
up again would be of another size than what goes across.

Ronneberger et al. 2015, *U-Net: convolutional networks for biomedical image segmentation* (here with a rim of zeros, so
that nothing needs to be cropped).</source>
   <translation>레벨(level)마다 3×3 합성곱 두 개를 둔 다음 $[x, \; \mathrm{up}(g(\mathrm{down}(x)))]$입니다. *down*은 최대 풀링, *up*은
스트라이드가 2인 전치 합성곱, $g$는 채널이 두 배인 다음 레벨입니다. 그 뒤에 합성곱을 두 개 더 둡니다.
이미지의 크기는 그대로입니다.

깊은 레벨은 이미지에 *무엇*이 있는지 알고, 스킵 연결(skip connection)은 그것이 *어디*에 있는지를 아직 압니다.

**언제 쓰나요:** 픽셀마다 답이 필요한 곳에 씁니다. 분할(segmentation), 잡음 제거, 확산 모델이 그렇습니다.

**흔한 실수:** 높이나 너비를 그만큼 여러 번 절반으로 나눌 수 없는 것입니다. 8픽셀은 레벨 세 개까지 되지만 7픽셀은 하나도 안 됩니다.
다시 올라온 것의 크기가 스킵 연결로 온 것과 달라지기 때문입니다.

Ronneberger et al. 2015, *U-Net: convolutional networks for biomedical image segmentation* (여기서는 둘레에 0을 둘러
잘라 낼 것이 없습니다).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>Levels</source>
   <translation>레벨 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>How often the picture is halved</source>
   <translation>이미지를 절반으로 줄이는 횟수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>At full size; every level has twice as many</source>
   <translation>본래 크기에서의 수. 레벨마다 두 배가 됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>Convolutions</source>
   <translation>합성곱 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>How many in a row, on both sides</source>
   <translation>양쪽에서 각각 몇 개를 잇는지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>Enlarge it to {height}×{width} px first</source>
   <translation>먼저 {height}×{width} px로 늘리기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>a U-Net level halves an image; here comes {kind} of {x}</source>
   <translation>U-Net 레벨은 이미지를 절반으로 줄입니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>Set levels to {n}</source>
   <translation>레벨 수를 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/unet_level.py" />
   <source>{height}×{width} pixels can be halved {possible} times without a rest, not {levels} times</source>
   <translation>{height}×{width}픽셀은 나머지 없이 {possible}번까지 절반으로 나눌 수 있습니다. {levels}번은 안 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>Upsample</source>
   <translation>업샘플링</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>Enlarges the picture by copying or blending its cells; it learns nothing.</source>
   <translation>칸을 복사하거나 섞어서 이미지를 키웁니다. 배우는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>With factor $f$ output cell $i$ lies at $u = (i + 1/2) / f - 1/2$ of the input.

*Nearest* copies the cell it lies in: $y(i) = x(\lfloor i / f \rfloor)$. *Bilinear* blends the two cells beside it
along each axis: $y(i) = (1 - t) \, x(m) + t \, x(m + 1)$ with $m = \lfloor u \rfloor$ and $t = u - m$.

**Use it** before a convolution in decoders, generators and U-Nets: it leaves no checkerboard.

**Typical mistake:** expecting detail that is not there. Upsampling adds cells, not information; a connection from an
earlier, larger feature map brings the detail back.

Odena et al. 2016, *Deconvolution and checkerboard artifacts*.</source>
   <translation>배율이 $f$이면 출력 칸 $i$는 입력에서 $u = (i + 1/2) / f - 1/2$ 자리에 있습니다.

*가장 가까운 값*은 그 자리의 칸을 복사합니다: $y(i) = x(\lfloor i / f \rfloor)$. *이중선형*은 축마다 양옆의 두 칸을
섞습니다: $y(i) = (1 - t) \, x(m) + t \, x(m + 1)$. 여기서 $m = \lfloor u \rfloor$이고 $t = u - m$입니다.

**언제 쓰나요:** 디코더, 생성 모델, U-Net에서 합성곱 앞에 둡니다. 체커보드 무늬가 남지 않습니다.

**흔한 실수:** 없는 세부가 나타나기를 기대하는 것입니다. 업샘플링은 칸을 늘릴 뿐 정보를 늘리지 않습니다. 세부는 앞쪽의 더 큰
특징 맵에서 이어 주면 되살아납니다.

Odena et al. 2016, *Deconvolution and checkerboard artifacts*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>How many times larger, one number or height and width</source>
   <translation>몇 배로 키울지. 숫자 하나, 또는 높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>The size that comes out; empty: by the factor</source>
   <translation>나오는 크기. 비워 두면 배율로 정합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>Copy cells, or blend them</source>
   <translation>칸을 복사할지, 섞을지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>upsampling enlarges an image or a sequence; here comes {kind} of {x}</source>
   <translation>업샘플링은 이미지나 시퀀스를 키웁니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>{n} · {f} = {out}</source>
   <translation>{n} · {f} = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>Copy the nearest</source>
   <translation>가장 가까운 값 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/upsample.py" />
   <source>Blend (bilinear)</source>
   <translation>섞기(이중선형)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>VGG block</source>
   <translation>VGG 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>A few 3×3 convolutions in a row, then a pooling that halves the picture.</source>
   <translation>3×3 합성곱 몇 개를 이은 다음, 풀링으로 이미지를 반으로 줄입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Two 3×3 windows in a row see 5×5, three see 7×7: with fewer weights than one large window (18/25 and
27/49) and with an activation after each.

**Use it** several times, with twice the channels after each pooling.

**Typical mistakes:** one pooling too many (every block halves the picture: five of them bring 224 pixels to 7, and 8
pixels to 1 after three); many blocks without batch norm and with PyTorch's default weights, which make every layer's
numbers 0.4 times as large as those before: choose He.

Simonyan &amp; Zisserman 2015, *Very deep convolutional networks*.</source>
   <translation>3×3 필터 두 개를 이으면 5×5를, 세 개를 이으면 7×7을 봅니다. 큰 필터 하나보다 가중치가 적고(18/25와
27/49) 합성곱마다 뒤에 활성화 함수가 있습니다.

**언제 쓰나요:** 여러 번 쓰면서 풀링할 때마다 채널을 두 배로 늘립니다.

**흔한 실수:** 풀링을 한 번 더 하는 것(블록마다 이미지가 절반이 됩니다. 224픽셀은 다섯 번이면 7픽셀이 되고, 8픽셀은
세 번이면 1픽셀이 됩니다), 그리고 배치 정규화 없이 PyTorch의 기본 가중치로 블록을 많이 쌓는 것입니다. 기본 가중치로는
층마다 값이 앞 층의 0.4배가 됩니다. He를 고르세요.

Simonyan &amp; Zisserman 2015, *Very deep convolutional networks*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>How many in a row</source>
   <translation>이어 놓는 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Filters of each of them</source>
   <translation>합성곱마다의 필터 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Keep the bias</source>
   <translation>편향 남기기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Beside batch norm, which subtracts it again; torchvision has it</source>
   <translation>배치 정규화가 다시 빼 버리지만 함께 둡니다. torchvision에는 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>a VGG block slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>VGG 블록에는 이미지나 시퀀스가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/view.py" />
   <source>Hidden state</source>
   <translation>은닉 상태</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/view.py" />
   <source>Cell state</source>
   <translation>셀 상태</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/view.py" />
   <source>Gates</source>
   <translation>게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Window attention</source>
   <translation>윈도 어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Cuts the picture into windows; in each, every pixel looks at every other one and takes what it needs.</source>
   <translation>이미지를 윈도(창)로 나누고, 창 안에서 모든 픽셀이 다른 모든 픽셀을 보며 필요한 것을 가져오게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>$\mathrm{softmax}\left(Q K^T / \sqrt{d} + B\right) V$ in each window alone; $B$ is a learned
number for every distance between two pixels.

Attention over a whole picture costs $(HW)^2$; in windows of $M \times M$ only $HW \cdot M^2$.

| setting | what it does |
|---|---|
| shift | the windows lie across the borders of those before, so that neighbours meet (Swin: every second block) |
| partition *grid* | a window is made of pixels far apart, so that the whole picture is seen, thinly (MaxViT) |
| version *v2* | compares directions only (cosine), and works $B$ out from the distance with a small network |
| version *maxvit* | divides by the root of all channels, not of those of one head |

A picture that is no multiple of the window is padded at the right and the bottom.

**Use it** on a grid (channels last), in pairs: once without shift, once with a shift of half a window.

**Typical mistake:** never shifting. Then nothing crosses the borders of the windows.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*; Tu et al. 2022, *MaxViT*.</source>
   <translation>창마다 따로 $\mathrm{softmax}\left(Q K^T / \sqrt{d} + B\right) V$를 계산합니다. $B$는 두 픽셀 사이의
거리마다 하나씩 학습되는 값입니다.

이미지 전체에 대한 어텐션의 비용은 $(HW)^2$인데, $M \times M$ 창 안에서는 $HW \cdot M^2$뿐입니다.

| 설정 | 하는 일 |
|---|---|
| 이동(shift) | 창이 앞 창들의 경계에 걸치게 놓여 이웃끼리 만납니다(Swin: 두 블록마다 한 번) |
| 분할 방식 *grid* | 서로 멀리 떨어진 픽셀로 창을 만들어, 이미지 전체를 성기게 봅니다(MaxViT) |
| 버전 *v2* | 방향만 비교하고(코사인), $B$를 작은 신경망으로 거리에서 계산합니다 |
| 버전 *maxvit* | 헤드 하나의 채널 수가 아니라 전체 채널 수의 제곱근으로 나눕니다 |

창의 배수가 아닌 이미지는 오른쪽과 아래쪽을 채웁니다.

**언제 쓰나요:** 격자(채널이 마지막)에서 둘씩 짝지어 씁니다. 한 번은 이동 없이, 한 번은 창의 절반만큼 이동해서 씁니다.

**흔한 실수:** 한 번도 이동하지 않는 것입니다. 그러면 아무것도 창의 경계를 넘지 못합니다.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*; Tu et al. 2022, *MaxViT*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Shift</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>How far the windows are moved: 0, or half a window</source>
   <translation>창을 옮기는 거리. 0 또는 창의 절반</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Partition</source>
   <translation>분할 방식</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>A window is made of neighbours, or of pixels spread over the picture</source>
   <translation>이웃한 픽셀로 창을 만들지, 이미지 전체에 퍼진 픽셀로 만들지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>How scores are worked out: Swin, Swin V2 or MaxViT</source>
   <translation>점수를 계산하는 방식: Swin, Swin V2 또는 MaxViT</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>{height}×{width} pixels make {down} × {across} windows of {window}×{window}</source>
   <translation>{height}×{width}픽셀은 {window}×{window} 창 {down} × {across}개가 됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>MaxViT</source>
   <translation>MaxViT</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Spread over the picture</source>
   <translation>이미지 전체에 퍼진 칸</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>window attention needs a grid with the channels last; here comes {kind} of {x}</source>
   <translation>윈도 어텐션에는 채널이 마지막에 오는 격자가 필요합니다. 들어온 것은 모양이 {x}인 {kind}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>{channels} channels cannot be shared out evenly to {heads} heads</source>
   <translation>채널 {channels}개를 헤드 {heads}개에 똑같이 나눌 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>a shift of {shift} moves windows of {window} pixels by a whole window or more: it must be smaller</source>
   <translation>{shift}만큼 이동하면 {window}픽셀 창이 창 하나 이상을 넘어갑니다. 더 작아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>windows spread over the whole picture have no borders to shift across</source>
   <translation>이미지 전체에 퍼진 창에는 넘어갈 경계가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Set shift to {n}</source>
   <translation>이동을 {n}(으)로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/window_attention.py" />
   <source>Use windows of neighbours</source>
   <translation>이웃한 칸으로 창 만들기</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>A project (*.camplab).</source>
   <translation>프로젝트(*.camplab).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>Fork: a new run from a step of that one.</source>
   <translation>분기(fork). 그 학습 기록의 한 스텝에서 새 학습을 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>Another setting of the recipe, or of a fork: flip=true.</source>
   <translation>학습 설정을 바꾸거나 분기에서 바꿀 것: flip=true.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>What is not to be guessed: encoding=cp949, separator=tab.</source>
   <translation>추측하지 않고 정해 주는 것: encoding=cp949, separator=tab.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>Room for states to go back to, or off.</source>
   <translation>되돌아갈 상태를 저장할 크기, 또는 off.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>200MB</source>
   <translation>200MB</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>Print JSON, for machines.</source>
   <translation>기계가 읽는 JSON으로 출력합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>The file to write.</source>
   <translation>저장할 파일.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>Draw its maps into this file.</source>
   <translation>그 블록의 맵을 이 파일에 그림으로.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>The folder of the run.</source>
   <translation>학습 기록 폴더.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>The folder of a run, or how its name begins.</source>
   <translation>학습 기록의 폴더, 또는 이름의 앞부분.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>How many levels of structures are unfolded.</source>
   <translation>구조를 몇 겹까지 펼칠지.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>a screen</source>
   <translation>한 화면</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>What is learned instead, such as variational.</source>
   <translation>대신 배울 과제. 예를 들어 variational.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>What is predicted of a table.</source>
   <translation>표에서 예측할 열.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/arguments.py" />
   <source>{file} belongs to the run in {folder}; choose another file to write</source>
   <translation>{file} 파일은 {folder} 폴더에 있는 학습 기록의 파일입니다. 다른 파일 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>to be predicted: {column}</source>
   <translation>예측할 열: {column}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>{encoding}, separated by {separator}, decimal sign {decimal}</source>
   <translation>{encoding}, 구분 기호: {separator}, 소수점: {decimal}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>{n} rows, {m} columns</source>
   <translation>행 {n}개, 열 {m}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>commas</source>
   <translation>쉼표</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>semicolons</source>
   <translation>세미콜론</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>tabs</source>
   <translation>탭</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>vertical bars</source>
   <translation>세로줄</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>two colons</source>
   <translation>쌍점 두 개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>Empty cells</source>
   <translation>빈 칸</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>{n} samples of {shape}</source>
   <translation>{shape} 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>left out, line {lines}: {why}</source>
   <translation>제외한 줄 {lines}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>left out, column {columns}: {why}</source>
   <translation>제외한 열 {columns}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>laying out its numbers on the disk</source>
   <translation>숫자를 디스크에 펼치는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>{n} classes: {names}</source>
   <translation>클래스 {n}개: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>spaces</source>
   <translation>공백</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/brought.py" />
   <source>numbers to predict: {n}</source>
   <translation>예측할 값: {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/compare.py" />
   <source>Both are built of the same blocks.</source>
   <translation>두 신경망이 같은 블록으로 되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/compare.py" />
   <source>Batch</source>
   <translation>배치 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/compare.py" />
   <source>{n} blocks alike</source>
   <translation>같은 블록 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>Write a project file from a preset, a network of torchvision, or for data of your own.</source>
   <translation>프리셋, torchvision의 신경망 또는 내 데이터로 프로젝트 파일을 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>either PRESET or --data FILE is wanted, and not both</source>
   <translation>PRESET과 --data FILE 가운데 하나만 지정해야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>--target and --set go with --data FILE</source>
   <translation>--target과 --set은 --data FILE과 함께 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>--classes and --side-heads go with torchvision:NAME</source>
   <translation>--classes와 --side-heads는 torchvision:NAME과 함께 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>A name that `camplab presets` lists, or torchvision:NAME.</source>
   <translation>`camplab presets`에 나오는 이름 또는 torchvision:NAME.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>A table, arrays or a folder of yours to learn from.</source>
   <translation>학습에 쓸 내 표, 배열 또는 폴더.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>What a network of torchvision tells apart: 1000.</source>
   <translation>torchvision의 신경망이 구별할 클래스 수: 1000.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/command.py" />
   <source>With those that googlenet and inception_v3 have for training.</source>
   <translation>googlenet과 inception_v3이 학습할 때 쓰는 보조 헤드도 함께 넣습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/foreign.py" />
   <source>wrote {path}</source>
   <translation>{path} 파일을 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/foreign.py" />
   <source>{file} exists already; choose another name or remove it first</source>
   <translation>{file} 파일이 이미 있습니다. 다른 이름을 고르거나 먼저 지우세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/from_data.py" />
   <source>there is no column {name}; there are {names}</source>
   <translation>{name} 열이 없습니다. 있는 열: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/from_data.py" />
   <source>only numbers and categories can be predicted</source>
   <translation>숫자와 범주만 예측할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/from_data.py" />
   <source>column {column} cannot be predicted: {why}</source>
   <translation>{column} 열은 예측할 수 없습니다. {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/from_preset.py" />
   <source>there is no preset {name}; `camplab presets` lists all</source>
   <translation>{name} 프리셋은 없습니다. `camplab presets`로 전체 목록을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/from_preset.py" />
   <source>there is no preset {name}; did you mean {near}? `camplab presets` lists all</source>
   <translation>{name} 프리셋은 없습니다. 혹시 ‘{near}’ 아닌가요? `camplab presets`로 전체 목록을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/other_task.py" />
   <source>there is no task {name}; there are {names}</source>
   <translation>이름이 {name}인 과제는 없습니다. 있는 과제: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/creating/other_task.py" />
   <source>this network cannot become that of {task}: {why}. Begin with a preset of it: {presets}</source>
   <translation>이 신경망은 {task}의 신경망이 될 수 없습니다: {why}. 그 과제의 프리셋으로 시작하세요: {presets}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>Predicts</source>
   <translation>예측</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>Samples</source>
   <translation>샘플 수</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>Here</source>
   <translation>출처</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>Licence</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>made</source>
   <translation>생성</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>bundled</source>
   <translation>내장</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>yours</source>
   <translation>직접 준비</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>in a folder of yours</source>
   <translation>내 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>{set} lies in {folder}: `camplab new --data {folder} -o OUT` begins with it</source>
   <translation>{set} 데이터셋이 {folder}에 있습니다. `camplab new --data {folder} -o OUT` 명령으로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>{size} of samples that memory does not hold are kept in {folder}, {most} at most; whatever is deleted there is read again when it is wanted</source>
   <translation>메모리에 들어가지 않는 샘플 {size}을(를) {folder}에 두었습니다(최대 {most}). 거기서 지운 것은 필요할 때 다시 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>{name} cannot be fetched; these can: {names}</source>
   <translation>{name} 데이터셋은 내려받을 수 없습니다. 내려받을 수 있는 것: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/data.py" />
   <source>file {n} of {all}: {done} of {total}</source>
   <translation>파일 {all}개 가운데 {n}번째: {total} 가운데 {done}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>Devices</source>
   <translation>장치</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>System libraries</source>
   <translation>시스템 라이브러리</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>Display</source>
   <translation>화면</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>torchvision does not fit the installed PyTorch ({error}): both must come from the same place. camplab works without it on the built-in data; to repair it: pip install --force-reinstall torch torchvision</source>
   <translation>torchvision이 설치된 PyTorch와 맞지 않습니다({error}). 둘은 같은 곳에서 받아 설치해야 합니다. camplab은 torchvision 없이도 내장 데이터로 동작합니다. 고치려면: pip install --force-reinstall torch torchvision</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>Qt needs them: {command}</source>
   <translation>Qt에 필요합니다: {command}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>{version} on {system}</source>
   <translation>{version} ({system})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>PyTorch cannot be imported ({error}); install it again: pip install --force-reinstall torch</source>
   <translation>PyTorch를 불러올 수 없습니다({error}). 다시 설치하세요: pip install --force-reinstall torch</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>{version}, but it cannot be imported</source>
   <translation>{version}, 불러올 수 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>PySide6 {version} breaks the window on Python {python}; install another one: pip install "PySide6-Essentials{others}"</source>
   <translation>PySide6 {version} 버전은 Python {python}에서 창을 열지 못합니다. 다른 버전을 설치하세요: pip install "PySide6-Essentials{others}"</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>missing: {names}</source>
   <translation>없음: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>pip install {name}</source>
   <translation>pip install {name}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>not installed, not needed</source>
   <translation>설치되지 않음, 없어도 됨</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>does not start</source>
   <translation>시작되지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>the window cannot open ({error})</source>
   <translation>창을 열 수 없습니다({error})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>all here</source>
   <translation>모두 있음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>none; `camplab train` works without one</source>
   <translation>없음. `camplab train`은 화면 없이도 동작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>{name}, but it does not answer</source>
   <translation>{name}, 응답하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/engine.py" />
   <source>the engine cannot start, as PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation>PyTorch를 불러올 수 없어 엔진을 시작하지 못했습니다({error}). `camplab doctor`가 더 자세히 알려 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/errors.py" />
   <source>{error}</source>
   <translation>{error}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/errors.py" />
   <source>PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation>PyTorch를 불러올 수 없습니다({error}). `camplab doctor`가 더 자세히 알려 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>wrote {path}: its outputs differ from the network's by {difference} at most</source>
   <translation>{path} 파일을 저장했습니다. 출력이 신경망과 최대 {difference}만큼 다릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>wrote {path}: its outputs are those of the network</source>
   <translation>{path} 파일을 저장했습니다. 출력이 신경망과 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>this network cannot be exported as it stands: {why}</source>
   <translation>이 신경망은 지금 상태로는 내보낼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>this network cannot be exported here: {why}</source>
   <translation>여기서는 이 신경망을 내보낼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>The run was changed while it went on ({n}; see camplab show): the program trains by the recipe of the project</source>
   <translation>학습 중에 설정이 바뀌었습니다({n}개; camplab show 참고). 프로그램은 프로젝트의 학습 설정대로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>trained weights come from a run: give its folder with --run DIR</source>
   <translation>학습된 가중치는 학습 기록에서 가져옵니다. --run DIR로 학습 기록 폴더를 알려 주세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/far.py" />
   <source>{what}: {far}</source>
   <translation>{what}: {far}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/far.py" />
   <source>reading</source>
   <translation>읽는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Usage: </source>
   <translation>사용법: </translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Show this message and exit.</source>
   <translation>이 도움말을 보여 주고 끝냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Arguments</source>
   <translation>인자</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Options</source>
   <translation>옵션</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>[default: {}]</source>
   <translation>[기본값: {}]</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>[required]</source>
   <translation>[필수]</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Error</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>Try [blue]'{command_path} {help_option}'[/] for help.</source>
   <translation>도움말: [blue]{command_path} {help_option}[/]</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>A command is missing.</source>
   <translation>명령이 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>The argument {name} is missing.</source>
   <translation>인자 {name}이(가) 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>The option {name} is missing.</source>
   <translation>옵션 {name}이(가) 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>There is no command {name}.</source>
   <translation>{name} 명령은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>There is no option {name}.</source>
   <translation>{name} 옵션은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>These arguments are too many: {names}</source>
   <translation>남는 인자가 있습니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>The option {name} wants a value.</source>
   <translation>{name} 옵션에는 값이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>The option {name} takes no value.</source>
   <translation>{name} 옵션은 값을 받지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>The value of {name} cannot be taken: {why}</source>
   <translation>{name}에 쓸 수 없는 값입니다: “{why}”</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>a whole number is needed</source>
   <translation>정수여야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>a number is needed</source>
   <translation>수여야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>it must be at least {n}</source>
   <translation>{n} 이상이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>it must be at most {n}</source>
   <translation>{n} 이하여야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>it must be between {low} and {high}</source>
   <translation>{low} 이상 {high} 이하여야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/help.py" />
   <source>it is one of {choices}, not {given}</source>
   <translation>{given} 대신 {choices} 가운데 하나를 쓰세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>Every</source>
   <translation>간격</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>Centre</source>
   <translation>중심</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>activations of {samples} {activations}</source>
   <translation>활성값 {activations}({samples})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>{n} samples</source>
   <translation>샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>{these}, data {data}</source>
   <translation>{these}, 데이터 {data}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>Structures are folded; --depth N shows N levels inside them.</source>
   <translation>구조는 접혀 있습니다. --depth N을 쓰면 안쪽을 N겹까지 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>{n} for one sample</source>
   <translation>{n} (샘플 하나 기준)</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>{total} in training: weights {weights}, gradients {gradients}, optimizer {optimizer},</source>
   <translation>학습할 때 {total}: 가중치 {weights}, 기울기 {gradients}, 옵티마이저 {optimizer},</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/inspect.py" />
   <source>{n}, {frozen} of them frozen</source>
   <translation>{n} (그중 동결 {frozen})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Build a neural network from blocks and watch it learn.

[bold]camplab[/] opens the window, [bold]camplab FILE[/] opens it with a project.
The commands below need no window.</source>
   <translation>블록으로 신경망을 만들고 배우는 모습을 지켜보세요.

[bold]camplab[/]은 창을 열고, [bold]camplab FILE[/]은 프로젝트와 함께 창을 엽니다.
아래 명령에는 창이 필요하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>List the networks that ship.</source>
   <translation>함께 들어 있는 신경망을 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Show blocks, shapes, parameters, MACs, receptive field and memory, without running anything.</source>
   <translation>아무것도 실행하지 않고 블록, 모양, 매개변수, MAC, 수용 영역, 메모리를 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Show two networks or two runs side by side: what they cost or came to, and in what they differ.</source>
   <translation>두 신경망이나 두 학습 기록을 나란히 비교합니다: 비용이나 결과, 그리고 다른 점.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Train a project; Ctrl-C saves a checkpoint and stops.</source>
   <translation>프로젝트를 학습합니다. Ctrl-C를 누르면 체크포인트를 저장하고 멈춥니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Write the program, the network or the trained weights; with --run DIR the network has those of a run.</source>
   <translation>프로그램, 신경망, 학습된 가중치를 저장합니다. --run DIR을 쓰면 신경망에 그 학습 기록의 가중치가 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Show which weights from elsewhere fit where; -o writes the project that begins with them.</source>
   <translation>다른 곳의 가중치가 어디에 맞는지 보여 줍니다. -o를 쓰면 그것으로 시작하는 프로젝트를 저장합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>List the data sets, or show what FILE holds and how it is read.</source>
   <translation>데이터셋 목록을 보이거나, FILE에 무엇이 들어 있고 어떻게 읽는지 보입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Say what this machine has and what it lacks: versions, devices, Qt platform, system libraries.</source>
   <translation>이 컴퓨터에 무엇이 있고 무엇이 없는지 알려 줍니다: 버전, 장치, Qt 플랫폼, 시스템 라이브러리.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Serve as the training process on standard input and output (for the window, ssh and torchrun).</source>
   <translation>표준 입출력으로 학습 프로세스 역할을 합니다(창, ssh, torchrun용).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>--lang is en or ko, not {given}</source>
   <translation>--lang은 en 또는 ko여야 합니다. '{given}': 쓸 수 없는 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>interrupted</source>
   <translation>중단되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Print the version.</source>
   <translation>버전을 출력합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>en or ko; otherwise CAMPLAB_LANG, or that of the locale.</source>
   <translation>en 또는 ko. 쓰지 않으면 CAMPLAB_LANG이나 로캘을 따릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>A project, or the name of a preset.</source>
   <translation>프로젝트 또는 프리셋의 이름.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>A project, the name of a preset, or a run.</source>
   <translation>프로젝트, 프리셋 이름 또는 학습 기록.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Another one: two runs, or two networks.</source>
   <translation>비교할 다른 하나: 두 학습 기록 또는 두 신경망.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>auto, cpu, cuda or cuda:N.</source>
   <translation>auto, cpu, cuda 또는 cuda:N.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>the project's</source>
   <translation>프로젝트의 값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Passes over the data.</source>
   <translation>데이터를 되풀이하는 횟수.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Stop after this many steps.</source>
   <translation>이만큼의 스텝 뒤에 멈춥니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Same seed, same curve.</source>
   <translation>시드가 같으면 곡선도 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>float32, bfloat16 or float16 (mixed precision).</source>
   <translation>float32, bfloat16 또는 float16(혼합 정밀도).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Go on with the run in --run DIR.</source>
   <translation>--run DIR의 학습 기록을 이어서 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>python: the program that trains; network: its class alone, in Python; pt2, onnx: the network as a graph; safetensors: trained weights; stack, table: the blocks or the network table as a picture, .png or .svg.</source>
   <translation>python: 학습하는 프로그램, network: Python 클래스만, pt2, onnx: 신경망 그래프, safetensors: 학습된 가중치, stack, table: 블록 스택이나 신경망 표의 그림(.png, .svg).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>A .safetensors, .pt or .pth file, a run's folder, or torchvision:resnet18.</source>
   <translation>.safetensors, .pt, .pth 파일, 학습 기록 폴더, 또는 torchvision:resnet18.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Write the project so begun.</source>
   <translation>그렇게 시작하는 프로젝트를 저장합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>A new last layer for the project's data, drawn by chance.</source>
   <translation>프로젝트의 데이터에 맞는 마지막 층을 무작위로 초기화해 새로 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Freeze everything but the last layer.</source>
   <translation>마지막 층만 빼고 모두 동결합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>A table, arrays or a folder of yours.</source>
   <translation>내 표, 배열 또는 폴더.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>Fetch a set such as mnist, once.</source>
   <translation>mnist 같은 데이터셋을 한 번 내려받습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/manual/command.py" />
   <source>Print a help page or a term of the glossary; without TOPIC the list of them.</source>
   <translation>도움말 한 쪽이나 용어 하나를 출력합니다. TOPIC이 없으면 목록을 출력합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/manual/command.py" />
   <source>A panel, a block or a term, such as gradients, conv or 기울기.</source>
   <translation>패널, 블록 또는 용어. 예: gradients, conv, 기울기.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/manual/command.py" />
   <source>With the numbers of this project or preset, or of this run.</source>
   <translation>이 프로젝트나 프리셋, 또는 학습 기록의 값으로.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/manual/printing.py" />
   <source>there is no help on {topic}; most like it: {names}</source>
   <translation>{topic}에 대한 도움말이 없습니다. 가장 비슷한 것: {names}.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/manual/printing.py" />
   <source>there is no help on {topic}; `camplab help` lists what there is</source>
   <translation>{topic}에 대한 도움말이 없습니다. 무엇이 있는지는 `camplab help`가 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>Shows</source>
   <translation>배울 것</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network_picture.py" />
   <source>a picture ends in .png or .svg, not in {ending}</source>
   <translation>그림 파일 이름은 {ending}이(가) 아니라 .png나 .svg로 끝나야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network_picture.py" />
   <source>this network has no blocks that could be drawn</source>
   <translation>이 신경망에는 그릴 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network_picture.py" />
   <source>drawing needs {names}, which this system lacks; install them: {command}</source>
   <translation>그리려면 {names}이(가) 필요한데 이 시스템에 없습니다. 설치 명령: {command}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>there is no file {file}; `camplab new {preset} -o {new}` makes one</source>
   <translation>{file} 파일이 없습니다. `camplab new {preset} -o {new}`로 만들 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>there is no file {file}; `camplab new` makes one, `camplab presets` lists from what</source>
   <translation>{file} 파일이 없습니다. `camplab new`로 만들 수 있고, 무엇으로 만들 수 있는지는 `camplab presets`로 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file} is what is read here; choose another file to write</source>
   <translation>{file} 파일은 지금 읽고 있는 파일입니다. 다른 파일 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file}: {what}</source>
   <translation>{file}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file}: {place}: {what}</source>
   <translation>{file}: {place}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>and {n} more problems</source>
   <translation>그 밖에 문제 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>Train variants beside each other: same seed, same batches, same first weights where shapes allow.</source>
   <translation>변형들을 나란히 학습합니다. 시드와 배치가 같고, 모양이 맞는 곳은 초기 가중치도 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>A race that ships, or projects and presets; without any: list the races.</source>
   <translation>함께 제공되는 경주, 또는 프로젝트와 프리셋. 주지 않으면 경주 목록을 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>One project with so many seeds: a band.</source>
   <translation>프로젝트 하나를 이만큼의 시드로 학습합니다. 선 대신 띠로 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>One project with several values: optimizer=sgd,adam; of a phase: discriminator.rate=1,0.01.</source>
   <translation>옵티마이저처럼 한 설정의 여러 값으로 프로젝트 하나를 학습합니다: optimizer=sgd,adam. 단계(phase)의 설정이면 discriminator.rate=1,0.01.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>How many train at once.</source>
   <translation>동시에 학습할 프로세스 수.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>the free processors</source>
   <translation>비어 있는 CPU 수</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/command.py" />
   <source>Go on with the race that this run belongs to.</source>
   <translation>이 학습 기록이 속한 경주를 이어서 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>the variants have the seeds {seeds}</source>
   <translation>변형의 시드는 {seeds}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>Teaches</source>
   <translation>배우는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>--resume goes on with a race as it was begun: give nothing else with it</source>
   <translation>--resume은 경주를 시작한 그대로 이어서 합니다. 다른 것을 함께 주지 마세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>name the project that is to race against itself: a file or a preset</source>
   <translation>스스로와 겨룰 프로젝트를 파일이나 프리셋으로 지정하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>give --seeds or --vary, not both</source>
   <translation>--seeds와 --vary 가운데 하나만 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>there is no file, no preset and no race {name}; did you mean {race}?</source>
   <translation>{name}(이)라는 파일도 프리셋도 경주도 없습니다. 혹시 ‘{race}’ 아닌가요?</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>{name} alone is no race: name another project, or make variants of it with --seeds 5 or --vary optimizer=sgd,adam</source>
   <translation>{name} 하나로는 경주할 수 없습니다. 다른 프로젝트를 더 적거나, 시드 여러 개(--seeds 5) 또는 옵티마이저별(--vary optimizer=sgd,adam)로 변형을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>--vary is NAME=VALUE,VALUE, such as optimizer=sgd,adam, not {given}</source>
   <translation>--vary는 이름=값,값으로 주어야 하는데 {given}입니다. 옵티마이저라면 optimizer=sgd,adam입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>{race} has variants of its own: --seeds and --vary are for a single project</source>
   <translation>경주 {race}에는 이미 변형이 있습니다. --seeds와 --vary는 프로젝트 하나에만 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/entries.py" />
   <source>--seeds and --vary are for a single project, not for {n}</source>
   <translation>--seeds와 --vary는 프로젝트 {n}개가 아니라 하나에만 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/performance.py" />
   <source>interrupted; every variant is saved, go on with: camplab race --resume {folder}</source>
   <translation>중단했습니다. 변형은 모두 저장되었습니다. 이어서 하려면: camplab race --resume {folder}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/performance.py" />
   <source>The report is in {file}.</source>
   <translation>보고서는 {file} 파일에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/result.py" />
   <source>After the last epoch</source>
   <translation>마지막 에포크 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/telling.py" />
   <source>Validation</source>
   <translation>검증 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/telling.py" />
   <source>{title}: {n} variants, kept as race {id}</source>
   <translation>{title}: 변형 {n}개, 경주 {id}에 보관</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/race/telling.py" />
   <source>{variant}: {ended} after {n} steps in {time}</source>
   <translation>{variant}: {n}스텝 뒤 {ended}, {time} 걸림</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/rates/command.py" />
   <source>Try learning rates from small to large (range test) and say at which the loss falls; nothing is kept.</source>
   <translation>학습률을 작은 값부터 큰 값까지 시험(range test)하고 손실이 줄어드는 범위를 알려 줍니다. 남는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/rates/range_test.py" />
   <source>Learning rates</source>
   <translation>학습률</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>List what was trained: how each run stands, and its numbers after the last epoch.</source>
   <translation>학습 기록을 보여 줍니다: 저마다의 상태와 마지막 에포크의 값.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Show what a run said: a table of its epochs, every step as CSV or for TensorBoard, or everything as JSON.</source>
   <translation>학습 기록 하나를 보여 줍니다: 에포크별 표, 모든 스텝의 CSV나 TensorBoard 파일, 또는 전체 JSON.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Send one sample through a network: what comes out of each block, what the network answers, and why.</source>
   <translation>샘플 하나를 신경망에 넣어 봅니다. 블록마다 무엇이 나오는지, 신경망이 무엇이라고 답하는지, 왜 그렇게 답하는지 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Show the next step of training block by block: forward, loss, backward, update. Nothing is trained.</source>
   <translation>다음 학습 스텝을 블록별로 보여 줍니다: 순전파, 손실, 역전파, 갱신. 실제로 학습하지는 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Write a report on a run, to be handed in: one HTML file with result, curves, network, recipe and notes.</source>
   <translation>제출할 학습 기록 보고서를 만듭니다. 결과, 곡선, 신경망, 학습 설정, 메모를 담은 HTML 파일 하나입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Write a project file that holds runs, too: to hand in, or to show elsewhere.</source>
   <translation>학습 기록까지 담은 프로젝트 파일을 만듭니다. 제출하거나 다른 곳에서 보여 줄 때 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Take the runs in a project file into the list of runs; those that are there already stay as they are.</source>
   <translation>프로젝트 파일에 든 학습 기록을 목록에 넣습니다. 이미 있는 기록은 그대로 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Keep a note, a name or a star with a run; without any of them, say what is kept.</source>
   <translation>학습 기록에 메모, 이름, 별표를 남깁니다. 아무것도 주지 않으면 남긴 것을 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Compute what a run did not record, at any of its steps, by running it forward from the nearest snapshot.</source>
   <translation>학습 기록에 없는 값을 어느 스텝에서든, 가장 가까운 스냅샷에서 다시 학습해 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What is shown; without it, what comes out of every block.

Of a block: maps, filters, attention, recurrent, gradient-through-time.

Of all blocks: gradients, activations.

Why it answers so: saliency, integrated-gradients, grad-cam, occlusion, lesion, maximisation.

Of its answers: confusion, decision, critic, fit, labels, sequences, masks, reconstructions, latent, interpolation, made, text, forecast.

Besides: data, augmentation, time, surface, random-surface.</source>
   <translation>무엇을 볼지 고릅니다. 없으면 모든 블록의 출력을 봅니다.

한 블록: maps(특징 맵), filters(필터), attention(어텐션), recurrent, gradient-through-time(시점별 기울기).

모든 블록: gradients(기울기), activations(활성값).

왜 그렇게 답했나: saliency, integrated-gradients, grad-cam, occlusion, lesion, maximisation.

답: confusion, decision, critic, fit, labels, sequences, masks, reconstructions, latent, interpolation, made, text(텍스트), forecast(예측).

그 밖: data, augmentation, time, surface, random-surface.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What the text begins with, for --what text.</source>
   <translation>--what text에서 텍스트의 시작.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>For --what text: at 0 the likeliest symbol is always taken.</source>
   <translation>--what text에서 온도. 0이면 늘 확률이 가장 높은 기호를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of chance, for --what text.</source>
   <translation>--what text에서 난수의 시드.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>The folder of a run, or how its name begins; a CSV or log of TensorBoard.</source>
   <translation>학습 기록 폴더 또는 그 이름의 앞부분, CSV 파일이나 TensorBoard 로그.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Every step, as a table for spreadsheets.</source>
   <translation>모든 스텝을 스프레드시트용 표(CSV)로 출력합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Every number as an event file for TensorBoard, in this folder.</source>
   <translation>모든 값을 TensorBoard 이벤트 파일로 이 폴더에 저장합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>With --json: exponential moving averages, too, without and with bias correction.</source>
   <translation>--json과 함께: 지수 이동 평균도, 편향 보정 없이 그리고 편향 보정을 해서.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A run (or RUN@STEP, as it was then), a project, or a preset.</source>
   <translation>학습 기록(또는 그 시점의 상태인 RUN@STEP), 프로젝트, 프리셋.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Which of the validation samples.</source>
   <translation>몇 번째 검증 샘플인지.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of the samples that are learned from.</source>
   <translation>검증 샘플 대신 학습 샘플에서.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A picture of your own instead.</source>
   <translation>대신 내 그림을.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Numbers of your own instead: 0.5,-1.</source>
   <translation>대신 내 숫자를: 0.5,-1.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>With the weights in this file.</source>
   <translation>이 파일의 가중치로.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of this block alone, such as fc1.</source>
   <translation>이 블록만, 예: fc1.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>The answer that --what explains, or label.</source>
   <translation>--what으로 설명할 답, 또는 label.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of the block, for --what maximisation.</source>
   <translation>--what maximisation에서 볼 블록의 유닛.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of --what maps, a number written out as the sum that it is: map,row,column, from 0.</source>
   <translation>--what maps에서 이 자리의 값을 합으로 풀어 씁니다. 맵,행,열을 0부터 셉니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Compare --what maps with those of this block, or input.</source>
   <translation>--what maps를 이 블록의 맵과 비교합니다. input이면 그 블록의 입력과 비교합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A run (or RUN@STEP, from there on), a project, or a preset.</source>
   <translation>학습 기록(RUN@STEP이면 그 스텝부터), 프로젝트 또는 프리셋.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Which sample of the batch.</source>
   <translation>배치의 몇 번째 샘플인지.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>the mean of all</source>
   <translation>전체의 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A run; several are put side by side.</source>
   <translation>학습 기록. 여러 개면 나란히 놓습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Where to.</source>
   <translation>저장할 곳.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>RUN.html, here</source>
   <translation>이 폴더의 RUN.html</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What it is called.</source>
   <translation>제목.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>as its runs</source>
   <translation>학습 기록의 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Who has written it.</source>
   <translation>작성자.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What you have to say.</source>
   <translation>덧붙일 말.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Only these: loss, accuracy, gradients.</source>
   <translation>이 곡선만: 손실(loss), 정확도(accuracy), 기울기(gradients).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Leave out: result, curves, panels, network, recipe, data, notes, again.</source>
   <translation>뺄 부분: result, curves, panels, network, 학습 설정(recipe), data, notes, again.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A run to put in; may be given several times.</source>
   <translation>담을 학습 기록. 여러 번 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>numbers, weights, or snapshots: everything.</source>
   <translation>numbers, 가중치까지(weights), 스냅샷까지 모두(snapshots).</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What is to be known about it.</source>
   <translation>기억해 둘 내용.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>What it is called from now on.</source>
   <translation>앞으로 부를 이름.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Whether it has a star.</source>
   <translation>별표를 붙일지 여부.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>A measure, such as validation_accuracy.</source>
   <translation>볼 값. 예: validation_accuracy.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>all of the run</source>
   <translation>학습 기록 전체의 값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Of this block, such as fc1.</source>
   <translation>이 블록의 값. 예: fc1.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>The first step to look at.</source>
   <translation>첫 스텝.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>The last one.</source>
   <translation>마지막 스텝.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>the run's end</source>
   <translation>학습 기록의 끝</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Steps from one to the next.</source>
   <translation>몇 스텝마다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>20 rows</source>
   <translation>20줄</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>As a table for spreadsheets.</source>
   <translation>스프레드시트용 표로.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/commands.py" />
   <source>Keep it with the run: the window draws it.</source>
   <translation>학습 기록과 함께 보관하여 창에 그립니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/compare.py" />
   <source>Project</source>
   <translation>프로젝트</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/compare.py" />
   <source>Steps</source>
   <translation>스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/compare.py" />
   <source>Epochs</source>
   <translation>에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>there is no answer {name}; there are {names}</source>
   <translation>‘{name}’ 답은 없습니다. 있는 답: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>after {n} steps</source>
   <translation>{n}스텝 학습한 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>as it begins</source>
   <translation>학습하기 전</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>label / answer</source>
   <translation>정답 / 신경망의 답</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>Recall</source>
   <translation>재현율</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>there is no way {name} to look; there are {names}</source>
   <translation>‘{name}’ 방법은 없습니다. 있는 방법: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>nothing came of it</source>
   <translation>아무것도 나오지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>{name} cannot be asked that; these can: {names}</source>
   <translation>‘{name}’ 블록에는 쓸 수 없는 방법입니다. 쓸 수 있는 블록: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>lesions are numbers of blocks: there is no picture of them</source>
   <translation>블록 건너뛰기의 결과는 블록마다 값 하나이므로 그림이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>this network answers with no classes that could be confused</source>
   <translation>이 신경망의 답은 클래스가 아니므로 혼동할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>no block of this network puts out maps</source>
   <translation>이 신경망에는 특징 맵을 내보내는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>this sample has no label</source>
   <translation>이 샘플에는 정답이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/explain.py" />
   <source>Accuracy</source>
   <translation>정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/hindsight.py" />
   <source>give one of --csv and --json</source>
   <translation>--csv와 --json 가운데 하나만 쓰세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/hindsight.py" />
   <source>{name} is nothing to look back at; there are {names}</source>
   <translation>되돌아볼 수 없는 값입니다: {name}. 볼 수 있는 값: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/hindsight.py" />
   <source>there is no block {name}; there are {names}</source>
   <translation>{name} 블록이 없습니다. 있는 블록: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/hindsight.py" />
   <source>--from and --to are steps from 0 to {last}, and --from does not come after --to</source>
   <translation>--from과 --to는 0부터 {last}까지의 스텝이고, --from은 --to보다 뒤에 올 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/listed.py" />
   <source>{quality} (epoch {epoch})</source>
   <translation>{quality} (에포크 {epoch})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/listed.py" />
   <source>No run is kept yet: every training of `camplab train FILE`, or in the window, is kept.</source>
   <translation>아직 학습 기록이 없습니다. `camplab train FILE`이나 창에서 학습하면 모두 기록됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/log.py" />
   <source>Points</source>
   <translation>점</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/log.py" />
   <source>First step</source>
   <translation>첫 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/log.py" />
   <source>First</source>
   <translation>처음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/log.py" />
   <source>Least</source>
   <translation>최솟값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/log.py" />
   <source>Greatest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>Mean</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>Spread</source>
   <translation>표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>training sample {n}</source>
   <translation>학습 샘플 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>validation sample {n}</source>
   <translation>검증 샘플 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>give one of --training, --picture and --values</source>
   <translation>--training, --picture, --values 가운데 하나만 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>say with --block whose maps are to be drawn</source>
   <translation>어느 블록의 맵을 그릴지 --block으로 알려 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>the network learns from no pictures, but from {shape}</source>
   <translation>이 신경망은 이미지가 아니라 {shape} 모양의 데이터로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>a sample of these data is {shape}, not {n} numbers</source>
   <translation>이 데이터의 샘플은 값 {n}개가 아니라 {shape} 모양입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>this block puts out no numbers that could be drawn</source>
   <translation>이 블록에서는 그릴 수 있는 값이 나오지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>there are {n} such samples, counted from 0</source>
   <translation>그런 샘플은 0번부터 모두 {n}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>--values are numbers parted by commas, such as 0.5,-1</source>
   <translation>--values는 0.5,-1처럼 쉼표로 나눈 숫자입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>Answer</source>
   <translation>답</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look.py" />
   <source>Label</source>
   <translation>레이블</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>{n} samples, made of noise</source>
   <translation>잡음으로 만든 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>Precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>Class</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>IoU</source>
   <translation>IoU</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>{what} is told in numbers: ask for it with --json</source>
   <translation>{what}은(는) 값으로만 볼 수 있습니다. --json으로 요청하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>this network cannot be asked for {what}: it learns something else</source>
   <translation>이 신경망에는 {what}을(를) 물을 수 없습니다. 다른 것을 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_answers.py" />
   <source>Says</source>
   <translation>읽기</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_blocks.py" />
   <source>{what} are those of many samples, in a table: nothing is said of a single one</source>
   <translation>{what}은(는) 여러 샘플에 대한 표이고, 샘플 하나에 대한 값은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_data.py" />
   <source>Feature</source>
   <translation>특성(feature)</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_filters.py" />
   <source>say with --block whose filters are to be drawn</source>
   <translation>어느 블록의 필터를 그릴지 --block으로 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_filters.py" />
   <source>this network has no convolution, so that there are no filters</source>
   <translation>이 신경망에는 합성곱이 없어 필터가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_filters.py" />
   <source>{name} has no filters; there are {names}</source>
   <translation>{name}에는 필터가 없습니다. 있는 블록: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_forecast.py" />
   <source>what came</source>
   <translation>실제 값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_forecast.py" />
   <source>forecast</source>
   <translation>예측값</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_forecast.py" />
   <source>band, from</source>
   <translation>구간 하한</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_forecast.py" />
   <source>band, to</source>
   <translation>구간 상한</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_forecast.py" />
   <source>step ahead</source>
   <translation>앞으로의 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>Attention window</source>
   <translation>어텐션 윈도</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>Head</source>
   <translation>헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>Keys that a query spreads over</source>
   <translation>쿼리가 퍼지는 키의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>Greatest weight</source>
   <translation>가장 큰 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>Layer</source>
   <translation>층</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_inside.py" />
   <source>this network has no block of that kind</source>
   <translation>이 신경망에는 그런 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_maps.py" />
   <source>there is no place {at} in {shape}: places are counted from 0</source>
   <translation>{shape}에는 {at} 자리가 없습니다. 0부터 셉니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_maps.py" />
   <source>--at is a place such as 3,5,7: map, row and column from 0</source>
   <translation>--at에는 3,5,7처럼 맵, 행, 열을 0부터 세어 적습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_surface.py" />
   <source>a loss surface is drawn around the newest weights of a run: name it without a step</source>
   <translation>손실 지형은 가장 새로운 가중치 둘레에 그리므로 학습 기록의 이름만 스텝 없이 쓰세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_surface.py" />
   <source>a loss surface is drawn around the weights of a run, and {name} is none</source>
   <translation>손실 지형은 학습 기록의 가중치 둘레에 그리는데 {name}은(는) 학습 기록이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_text.py" />
   <source>Next</source>
   <translation>다음 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>measured with fresh weights, not with those after {n} steps: a step takes as long with any</source>
   <translation>{n}스텝 뒤의 가중치가 아니라 초기 가중치로 쟀습니다. 한 스텝에 걸리는 시간은 가중치와 상관없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>Part</source>
   <translation>부분</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>Forward</source>
   <translation>순전파</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>Backward</source>
   <translation>역전파</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>Estimated</source>
   <translation>추정</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>Found</source>
   <translation>실제</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/look_time.py" />
   <source>this run can be gone to from step 0 to {last}, not {step}</source>
   <translation>이 학습 기록에서는 0스텝부터 {last}스텝까지 갈 수 있습니다. 받은 값: {step}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>--with takes {parts}, not {given}</source>
   <translation>--with에는 {parts} 가운데 하나를 쓰는데 {given}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>a project with runs is a file such as handin.camplab, not {file}</source>
   <translation>학습 기록을 담은 프로젝트는 handin.camplab 같은 파일이어야 하는데 {file} 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>wrote {path} ({size})</source>
   <translation>{path} 파일을 저장했습니다({size})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>`camplab unpack {file}` takes them into the list of runs.</source>
   <translation>`camplab unpack {file}` 명령이 이 기록들을 목록에 넣습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>there are no runs in {file}</source>
   <translation>{file} 파일에는 학습 기록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>{name} is in the list of runs</source>
   <translation>{name} 기록을 목록에 넣었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/packing.py" />
   <source>{name} was in the list already</source>
   <translation>{name} 기록은 이미 목록에 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/report.py" />
   <source>a report is on at most {most} runs, not {n}</source>
   <translation>보고서에는 학습 기록을 {most}개까지 담을 수 있는데 {n}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/report.py" />
   <source>the command line writes HTML, which any browser prints; a PDF is made in the window: File &gt; Report on the run</source>
   <translation>명령줄은 HTML을 만들고, 어느 브라우저로든 인쇄할 수 있습니다. PDF는 창에서 만드세요: 파일 &gt; 학습 기록 보고서</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/report.py" />
   <source>a report is an HTML file, such as report.html, not {file}</source>
   <translation>보고서는 report.html 같은 HTML 파일이어야 하는데 {file} 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/report.py" />
   <source>--without takes {parts}, not {given}</source>
   <translation>--without에는 {parts} 가운데 하나를 쓰는데 {given}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/report.py" />
   <source>there are no curves {name}; there are {names}</source>
   <translation>{name} 곡선은 없습니다. 있는 것: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>give one of --csv, --json and --tensorboard</source>
   <translation>--csv, --json, --tensorboard 가운데 하나만 쓰세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>moving averages are said with --json</source>
   <translation>이동 평균은 --json과 함께 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>{file} is written; TensorBoard shows what is in this folder</source>
   <translation>{file} 파일을 저장했습니다. TensorBoard에서 이 폴더를 열면 보입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>Forked</source>
   <translation>분기</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>from {run} after {n} steps</source>
   <translation>{run}의 {n}스텝 뒤에서</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>Changed</source>
   <translation>변경</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>Snapshots</source>
   <translation>스냅샷</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>{n}, {size} in all: after {steps} steps</source>
   <translation>{n}개, {size}: {steps}스텝 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/show.py" />
   <source>Ended</source>
   <translation>종료</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>What</source>
   <translation>무엇</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>Of the weights</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>batch</source>
   <translation>배치</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>update</source>
   <translation>갱신</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>Step {step}: the mean of {n} samples; learning rate {rate}</source>
   <translation>스텝 {step}: 샘플 {n}개의 평균, 학습률 {rate}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>Step {step}: sample {k} of {n}; learning rate {rate}</source>
   <translation>스텝 {step}: 샘플 {n}개 가운데 {k}번, 학습률 {rate}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/runs/step.py" />
   <source>Phase</source>
   <translation>단계(phase)</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/standing.py" />
   <source>give one of --weights and a step of the run</source>
   <translation>--weights와 학습 기록의 스텝 가운데 하나만 지정하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/fork.py" />
   <source>--from is RUN@STEP, such as digits@100, not {given}</source>
   <translation>--from에는 digits@100처럼 RUN@STEP을 쓰세요. 받은 값: {given}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/fork.py" />
   <source>a fork keeps what its run learns, and how, but for what can be changed on the way: {what}</source>
   <translation>분기(fork)는 학습 중에 바꿀 수 있는 것 말고는 원래 학습 기록의 과제와 학습 설정을 그대로 씁니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/performance.py" />
   <source>{folder} already holds a run: go on with it by --resume, or name another folder</source>
   <translation>{folder} 폴더에 이미 학습 기록이 있습니다. --resume으로 이어 가거나 다른 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/performance.py" />
   <source>interrupted after {n} steps; the checkpoint is saved, go on with: camplab train {file} --run {folder} --resume</source>
   <translation>{n}스텝 뒤에 중단되었습니다. 체크포인트를 저장했으니 이렇게 이어 가세요: camplab train {file} --run {folder} --resume</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>{ended} after {n} steps in {time}; kept in {folder}</source>
   <translation>{ended}: {n}스텝, {time}. 기록: {folder}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>mean IoU</source>
   <translation>평균 IoU</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>all labels right</source>
   <translation>모든 레이블이 맞음</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>{ended} after {n} steps in {time}</source>
   <translation>{ended}: {n}스텝, {time}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>{n} parameters on {device}, {train} samples to learn from, {check} to check with</source>
   <translation>장치 {device}, 매개변수 {n}개, 훈련 샘플 {train}개, 검증 샘플 {check}개</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/progress.py" />
   <source>gradient first/last {ratio}</source>
   <translation>기울기 처음/끝 {ratio}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/settings.py" />
   <source>--set is NAME=VALUE, such as learning_rate=0.01, not {given}</source>
   <translation>--set에는 learning_rate=0.01처럼 NAME=VALUE를 쓰세요. 받은 값: {given}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/settings.py" />
   <source>the learning rate of this run follows a schedule made for {n} epochs: it goes on, and is forked, for as many</source>
   <translation>이 학습의 학습률은 {n}에포크에 맞춘 스케줄을 따릅니다. 이어서 학습하거나 분기할 때도 에포크 수가 같아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>give the FILE of a project, or --from RUN@STEP</source>
   <translation>프로젝트 FILE을 주거나 --from RUN@STEP을 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>a fork has the seed and the precision of its run; --set says what changes</source>
   <translation>분기의 시드와 정밀도는 원래 학습과 같습니다. 바꿀 설정은 --set으로 적으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>a run that goes on keeps its recipe; --set is for a new run, or for a fork</source>
   <translation>이어서 하는 학습은 학습 설정을 그대로 씁니다. --set은 새 학습이나 분기에 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>give --epochs or --steps, not both</source>
   <translation>--epochs와 --steps 가운데 하나만 적으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>--resume needs --run DIR: the folder of the run to go on with</source>
   <translation>--resume에는 --run DIR이 필요합니다. 이어 갈 학습 기록의 폴더를 적으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>{file} is a file, and no folder of a run</source>
   <translation>{file}: 학습 기록의 폴더가 아니라 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>--precision is float32, bfloat16 or float16, not {given}</source>
   <translation>--precision에는 float32, bfloat16, float16 가운데 하나를 쓰세요. 받은 값: {given}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>--device is auto, cpu, cuda or cuda:N, not {given}</source>
   <translation>--device에는 auto, cpu, cuda, cuda:N 가운데 하나를 쓰세요. 받은 값: {given}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>--snapshots is a size such as 200MB, or off, not {given}</source>
   <translation>--snapshots에는 200MB 같은 크기나 off를 쓰세요. 받은 값: {given}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train/training.py" />
   <source>stopping after this step; once more ends it at once, without saving</source>
   <translation>이 스텝까지 마치고 멈춥니다. 한 번 더 누르면 저장하지 않고 바로 끝냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>Write a project that begins with what a run has learned, frozen, and a new head for the data.</source>
   <translation>학습 기록이 배운 것을 동결해 시작으로 삼고 데이터에 맞는 새 헤드를 붙인 프로젝트를 저장합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>The folder of a run, such as that of an autoencoder.</source>
   <translation>학습 기록 폴더. 오토인코더의 것 등.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>A project or preset whose data and recipe are used.</source>
   <translation>데이터와 학습 설정을 가져올 프로젝트나 프리셋.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>the run's</source>
   <translation>학습 기록의 것</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>Whose blocks are taken: encoder, say.</source>
   <translation>블록을 가져올 스택. 예를 들어 encoder.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>the first</source>
   <translation>첫 스택</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>The last of its blocks that is taken.</source>
   <translation>가져올 마지막 블록.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>all but a head</source>
   <translation>헤드를 뺀 전부</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/command.py" />
   <source>Do not freeze them.</source>
   <translation>동결하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/making.py" />
   <source>there is no run in {folder}</source>
   <translation>{folder} 폴더에는 학습 기록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/transfer/making.py" />
   <source>nothing there can be taken as a start; stacks that can: {names}</source>
   <translation>그곳에는 시작으로 쓸 수 있는 것이 없습니다. 쓸 수 있는 스택: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/weights.py" />
   <source>downloaded {path} ({size})</source>
   <translation>{path} 파일을 내려받았습니다({size})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/weights.py" />
   <source>Tensor there</source>
   <translation>파일의 텐서</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/weights.py" />
   <source>Tensor here</source>
   <translation>이 신경망의 텐서</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/weights.py" />
   <source>downloading</source>
   <translation>내려받는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>QT_QPA_PLATFORM names {name}, which Qt does not have: unset it, or set it to xcb, wayland or offscreen</source>
   <translation>QT_QPA_PLATFORM에 적힌 {name} 플랫폼은 Qt에 없습니다. 지우거나 xcb, wayland, offscreen 중 하나로 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no file {path}</source>
   <translation>{path} 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no display to open a window on; `camplab train FILE` trains without one</source>
   <translation>창을 열 화면이 없습니다. `camplab train FILE`은 화면 없이 학습합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window needs {names}, which this system lacks; install them: {command}</source>
   <translation>창을 열려면 {names} 라이브러리가 필요한데 이 시스템에 없습니다. 이렇게 설치하세요: {command}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window cannot open ({error}); `camplab doctor` says what is missing, and `camplab train FILE` trains without a window</source>
   <translation>창을 열 수 없습니다({error}). 무엇이 빠졌는지는 `camplab doctor`가 알려 주고, `camplab train FILE`은 창 없이 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/added.py" />
   <source>Added points</source>
   <translation>추가한 점</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/added.py" />
   <source>Points that were added by hand</source>
   <translation>손으로 추가한 점</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/few_digits.py" />
   <source>Samples per class</source>
   <translation>클래스별 샘플 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/few_digits.py" />
   <source>How many pictures of each digit there are to learn from</source>
   <translation>숫자마다 배울 이미지가 몇 장인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/few_digits.py" />
   <source>Wrong labels</source>
   <translation>틀린 정답</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/few_digits.py" />
   <source>The share of pictures to learn from that are called another digit: what is learned by heart</source>
   <translation>학습할 이미지 가운데 정답이 다른 숫자로 잘못 붙은 비율: 외워야만 맞힐 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/noisy_digits.py" />
   <source>Noisy digits</source>
   <translation>잡음 섞인 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/noisy_digits.py" />
   <source>Handwritten digits with noise over them: a task much like the plain digits, so what was learned there helps.</source>
   <translation>잡음을 입힌 손글씨 숫자. 보통의 숫자와 아주 비슷한 과제라서 거기서 배운 것이 도움이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/noisy_digits.py" />
   <source>Noise</source>
   <translation>잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/noisy_digits.py" />
   <source>Standard deviation of the noise; ink goes from 0 to 16</source>
   <translation>잡음의 표준편차. 잉크는 0에서 16까지입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/permuted_digits.py" />
   <source>Digits, pixels shuffled</source>
   <translation>픽셀을 섞은 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/permuted_digits.py" />
   <source>Digits inverted, all their pixels shuffled in one fixed way: a task in which no edge or stroke is left.</source>
   <translation>반전한 숫자의 모든 픽셀을 정해진 한 가지 방식으로 섞은 것. 윤곽선(edge)도 획도 남지 않은 과제입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/shifted_digits.py" />
   <source>Digits, moved about</source>
   <translation>위치를 옮긴 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/shifted_digits.py" />
   <source>Handwritten digits, each moved by chance within a larger picture: nothing of them is cut off.</source>
   <translation>더 큰 이미지 안에서 무작위로 옮겨 놓은 손글씨 숫자입니다. 잘리는 부분은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/shifted_digits.py" />
   <source>How far they are moved at most</source>
   <translation>최대로 옮기는 거리</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/shifted_digits.py" />
   <source>Learn from the middle</source>
   <translation>가운데에서만 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/altered_digits/shifted_digits.py" />
   <source>Digits to learn from stand in the middle, and only those for validation are moved</source>
   <translation>학습할 숫자는 가운데에 두고 검증할 숫자만 옮깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it holds no array of NumPy</source>
   <translation>NumPy 배열이 들어 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>{file} cannot be read: {why}</source>
   <translation>{file} 파일을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it is a pickle, which could run a program: save numbers with numpy.save</source>
   <translation>pickle 파일이라 프로그램을 실행할 수 있습니다. numpy.save로 값만 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it is damaged, or was cut off</source>
   <translation>손상되었거나 중간에 잘렸습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it is of a form of NumPy that is not known here</source>
   <translation>여기서 알지 못하는 NumPy 형식입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it holds Python objects, which could run a program: save numbers, with a dtype such as float32</source>
   <translation>프로그램을 실행할 수 있는 Python 객체가 들어 있습니다. float32 같은 dtype으로 값만 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it holds {dtype}, which are no numbers to learn from</source>
   <translation>{dtype} 형식이라 학습할 수 있는 값이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it is damaged</source>
   <translation>손상되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>{name} is laid out column by column (Fortran order): save it row by row, with numpy.ascontiguousarray</source>
   <translation>{name}은(는) 열 순서(Fortran order)로 저장되어 있으니 numpy.ascontiguousarray로 행 순서로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>{name} needs more memory than is free</source>
   <translation>{name} 배열을 담기에 메모리가 모자랍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/files.py" />
   <source>it holds no arrays</source>
   <translation>배열이 들어 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/looking.py" />
   <source>its samples have the size {size}, of which nothing can be learned</source>
   <translation>샘플의 크기가 {size}이어서 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/looking.py" />
   <source>it is one row of {n} numbers: a series is read from a table, which numpy.savetxt writes</source>
   <translation>값 {n}개가 한 줄로 들어 있습니다. 시계열은 numpy.savetxt로 저장한 표에서 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>which array holds the samples cannot be told from their names: {names}; call it x</source>
   <translation>어느 배열이 샘플인지 이름({names})으로는 알 수 없습니다. 이름을 x로 하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>{name} holds {n} targets, and {samples} holds {m} samples</source>
   <translation>{name} 배열에는 정답이 {n}개, {samples} 배열에는 샘플이 {m}개 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>{name} has {n} axes: of each sample one class or number is predicted, or a row of them</source>
   <translation>{name}의 축이 {n}개인데, 샘플마다 클래스나 수 하나, 또는 수 한 행을 예측할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>it holds samples alone, and {other} says what is to be predicted of them: save both into one archive, with numpy.savez(…, x=…, y=…)</source>
   <translation>샘플만 들어 있고 예측할 값은 {other} 파일에 있습니다. numpy.savez(…, x=…, y=…)로 한 파일에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>its samples are texts: put them into a table, with a column of labels</source>
   <translation>샘플이 텍스트이니 레이블 열과 함께 표에 담으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/roles.py" />
   <source>it holds no array of numbers with a row for each sample</source>
   <translation>샘플마다 한 행씩 있는 수 배열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>nothing of {names} is used: no array says what is to be predicted of it</source>
   <translation>{names} 배열은 쓰지 않습니다. 무엇을 예측할지 알려 주는 배열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>{n} samples are left out, such as {places}: {why}</source>
   <translation>샘플 {n}개({places} 등)를 제외했습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>fewer than two of its samples can be learned from</source>
   <translation>학습할 수 있는 샘플이 둘보다 적습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>its samples are not those that they were when it was chosen: choose it anew</source>
   <translation>샘플이 고를 때와 다릅니다. 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>there are {n} samples and {m} targets</source>
   <translation>샘플은 {n}개인데 정답은 {m}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>its targets are no numbers</source>
   <translation>정답이 숫자가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>its targets are not those that they were when it was chosen: choose it anew</source>
   <translation>정답이 고를 때와 다릅니다. 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>nothing of {names} is used: {learned} is learned from, {kept} is kept for validation</source>
   <translation>{names} 배열은 쓰지 않습니다. {learned} 배열로 학습하고 {kept} 배열로 검증합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>sample {n} is left out: {why}</source>
   <translation>샘플 {n}번을 제외했습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>they hold NaN or infinity</source>
   <translation>NaN이나 무한대가 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>it holds NaN or infinity</source>
   <translation>NaN이나 무한대가 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>they do not say what is to be predicted</source>
   <translation>예측할 값이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/samples.py" />
   <source>it does not say what is to be predicted</source>
   <translation>예측할 값이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/torch_files.py" />
   <source>arrays of NumPy in a pickle, which could run a program: save them with numpy.savez(…, x=…, y=…)</source>
   <translation>프로그램을 실행할 수 있는 피클에 담긴 NumPy 배열이니 numpy.savez(…, x=…, y=…)로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/torch_files.py" />
   <source>a data set of PyTorch in a pickle, which could run a program: save its arrays with numpy.savez(…, x=…, y=…)</source>
   <translation>프로그램을 실행할 수 있는 피클에 담긴 PyTorch 데이터셋이니 배열을 numpy.savez(…, x=…, y=…)로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/torch_files.py" />
   <source>tensors, and no network: save them with numpy.savez(…, x=x.numpy(), y=y.numpy())</source>
   <translation>신경망이 아니라 텐서이니 numpy.savez(…, x=x.numpy(), y=y.numpy())로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/arrays/unpacked.py" />
   <source>{name} needs more memory than is free, and the disk has no room to unpack it</source>
   <translation>{name}에는 남은 메모리보다 더 많은 메모리가 필요하고, 압축을 풀 디스크 공간도 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>made by camplab</source>
   <translation>camplab이 만든 데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>Standardise</source>
   <translation>표준화</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>Subtract the training mean, divide by the training deviation</source>
   <translation>훈련 데이터의 평균을 빼고 표준편차로 나눕니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>standardised target</source>
   <translation>표준화한 정답 값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>target</source>
   <translation>정답 값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/base.py" />
   <source>it needs more memory than is free</source>
   <translation>남은 메모리보다 더 많은 메모리가 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/blobs.py" />
   <source>Blobs</source>
   <translation>점 구름</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/blobs.py" />
   <source>Three clouds of points.</source>
   <translation>점으로 된 구름 세 개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Arrays from a file</source>
   <translation>파일에서 읽은 배열</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Arrays of NumPy of your own, .npy or .npz: one of samples, and one of classes or of numbers to predict.</source>
   <translation>내 NumPy 배열(.npy 또는 .npz): 하나는 샘플이고, 하나는 클래스나 예측할 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>your own</source>
   <translation>직접 준비한 것</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>With the samples</source>
   <translation>샘플이 든 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Array</source>
   <translation>배열</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Targets</source>
   <translation>정답</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Kept</source>
   <translation>남겨 둔 것</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Of a sample</source>
   <translation>샘플 하나의 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Bytes</source>
   <translation>바이트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Whether samples are bytes</source>
   <translation>샘플이 바이트인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>A sample is</source>
   <translation>샘플의 모양</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>What the axes of a sample are</source>
   <translation>샘플의 각 축이 무엇인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>What the targets are</source>
   <translation>정답이 무엇인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Classes</source>
   <translation>클래스 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>As they stand in the array</source>
   <translation>배열에 적힌 그대로</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Names</source>
   <translation>열 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Of the classes</source>
   <translation>클래스의 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Numbers</source>
   <translation>기록한 값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>To predict</source>
   <translation>예측할 값의 개수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Class by class</source>
   <translation>클래스별로</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>Keep the same share of every class for validation, of two or more</source>
   <translation>샘플이 둘 이상인 클래스마다 같은 비율을 검증용으로 남깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>classes</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>numbers</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>no file is chosen: choose arrays of NumPy, a .npy or .npz file</source>
   <translation>고른 파일이 없습니다. NumPy 배열(.npy 또는 .npz 파일)을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>numbers in a row</source>
   <translation>한 줄로 늘어선 값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>a picture, colours first</source>
   <translation>이미지, 채널이 앞</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>a picture, colours last</source>
   <translation>이미지, 채널이 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/arrays.py" />
   <source>steps × features</source>
   <translation>시점 × 특성</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Texts with labels</source>
   <translation>정답이 있는 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Texts of your own with a label each: a table (CSV, TSV) with a column of texts and one of classes.</source>
   <translation>정답이 하나씩 있는 직접 가져온 텍스트입니다. 텍스트 열과 클래스 열이 있는 표(CSV, TSV)입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>The table</source>
   <translation>표 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Texts</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>The column; empty: that with the longest texts</source>
   <translation>열 이름입니다. 비워 두면 가장 긴 텍스트가 있는 열을 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>The column; empty: it is found out</source>
   <translation>열 이름입니다. 비워 두면 알아서 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Symbols</source>
   <translation>기호 종류</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>What the texts are cut into</source>
   <translation>텍스트를 무엇으로 나눌지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Length</source>
   <translation>길이</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Symbols of a sample; longer texts are cut, shorter ones filled</source>
   <translation>샘플 하나의 기호 수. 더 긴 텍스트는 자르고 더 짧은 텍스트는 채움</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Vocabulary</source>
   <translation>어휘(vocabulary)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Different symbols at most; rarer ones become one</source>
   <translation>서로 다른 기호의 최대 수. 더 드문 기호는 하나로 합칩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>Vocabulary found</source>
   <translation>찾은 어휘</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>The symbols, the most frequent first</source>
   <translation>기호 목록. 자주 나오는 순서입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>As they stand in the table</source>
   <translation>표에 적힌 그대로</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/labelled_texts.py" />
   <source>no file is chosen: choose a table with texts and their labels</source>
   <translation>선택한 파일이 없습니다. 텍스트와 정답이 있는 표를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>Pictures with a table of labels</source>
   <translation>이미지와 레이블 표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>Pictures of your own, and a table beside them (CSV, TSV): a column with their names, and what is to be said.</source>
   <translation>내 이미지와 그 옆의 표(CSV, TSV)입니다. 한 열에는 파일 이름이, 나머지에는 맞혀야 할 것이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>It holds pictures and a table that lists them</source>
   <translation>이미지와 그 목록이 적힌 표가 든 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>Of what is to be said; empty: found by its name</source>
   <translation>무엇을 예측할지 적힌 열. 비워 두면 이름으로 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>What the table says of each picture</source>
   <translation>표가 이미지마다 말하는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>Of classes, labels or numbers</source>
   <translation>클래스, 레이블 또는 값의 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/listed.py" />
   <source>no folder is chosen: choose one that holds pictures and a table that lists them</source>
   <translation>폴더를 고르지 않았습니다. 이미지와 그 목록이 적힌 표가 든 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/masks.py" />
   <source>Pictures with masks</source>
   <translation>이미지와 마스크</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/masks.py" />
   <source>Pictures of your own and a mask of each: folders pictures and masks with files of the same names.</source>
   <translation>내 이미지와 이미지마다 하나씩 있는 마스크입니다. pictures와 masks 폴더에 이름이 같은 파일을 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/masks.py" />
   <source>It holds a folder pictures and a folder masks</source>
   <translation>이미지 폴더(pictures)와 마스크 폴더(masks)가 든 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/masks.py" />
   <source>Of the classes in the masks</source>
   <translation>마스크에서 클래스를 나타내는 값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/masks.py" />
   <source>no folder is chosen: choose one that holds a folder pictures and a folder masks</source>
   <translation>폴더를 고르지 않았습니다. 이미지 폴더(pictures)와 마스크 폴더(masks)가 든 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>Time series from a file</source>
   <translation>파일의 시계열</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>A time series of your own: a column of numbers of a table (CSV, TSV), in the order of its column of dates if it has one. From so many values the next ones are to be predicted; the end of the series is for validation.</source>
   <translation>직접 가져온 시계열입니다. 표(CSV, TSV)에서 값이 든 열 하나를 쓰며, 날짜 열이 있으면 그 순서를 따릅니다. 앞의 값들로 다음 값들을 예측하고, 시계열의 끝부분은 검증에 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>Its name; empty: the first one of numbers</source>
   <translation>열의 이름. 비우면 값이 든 맨 앞의 열입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>Values in all</source>
   <translation>값의 전체 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>values are deviations from the mean {mean}, in units of {deviation}</source>
   <translation>값은 평균 {mean}에서 벗어난 정도이며, 단위는 {deviation}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>{n} values are missing and were left out: what came after them comes sooner</source>
   <translation>값 {n}개가 빠져 있어 제외했습니다. 그 뒤의 값이 그만큼 당겨집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>it has no column of numbers</source>
   <translation>값이 든 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>there is no column of numbers called {name}; there are {names}</source>
   <translation>{name} 이름의 값 열이 없습니다. 있는 열: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>{n} rows have the date of another one in {column}: where the table holds several series, their values come by turns; bring each alone</source>
   <translation>{column} 열의 날짜가 다른 행과 같은 행이 {n}개입니다. 표에 시계열이 여러 개 들어 있으면 값이 번갈아 나옵니다. 하나씩 따로 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>there is a gap: nothing stands between {before} and {after}, and what came after it comes sooner</source>
   <translation>빈 기간이 있습니다. {before} 다음 값의 날짜가 {after}입니다. 그 뒤의 값이 앞당겨집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>no file is chosen: choose a table with a time series</source>
   <translation>선택한 파일이 없습니다. 시계열이 든 표를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>the series has changed since it was chosen: choose it again</source>
   <translation>시계열이 선택한 뒤에 바뀌었습니다. 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/series.py" />
   <source>the series has {n} values, too few to see {window} and predict {horizon}: choose smaller ones</source>
   <translation>시계열의 값이 {n}개라 {window}개를 보고 {horizon}개를 예측하기에 모자랍니다. 더 작은 수를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Table from a file</source>
   <translation>파일에서 읽은 표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>A table of your own, CSV or TSV: one row per sample, one column of which is to be predicted from the others.</source>
   <translation>내 표(CSV 또는 TSV): 행 하나가 샘플 하나이고, 한 열을 나머지 열로 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>The column</source>
   <translation>예측할 열의 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>What each is</source>
   <translation>각 열의 종류</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Encoding</source>
   <translation>인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Of its text</source>
   <translation>텍스트의 인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Separator</source>
   <translation>구분 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>What stands between its cells</source>
   <translation>칸과 칸 사이의 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Decimal sign</source>
   <translation>소수점 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>How numbers are written</source>
   <translation>숫자를 적는 방식</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Lines above</source>
   <translation>위쪽 줄 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Lines above the table</source>
   <translation>표 위에 있는 줄의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Whether the first row has the names of the columns</source>
   <translation>첫 행이 열 이름인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Day first</source>
   <translation>일 먼저</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Whether 1/2/2024 is in February</source>
   <translation>1/2/2024가 2월인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Year first</source>
   <translation>연도 먼저</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Whether 24/3/1 is in 2024</source>
   <translation>24/3/1이 2024년인지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Quotes</source>
   <translation>따옴표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Around cells in which a separator may stand</source>
   <translation>구분 기호가 들어 있을 수 있는 칸을 둘러싸는 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>no file is chosen: choose a table, such as a CSV file</source>
   <translation>선택한 파일이 없으니 CSV 같은 표 파일을 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>comma</source>
   <translation>쉼표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>semicolon</source>
   <translation>세미콜론</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>tab</source>
   <translation>탭</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>vertical bar</source>
   <translation>세로줄</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>double</source>
   <translation>큰따옴표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>single</source>
   <translation>작은따옴표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-8</source>
   <translation>UTF-8</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-8 with a mark</source>
   <translation>표식이 있는 UTF-8</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Korean (CP949)</source>
   <translation>한국어(CP949)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>Western European</source>
   <translation>서유럽</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-16</source>
   <translation>UTF-16</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-16, little-endian</source>
   <translation>UTF-16, 리틀 엔디언</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-16, big-endian</source>
   <translation>UTF-16, 빅 엔디언</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>UTF-32</source>
   <translation>UTF-32</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/table.py" />
   <source>point</source>
   <translation>점</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>Text from a file</source>
   <translation>파일의 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>A text of your own, in UTF-8, UTF-16 or Korean (CP949): the next character, or word, is to be told at each step.</source>
   <translation>직접 가져온 텍스트(UTF-8, UTF-16, CP949)입니다. 시점마다 다음 글자 또는 단어를 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>The text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>Symbols of the text</source>
   <translation>텍스트의 기호 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>the text has fewer than two different symbols: there is nothing to learn</source>
   <translation>텍스트에 서로 다른 기호가 두 개도 없어 학습할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/brought/text.py" />
   <source>no file is chosen: choose a text</source>
   <translation>선택한 파일이 없습니다. 텍스트를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/circles.py" />
   <source>Circles</source>
   <translation>동심원</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/circles.py" />
   <source>A small circle inside a large one.</source>
   <translation>큰 원 안에 든 작은 원입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/breast_cancer.py" />
   <source>Breast cancer</source>
   <translation>유방암</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/breast_cancer.py" />
   <source>569 tumours, malignant or benign, by 30 measurements of the nuclei of their cells.</source>
   <translation>악성 또는 양성 종양 569개를 세포핵의 측정값 30개로 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/breast_cancer.py" />
   <source>CC BY 4.0 (Wolberg et al., UCI)</source>
   <translation>CC BY 4.0 (Wolberg 외, UCI)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/classic.py" />
   <source>these data come with scikit-learn, which is not installed here: `pip install scikit-learn`</source>
   <translation>scikit-learn에 들어 있는 데이터인데 여기에는 설치되어 있지 않습니다: `pip install scikit-learn`</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/diabetes.py" />
   <source>Diabetes</source>
   <translation>당뇨병</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/diabetes.py" />
   <source>442 patients by 10 measurements: how far diabetes has come a year later, in deviations from the mean.</source>
   <translation>환자 442명의 측정값 10개로 1년 뒤 당뇨병의 진행 정도를 예측합니다. 평균에서 표준편차의 몇 배인지로 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/diabetes.py" />
   <source>free to use (Efron et al. 2004)</source>
   <translation>자유롭게 사용 가능 (Efron 외 2004)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/iris.py" />
   <source>Iris</source>
   <translation>붓꽃(iris)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/iris.py" />
   <source>150 irises of three kinds, by length and width of sepals and petals in cm; one kind is easily told apart.</source>
   <translation>세 품종의 붓꽃 150송이를 꽃받침과 꽃잎의 길이와 너비(cm)로 나타냅니다. 한 품종은 쉽게 구별됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/iris.py" />
   <source>CC BY 4.0 (Fisher, UCI)</source>
   <translation>CC BY 4.0 (Fisher, UCI)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/wine.py" />
   <source>Wine</source>
   <translation>와인</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/wine.py" />
   <source>178 wines of three growers, by 13 measurements of unlike scale, from 0.1 to 1,700.</source>
   <translation>세 생산자의 와인 178병을 0.1부터 1,700까지 크기가 서로 다른 측정값 13개로 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/classics/wine.py" />
   <source>CC BY 4.0 (Aeberhard &amp; Forina, UCI)</source>
   <translation>CC BY 4.0 (Aeberhard &amp; Forina, UCI)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digit_rows.py" />
   <source>Digits, row by row</source>
   <translation>한 행씩 읽는 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digit_rows.py" />
   <source>The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels.</source>
   <translation>같은 숫자를 위에서 아래로 읽습니다. 시점 8개의 시퀀스이며, 시점마다 8픽셀 한 행입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>CC BY 4.0 (Alpaydin &amp; Kaynak, UCI)</source>
   <translation>CC BY 4.0 (Alpaydin &amp; Kaynak, UCI)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>Handwritten digits</source>
   <translation>손글씨 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn).</source>
   <translation>43명이 쓴 손글씨 숫자 1797개. 8×8 흑백 픽셀(UCI 제공, scikit-learn에 포함).</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>Enlarge</source>
   <translation>확대</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>Each pixel becomes so many in height and width: 28 makes 224×224</source>
   <translation>픽셀 하나가 가로세로 이만큼의 픽셀이 됩니다. 28이면 224×224가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>Colours</source>
   <translation>색</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/digits.py" />
   <source>3: the same picture in red, green and blue, as networks for photos want it</source>
   <translation>3: 사진용 신경망에 맞게, 같은 이미지를 빨강, 초록, 파랑으로 넣습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/far.py" />
   <source>{share}, {left}</source>
   <translation>{share}, {left}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Points and curves</source>
   <translation>점과 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Tables</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Series</source>
   <translation>시계열</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Symbols and texts</source>
   <translation>기호와 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Your own</source>
   <translation>직접 가져온 데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/groups.py" />
   <source>Published pictures</source>
   <translation>공개된 이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/columns.py" />
   <source>none of its columns is of pictures, texts, classes or numbers: {columns}</source>
   <translation>이미지, 텍스트, 클래스, 숫자로 된 열이 없습니다: {columns}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/opening.py" />
   <source>{name} cannot be opened by the package datasets: {why}</source>
   <translation>datasets 패키지로 {name} 데이터셋을 열 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/opening.py" />
   <source>data sets of Hugging Face are opened by the package datasets, which is not installed here: `pip install datasets`</source>
   <translation>Hugging Face 데이터셋을 열려면 datasets 패키지가 필요한데 여기에는 설치되어 있지 않습니다: `pip install datasets`</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/taking_over.py" />
   <source>{name} holds no rows</source>
   <translation>{name} 데이터셋에 행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/taking_over.py" />
   <source>its pictures have no labels: there is nothing to learn of them</source>
   <translation>이미지에 정답이 없어 배울 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/taking_over.py" />
   <source>it has {n} pictures, more than {most}</source>
   <translation>이미지가 {n}개로, {most}개보다 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/hugging_face/taking_over.py" />
   <source>{set} cannot be kept in {folder}: {why}</source>
   <translation>{folder}에 {set} 데이터셋을 저장할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/house_prices.py" />
   <source>House prices</source>
   <translation>집값</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/house_prices.py" />
   <source>Prices in 100,000, from an area of 300 to 2,000 square feet and 0 to 5 rooms: regression.</source>
   <translation>면적 300~2,000제곱피트와 방 0~5개로 예측하는 집값(단위: 100,000): 회귀.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/house_prices.py" />
   <source>How far prices stray</source>
   <translation>가격이 흩어지는 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/polynomial.py" />
   <source>Polynomial</source>
   <translation>다항식</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/polynomial.py" />
   <source>A noisy curve, 0.5 - x - 1.5 x² + 2.5 x³, to predict from x or its powers: regression.</source>
   <translation>잡음이 섞인 곡선 0.5 - x - 1.5 x² + 2.5 x³을 x나 그 거듭제곱으로 예측합니다: 회귀.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/polynomial.py" />
   <source>How many points are made</source>
   <translation>만들 점의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/polynomial.py" />
   <source>Powers</source>
   <translation>거듭제곱 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/polynomial.py" />
   <source>1: the network sees x alone; 3: x, x² and x³</source>
   <translation>1: 신경망이 x만 봄, 3: x, x², x³을 봄</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>Narrow valley</source>
   <translation>좁은 골짜기</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>A number to predict from two, so that the loss of a dense layer is a narrow valley: as many times as steep across it as along it as is set. Regression.</source>
   <translation>두 수로 예측할 값 하나. 완전 연결층의 손실이 좁은 골짜기가 되게 만들었습니다. 골짜기를 가로지르는 쪽은 따라가는 쪽보다 정한 배수만큼 가파릅니다. 회귀.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>How far numbers stray</source>
   <translation>값이 흩어지는 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>Condition number</source>
   <translation>조건수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>How many times as steep across as along the valley</source>
   <translation>골짜기를 가로지르는 쪽이 따라가는 쪽보다 몇 배 가파른지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>Angle</source>
   <translation>각도</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/linear/valley.py" />
   <source>How far the valley is turned away from the axes of the weights</source>
   <translation>골짜기를 가중치 축에서 얼마나 돌릴지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/making.py" />
   <source>it is not there any more, or cannot be reached</source>
   <translation>더 이상 그 자리에 없거나 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/parting.py" />
   <source>The share of samples kept for validation</source>
   <translation>검증용으로 남겨 두는 샘플의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/parting.py" />
   <source>Split seed</source>
   <translation>분할 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/parting.py" />
   <source>Which samples go where</source>
   <translation>어느 샘플을 어느 쪽에 둘지 정합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/photos.py" />
   <source>Pictures from a folder</source>
   <translation>폴더의 이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/photos.py" />
   <source>Pictures of your own: a folder with one folder of pictures for each class, which is named after it.</source>
   <translation>직접 준비한 이미지. 클래스별 이미지 폴더가 들어 있는 폴더이며, 폴더 이름이 클래스 이름이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/photos.py" />
   <source>It holds one folder of pictures per class</source>
   <translation>클래스별 이미지 폴더가 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/photos.py" />
   <source>Height and width</source>
   <translation>높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/photos.py" />
   <source>How many folders of pictures there are</source>
   <translation>이미지 폴더가 몇 개 있는지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>not to be read as a picture</source>
   <translation>이미지로 읽을 수 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>too many pixels</source>
   <translation>픽셀이 너무 많음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>no ordinary file behind the name</source>
   <translation>일반 파일이 아님</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>in no folder of a class</source>
   <translation>어느 클래스 폴더에도 들어 있지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>another format under this name, such as HEIC: save it as JPEG or PNG</source>
   <translation>이름과 다른 형식(예: HEIC), JPEG이나 PNG로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>a mask of another picture, by its name</source>
   <translation>이름으로 보아 다른 이미지의 마스크</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>its mask cannot be read as a picture</source>
   <translation>마스크를 이미지로 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>its mask has another shape</source>
   <translation>마스크의 모양이 다릅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>the name has no ending of a picture, such as .jpg</source>
   <translation>이름에 .jpg 같은 이미지 확장자가 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>{n} pictures arrive nearly black, such as {names}; where they use 10 or 12 of 16 bits only, scale them to the whole range</source>
   <translation>이미지 {n}장이 거의 검게 보입니다(예: {names}). 16비트 가운데 10비트나 12비트만 쓰는 이미지라면 전체 범위로 값을 늘려 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>what lies in {folders} is not used: {train} is learned from, {kept} is kept for validation</source>
   <translation>{folders} 폴더의 이미지는 쓰지 않습니다. {train} 폴더로 학습하고 {kept} 폴더로 검증합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>the classes {one} and {other} differ in capital letters or spaces alone</source>
   <translation>{one}, {other} 클래스는 대소문자나 공백만 다릅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>{n} files are left out, among them {names} ({why})</source>
   <translation>파일 {n}개를 제외합니다. 그중 일부: {names} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>{ending} cannot be read; save them as JPEG or PNG</source>
   <translation>{ending} 형식은 읽을 수 없음, JPEG이나 PNG로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>one picture arrives nearly black: {names}; where it uses 10 or 12 of 16 bits only, scale it to the whole range</source>
   <translation>이미지 한 장이 거의 검게 보입니다({names}). 16비트 가운데 10비트나 12비트만 쓰는 이미지라면 전체 범위로 값을 늘려 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>what lies in {folders} is not used: it has no folders of the classes in {train}</source>
   <translation>{folders} 폴더의 이미지는 쓰지 않습니다. {train} 폴더에 있는 클래스의 폴더가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>one file is left out: {names} ({why})</source>
   <translation>파일 하나를 제외합니다: {names} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/left_out.py" />
   <source>{n} files are left out: {names} ({why})</source>
   <translation>파일 {n}개를 제외합니다: {names} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>there is no such picture</source>
   <translation>그런 이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>a cell is empty, or no number</source>
   <translation>칸이 비었거나 숫자가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{folder} is not there any more, or cannot be reached</source>
   <translation>{folder}: 더 이상 그 자리에 없거나 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{table} names pictures and says nothing of them: put a column of labels beside them</source>
   <translation>{table} 파일에 이미지 이름만 있습니다. 그 옆에 레이블 열을 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>no row of {table} can be used</source>
   <translation>{table} 파일에 쓸 수 있는 행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{folder} holds no table that lists its pictures</source>
   <translation>{folder} 폴더에 이미지 목록이 적힌 표가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>no column of {table} names the pictures in {folder}</source>
   <translation>{table} 파일에 {folder} 폴더의 이미지 이름이 든 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{table} has several columns beside the names of pictures ({names}), of words: leave one of labels, or call it label; or columns of numbers</source>
   <translation>{table} 표에 이미지 이름 말고도 글자로 된 열이 여러 개({names}) 있습니다. 레이블 열 하나만 두거나 그 열의 이름을 label로 하세요. 숫자 열이면 여러 개여도 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{table} has {n} different labels: there have to be 2 to {most}</source>
   <translation>{table} 파일의 서로 다른 레이블은 {n}개입니다. 2개에서 {most}개여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>there is no column called {name}; there are {names}</source>
   <translation>{name} 열은 없습니다. 있는 열: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listed.py" />
   <source>{folder} holds more than {most} files</source>
   <translation>{folder} 폴더에 파일이 {most}개보다 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>no folder is chosen: choose one that holds a folder of pictures for each class</source>
   <translation>고른 폴더가 없습니다. 클래스별 이미지 폴더가 들어 있는 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} is not a folder; choose one that holds a folder of pictures per class</source>
   <translation>{folder}: 폴더가 아닙니다. 클래스별 이미지 폴더가 들어 있는 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds parts of the samples, {names}, and no classes: within each, put the pictures of each class into a folder of its own, named after the class</source>
   <translation>{folder} 폴더에는 클래스가 아니라 샘플을 나눈 부분({names})이 들어 있습니다. 각 폴더 안에 클래스 이름으로 폴더를 만들고 클래스별로 이미지를 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds boxes around things in its pictures (COCO, VOC, YOLO), which are not learned from: cut the things out, and put those of each class into a folder of its own</source>
   <translation>{folder} 폴더에는 이미지 속 물체를 둘러싼 상자(COCO, VOC, YOLO)가 있는데, 상자로는 학습하지 않습니다. 물체를 잘라 내어 클래스마다 폴더 하나에 모으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{n} files in {folder} end in {endings}: sounds and films are not learned from; make pictures of them, such as spectrograms or single frames</source>
   <translation>{folder} 폴더에 {endings} 파일이 {n}개 있습니다. 소리나 동영상으로는 학습하지 않으니 스펙트로그램이나 정지 화면 같은 이미지로 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{n} pictures in {folder} end in {endings}, which cannot be read: save them as JPEG or PNG</source>
   <translation>{folder} 폴더의 이미지 {n}장은 읽을 수 없는 형식({endings})입니다. JPEG이나 PNG로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>nothing in {folder} ends as pictures do, in .jpg or .png: save its {n} files as JPEG or PNG</source>
   <translation>{folder} 폴더에는 .jpg나 .png 같은 이미지 확장자를 가진 파일이 없습니다. 파일 {n}개를 JPEG이나 PNG로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds no folders with pictures: put the pictures of each class into a folder of its own, named after the class</source>
   <translation>{folder} 폴더 안에 이미지가 든 폴더가 없습니다. 클래스마다 폴더를 따로 만들어 클래스 이름을 붙이고 이미지를 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds one folder with pictures, {name}: choose {name} itself if the folders in it are the classes</source>
   <translation>{folder} 폴더에 이미지가 든 폴더는 {name} 하나뿐입니다. 그 안의 폴더들이 클래스라면 {name} 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds pictures of one class only, {name}: there is nothing to tell apart</source>
   <translation>{folder} 폴더에는 한 클래스({name})의 이미지만 있어 구별할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds pictures of {found} classes, and {classes} are set: set the data's classes to {found}, and as many outputs of the network</source>
   <translation>{folder} 폴더에는 {found}개 클래스의 이미지가 있는데 {classes}개로 정해져 있습니다. 데이터의 클래스 수를 {found}(으)로 바꾸고 신경망의 출력 수도 같게 하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} cannot be read: {why}</source>
   <translation>{folder} 폴더를 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds parts of the samples, {names}, with the same classes in each: choose one of them, or put all pictures of a class into one folder</source>
   <translation>{folder} 폴더에는 샘플을 나눈 폴더({names})가 있고 그 안의 클래스가 모두 같습니다. 그중 하나를 고르거나 클래스마다 이미지를 폴더 하나에 모으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/listing.py" />
   <source>{folder} holds more than {most} files: choose the folder that holds a folder of pictures for each class</source>
   <translation>{folder} 폴더에 파일이 {most}개보다 많습니다. 클래스별 이미지 폴더가 들어 있는 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/masks.py" />
   <source>in {folder} no picture with a mask can be read: {why}</source>
   <translation>{folder} 폴더에 마스크가 있고 읽을 수 있는 이미지가 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/masks.py" />
   <source>one picture is left out: {names} ({why})</source>
   <translation>이미지 하나를 뺐습니다: {names} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/masks.py" />
   <source>{n} pictures are left out: {names} ({why})</source>
   <translation>이미지 {n}장을 뺐습니다: {names} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/masks.py" />
   <source>the masks in {folder} hold {n} different values, and a mask has one for each class; save masks as PNG, as JPEG blends values</source>
   <translation>{folder} 폴더의 마스크에 서로 다른 값이 {n}개나 있습니다. 마스크에는 클래스마다 값이 하나씩 있어야 합니다. JPEG은 값을 섞으니 PNG로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/masks.py" />
   <source>all masks in {folder} hold one value only: there is nothing to tell apart</source>
   <translation>{folder} 폴더의 모든 마스크에 값이 하나뿐이라 가를 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/own.py" />
   <source>{name} is no picture that can be read: {why}</source>
   <translation>{name} 파일은 읽을 수 있는 이미지가 아닙니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/own.py" />
   <source>this is not a file</source>
   <translation>파일이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/own.py" />
   <source>{name} is too large: {width}×{height} pixels</source>
   <translation>{name} 파일은 너무 큽니다: {width}×{height}픽셀</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/pairs.py" />
   <source>{folder} holds no folders pictures and masks</source>
   <translation>{folder} 폴더에 이미지 폴더(pictures)와 마스크 폴더(masks)가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/pairs.py" />
   <source>it has no mask</source>
   <translation>마스크가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/pairs.py" />
   <source>it has no picture</source>
   <translation>이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/pairs.py" />
   <source>{folder} holds no pictures: a mask is a picture, too, whose colours are the classes of pixels</source>
   <translation>{folder} 폴더에 이미지가 없습니다. 마스크도 이미지이며 색이 픽셀의 클래스를 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/pairs.py" />
   <source>in {folder} no picture and no mask have the same name: call each mask as its picture, and put them right into the two folders</source>
   <translation>{folder} 폴더에 이름이 같은 이미지와 마스크가 없습니다. 마스크마다 이미지와 같은 이름을 붙여 두 폴더에 바로 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/reading.py" />
   <source>in {folder} there is a class of which no picture can be read: {name} ({why})</source>
   <translation>{folder} 폴더에 읽을 수 있는 이미지가 하나도 없는 클래스가 있습니다: {name} ({why})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/reading.py" />
   <source>in {folder} there is no picture to learn from</source>
   <translation>{folder} 폴더에 학습에 쓸 이미지가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/reading_listed.py" />
   <source>the table in {folder} says something else than when it was chosen: choose the folder once more</source>
   <translation>{folder} 폴더의 표가 고를 때와 달라졌습니다. 폴더를 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/reading_listed.py" />
   <source>in {folder} no picture can be read: {why}</source>
   <translation>{folder} 폴더에 읽을 수 있는 이미지가 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/square.py" />
   <source>Where the pictures lie</source>
   <translation>이미지가 있는 곳</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/pictures/square.py" />
   <source>3: red, green and blue; 1: grey</source>
   <translation>3: 빨강, 초록, 파랑; 1: 흑백</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/batches.py" />
   <source>free to use, with citation (Krizhevsky 2009)</source>
   <translation>인용하면 자유롭게 사용(Krizhevsky 2009)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/cifar10.py" />
   <source>CIFAR-10</source>
   <translation>CIFAR-10</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/cifar10.py" />
   <source>60,000 photos of ten kinds, 32×32 pixels in colour; 10,000 of them are for validation.</source>
   <translation>열 종류의 사진 60,000장, 32×32픽셀 컬러. 그 가운데 10,000장은 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/cifar100.py" />
   <source>CIFAR-100</source>
   <translation>CIFAR-100</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/cifar100.py" />
   <source>60,000 photos of a hundred kinds, 32×32 pixels in colour; 10,000 of them are for validation.</source>
   <translation>백 종류의 사진 60,000장, 32×32픽셀 컬러. 그 가운데 10,000장은 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>EMNIST</source>
   <translation>EMNIST</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>Handwritten letters and digits, 28×28 grey pixels, divided in six ways: by kind, by how they look, or in part.</source>
   <translation>손으로 쓴 글자와 숫자로, 28×28 흑백 픽셀입니다. 종류별, 생김새별, 일부만 등 여섯 방식으로 나뉘어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>public domain (NIST)</source>
   <translation>퍼블릭 도메인(NIST)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>Division</source>
   <translation>분할</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>Which characters there are, and what counts as one kind</source>
   <translation>어떤 글자가 있고 무엇을 한 종류로 보는지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>balanced: 47 kinds, as many of each</source>
   <translation>균형(balanced): 47종, 종류마다 같은 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>by class: all 62 kinds</source>
   <translation>클래스별(byclass): 62종 모두</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>by merge: 47 kinds</source>
   <translation>병합(bymerge): 47종</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>letters, large and small as one</source>
   <translation>글자(대문자와 소문자를 하나로)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>digits</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/emnist.py" />
   <source>digits, made as MNIST is</source>
   <translation>숫자(MNIST와 같은 방식)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fashion_mnist.py" />
   <source>FashionMNIST</source>
   <translation>FashionMNIST</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fashion_mnist.py" />
   <source>70,000 pieces of clothing of ten kinds, 28×28 grey pixels; 10,000 of them are for validation.</source>
   <translation>열 종류의 옷 70,000점, 28×28픽셀 흑백. 그 가운데 10,000점은 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fashion_mnist.py" />
   <source>MIT (Zalando)</source>
   <translation>MIT(Zalando)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fetching.py" />
   <source>what came is not {set}: it lacks files</source>
   <translation>받은 것은 {set} 데이터셋이 아닙니다: 빠진 파일이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fetching.py" />
   <source>what came from {host} is not the file that was asked for: its MD5 is another; try again</source>
   <translation>{host}에서 온 것은 요청한 파일이 아닙니다. MD5가 다르니 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/fetching.py" />
   <source>{set} has no room in {folder}: the disk is full. What had come was taken away again</source>
   <translation>{folder} 폴더에 {set} 데이터셋을 둘 자리가 없습니다. 디스크가 가득 찼습니다. 받은 것은 다시 지웠습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/flowers102.py" />
   <source>Flowers 102</source>
   <translation>Flowers 102</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/flowers102.py" />
   <source>8,189 photos of flowers of 102 kinds; of each kind 20 are learned from, the 6,149 others are for validation.</source>
   <translation>102종의 꽃 사진 8,189장입니다. 종류마다 20장을 학습에 쓰고 나머지 6,149장은 검증에 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/flowers102.py" />
   <source>for research (Nilsback &amp; Zisserman 2008)</source>
   <translation>연구용(Nilsback &amp; Zisserman 2008)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/food101.py" />
   <source>Food-101</source>
   <translation>Food-101</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/food101.py" />
   <source>101,000 photos of dishes of 101 kinds; 25,250 are for validation, and some of the others have a wrong label.</source>
   <translation>101종의 음식 사진 101,000장입니다. 25,250장은 검증에 쓰며, 나머지 가운데 일부는 정답이 틀려 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/food101.py" />
   <source>for research; the photos are their authors' (Bossard et al. 2014)</source>
   <translation>연구용, 사진의 권리는 찍은 사람에게 있음(Bossard et al. 2014)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/kmnist.py" />
   <source>KMNIST</source>
   <translation>KMNIST</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/kmnist.py" />
   <source>70,000 characters of old Japanese script of ten kinds, 28×28 grey pixels; 10,000 of them are for validation.</source>
   <translation>열 종류의 일본 옛 글자 70,000개, 28×28픽셀 흑백. 그 가운데 10,000개는 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/kmnist.py" />
   <source>CC BY-SA 4.0 (CODH)</source>
   <translation>CC BY-SA 4.0(CODH)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/matlab.py" />
   <source>{set} comes in files of MATLAB, which SciPy reads: `pip install scipy`</source>
   <translation>{set} 데이터셋은 SciPy로 읽는 MATLAB 파일로 되어 있습니다: `pip install scipy`</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/mnist.py" />
   <source>MNIST</source>
   <translation>MNIST</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/mnist.py" />
   <source>70,000 handwritten digits, 28×28 grey pixels; 10,000 of them are for validation.</source>
   <translation>손글씨 숫자 70,000개, 28×28픽셀 흑백. 그 가운데 10,000개는 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/mnist.py" />
   <source>CC BY-SA 3.0 (LeCun, Cortes &amp; Burges)</source>
   <translation>CC BY-SA 3.0(LeCun, Cortes, Burges)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pet_masks.py" />
   <source>Oxford-IIIT Pets with masks</source>
   <translation>Oxford-IIIT Pets(마스크)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pet_masks.py" />
   <source>7,349 photos of cats and dogs with a mask each, animal or ground; 3,669 of them are for validation.</source>
   <translation>동물과 배경을 구분하는 마스크가 하나씩 있는 고양이와 개 사진 7,349장입니다. 3,669장은 검증에 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pet_masks.py" />
   <source>ground</source>
   <translation>배경</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pet_masks.py" />
   <source>animal</source>
   <translation>동물</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pet_masks.py" />
   <source>{set} cannot be read: {why}</source>
   <translation>{set} 데이터셋을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>Oxford-IIIT Pets</source>
   <translation>Oxford-IIIT Pets</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>7,349 photos of cats and dogs of 37 breeds; 3,669 of them are for validation.</source>
   <translation>37품종의 고양이와 개 사진 7,349장입니다. 3,669장은 검증에 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>What is asked</source>
   <translation>무엇을 묻는지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>Whether breeds are told apart, or cats and dogs</source>
   <translation>품종을 구분할지, 고양이와 개를 구분할지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>cat</source>
   <translation>고양이</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>dog</source>
   <translation>개</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>its breed</source>
   <translation>품종</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/pets.py" />
   <source>cat or dog</source>
   <translation>고양이 또는 개</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>Where it lies</source>
   <translation>데이터가 있는 곳</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>a file is damaged, or was cut off</source>
   <translation>파일이 손상되었거나 중간에 잘렸습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>{set} in {folder} is not whole: its pictures and labels do not go together</source>
   <translation>{folder} 폴더의 {set} 데이터셋이 온전하지 않습니다: 이미지와 정답이 서로 맞지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>{set} is not here: choose the folder in which it lies</source>
   <translation>{set} 데이터셋이 없습니다. 그것이 든 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>in {folder} there is no {set}: it needs the files {files}</source>
   <translation>{folder} 폴더에는 {set} 데이터셋이 없습니다. 필요한 파일: {files}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/published.py" />
   <source>{set} in {folder} cannot be read: {why}</source>
   <translation>{folder} 폴더의 {set} 데이터셋을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/stl10.py" />
   <source>STL-10</source>
   <translation>STL-10</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/stl10.py" />
   <source>13,000 photos of ten kinds, 96×96 pixels in colour; 8,000 of them are for validation.</source>
   <translation>열 종류의 사진 13,000장, 96×96픽셀 컬러. 그 가운데 8,000장은 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/stl10.py" />
   <source>free to use, with citation (Coates et al. 2011)</source>
   <translation>인용하면 자유롭게 사용(Coates et al. 2011)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/svhn.py" />
   <source>SVHN</source>
   <translation>SVHN</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/svhn.py" />
   <source>99,289 digits of house numbers in photos, 32×32 pixels in colour; 26,032 of them are for validation.</source>
   <translation>집 번호판에서 잘라 낸 숫자 사진 99,289장, 32×32픽셀 컬러. 그 가운데 26,032장은 검증용입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/svhn.py" />
   <source>for non-commercial use (Netzer et al. 2011)</source>
   <translation>비상업적 용도로만 사용(Netzer et al. 2011)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>the download from {host} broke off ({done} of {total} MB); try again: it goes on from there</source>
   <translation>{host} 서버에서 내려받다가 끊겼습니다({total} MB 중 {done} MB). 다시 시도하면 이어서 받습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>{host} answers with a web page, not with the file: perhaps the login of this network; open a browser, then try again</source>
   <translation>{host} 서버가 파일이 아니라 웹 페이지를 보냅니다. 이 네트워크의 로그인 화면일 수 있습니다. 브라우저를 연 다음 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>{host} sends another part of the file than was asked for; try again</source>
   <translation>{host} 서버가 요청한 것과 다른 부분을 보냅니다. 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>{host} does not hand out the file (it answers {code} {reason})</source>
   <translation>{host} 서버가 파일을 내주지 않습니다(응답: {code} {reason})</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>{host} cannot be reached ({why}); are you online? What has come is kept</source>
   <translation>{host} 서버에 연결할 수 없습니다({why}). 인터넷에 연결되어 있나요? 지금까지 받은 것은 남아 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/published/web_file.py" />
   <source>{host} sends more than it has announced; try again</source>
   <translation>{host} 서버가 알려 준 크기보다 많이 보냅니다. 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/ring_of_gaussians.py" />
   <source>Ring of 8 Gaussians</source>
   <translation>가우시안 8개의 고리</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/ring_of_gaussians.py" />
   <source>Eight small clouds of points, evenly spread over a circle of radius 2.</source>
   <translation>반지름 2인 원 위에 고르게 놓인 작은 점 구름 여덟 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/ring_of_gaussians.py" />
   <source>How far points stray</source>
   <translation>점이 흩어지는 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/room.py" />
   <source>its {count} samples need more memory than is free; {fit} would fit: take a part of them, or numbers of fewer bytes</source>
   <translation>샘플 {count}개를 담기에 메모리가 모자랍니다. {fit}개까지 담을 수 있으니 일부만 쓰거나 바이트가 더 작은 값으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/adding.py" />
   <source>Adding problem</source>
   <translation>덧셈 문제</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/adding.py" />
   <source>Numbers from 0 to 1, two of which are marked: their sum is wanted. Only who remembers them can tell.</source>
   <translation>0부터 1까지의 숫자들 가운데 표시된 두 개의 합을 맞힙니다. 기억하고 있어야만 맞힐 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/adding.py" />
   <source>How many numbers there are; one in each half is marked</source>
   <translation>숫자의 수. 앞 절반과 뒤 절반에서 하나씩 표시됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/adding.py" />
   <source>How many sequences are made</source>
   <translation>만들 시퀀스의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>AR(6) series</source>
   <translation>AR(6) 시계열</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>Each value is 0.9 times the one six steps before, and noise: the next ones are to be predicted.</source>
   <translation>값마다 여섯 시점 앞의 값의 0.9배에 잡음을 더한 것입니다. 다음 값들을 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>How many values before it are seen: fewer than 6 say nothing</source>
   <translation>그 앞의 값을 몇 개 보는지. 6개보다 적으면 아무것도 알 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>Horizon</source>
   <translation>예측 길이(horizon)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>How many values after it are to be predicted</source>
   <translation>그다음에 예측할 값의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>Share kept</source>
   <translation>남는 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>How much is left of a value six steps later</source>
   <translation>여섯 시점 뒤에 값이 얼마나 남는지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/autoregressive.py" />
   <source>Its deviation; nobody predicts better than its square</source>
   <translation>잡음의 표준편차. 그 제곱보다 더 잘 예측할 수는 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>Copied symbols</source>
   <translation>기호 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>Symbols to be written again as they came: at each step the symbol that stands there.</source>
   <translation>들어온 기호를 그대로 다시 씁니다. 시점마다 그 자리의 기호가 정답입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>Reversed symbols</source>
   <translation>기호 뒤집기</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>Symbols to be written again from the last to the first: what came last is wanted at once.</source>
   <translation>들어온 기호를 마지막 것부터 거꾸로 씁니다. 마지막에 들어온 것이 가장 먼저 정답이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>How many symbols there are</source>
   <translation>기호의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/copying.py" />
   <source>How many different ones</source>
   <translation>서로 다른 기호의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/drawn.py" />
   <source>Data seed</source>
   <translation>데이터 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/drawn.py" />
   <source>Which sequences are made</source>
   <translation>어떤 시퀀스를 만들지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/english_text.py" />
   <source>Alice in Wonderland</source>
   <translation>이상한 나라의 앨리스</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/english_text.py" />
   <source>The beginning of Alice's Adventures in Wonderland, 5,600 characters: the next one is to be told at each step.</source>
   <translation>『이상한 나라의 앨리스』 영어 원문의 도입부, 5,600자입니다. 시점마다 다음 글자를 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/english_text.py" />
   <source>public domain (Lewis Carroll, 1865)</source>
   <translation>퍼블릭 도메인(루이스 캐럴, 1865)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/korean_text.py" />
   <source>Korean poems</source>
   <translation>한국 시</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/korean_text.py" />
   <source>Poems by Kim Sowol, Yun Dongju and others, 2,500 characters: the next one is to be told at each step.</source>
   <translation>김소월, 윤동주 등의 시, 2,500자입니다. 시점마다 다음 글자를 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/korean_text.py" />
   <source>public domain (Kim Sowol, Yun Dongju, Yi Yuksa, Han Yongun, Kim Yeongnang)</source>
   <translation>퍼블릭 도메인(김소월, 윤동주, 이육사, 한용운, 김영랑)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov.py" />
   <source>Markov symbols</source>
   <translation>마르코프 기호</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov.py" />
   <source>Letters of which each is drawn by the two before it: the next one is to be predicted.</source>
   <translation>앞의 두 글자에 따라 뽑히는 글자들입니다. 다음 글자를 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov.py" />
   <source>How many letters before it are seen</source>
   <translation>그 앞의 글자를 몇 개 보는지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov.py" />
   <source>Sharpness</source>
   <translation>뚜렷함</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov.py" />
   <source>0: any letter may follow; 10: hardly more than one</source>
   <translation>0이면 어떤 글자든, 10이면 거의 한 글자만 뒤에 올 수 있음</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov_text.py" />
   <source>Markov text</source>
   <translation>마르코프 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov_text.py" />
   <source>Letters of which each is drawn by the two before it: at each step the next one is to be told.</source>
   <translation>앞의 두 글자로 다음 글자를 뽑은 텍스트입니다. 시점마다 다음 글자를 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/markov_text.py" />
   <source>How many letters one sample has</source>
   <translation>샘플 하나의 글자 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/windowed.py" />
   <source>How many values are seen</source>
   <translation>보는 값의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sequences/windowed.py" />
   <source>How many values after them are to be predicted</source>
   <translation>그다음에 예측할 값의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>Shapes with masks</source>
   <translation>도형과 마스크</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>Pictures of circles, squares and triangles, and of each the mask that says which is seen at each pixel.</source>
   <translation>원, 사각형, 삼각형을 그린 이미지와, 픽셀마다 무엇이 보이는지 알려 주는 마스크입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>Shapes, which are there</source>
   <translation>어떤 도형이 있나</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>Pictures of circles, squares and triangles: which of the three are there is wanted, any, all or none.</source>
   <translation>원, 사각형, 삼각형을 그린 이미지입니다. 셋 가운데 무엇이 있는지 맞혀야 하며, 몇 개든 있을 수 있고 하나도 없을 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>circle</source>
   <translation>원</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>square</source>
   <translation>사각형</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>triangle</source>
   <translation>삼각형</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>How many pictures are made</source>
   <translation>만드는 이미지 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>How far grey levels stray; black to white is 1</source>
   <translation>밝기가 흩어지는 정도. 검정에서 하양까지가 1입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/shapes/shapes.py" />
   <source>Which pictures are made</source>
   <translation>어떤 이미지를 만들지</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sine.py" />
   <source>Sine curve</source>
   <translation>사인 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/sine.py" />
   <source>A noisy sine curve to predict from x: regression.</source>
   <translation>잡음이 섞인 사인 곡선을 x로 예측하는 회귀 문제입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/spiral.py" />
   <source>Spiral</source>
   <translation>나선</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/spiral.py" />
   <source>Two arms that wind around each other.</source>
   <translation>서로를 감고 도는 나선 두 갈래입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. The classes are even: {most}, the largest, has {share}; answering it each time gets {majority} right.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 클래스가 고릅니다. 가장 많은 {most}의 비율이 {share}이고, 늘 이것으로 답하면 정확도가 {majority}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. {most} is a label of {share} of them, {least} of {other}: saying of each label what is more often so gets {majority} of all labels right.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. {most} 레이블은 그중 {share}에 있고 {least} 레이블은 {other}에 있습니다. 레이블마다 더 흔한 쪽으로만 답해도 전체 레이블의 {majority}을(를) 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. Of all their positions {share} are {most}, {other} {least}; answering {most} everywhere gets {majority} right.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 전체 위치 가운데 {share}은(는) {most}, {other}은(는) {least}입니다. 어디서나 {most}(이)라고만 답해도 {majority}을(를) 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. Targets go from {least} to {greatest}; answering their mean, {mean}, each time has a mean squared error of {error}.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 정답 값은 {least}에서 {greatest}까지이고, 늘 평균 {mean}(으)로 답하면 평균 제곱 오차(MSE)가 {error}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>Values go from {least} to {greatest}, with a mean of {mean} and a standard deviation of {std}. Standardised, they go from {low} to {high}, around 0.</source>
   <translation>값은 {least}에서 {greatest}까지이고 평균은 {mean}, 표준편차는 {std}입니다. 표준화하면 0을 중심으로 {low}에서 {high}까지가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} features of unlike scales: {wide} strays by {far}, {narrow} by {near}, {times} times less, and hardly counts. Switch Standardise on, in the settings of the data.</source>
   <translation>특성(feature) {n}개의 크기가 서로 다릅니다. 표준편차가 {wide}은(는) {far}, {narrow}은(는) {near}(으)로 {times}배 작아서 거의 반영되지 않습니다. 데이터 설정에서 표준화를 켜세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. The largest class is {most} with {share}, the smallest {least} with {few}; this task does not ask for them.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 가장 많은 클래스는 {most}(으)로 {share}, 가장 적은 클래스는 {least}(으)로 {few}입니다. 이 과제는 클래스를 묻지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, none for validation. {most}, the largest class, has {share} of them.</source>
   <translation>훈련 샘플이 {n}개이고, 검증 샘플은 없습니다. 가장 많은 클래스는 {most}(으)로 {share}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. Of {least} there is none to learn from: it cannot be learned.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. {least}의 훈련 샘플이 하나도 없어서 배울 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. The classes are uneven: {most} has {share}, {times} times as many as {least}. Answering {most} each time gets {majority} right: compare the accuracy with that, and look at the recall of each class.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 클래스가 고르지 않습니다. {most}의 비율이 {share}(으)로 {least}의 {times}배입니다. 늘 {most}(으)로 답하면 정확도가 {majority}입니다. 정확도를 이 값과 비교하고 클래스별 재현율(recall)을 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. All classes have as many, {share} each; answering {most} each time gets {majority} right.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 클래스마다 비율이 {share}(으)로 같고, 늘 {most}(이)라고만 답하면 정확도가 {majority}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation, without targets.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개이고 정답 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} samples to learn from, {held} for validation. All targets are {value}: there is nothing to learn.</source>
   <translation>훈련 샘플 {n}개, 검증 샘플 {held}개입니다. 정답 값이 모두 같아({value}) 배울 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} of the numbers in the samples are NaN or infinite: a network that sees one of them computes NaN. Mend the data before you train.</source>
   <translation>샘플의 값 중 {n}개가 NaN이거나 무한대입니다. 신경망이 하나라도 보면 NaN이 나옵니다. 학습하기 전에 데이터를 고치세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>The samples are {n} different tokens: names, not amounts, so nothing is standardised.</source>
   <translation>샘플은 서로 다른 토큰 {n}개로 되어 있습니다. 양이 아니라 이름이므로 표준화하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>Values go from {least} to {greatest}, with a mean of {mean} and a standard deviation of {std}. They are not standardised.</source>
   <translation>값은 {least}에서 {greatest}까지이고 평균은 {mean}, 표준편차는 {std}입니다. 표준화하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>No feature differs from sample to sample: there is nothing to learn from.</source>
   <translation>샘플마다 다른 특성(feature)이 하나도 없어서 배울 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} features of about one scale: the standard deviation of {narrow} is {near}, the smallest, that of {wide} {far}, the largest.</source>
   <translation>특성(feature) {n}개의 크기가 비슷합니다. 표준편차가 가장 작은 것은 {narrow}({near}), 가장 큰 것은 {wide}({far})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} features of unlike scales: {wide} strays by {far}, {narrow} by {near}, {times} times less. Standardised, each strays by 1 around 0, and all count alike.</source>
   <translation>특성(feature) {n}개의 크기가 서로 다릅니다. 표준편차가 {wide}은(는) {far}, {narrow}은(는) {near}(으)로 {times}배 작습니다. 표준화하면 모두 평균 0, 표준편차 1이 되어 똑같이 반영됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>Licence: {licence}.</source>
   <translation>라이선스: {licence}.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>{n} of {all} pixels have one value in all samples: nothing can be learned from them.</source>
   <translation>픽셀 {all}개 중 {n}개는 모든 샘플에서 값이 같아 배울 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>Of the values, those of {n} samples are drawn.</source>
   <translation>값의 분포는 샘플 {n}개의 것입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/survey/reading.py" />
   <source>Constant in all samples, so that nothing can be learned from it: {names}.</source>
   <translation>모든 샘플에서 값이 같아 배울 것이 없는 특성(feature): {names}.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>it only counts the rows</source>
   <translation>행 번호일 뿐입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>it only tells the rows apart</source>
   <translation>행을 구별하는 번호일 뿐입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>category</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>date</source>
   <translation>날짜</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>left out</source>
   <translation>제외</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>it has too many different values for a category</source>
   <translation>범주로 쓰기에는 서로 다른 값이 너무 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/columns.py" />
   <source>it is the same in all rows</source>
   <translation>모든 행에서 같습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/dialect.py" />
   <source>its letters are in no encoding that is read here: save it as UTF-8</source>
   <translation>읽을 수 있는 문자 인코딩이 아니니 UTF-8로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/dialect.py" />
   <source>it is JSON: save it as CSV</source>
   <translation>JSON 파일이니 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/dialect.py" />
   <source>it has no rows</source>
   <translation>행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/features.py" />
   <source>no column of numbers or categories is chosen to be predicted</source>
   <translation>예측할 숫자 열이나 범주 열을 고르지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/features.py" />
   <source>{column} is filled in too few rows to learn from</source>
   <translation>{column} 값이 있는 행이 너무 적어 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/features.py" />
   <source>its columns are not those that it had when it was chosen: choose it anew</source>
   <translation>열이 골랐을 때와 다르니 파일을 다시 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>an archive: unpack it first</source>
   <translation>압축 파일이니 먼저 압축을 푸세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a workbook of a spreadsheet: open it there and save the sheet as CSV</source>
   <translation>스프레드시트 통합 문서이니 해당 프로그램에서 열어 시트를 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a web page, as a download leaves it that did not work; a table in it has to be saved as CSV</source>
   <translation>다운로드에 실패했을 때 남는 웹 페이지이니, 안에 있는 표는 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a document: a table has to be saved as CSV, a text as .txt</source>
   <translation>문서이니 표는 CSV로, 글은 .txt로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a network of another program, and no data: build it from blocks</source>
   <translation>다른 프로그램의 신경망이며 데이터가 아니니 블록으로 만드세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a pickle, which could run a program: save a table as CSV, arrays with numpy.savez</source>
   <translation>프로그램을 실행할 수 있는 pickle이니 표는 CSV로, 배열은 numpy.savez로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a workbook of a spreadsheet or another archive: open it there and save the sheet as CSV</source>
   <translation>스프레드시트 통합 문서나 다른 압축 파일이니 해당 프로그램에서 열어 시트를 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>an old workbook or document (XLS, DOC, HWP): open it there and save its table as CSV</source>
   <translation>옛 형식의 통합 문서나 문서(XLS, DOC, HWP)이니 해당 프로그램에서 열어 표를 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>packed with gzip: unpack it first</source>
   <translation>gzip으로 압축되어 있으니 먼저 압축을 푸세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>XML: save it as CSV</source>
   <translation>XML이니 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>Parquet: save it as CSV</source>
   <translation>Parquet 파일이니 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a PDF: a table has to be saved as CSV</source>
   <translation>PDF이니 표를 CSV로 저장해야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a picture</source>
   <translation>이미지입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>an array of NumPy: its name should end in .npy</source>
   <translation>NumPy 배열이니 이름이 .npy로 끝나야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>an HDF5 file: save its arrays with numpy.savez</source>
   <translation>HDF5 파일이니 배열을 numpy.savez로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a file of MATLAB: save its arrays with numpy.savez</source>
   <translation>MATLAB 파일이니 배열을 numpy.savez로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a database: save a table of it as CSV</source>
   <translation>데이터베이스이니 그 안의 표를 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a workbook or a document: open it there and save its table as CSV</source>
   <translation>통합 문서나 문서이니 해당 프로그램에서 열어 표를 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>an archive of NumPy: its name should end in .npz</source>
   <translation>NumPy 압축 파일이니 이름이 .npz로 끝나야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>a network or its weights, as torch.save leaves them, and no data</source>
   <translation>torch.save로 저장한 신경망이나 가중치이며 데이터가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>it is {what}</source>
   <translation>{what}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>it is not {encoding}</source>
   <translation>{encoding} 텍스트가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>it is no text</source>
   <translation>텍스트가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/files.py" />
   <source>line {n} is longer than {most} characters</source>
   <translation>{n}번째 줄이 {most}자보다 깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/foreign.py" />
   <source>it is in the form of LIBSVM, where 3:0.5 means 0.5 in column 3: save it as CSV</source>
   <translation>LIBSVM 형식(3:0.5는 3번 열의 값이 0.5라는 뜻)입니다. CSV로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/records.py" />
   <source>a quotation mark is not closed</source>
   <translation>따옴표가 닫히지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/records.py" />
   <source>it holds what is no character in this encoding</source>
   <translation>이 인코딩에 없는 문자가 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/stored.py" />
   <source>its numbers have to lie on the disk while they are learned from, and there is no room for them</source>
   <translation>학습하는 동안 숫자를 디스크에 두어야 하는데, 그럴 공간이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>it holds names or units, and no values</source>
   <translation>값이 아니라 이름이나 단위가 적혀 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>it adds up the other rows</source>
   <translation>다른 행을 합친 값입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>it holds a note, and no values</source>
   <translation>값이 아니라 메모가 적혀 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>it belongs to a second table in the same file: put that into a file of its own</source>
   <translation>같은 파일에 있는 두 번째 표의 행이니 그 표는 다른 파일에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>{n} cells where {width} are expected</source>
   <translation>칸이 {width}개여야 하는데 {n}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>one cell where {width} are expected</source>
   <translation>칸이 {width}개여야 하는데 1개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/survey.py" />
   <source>it has {n} columns, more than {most}</source>
   <translation>열이 {n}개로, {most}개보다 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>{n} rows are left out: they do not say {column}</source>
   <translation>{column} 값이 없는 행 {n}개를 제외했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>{n} cells are not what their column is and count as empty, such as “{text}” in {column}, line {line}</source>
   <translation>열의 종류와 맞지 않아 빈 칸으로 본 칸이 {n}개 있습니다. 예: {column} 열, 줄 {line}의 “{text}”</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>{n} rows are left out, among them the lines {lines}: {why}</source>
   <translation>행 {n}개를 제외했습니다(줄 {lines} 등): {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>{column} is empty in {n} of {count} rows: where one cell stands for several below it, fill it down</source>
   <translation>{count}행 가운데 {n}행에서 {column} 열이 비어 있습니다. 칸 하나가 아래 여러 행을 대표한다면 아래로 채우세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>{one} and {other} in {column} differ in capital letters or spaces alone, and are two values</source>
   <translation>{column} 열에서 {one}, {other} 값은 대소문자나 공백만 다른데 서로 다른 값으로 읽습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>one row is left out: it does not say {column}</source>
   <translation>{column} 값이 없는 행 하나를 제외했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>one cell is not what its column is and counts as empty: “{text}” in {column}, line {line}</source>
   <translation>열의 종류와 맞지 않아 빈 칸으로 본 칸이 하나 있습니다: {column} 열, 줄 {line}의 “{text}”</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>line {line} is left out: {why}</source>
   <translation>줄 {line}의 행을 제외했습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>the lines {lines} are left out: {why}</source>
   <translation>줄 {lines}의 행을 제외했습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/tables/told.py" />
   <source>empty cells are filled with the median of their column: {columns}</source>
   <translation>빈 칸은 그 열의 중앙값으로 채웁니다: {columns}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/files.py" />
   <source>it is longer than {n} MB: bring a part of it</source>
   <translation>{n} MB보다 깁니다. 일부만 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>one row without a text or a label is left out</source>
   <translation>텍스트나 정답이 없는 행 하나를 제외했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>one row is left out: its label is none of the classes</source>
   <translation>행 하나를 제외했습니다(정답이 클래스 가운데 없음)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>{n} rows are left out: their label is none of the classes</source>
   <translation>행 {n}개를 제외했습니다(정답이 클래스 가운데 없음)</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>no column of classes stands beside the texts</source>
   <translation>텍스트 옆에 클래스 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>its texts are of one class only: there is nothing to tell apart</source>
   <translation>텍스트가 모두 한 클래스라서 구분할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>it has no column of texts</source>
   <translation>텍스트 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/labelled.py" />
   <source>{n} rows without a text or a label are left out</source>
   <translation>텍스트나 정답이 없는 행 {n}개를 제외했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>What the text is cut into</source>
   <translation>텍스트를 자르는 단위</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>Symbols in one sample; each is to be told by those before it</source>
   <translation>샘플 하나의 기호 수. 앞의 기호들로 다음 기호를 맞힙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>Symbols from the beginning of a window to that of the next</source>
   <translation>한 창의 시작에서 다음 창의 시작까지의 기호 수</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>Characters</source>
   <translation>글자</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>Words</source>
   <translation>단어</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>the text has changed since it was chosen: choose it again</source>
   <translation>텍스트가 선택한 뒤에 바뀌었습니다. 다시 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/text/windowed.py" />
   <source>the text has {n} symbols, too few for windows of {window}: choose a smaller window, or a longer text</source>
   <translation>텍스트의 기호가 {n}개라 길이 {window}의 창을 만들 수 없습니다. 창을 줄이거나 더 긴 텍스트를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/toy.py" />
   <source>Which points are made</source>
   <translation>어떤 점을 만들지 정합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/toy.py" />
   <source>class {n}</source>
   <translation>클래스 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/two_moons.py" />
   <source>Two moons</source>
   <translation>두 반달</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/two_moons.py" />
   <source>Two half circles that reach into each other.</source>
   <translation>서로 파고든 반원 두 개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/xor.py" />
   <source>XOR</source>
   <translation>XOR</translation>
  </message>
  <message>
   <location filename="../../camplab/datasets/xor.py" />
   <source>Four squares like a chess board: no straight line parts them.</source>
   <translation>체스판처럼 놓인 네모 네 개. 직선 하나로는 나눌 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is full: {name} was not saved; free some space or save it somewhere else</source>
   <translation>디스크가 가득 차서 {name} 파일을 저장하지 못했습니다. 공간을 비우거나 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>your share of the disk is used up: {name} was not saved; free some space or save it somewhere else</source>
   <translation>디스크 할당량을 다 써서 {name} 파일을 저장하지 못했습니다. 공간을 비우거나 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is read-only: {name} was not saved; save it somewhere else</source>
   <translation>읽기 전용 디스크라서 {name} 파일을 저장하지 못했습니다. 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>you may not write in {folder}: {name} was not saved; save it somewhere else</source>
   <translation>{folder} 폴더에 저장할 권한이 없어 {name} 파일을 저장하지 못했습니다. 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the folder {folder} is not there any more: {name} was not saved; save it somewhere else</source>
   <translation>{folder} 폴더가 사라져 {name} 파일을 저장하지 못했습니다. 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{folder} is not a folder: {name} was not saved; save it somewhere else</source>
   <translation>{folder} 자리가 폴더가 아니라서 {name} 파일을 저장하지 못했습니다. 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is a device or a pipe, not a file: nothing was saved; choose another name</source>
   <translation>{name} 자리에는 파일이 아니라 장치나 파이프가 있습니다. 아무것도 저장하지 않았으니 다른 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is a folder, so no file can be saved under this name; choose another name</source>
   <translation>{name} 자리에 폴더가 있어서 이 이름으로는 파일을 저장할 수 없습니다. 다른 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk reports an error: {name} was not saved; save it on another disk</source>
   <translation>디스크에 오류가 있어 {name} 파일을 저장하지 못했습니다. 다른 디스크에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is too large for this disk: it was not saved; save it somewhere else</source>
   <translation>{name} 파일이 이 디스크에 담기에 너무 커서 저장하지 못했습니다. 다른 곳에 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>this disk cannot hold a file called {name}; choose another name</source>
   <translation>이 디스크에는 ‘{name}’ 같은 이름의 파일을 둘 수 없습니다. 다른 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the name {name} is too long for this disk; choose a shorter one</source>
   <translation>‘{name}’: 이 디스크에 저장하기에 너무 긴 이름입니다. 더 짧은 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} was not saved: the system says {reason}</source>
   <translation>{name} 파일을 저장하지 못했습니다. 시스템의 설명: “{reason}”</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/files_in.py" />
   <source>{folder} holds the weights of a network, and no data: open the network, then load them</source>
   <translation>{folder} 폴더에는 데이터가 아니라 신경망의 가중치가 있습니다. 신경망을 열고 나서 불러오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/files_in.py" />
   <source>{folder} holds no pictures, but files to learn from: choose one of them, such as {file}</source>
   <translation>{folder} 폴더에는 이미지가 없고 학습할 수 있는 파일이 있습니다. {file}처럼 파일 하나를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/files_in.py" />
   <source>{folder} holds texts or tables in folders: put them into one table, with a column of what stands in each and one of the name of its folder</source>
   <translation>{folder} 폴더에는 텍스트나 표가 여러 폴더에 들어 있습니다. 내용을 적은 열과 폴더 이름을 적은 열을 두어 표 하나로 모으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/files_in.py" />
   <source>{folder} holds arrays in folders: put them into one file, with numpy.savez(…, x=…, y=…)</source>
   <translation>{folder} 폴더에는 배열이 여러 폴더에 들어 있습니다. numpy.savez(…, x=…, y=…)로 한 파일에 모으세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>the weights of a network, and no data: open the network, then load them</source>
   <translation>신경망의 가중치이며 데이터가 아닙니다. 신경망을 열고 나서 불러오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>a program in Python, and no data: build its network from blocks, then load its weights</source>
   <translation>Python 프로그램이며 데이터가 아니니 그 신경망을 블록으로 만들고 가중치를 불러오세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>a notebook, and no data: save what it learns from as CSV, or with numpy.savez</source>
   <translation>노트북이며 데이터가 아니니 학습할 데이터를 CSV나 numpy.savez로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>a single picture: choose the folder that holds a folder of pictures for each class</source>
   <translation>이미지 하나입니다. 클래스별 이미지 폴더가 들어 있는 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>{file} is of no kind that can be learned from: bring a table (CSV, TSV), arrays of NumPy (.npy, .npz), a text (.txt) or a folder with one folder of pictures per class</source>
   <translation>{file} 파일은 학습할 수 있는 종류가 아닙니다. 표(CSV, TSV), NumPy 배열(.npy, .npz), 텍스트(.txt), 클래스별 이미지 폴더가 들어 있는 폴더 가운데 하나를 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>nothing is read as {kind}; there are {kinds}</source>
   <translation>{kind} 종류로는 읽을 수 없습니다. 읽을 수 있는 종류: {kinds}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>there is no file {file}</source>
   <translation>{file} 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>{file} is a project and no data: `camplab inspect` shows what it learns from</source>
   <translation>{file} 파일은 데이터가 아니라 프로젝트입니다. 무엇으로 학습하는지는 `camplab inspect`로 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>JSON: save it as CSV</source>
   <translation>JSON이니 CSV로 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>{folder} holds parts of pictures with masks: choose one of them, such as {part}</source>
   <translation>{folder} 폴더에는 마스크가 있는 이미지가 나뉘어 들어 있습니다. {part} 폴더처럼 그중 하나를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>there is no setting {name} of these data; there are {names}</source>
   <translation>이 데이터에는 {name}(이)라는 설정이 없습니다. 있는 설정: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/fitting.py" />
   <source>{name} cannot be {value}</source>
   <translation>{name}의 값은 {value}일 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Choose a folder…</source>
   <translation>폴더 선택…</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A folder with one folder of pictures per class</source>
   <translation>클래스별 이미지 폴더가 들어 있는 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from pictures of your own</source>
   <translation>이 신경망은 직접 준비한 이미지로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a folder that holds one folder of pictures for each class</source>
   <translation>클래스별 이미지 폴더가 들어 있는 폴더를 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>The folder in which the set lies</source>
   <translation>데이터셋이 든 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This set is not here yet</source>
   <translation>이 데이터셋이 아직 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose the folder in which it lies, as torchvision leaves it; or drag that onto the window</source>
   <translation>torchvision이 저장한 그대로인 폴더를 고르거나 창으로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A folder with a folder of pictures and one of masks</source>
   <translation>이미지 폴더와 마스크 폴더가 들어 있는 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a folder that holds a folder pictures and a folder masks; or drag one onto the window</source>
   <translation>이미지 폴더(pictures)와 마스크 폴더(masks)가 들어 있는 폴더를 고르거나 창으로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A folder with pictures and a table of labels</source>
   <translation>이미지와 레이블 표가 들어 있는 폴더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a folder that holds pictures and a table that lists them; or drag one onto the window</source>
   <translation>이미지와 그 목록이 적힌 표가 들어 있는 폴더를 고르거나 창으로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Choose a table…</source>
   <translation>표 고르기…</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A table, such as a CSV file</source>
   <translation>CSV 같은 표 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from a table of your own</source>
   <translation>이 신경망은 내 표로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a file with one row per sample, such as a CSV file; or drag one onto the window</source>
   <translation>행 하나가 샘플 하나인 CSV 같은 파일을 고르거나 창으로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Choose arrays…</source>
   <translation>배열 고르기…</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Arrays of NumPy, a .npy or .npz file</source>
   <translation>NumPy 배열(.npy 또는 .npz 파일)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from arrays of your own</source>
   <translation>이 신경망은 직접 준비한 배열로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a .npy or .npz file with samples and targets; or drag one onto the window</source>
   <translation>샘플과 정답이 든 .npy 또는 .npz 파일을 고르거나 창으로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Choose a time series…</source>
   <translation>시계열 선택…</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A table with a time series, such as a CSV file</source>
   <translation>CSV 파일 같은 시계열 표</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from a time series of your own</source>
   <translation>이 신경망은 직접 가져온 시계열로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a table with a column of numbers, in the order of time</source>
   <translation>시간 순서로 값이 적힌 열이 있는 표를 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A table with texts and their labels, such as a CSV file</source>
   <translation>텍스트와 정답이 있는 표(CSV 파일 등)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from texts of your own</source>
   <translation>이 신경망은 직접 가져온 텍스트로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a table with a column of texts and one of labels; or drag one onto the window</source>
   <translation>텍스트 열과 정답 열이 있는 표를 고르거나 창으로 끌어오세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>Choose a text…</source>
   <translation>텍스트 선택…</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>A text in UTF-8, UTF-16 or CP949</source>
   <translation>UTF-8, UTF-16, CP949 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>This network learns from a text of your own</source>
   <translation>이 신경망은 직접 가져온 텍스트로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/brought/wanted.py" />
   <source>choose a text file; or drag one onto the window</source>
   <translation>텍스트 파일을 고르거나 창에 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it is damaged, or was not copied whole</source>
   <translation>파일이 손상되었거나 끝까지 복사되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it holds more files than runs have</source>
   <translation>학습 기록에 있을 수 없을 만큼 많은 파일이 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>a file stands twice in it</source>
   <translation>같은 파일이 두 번 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it claims to hold {size}, which no runs in so small a file do</source>
   <translation>{size} 크기의 내용이 들어 있다고 하는데, 이렇게 작은 파일에 그런 학습 기록은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it is locked by a password</source>
   <translation>암호로 잠겨 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>{name} is missing in it</source>
   <translation>{name} 파일이 그 안에 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>{name} in it is too large</source>
   <translation>그 안의 {name} 파일이 너무 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it cannot be read: {reason}</source>
   <translation>읽을 수 없습니다: “{reason}”</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>the file</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/archive.py" />
   <source>it is an archive that holds {name}: unpack it first</source>
   <translation>{name} 파일이 든 압축 파일입니다. 먼저 압축을 푸세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/view.py" />
   <source>it does not say which format it has</source>
   <translation>어떤 형식인지 적혀 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/view.py" />
   <source>it was made by a newer camplab (format {number}; this one reads up to {most}): install the newest</source>
   <translation>더 새로운 camplab으로 만든 파일입니다(형식 {number}, 이 버전은 {most}까지 읽습니다). 최신 버전을 설치하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/bundle/view.py" />
   <source>the view in it makes no sense</source>
   <translation>화면 상태가 올바르게 적혀 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>the clipboard</source>
   <translation>클립보드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>it holds no blocks; copy blocks in camplab first</source>
   <translation>클립보드에 블록이 없습니다. 먼저 camplab에서 블록을 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/comparison.py" />
   <source>{setting}: {left} → {right}</source>
   <translation>{setting}: {left} → {right}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/costs/memory.py" />
   <source>training needs about {needed}, and there are {there}: even one sample at a time is too much</source>
   <translation>학습에 약 {needed}이(가) 필요한데 쓸 수 있는 것은 {there}입니다. 샘플을 하나씩만 넣어도 너무 많습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/costs/memory.py" />
   <source>the {n} weights alone need {needed}, and there are {there}</source>
   <translation>가중치 {n}개에만 {needed}이(가) 필요한데 쓸 수 있는 것은 {there}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/costs/memory.py" />
   <source>training needs {needed} for its {n} weights alone; there are {there}</source>
   <translation>가중치 {n}개만으로도 학습에 {needed}이(가) 필요한데 쓸 수 있는 것은 {there}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/costs/memory.py" />
   <source>training needs about {needed} with batches of {batch}, and there are {there}: batches of {largest} fit</source>
   <translation>배치 크기가 {batch}이면 학습에 약 {needed}이(가) 필요한데 쓸 수 있는 것은 {there}입니다. 배치 크기 {largest}까지 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>by chance</source>
   <translation>무작위 초기화</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>{setting}: {left} → {right} ({place})</source>
   <translation>{setting}: {left} → {right} ({place})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>{block}, {setting}</source>
   <translation>{block} {setting}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>{setting}: {left} → {right} in {n} blocks</source>
   <translation>{setting}: {left} → {right} (블록 {n}개)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>left out: {n} × {block}</source>
   <translation>빠짐: {block} {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>left out: {block} ({place})</source>
   <translation>빠짐: {block} ({place})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>{left} → {right} in {n} places</source>
   <translation>{left} → {right} ({n}곳)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>{left} → {right} ({place})</source>
   <translation>{left} → {right} ({place})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>added: {n} × {block}</source>
   <translation>추가됨: {block} {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>added: {block} ({place})</source>
   <translation>추가됨: {block} ({place})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>Data: {left} → {right}</source>
   <translation>데이터: {left} → {right}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>Task: {left} → {right}</source>
   <translation>과제: {left} → {right}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/differences.py" />
   <source>Weights to begin with: {left} → {right}</source>
   <translation>시작 가중치: {left} → {right}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>a block cannot be moved into itself</source>
   <translation>블록을 자기 자신 안으로 옮길 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>select the blocks to wrap first</source>
   <translation>감쌀 블록을 먼저 선택하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>only neighbours can be wrapped: select blocks that follow each other in one branch</source>
   <translation>이웃한 블록만 감쌀 수 있습니다. 한 브랜치 안에서 이어진 블록을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>this block holds no blocks to take out</source>
   <translation>이 블록 안에는 꺼낼 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>what stands inside depends on the input: first mend the blocks before it</source>
   <translation>안에 든 것은 입력에 따라 달라집니다. 앞쪽 블록부터 고치세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it says format {number}, but does not look like it</source>
   <translation>형식 번호가 {number}인데 그 형식으로 보이지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is a folder, unpacked from a project: open {name} in it</source>
   <translation>프로젝트의 압축을 푼 폴더입니다. 그 안의 {name} 파일을 여세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is a folder, not a file</source>
   <translation>파일이 아니라 폴더입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>there is no such file</source>
   <translation>그런 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>you may not read this file</source>
   <translation>이 파일을 읽을 권한이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the file {name}</source>
   <translation>파일 {name}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the runs in {name} cannot be read any more: it was not saved; save it somewhere else, then without them</source>
   <translation>{name} 파일에 든 학습 기록을 더 읽을 수 없어서 저장하지 않았습니다. 다른 곳에 저장하면 기록 없이 저장됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is no camplab project: "format": {format} is missing</source>
   <translation>camplab 프로젝트가 아닙니다: "format": {format} 항목이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>{stack}: {what}</source>
   <translation>{stack}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>side head {name}: {why}</source>
   <translation>보조 헤드 {name}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>{block}: {why}</source>
   <translation>{block}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>a step of several phases has several losses, and none is that of a side head</source>
   <translation>여러 단계로 이루어진 스텝에는 손실이 여럿 있고, 그중 어느 것도 보조 헤드의 손실이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>it waits for the stack before it, which does not fit yet</source>
   <translation>앞의 스택이 아직 맞지 않아 기다리고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>no activation stands between {first} and {second}: together they are one dense layer</source>
   <translation>{first} 블록과 {second} 블록 사이에 활성화 함수가 없어 둘은 완전 연결층 하나와 같습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>there is nothing to learn: every block with weights is frozen</source>
   <translation>배울 것이 없습니다. 가중치가 있는 블록이 모두 동결되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>Remove the side head</source>
   <translation>보조 헤드 없애기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>without a name</source>
   <translation>이름 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/finish.py" />
   <source>Put a relu between them</source>
   <translation>그 사이에 relu 넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a value is missing here</source>
   <translation>여기에 값이 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a name in "double quotes" is expected here</source>
   <translation>여기에는 "큰따옴표"로 묶은 이름이 와야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a colon (:) is missing here</source>
   <translation>여기에 쌍점(:)이 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a comma (,) or a closing bracket is missing here</source>
   <translation>여기에 쉼표(,)나 닫는 괄호가 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>the project ends before this; nothing may follow</source>
   <translation>프로젝트는 이 앞에서 끝났습니다. 뒤에는 아무것도 올 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>the text that begins here has no closing "</source>
   <translation>여기서 시작한 글에 닫는 "가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a text may not hold a line break or control character</source>
   <translation>글 안에는 줄 바꿈이나 제어 문자를 쓸 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a backslash is written twice in a text, as in C:\\data</source>
   <translation>문자열에서 백슬래시는 C:\\data처럼 두 번 적어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>there is a comma too many</source>
   <translation>쉼표가 하나 더 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>line {line}, column {column}</source>
   <translation>{line}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a comment stands here, and JSON has none: the notes of the project are for it</source>
   <translation>여기에 주석이 있지만 JSON에는 주석을 쓸 수 없습니다. 프로젝트의 메모를 이용하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>true, false and null are written in small letters</source>
   <translation>true, false, null은 소문자로 적어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>texts and names stand in "double quotes"</source>
   <translation>문자열과 이름은 "큰따옴표"로 감싸야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a space of another kind stands here, as pages of the web have them, where an ordinary one belongs</source>
   <translation>웹 페이지에 쓰이는 다른 종류의 공백이 있습니다. 보통 공백이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>two versions of the file were put together here: keep one of them</source>
   <translation>여기에 파일의 두 버전이 합쳐져 있습니다. 하나만 남기세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>{name} is not a number one can save</source>
   <translation>{name} 값은 저장할 수 있는 수가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>it is larger than {most} MiB, too large for a project</source>
   <translation>{most} MiB보다 커서 프로젝트로 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>it holds more than {most} blocks, too many for a project</source>
   <translation>블록이 {most}개보다 많아 프로젝트로 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>a project in {{ }} is expected, got {got}</source>
   <translation>{{ }} 안에 프로젝트가 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>it is a web page, as a download that failed leaves it</source>
   <translation>다운로드에 실패했을 때 남는 웹 페이지입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>'{name}' stands twice in the same {{ }}</source>
   <translation>같은 {{ }} 안에 '{name}' 항목이 두 번 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>the number {number} is too long</source>
   <translation>수 {number}의 자릿수가 너무 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>the number {number} is too large</source>
   <translation>수 {number}의 값이 너무 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>it is not UTF-8 text (byte {at}); is it a camplab project?</source>
   <translation>UTF-8 글이 아닙니다({at}번째 바이트). camplab 프로젝트가 맞나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>it is nested too deep for a project</source>
   <translation>프로젝트라고 하기에는 너무 깊이 겹쳐 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/parsing.py" />
   <source>this is not JSON</source>
   <translation>JSON이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/problems.py" />
   <source>{place}: {what}</source>
   <translation>{place}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the project</source>
   <translation>프로젝트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>settings in {{ }} are expected, got {got}</source>
   <translation>{{ }} 안에 설정이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{{"source": "weights.safetensors"}} or the like is expected, got {got}</source>
   <translation>{{"source": "weights.safetensors"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the task</source>
   <translation>과제</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the stacks</source>
   <translation>스택</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>block {number} inside {outer}</source>
   <translation>{outer} 안의 블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{place}, {title}</source>
   <translation>{place}, {title}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>this camplab knows no {kind} '{name}'</source>
   <translation>이 camplab에는 '{name}' {kind}이(가) 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the training</source>
   <translation>학습 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the weights to begin with</source>
   <translation>시작 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the stack {stack}</source>
   <translation>스택 {stack}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>block {number}</source>
   <translation>블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>block {number} of {outer}</source>
   <translation>{outer}의 {number}번 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>block {number} of branch {branch} of {outer}</source>
   <translation>{outer}의 브랜치 {branch}에 있는 블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{place}, {title} '{name}'</source>
   <translation>{place}, {title} '{name}'</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>there is no {kind} '{name}'; did you mean '{near}'?</source>
   <translation>'{name}' {kind}은(는) 없습니다. 혹시 ‘{near}’ 아닌가요?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{{"data": "digits"}} or the like is expected, got {got}</source>
   <translation>{{"data": "digits"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{{"task": "classification"}} or the like is expected, got {got}</source>
   <translation>{{"task": "classification"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>a network is missing: "{name}" with a list of blocks</source>
   <translation>신경망이 없습니다. 블록 목록이 든 "{name}" 항목이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>a list of blocks in [ ] is expected, got {got}</source>
   <translation>[ ] 안에 블록 목록이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>blocks may stand inside each other at most {most} levels deep</source>
   <translation>블록은 최대 {most}겹까지만 겹칠 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>{{"block": "dense"}} or the like is expected, got {got}</source>
   <translation>{{"block": "dense"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>block</source>
   <translation>블록</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>data set</source>
   <translation>데이터셋</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the data, {title}</source>
   <translation>데이터, {title}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>task</source>
   <translation>과제</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>the task, {title}</source>
   <translation>과제, {title}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/reading.py" />
   <source>stack</source>
   <translation>스택</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} is missing</source>
   <translation>{setting}이(가) 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be empty, got {got}</source>
   <translation>{setting}은(는) 비어 있어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be more than {gt}{unit}, got {got}</source>
   <translation>{setting}은(는) {gt}{unit}보다 커야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be at least {ge}{unit}, got {got}</source>
   <translation>{setting}은(는) {ge}{unit} 이상이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be less than {lt}{unit}, got {got}</source>
   <translation>{setting}은(는) {lt}{unit}보다 작아야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be at most {le}{unit}, got {got}</source>
   <translation>{setting}은(는) {le}{unit} 이하여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a multiple of {multiple_of}{unit}, got {got}</source>
   <translation>{setting}은(는) {multiple_of}{unit}의 배수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be an ordinary number, got {got}</source>
   <translation>{setting}은(는) 보통의 수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a whole number, got {got}</source>
   <translation>{setting}은(는) 정수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a smaller number, got {got}</source>
   <translation>{setting}은(는) 더 작은 수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a number, got {got}</source>
   <translation>{setting}은(는) 수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be true or false, got {got}</source>
   <translation>{setting}은(는) true 또는 false여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be text, got {got}</source>
   <translation>{setting}은(는) 글이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} holds characters that are no text</source>
   <translation>{setting}에 글자가 아닌 문자가 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must have at most {max_length} characters</source>
   <translation>{setting}은(는) {max_length}자를 넘을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must have at least {min_length} characters</source>
   <translation>{setting}은(는) {min_length}자 이상이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} cannot be {got}</source>
   <translation>{setting}에는 {got}을(를) 쓸 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be one of {expected}, got {got}</source>
   <translation>{setting}은(는) {expected} 가운데 하나여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a list, got {got}</source>
   <translation>{setting}은(는) 목록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a list of named settings, got {got}</source>
   <translation>{setting}은(는) 이름이 붙은 설정의 목록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must have at most {max_length} entries, got {actual_length}</source>
   <translation>{setting}의 항목은 {max_length}개까지인데 {actual_length}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must have at least {min_length} entries, got {actual_length}</source>
   <translation>{setting}의 항목은 {min_length}개 이상이어야 하는데 {actual_length}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} must be a block, got {got}</source>
   <translation>{setting}은(는) 블록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} has too few entries, got {got}</source>
   <translation>{setting}의 항목이 모자랍니다: {got}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{point} is no point of these data</source>
   <translation>{point}은(는) 이 데이터의 점이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting}: {error}</source>
   <translation>{setting}: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>there is no setting '{name}'</source>
   <translation>'{name}' 설정은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>These settings do not go together: {error}</source>
   <translation>이 설정들은 함께 쓸 수 없습니다: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>{setting} is not right: {message}</source>
   <translation>{setting}이(가) 올바르지 않습니다: “{message}”</translation>
  </message>
  <message>
   <location filename="../../camplab/document/format/setting_errors.py" />
   <source>there is no setting '{name}'; did you mean '{near}'?</source>
   <translation>'{name}' 설정은 없습니다. 혹시 ‘{near}’ 아닌가요?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/heads.py" />
   <source>there is no layer with weights that could be the head</source>
   <translation>헤드가 될 수 있는, 가중치가 있는 층이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/heads.py" />
   <source>the last layer with weights is {title}; a head is a dense layer or a 1×1 convolution</source>
   <translation>가중치가 있는 마지막 층은 {title}입니다. 헤드는 완전 연결층이나 1×1 합성곱입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/heads.py" />
   <source>what this task puts out does not follow from the classes of the data: it has no head</source>
   <translation>이 과제의 출력은 데이터의 클래스에서 정해지지 않으므로 헤드가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/heads.py" />
   <source>no maps come out of this network, of which each pixel could have its class</source>
   <translation>이 신경망에서는 픽셀마다 클래스를 정할 수 있는 맵이 나오지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/history.py" />
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>this makes {count} blocks, repeats and what templates hold counted; a network may have {most}</source>
   <translation>반복과 템플릿 안에 든 것까지 세면 블록이 {count}개입니다. 신경망에는 {most}개까지 둘 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>learning rates of blocks inside blocks multiply to {product}; at most {most} is possible</source>
   <translation>안쪽 블록까지 학습률 배수를 곱하면 {product}배가 됩니다. {most}배까지 가능합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Training loss</source>
   <translation>훈련 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Training accuracy</source>
   <translation>훈련 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Validation loss</source>
   <translation>검증 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Validation accuracy</source>
   <translation>검증 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Training loss in evaluation mode</source>
   <translation>평가 모드의 훈련 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Training accuracy in evaluation mode</source>
   <translation>평가 모드의 훈련 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>All labels right</source>
   <translation>모든 레이블이 맞은 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Mean IoU</source>
   <translation>평균 IoU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Nearest neighbour of the same class</source>
   <translation>가장 가까운 이웃이 같은 클래스</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Gradient norm</source>
   <translation>기울기 노름(norm)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Gradient norm of each block</source>
   <translation>블록별 기울기 노름(norm)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Mean of what a block puts out</source>
   <translation>블록 출력값의 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Spread of what a block puts out</source>
   <translation>블록 출력값의 표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Clipped</source>
   <translation>클리핑됨</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Norm of the gradient at what a block puts out</source>
   <translation>블록의 출력에 대한 기울기 노름(norm)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Update over weight of each block</source>
   <translation>블록별 가중치 대비 갱신량</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Weight norm of each block</source>
   <translation>블록별 가중치 노름(norm)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Spread of the outputs</source>
   <translation>출력의 표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Mean of the outputs</source>
   <translation>출력의 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Units that never fire</source>
   <translation>한 번도 켜지지 않는 유닛</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>Saturated outputs</source>
   <translation>포화된 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>{what} (training)</source>
   <translation>{what} (훈련)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>{what} (validation)</source>
   <translation>{what} (검증)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>{share} % of the outputs are below</source>
   <translation>출력의 {share}%가 이보다 작음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/measures.py" />
   <source>{phase}: {measure}</source>
   <translation>{phase}: {measure}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>SGD</source>
   <translation>SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>Momentum SGD</source>
   <translation>모멘텀 SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>Nesterov SGD</source>
   <translation>네스테로프 SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>RMSprop</source>
   <translation>RMSprop</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>AdamW</source>
   <translation>AdamW</translation>
  </message>
  <message>
   <location filename="../../camplab/document/optimizers.py" />
   <source>Random search</source>
   <translation>무작위 탐색</translation>
  </message>
  <message>
   <location filename="../../camplab/document/precisions.py" />
   <source>float32</source>
   <translation>float32</translation>
  </message>
  <message>
   <location filename="../../camplab/document/precisions.py" />
   <source>Mixed, bfloat16</source>
   <translation>혼합, bfloat16</translation>
  </message>
  <message>
   <location filename="../../camplab/document/precisions.py" />
   <source>Mixed, float16</source>
   <translation>혼합, float16</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>LeNet-5</source>
   <translation>LeNet-5</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The convolutional network of 1998, made to fit pictures of 8×8 pixels.</source>
   <translation>1998년의 합성곱 신경망을 8×8픽셀 이미지에 맞춘 것.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>convolution, shared weights, feature maps</source>
   <translation>합성곱, 공유 가중치, 특징 맵</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>MLP</source>
   <translation>MLP</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Two hidden layers over the 64 pixels of a digit.</source>
   <translation>손글씨 숫자의 64픽셀을 보는 은닉층 두 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>dense layers, the gap between training and validation</source>
   <translation>완전 연결층, 훈련과 검증의 차이</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Small CNN with batch norm</source>
   <translation>배치 정규화를 쓴 작은 CNN</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Convolution, batch norm, relu: the pattern of most networks for pictures.</source>
   <translation>합성곱, 배치 정규화, relu: 이미지를 다루는 신경망 대부분의 기본 틀.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>batch norm, dropout</source>
   <translation>배치 정규화, 드롭아웃</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Autoencoder on digits</source>
   <translation>숫자 오토인코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>An encoder makes 8 numbers of a digit, and a decoder makes the digit of them again.</source>
   <translation>인코더가 숫자 이미지를 값 8개로 줄이고, 디코더가 그 값으로 이미지를 다시 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>two networks that learn as one, what a few numbers can hold</source>
   <translation>하나처럼 학습하는 두 신경망, 적은 값에 담을 수 있는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Denoising autoencoder on digits</source>
   <translation>손글씨 숫자 잡음 제거 오토인코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Digits go in with noise over them and have to come out clean.</source>
   <translation>잡음이 섞인 숫자가 들어가고 깨끗한 숫자가 나와야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>features beyond a copy, and noise as a teacher</source>
   <translation>베끼기만으로는 얻을 수 없는 특성, 가르치는 잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Variational autoencoder on digits</source>
   <translation>손글씨 숫자 변분 오토인코더(VAE)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>An encoder finds the place of a digit among 2 numbers; a decoder makes digits of places.</source>
   <translation>인코더는 숫자가 값 2개 사이 어디에 있는지, 디코더는 그곳에 무엇이 있는지 말합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>a latent space without holes, the KL divergence</source>
   <translation>빈 곳이 없는 잠재 공간, KL 발산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>AlexNet style</source>
   <translation>AlexNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Five convolutions and three dense layers with dropout.</source>
   <translation>합성곱 다섯 개와 드롭아웃을 쓰는 완전 연결층 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>relu, dropout, poolings that overlap</source>
   <translation>relu, 드롭아웃, 겹치는 풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>VGG style</source>
   <translation>VGG 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Small windows, many of them, and twice the channels after each pooling.</source>
   <translation>작은 필터를 많이 쓰고, 풀링할 때마다 채널을 두 배로.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>two 3×3 windows see 5×5 pixels</source>
   <translation>3×3 필터 두 개는 5×5픽셀을 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>GoogLeNet style</source>
   <translation>GoogLeNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Windows of several sizes side by side, in three inception modules.</source>
   <translation>여러 크기의 필터를 나란히 둔 인셉션 모듈 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>parallel branches, 1×1 convolutions</source>
   <translation>병렬 브랜치, 1×1 합성곱</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Inception v3 style</source>
   <translation>Inception v3 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Large windows taken apart: one module of each of the five forms.</source>
   <translation>큰 필터를 나누었습니다. 다섯 형태의 모듈이 하나씩 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>rows and columns instead of squares</source>
   <translation>정사각형 대신 행과 열</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>ResNet-20</source>
   <translation>ResNet-20</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Nine residual blocks in three stages.</source>
   <translation>스테이지 세 개로 나눈 잔차 블록 아홉 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>shortcuts keep the gradient alive at any depth</source>
   <translation>스킵 연결이 있으면 아무리 깊어도 기울기가 살아남습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>ResNeXt style</source>
   <translation>ResNeXt 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Bottlenecks whose middle is shared out to eight groups.</source>
   <translation>가운데를 그룹 여덟 개로 나눈 병목.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>grouped convolution</source>
   <translation>그룹 합성곱</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>DenseNet style</source>
   <translation>DenseNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Every layer sees the feature maps of all layers before it.</source>
   <translation>모든 층이 그 앞 모든 층의 특징 맵을 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>concat with the identity, growth, transition</source>
   <translation>항등(identity)과 이어 붙이기(concat), 성장률, 트랜지션</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>SqueezeNet style</source>
   <translation>SqueezeNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Fire modules that squeeze before they look, and no dense layer.</source>
   <translation>보기 전에 압축하는 Fire 모듈. 완전 연결층은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>few weights, one map for each class</source>
   <translation>적은 가중치, 클래스마다 맵 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>MobileNet style</source>
   <translation>MobileNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Inverted bottlenecks: wide in the middle, narrow at both ends.</source>
   <translation>역병목. 가운데는 넓고 양 끝은 좁습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>depthwise convolution, relu6</source>
   <translation>깊이별(depthwise) 합성곱, relu6</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>EfficientNet style</source>
   <translation>EfficientNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Inverted bottlenecks with gates that turn channels up and down.</source>
   <translation>채널의 세기를 조절하는 게이트가 있는 역병목.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>squeeze-excite, silu, stochastic depth</source>
   <translation>SE 게이트, silu, 확률적 깊이</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>ShuffleNet style</source>
   <translation>ShuffleNet 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Works on half of the channels and shuffles them with the other half.</source>
   <translation>채널의 절반만 계산하고 나머지 절반과 섞습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>channels shared out and shuffled</source>
   <translation>나누고 섞는 채널</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>U-Net style</source>
   <translation>U-Net 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Down to a quarter of the size, up again, and a way across at every level.</source>
   <translation>크기를 4분의 1까지 줄였다가 다시 키우고, 레벨마다 스킵 연결을 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>transposed convolution, what and where</source>
   <translation>전치 합성곱, 무엇과 어디</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Vision transformer</source>
   <translation>비전 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Cuts a digit into 16 patches and lets attention do the rest.</source>
   <translation>손글씨 숫자를 패치 16개로 자르고 나머지는 어텐션에 맡깁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>patches, the class token, what convolution knows beforehand</source>
   <translation>패치, 클래스 토큰, 합성곱이 미리 알고 있는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Swin style</source>
   <translation>Swin 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Attention inside small windows, then in windows shifted by half.</source>
   <translation>작은 창 안에서, 그다음 절반만큼 이동한 창 안에서 어텐션을 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>windows instead of the whole picture</source>
   <translation>이미지 전체 대신 창</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>ConvNeXt style</source>
   <translation>ConvNeXt 스타일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Depthwise windows, then dense layers at each pixel.</source>
   <translation>깊이별(depthwise) 필터, 그다음 픽셀마다 완전 연결층.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>layer norm, gelu, layer scale</source>
   <translation>층 정규화, gelu, 레이어 스케일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>U-Net on shapes</source>
   <translation>도형을 나누는 U-Net</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Which shape is seen at every pixel of a picture.</source>
   <translation>이미지의 픽셀마다 어떤 도형이 보이는지 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>segmentation, masks over pictures, mean IoU</source>
   <translation>분할(segmentation), 이미지 위의 마스크, 평균 IoU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Which shapes are there</source>
   <translation>어떤 도형이 있을까</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Three questions about one picture, each with an answer of its own.</source>
   <translation>이미지 하나에 질문 셋, 답도 저마다 하나씩입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>multi-label, recall and precision, the threshold</source>
   <translation>다중 레이블, 재현율과 정밀도, 임계값</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Digits placed by likeness</source>
   <translation>닮은 것끼리 모이는 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Learns without labels to place side by side what looks alike.</source>
   <translation>레이블 없이, 닮은 것을 가까이 놓는 법을 배웁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>contrastive learning, two views of a sample, the nearest neighbour</source>
   <translation>대조 학습, 한 샘플의 두 변형, 가장 가까운 이웃</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>GRU over rows</source>
   <translation>행을 읽는 GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Reads a digit row by row and keeps what matters in its state.</source>
   <translation>손글씨 숫자를 한 행씩 읽으며 중요한 것을 상태에 담아 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>sequences, gates</source>
   <translation>시퀀스, 게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>LSTM over rows</source>
   <translation>행을 읽는 LSTM</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Reads a digit row by row with a memory cell beside its state.</source>
   <translation>상태 옆에 기억 셀을 두고 손글씨 숫자를 한 행씩 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>long memory, the forget bias, clipping</source>
   <translation>긴 기억, 망각 편향, 기울기 클리핑</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Adding problem, plain RNN</source>
   <translation>덧셈 문제, 기본 RNN</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Two marks far apart, which a plain recurrent layer does not remember.</source>
   <translation>멀리 떨어진 표시 두 개를 기본 순환층은 기억하지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>the gradient through time</source>
   <translation>시점을 거슬러 오는 기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Adding problem, GRU</source>
   <translation>덧셈 문제, GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The same two marks: the update gate keeps the state over many steps.</source>
   <translation>같은 표시 두 개입니다. 업데이트 게이트가 많은 시점 동안 상태를 지킵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>long memory, gates over time</source>
   <translation>오래가는 기억, 시점별 게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Language model, GRU</source>
   <translation>언어 모델, GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Letters of known entropy: at each step the next one is to be told.</source>
   <translation>엔트로피를 아는 글자들입니다. 시점마다 다음 글자를 맞힙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>cross-entropy beside entropy, perplexity, generated text</source>
   <translation>엔트로피와 비교한 교차 엔트로피, 퍼플렉서티, 생성한 텍스트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Language model, causal transformer</source>
   <translation>언어 모델, 인과 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The smallest GPT, which reads Alice in Wonderland and writes on.</source>
   <translation>『이상한 나라의 앨리스』를 읽고 이어 쓰는 가장 작은 GPT입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>the causal mask, temperature, overfitting of a short text</source>
   <translation>인과 마스크, 온도, 짧은 텍스트의 과적합</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Forecast, GRU</source>
   <translation>시계열 예측, GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The next twelve values of a series that comes back every six steps.</source>
   <translation>여섯 시점마다 되풀이되는 시계열의 다음 열두 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>a horizon, how errors grow with it, the band around a forecast</source>
   <translation>예측 길이, 길이에 따라 커지는 오차, 예측 구간</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Transformer over rows</source>
   <translation>행을 보는 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Every row of a digit looks at every other row.</source>
   <translation>손글씨 숫자의 각 행이 다른 모든 행을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>attention, positional encoding</source>
   <translation>어텐션, 위치 인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Labels from both sides, GRU</source>
   <translation>양쪽에서 읽고 레이블 붙이기, GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Each step is labelled with the symbol that stands as far from the other end.</source>
   <translation>시점마다 반대쪽 끝에서 같은 만큼 떨어진 기호를 레이블로 붙입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>sequence labelling, reading forwards and backwards</source>
   <translation>시퀀스 레이블링, 앞에서도 뒤에서도 읽기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Reversal, encoder and decoder</source>
   <translation>뒤집어 쓰기, 인코더와 디코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>What was read is written again from the last to the first, out of one vector.</source>
   <translation>읽은 것을 벡터 하나에서 꺼내 끝에서부터 거꾸로 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>sequence to sequence, the bottleneck, teacher forcing</source>
   <translation>시퀀스 투 시퀀스, 병목, 교사 강요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Reversal with attention</source>
   <translation>뒤집어 쓰기, 어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The same, but the decoder looks back at every step that was read.</source>
   <translation>같은 과제이지만 디코더가 읽은 시점을 모두 돌아봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>attention as alignment, what it cures</source>
   <translation>정렬로서의 어텐션과 그 효과</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Reversal, transformer</source>
   <translation>뒤집어 쓰기, 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Encoder and decoder without any state: all they have is attention and positions.</source>
   <translation>상태가 없는 인코더와 디코더. 가진 것은 어텐션과 위치뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>cross attention, the causal mask, positions</source>
   <translation>크로스 어텐션, 인과 마스크, 위치</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>20 layers of sigmoid</source>
   <translation>시그모이드 20층</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>A deep network that cannot learn, to see why.</source>
   <translation>배우지 못하는 깊은 신경망. 그 까닭을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>the vanishing gradient</source>
   <translation>기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>20 layers, cured by relu and He</source>
   <translation>20층, relu와 He로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The same depth with an activation of slope 1 and weights of the right size.</source>
   <translation>같은 깊이에 곡선의 기울기가 1인 활성화 함수와 알맞은 크기의 가중치를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>activation and initialisation belong together</source>
   <translation>활성화 함수와 초기화는 짝을 이룹니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>20 layers, cured by batch norm</source>
   <translation>20층, 배치 정규화로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The same sigmoids, each fed with numbers of mean 0 and deviation 1.</source>
   <translation>같은 시그모이드에 평균 0, 표준편차 1인 값을 넣어 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>batch norm against the vanishing gradient</source>
   <translation>배치 정규화로 막는 기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>20 layers, cured by shortcuts</source>
   <translation>20층, 스킵 연결로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>The same sigmoids, each with a shortcut around it.</source>
   <translation>같은 시그모이드마다 스킵 연결을 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>residual connections against the vanishing gradient</source>
   <translation>잔차 연결로 막는 기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Points in the plane that no straight line parts.</source>
   <translation>직선으로는 나눌 수 없는 평면 위의 점들.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>what a hidden layer is for</source>
   <translation>은닉층이 필요한 까닭</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Two moons, one output</source>
   <translation>두 반달, 출력 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>One number tells the two moons apart; its sigmoid is within the loss.</source>
   <translation>출력값 하나로 두 반달을 가릅니다. 시그모이드는 손실 안에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>binary cross-entropy, one output for two classes</source>
   <translation>이진 교차 엔트로피, 두 클래스에 출력 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>a loss that creeps before it falls</source>
   <translation>더디게 기다가 뚝 떨어지는 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Predicts a noisy curve from x.</source>
   <translation>잡음이 섞인 곡선을 x로 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>regression, noise that cannot be learned</source>
   <translation>회귀, 배울 수 없는 잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>GAN on a ring</source>
   <translation>고리 위의 GAN</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>A generator makes points of noise, and a discriminator tells them from real ones.</source>
   <translation>생성자가 잡음으로 점을 만들고, 판별자가 그것을 진짜 점과 구별합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>two networks against each other, modes that are missed</source>
   <translation>서로 맞서는 두 신경망, 놓치는 모드(mode)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>GAN on digits</source>
   <translation>숫자 GAN</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Transposed convolutions make digits of noise, and convolutions tell them from real ones.</source>
   <translation>전치 합성곱이 잡음으로 숫자를 만들고, 합성곱이 그것을 진짜와 구별합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>a convolutional GAN, pictures that get sharper</source>
   <translation>합성곱 GAN, 점점 또렷해지는 이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>Adversarial autoencoder on digits</source>
   <translation>숫자 적대적 오토인코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>An autoencoder whose two numbers a discriminator cannot tell from normal noise.</source>
   <translation>판별자가 정규 잡음과 구별하지 못하는 값 두 개로 된 오토인코더입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/catalogue.py" />
   <source>three stacks that learn in turn, a latent space one can draw from</source>
   <translation>번갈아 배우는 세 스택, 뽑아 쓸 수 있는 잠재 공간</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/famous_sizes.py" />
   <source>AlexNet: 60 million is right. The paper's network on two graphics cards has 60,965,224 weights; torchvision's is the one-tower variant of 2014 with 61,100,840. The three dense layers hold 96 % of them.</source>
   <translation>AlexNet: 6,000만 개가 맞습니다. GPU 두 장에 나눈 논문의 신경망에는 가중치가 60,965,224개 있고, torchvision의 것은 한 줄로 된 2014년의 변형으로 61,100,840개입니다. 그 가운데 96%가 완전 연결층 세 개에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/famous_sizes.py" />
   <source>VGG-16: 138 million (138,357,544), not 110 million as is sometimes read: table 2 of the paper has 133 to 144 million for its networks. The convolutions hold 14.7 million, the dense layers the rest.</source>
   <translation>VGG-16: 1억 3,800만 개(138,357,544)입니다. 가끔 보이는 1억 1,000만 개가 아닙니다. 논문의 표 2에 나온 신경망들은 1억 3,300만에서 1억 4,400만 개입니다. 합성곱에 1,470만 개가 있고 나머지는 완전 연결층에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/famous_sizes.py" />
   <source>GoogLeNet: 4 million is often repeated in courses, but with 1000 classes it has 6,998,552 weights in the paper's layout and 6,624,904 in torchvision, whose 5×5 branches have 3×3 windows; 13 million with its two side heads. Far fewer than AlexNet's 61 million, as it ends in an average instead of dense layers.</source>
   <translation>GoogLeNet: 강의에서 400만 개라고 자주 말하지만, 클래스가 1000개일 때 논문의 구조로는 가중치가 6,998,552개이고, 5×5 브랜치에 3×3 필터를 쓰는 torchvision에서는 6,624,904개입니다. 보조 헤드 두 개까지 합치면 1,300만 개입니다. 완전 연결층 대신 평균으로 끝나기 때문에 AlexNet의 6,100만 개보다 훨씬 적습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>AlexNet</source>
   <translation>AlexNet</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>The network that won ImageNet in 2012: five convolutions, three dense layers.</source>
   <translation>2012년 ImageNet에서 우승한 신경망. 합성곱 다섯 개, 완전 연결층 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>relu, dropout, where the weights are and where the work</source>
   <translation>relu, 드롭아웃, 가중치가 많은 곳과 계산이 많은 곳</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>AlexNet of the paper</source>
   <translation>논문의 AlexNet</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>In two halves, for two graphics cards of 3 GB, with local response norm.</source>
   <translation>3 GB GPU 두 장에 맞춰 둘로 나눈 것. 국소 응답 정규화(LRN)를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>grouped convolution, what batch norm replaced</source>
   <translation>그룹 합성곱, 배치 정규화가 대신하게 된 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-11</source>
   <translation>VGG-11</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Windows of 3×3 only: eight convolutions in five blocks, three dense layers.</source>
   <translation>3×3 필터만 씁니다. 블록 다섯 개에 합성곱 여덟 개, 완전 연결층 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>small windows, halved pictures, doubled channels</source>
   <translation>작은 필터, 절반이 되는 이미지, 두 배가 되는 채널</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-11 with batch norm</source>
   <translation>배치 정규화를 넣은 VGG-11</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-11 with batch norm after each convolution.</source>
   <translation>합성곱마다 뒤에 배치 정규화를 둔 VGG-11.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>batch norm</source>
   <translation>배치 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-13</source>
   <translation>VGG-13</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Ten convolutions of 3×3 in five blocks of two, three dense layers.</source>
   <translation>3×3 합성곱 열 개를 두 개씩 블록 다섯 개에, 완전 연결층 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-13 with batch norm</source>
   <translation>배치 정규화를 넣은 VGG-13</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-13 with batch norm after each convolution.</source>
   <translation>합성곱마다 뒤에 배치 정규화를 둔 VGG-13.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>batch norm, depth</source>
   <translation>배치 정규화, 깊이</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-16</source>
   <translation>VGG-16</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Thirteen convolutions of 3×3: the VGG that is used most.</source>
   <translation>3×3 합성곱 열세 개. 가장 많이 쓰이는 VGG입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>138 million parameters, nine of ten in the dense layers</source>
   <translation>매개변수 1억 3,800만 개, 열에 아홉은 완전 연결층에</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-16 with batch norm</source>
   <translation>배치 정규화를 넣은 VGG-16</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-16 with batch norm after each convolution.</source>
   <translation>합성곱마다 뒤에 배치 정규화를 둔 VGG-16.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>deep plain networks and what keeps them trainable</source>
   <translation>깊고 단순한 신경망과 그것을 학습할 수 있게 하는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-19</source>
   <translation>VGG-19</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Sixteen convolutions of 3×3: as deep as a plain network could be trained then.</source>
   <translation>3×3 합성곱 열여섯 개. 단순한 신경망으로는 당시에 학습할 수 있던 가장 깊은 것입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>the limit of depth without shortcuts</source>
   <translation>스킵 연결 없는 깊이의 한계</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-19 with batch norm</source>
   <translation>배치 정규화를 넣은 VGG-19</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>VGG-19 with batch norm after each convolution.</source>
   <translation>합성곱마다 뒤에 배치 정규화를 둔 VGG-19.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>batch norm at the limit of depth</source>
   <translation>깊이의 한계에서 쓰는 배치 정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>SqueezeNet 1.0</source>
   <translation>SqueezeNet 1.0</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>AlexNet's accuracy with 50 times fewer weights.</source>
   <translation>50배 적은 가중치로 AlexNet의 정확도를 냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>1×1 convolutions that squeeze, no dense layer</source>
   <translation>압축하는 1×1 합성곱, 완전 연결층 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>SqueezeNet 1.1</source>
   <translation>SqueezeNet 1.1</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>The same accuracy with less than half of the work.</source>
   <translation>절반도 안 되는 계산으로 같은 정확도를 냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>how much earlier poolings spare</source>
   <translation>풀링을 앞당기면 얼마나 아끼는지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>GoogLeNet</source>
   <translation>GoogLeNet</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Nine inception modules in a row, and two side heads that help in training.</source>
   <translation>인셉션 모듈 아홉 개를 잇고, 학습을 돕는 보조 헤드 두 개를 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>windows of several sizes side by side, side heads</source>
   <translation>나란히 놓인 여러 크기의 필터, 보조 헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Inception v3</source>
   <translation>Inception v3</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Reads 299×299 pixels; large windows are taken apart into rows and columns.</source>
   <translation>299×299픽셀을 읽습니다. 큰 필터는 행과 열로 나눕니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>what large windows cost, five forms of modules</source>
   <translation>큰 필터에 드는 비용, 모듈의 다섯 형태</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-18</source>
   <translation>ResNet-18</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Eight residual blocks in four stages: the first to try on your own pictures.</source>
   <translation>스테이지 네 개에 잔차 블록 여덟 개. 직접 준비한 이미지에 가장 먼저 써 볼 만합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>shortcuts, stages, transfer</source>
   <translation>스킵 연결, 스테이지, 전이 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-34</source>
   <translation>ResNet-34</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Sixteen residual blocks of two convolutions each.</source>
   <translation>합성곱이 두 개씩 든 잔차 블록 열여섯 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>depth that helps</source>
   <translation>도움이 되는 깊이</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-50</source>
   <translation>ResNet-50</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Sixteen bottlenecks of three convolutions each: what others are measured by.</source>
   <translation>합성곱이 세 개씩 든 병목 열여섯 개. 다른 신경망을 재는 기준입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>the bottleneck</source>
   <translation>병목(bottleneck)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-101</source>
   <translation>ResNet-101</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Thirty-three bottlenecks, twenty-three of them in stage 3.</source>
   <translation>병목 서른세 개, 그 가운데 스물세 개가 stage 3에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>how networks are scaled in depth</source>
   <translation>신경망을 깊이로 키우는 법</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-152</source>
   <translation>ResNet-152</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Fifty bottlenecks: the deepest of the networks that won ImageNet in 2015.</source>
   <translation>병목 쉰 개. 2015년 ImageNet에서 우승한 신경망들 가운데 가장 깊습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>very deep networks, memory for activations</source>
   <translation>아주 깊은 신경망, 활성값에 드는 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNeXt-50 (32×4d)</source>
   <translation>ResNeXt-50 (32×4d)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-50 with 32 groups in the middle of each bottleneck.</source>
   <translation>병목마다 가운데를 그룹 32개로 나눈 ResNet-50.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>groups as a third way to grow, beside depth and width</source>
   <translation>깊이와 너비에 이어 신경망을 키우는 셋째 길인 그룹</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Wide ResNet-50-2</source>
   <translation>Wide ResNet-50-2</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ResNet-50 with twice the channels inside each bottleneck.</source>
   <translation>병목마다 안쪽의 채널을 두 배로 늘린 ResNet-50.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>width instead of depth</source>
   <translation>깊이 대신 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>DenseNet-121</source>
   <translation>DenseNet-121</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Every layer of a block sees the feature maps of all layers before it.</source>
   <translation>블록의 모든 층이 그 앞 모든 층의 특징 맵을 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>concat instead of add, growth, transitions</source>
   <translation>더하기 대신 이어 붙이기(concat), 성장률, 트랜지션</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>MobileNetV2</source>
   <translation>MobileNetV2</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Inverted bottlenecks with depthwise windows, made for telephones.</source>
   <translation>깊이별(depthwise) 필터를 쓰는 역병목. 모바일 기기용으로 만들었습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>depthwise convolution, linear bottlenecks</source>
   <translation>깊이별(depthwise) 합성곱, 선형 병목</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>MobileNetV3 (large)</source>
   <translation>MobileNetV3 (large)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Inverted bottlenecks found by a search, with gates and hardswish.</source>
   <translation>탐색으로 찾은 역병목에 게이트와 hardswish를 더한 것.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>squeeze-excite gates, searched networks</source>
   <translation>SE 게이트, 탐색으로 찾은 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>MobileNetV3 (small)</source>
   <translation>MobileNetV3 (small)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>The same search with less to spend: 0.06 billion products for a picture.</source>
   <translation>같은 탐색을 더 적은 예산으로 한 것. 이미지 하나에 곱셈 6,000만 번입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>what a small budget changes</source>
   <translation>예산이 적으면 달라지는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>EfficientNet-B0</source>
   <translation>EfficientNet-B0</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>A gate in every inverted bottleneck, silu and stochastic depth.</source>
   <translation>모든 역병목에 게이트를 두고, silu와 확률적 깊이를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>scaling, stochastic depth, silu</source>
   <translation>신경망 키우기, 확률적 깊이, silu</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ShuffleNet v2 (× 1.0)</source>
   <translation>ShuffleNet v2 (× 1.0)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>split and shuffle, measured speed</source>
   <translation>나누고 섞기, 직접 잰 속도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ViT-B/16</source>
   <translation>ViT-B/16</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>196 patches of 16×16 pixels and twelve transformer layers.</source>
   <translation>16×16픽셀 패치 196개와 트랜스포머 층 열두 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>attention over patches, the class token</source>
   <translation>패치에 대한 어텐션, 클래스 토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>Swin-T</source>
   <translation>Swin-T</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>A transformer in stages: attention inside windows that shift.</source>
   <translation>여러 스테이지로 된 트랜스포머. 이동하는 창 안에서 어텐션을 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>windows, shifts, patches that merge</source>
   <translation>창, 이동, 패치 병합</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>ConvNeXt-T</source>
   <translation>ConvNeXt-T</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>A ResNet brought up to date with what transformers taught.</source>
   <translation>트랜스포머가 가르쳐 준 것으로 새롭게 고친 ResNet.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/imagenet.py" />
   <source>depthwise 7×7 windows, layer norm, layer scale</source>
   <translation>깊이별(depthwise) 7×7 필터, 층 정규화, 레이어 스케일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>Digits, in seconds</source>
   <translation>몇 초 만에 배우는 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>Famous networks, made small</source>
   <translation>작게 만든 유명한 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>Pictures: labels, masks, neighbours</source>
   <translation>이미지: 레이블, 마스크, 이웃</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>Vanishing gradients and cures</source>
   <translation>기울기 소실과 해결책</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>Networks that make samples</source>
   <translation>샘플을 만드는 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets/preset.py" />
   <source>ImageNet networks</source>
   <translation>ImageNet 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Four ways to make 20 layers learn</source>
   <translation>20층을 학습시키는 방법 넷</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Four optimizers on one network</source>
   <translation>신경망 하나에 옵티마이저 네 개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Batch sizes</source>
   <translation>배치 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Five seeds</source>
   <translation>시드 다섯 개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Two GANs: balanced and weak discriminator</source>
   <translation>두 GAN: 균형과 약한 판별자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Overfitting and four cures</source>
   <translation>과적합과 대책 넷</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>A polynomial of degree 12, and ridge</source>
   <translation>12차 다항식과 릿지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Raw and standardised features</source>
   <translation>원래 특성과 표준화한 특성</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>With and without the gradient</source>
   <translation>기울기가 있을 때와 없을 때</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Five optimizers in a narrow valley</source>
   <translation>좁은 골짜기의 다섯 옵티마이저</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>20 layers of sigmoid; then ReLU with He, tanh with Xavier, batch norm, shortcuts.</source>
   <translation>시그모이드 20층, 그리고 He와 ReLU, Xavier와 tanh, 배치 정규화, 스킵 연결.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>the vanishing gradient and its cures</source>
   <translation>기울기 소실과 그 해결책</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>SGD, momentum, RMSprop and Adam with the same learning rate, from the same weights.</source>
   <translation>SGD, 모멘텀, RMSprop, Adam을 같은 학습률로 같은 초기 가중치에서 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>what momentum and a step size of each weight's own bring</source>
   <translation>모멘텀과 가중치마다 다른 보폭이 주는 효과</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>One sample a step, 8, 64, and all of them at once.</source>
   <translation>한 스텝에 샘플 1개, 8개, 64개, 그리고 전부.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>many noisy steps against few exact ones</source>
   <translation>잡음이 있는 많은 스텝과 정확한 적은 스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>The same network five times; nothing but chance differs.</source>
   <translation>같은 신경망을 다섯 번 학습합니다. 다른 것은 우연뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>how much of a difference is chance</source>
   <translation>차이 가운데 얼마가 우연인지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>A GAN, and one whose discriminator learns at a hundredth of the rate.</source>
   <translation>GAN 하나와, 판별자가 학습률의 100분의 1로 배우는 GAN.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>a loss of 2 ln 2 is that of a perfect generator, and of one that has failed</source>
   <translation>손실 2 ln 2는 완벽한 생성자의 것이기도, 실패한 생성자의 것이기도 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>200 digits, every third with a wrong label: no cure, weight decay, dropout, augmentation, early stopping.</source>
   <translation>손글씨 숫자 200개, 셋 중 하나는 정답이 틀림: 대책 없음, 가중치 감쇠, 드롭아웃, 데이터 증강, 조기 종료.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>what is learned by heart does not help with new samples</source>
   <translation>외운 것은 새 샘플에 도움이 되지 않는다는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Twelve powers of x for 13 points: with and without weight decay.</source>
   <translation>점 13개에 x의 거듭제곱 12개: 가중치 감쇠가 있을 때와 없을 때.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>a curve through all points is wrong in between</source>
   <translation>모든 점을 지나는 곡선은 그 사이에서 틀린다는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>House prices from an area of up to 2,000 and up to 5 rooms: raw, and on one scale.</source>
   <translation>2,000까지의 면적과 방 5개까지로 예측하는 집값: 원래 값과 눈금을 맞춘 값.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>the loss curves alike in all directions once features are on one scale</source>
   <translation>특성의 눈금을 맞추면 손실이 모든 방향으로 고르게 휜다는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>650 weights by gradient descent, and by steps that are drawn and kept where the loss falls.</source>
   <translation>가중치 650개를 기울기를 따라 내려가는 경사하강법으로, 그리고 무작위로 뽑아 손실이 줄 때만 남기는 스텝으로 학습.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>what it costs not to know the gradient</source>
   <translation>기울기를 모르면 얼마나 더 드는지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Two weights, and a loss that is a hundred times as steep one way as the other.</source>
   <translation>가중치 둘, 그리고 한쪽이 다른 쪽보다 백 배 가파른 손실.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>the rate that the steep way allows is small for the flat one, along which momentum gathers speed</source>
   <translation>가파른 쪽이 허용하는 학습률은 완만한 쪽에는 작으며, 그쪽에서 모멘텀이 속도를 얻습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Sigmoid alone</source>
   <translation>시그모이드만</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>ReLU with He</source>
   <translation>ReLU와 He</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>tanh with Xavier</source>
   <translation>tanh와 Xavier</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Shortcuts</source>
   <translation>스킵 연결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>No cure</source>
   <translation>대책 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Weight decay</source>
   <translation>가중치 감쇠</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Early stopping</source>
   <translation>조기 종료</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Balanced</source>
   <translation>균형</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Weak discriminator</source>
   <translation>약한 판별자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Without ridge</source>
   <translation>릿지 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>With ridge (weight decay)</source>
   <translation>릿지(가중치 감쇠)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Raw</source>
   <translation>원래 값</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Standardised</source>
   <translation>표준화</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/catalogue.py" />
   <source>Gradient descent</source>
   <translation>기울기를 따라(경사하강법)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/conditions.py" />
   <source>has another task: what it is judged by cannot be held against the first</source>
   <translation>과제가 다릅니다. 평가하는 값을 첫 번째 변형과 비교할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/conditions.py" />
   <source>learns from {n} samples a step, not {m}: its epochs can be compared, its steps cannot</source>
   <translation>한 스텝에 샘플 {m}개가 아니라 {n}개로 학습합니다. 에포크끼리는 비교할 수 있지만 스텝끼리는 비교할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/conditions.py" />
   <source>learns from other data: its numbers cannot be held against those of the first</source>
   <translation>다른 데이터로 학습합니다. 수치를 첫 번째 변형과 비교할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/initial_weights.py" />
   <source>some blocks are alike, and more than one could go on in the place of another: taken in their order, {pairs}. A block that has the same name in both networks is the same.</source>
   <translation>서로 같은 블록이 있어 어느 것이 이어지는지 하나로 정해지지 않습니다. 순서대로 이었습니다: {pairs}. 두 신경망에서 이름이 같은 블록은 같은 블록으로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/initial_weights.py" />
   <source>begins with weights of its own in {n} blocks, as their kind, shape or initialisation is another: {names}</source>
   <translation>블록 {n}개는 종류, 모양 또는 초기화가 달라서 초기 가중치가 따로입니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/race.py" />
   <source>{setting} {value}</source>
   <translation>{setting} {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/race.py" />
   <source>once more ({n})</source>
   <translation>한 번 더 ({n})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/race.py" />
   <source>{said}; {more}</source>
   <translation>{said}; {more}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/race.py" />
   <source>a race has 2 to {most} variants, not {n}</source>
   <translation>경주에는 변형이 2개에서 {most}개까지 있어야 하는데 {n}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/races/race.py" />
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>as all</source>
   <translation>전체와 같게</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>This phase learns with so many times the rate</source>
   <translation>이 단계(phase)는 학습률에 이 값을 곱해 배웁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>The rule that turns gradients of this phase into steps</source>
   <translation>이 단계(phase)의 기울기를 스텝으로 바꾸는 규칙</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How much of the last step is kept (momentum, Nesterov)</source>
   <translation>지난 스텝을 얼마나 이어 갈지(모멘텀, 네스테로프)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Beta 1</source>
   <translation>베타 1</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How much of the mean of past gradients is kept (Adam, AdamW)</source>
   <translation>지금까지의 기울기 평균을 얼마나 유지할지 (Adam, AdamW)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Beta 2</source>
   <translation>베타 2</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How much of the mean of their squares is kept (Adam, AdamW)</source>
   <translation>기울기 제곱의 평균을 얼마나 유지할지 (Adam, AdamW)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Pulls weights towards zero</source>
   <translation>가중치를 0 쪽으로 끌어당깁니다(weight decay)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Flip</source>
   <translation>좌우 반전</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Mirrors every second picture, left to right</source>
   <translation>이미지의 절반을 좌우로 뒤집습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Moves a picture by up to so many pixels each way: padding, then a crop. Of sequences: time steps</source>
   <translation>이미지를 상하좌우로 최대 이만큼의 픽셀씩 옮깁니다(패딩 후 자르기). 시퀀스에서는 시점 단위입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Rotation</source>
   <translation>회전</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Turns a picture by up to so many degrees either way</source>
   <translation>이미지를 양쪽으로 최대 이 각도까지 돌립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Zoom</source>
   <translation>확대/축소</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Makes a picture larger or smaller by up to this share</source>
   <translation>이미지를 최대 이 비율만큼 키우거나 줄입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Brightness</source>
   <translation>밝기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Makes a picture lighter or darker by up to this share of the way from black to white</source>
   <translation>이미지를 검정에서 하양까지 범위의 최대 이 비율만큼 밝게 하거나 어둡게 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Contrast</source>
   <translation>대비</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Spreads or narrows the values of a picture by up to this share</source>
   <translation>이미지의 값을 평균에서 최대 이 비율만큼 벌리거나 좁힙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Adds normal noise of this deviation to every number, as the network sees it</source>
   <translation>신경망에 들어가는 모든 값에 이 표준편차의 정규 잡음을 더합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Cutout</source>
   <translation>컷아웃</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Covers a square of this side, anywhere on the picture, with the mean colour</source>
   <translation>이미지의 아무 곳이나 한 변이 이 길이인 정사각형을 평균 색으로 가립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Mixup</source>
   <translation>믹스업</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Blends every sample and its answer with another of the batch; the share is drawn from Beta(α, α)</source>
   <translation>모든 샘플과 정답을 배치의 다른 샘플과 섞습니다. 비율은 Beta(α, α) 분포에서 뽑습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>The rule that turns gradients into steps</source>
   <translation>기울기를 갱신 스텝으로 바꾸는 규칙</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Size of each step</source>
   <translation>각 스텝의 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Clip gradients</source>
   <translation>기울기 클리핑</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Shortens a gradient that is longer than this</source>
   <translation>노름이 이 값보다 큰 기울기를 줄입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Schedule</source>
   <translation>스케줄</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>How the learning rate changes over the run</source>
   <translation>학습이 진행되는 동안 학습률을 바꾸는 방법</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Step every</source>
   <translation>감소 간격</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Epochs between two steps down (schedule: step)</source>
   <translation>학습률을 한 번 낮추기까지의 에포크 수(계단식 감소)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Step factor</source>
   <translation>감소 배율</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>What the learning rate is multiplied by (schedule: step)</source>
   <translation>낮출 때 학습률에 곱하는 값(계단식 감소)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Warm-up</source>
   <translation>워밍업</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Epochs in which the rate rises from zero (schedule: warm-up)</source>
   <translation>학습률이 0에서부터 올라가는 에포크 수(워밍업, warm-up)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Batch size</source>
   <translation>배치 크기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Samples per step</source>
   <translation>스텝마다 쓰는 샘플 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Passes over the training data</source>
   <translation>훈련 데이터를 되풀이하는 횟수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Ends the run after so many epochs without a better one, with the weights of the best</source>
   <translation>더 나은 에포크가 이만큼 연달아 나오지 않으면 가장 좋았던 에포크의 가중치로 학습을 끝냅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>epochs</source>
   <translation>에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Better by</source>
   <translation>좋고 나쁨의 기준</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Which number says whether an epoch is better than those before it</source>
   <translation>어떤 값으로 앞의 에포크보다 나은지 판단하는지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Same seed, same curve, bit for bit on the CPU</source>
   <translation>시드가 같으면 곡선도 같습니다. CPU에서는 비트까지 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Mixed precision: the weights stay float32; the network computes in the shorter format where that is safe</source>
   <translation>혼합 정밀도: 가중치는 float32로 두고, 신경망은 안전한 연산에서는 더 짧은 형식으로 계산합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Threads</source>
   <translation>스레드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>CPU threads; part of the recipe, as sums depend on it</source>
   <translation>CPU 스레드 수. 합계가 이 값에 따라 달라지므로 학습 설정에 들어갑니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Phases of their own</source>
   <translation>따로 설정한 단계(phase)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>what the task is judged by</source>
   <translation>과제의 평가 값</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>validation loss</source>
   <translation>검증 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/schedules.py" />
   <source>Constant</source>
   <translation>일정</translation>
  </message>
  <message>
   <location filename="../../camplab/document/schedules.py" />
   <source>Steps down</source>
   <translation>계단식 감소</translation>
  </message>
  <message>
   <location filename="../../camplab/document/schedules.py" />
   <source>Cosine</source>
   <translation>코사인</translation>
  </message>
  <message>
   <location filename="../../camplab/document/schedules.py" />
   <source>One cycle</source>
   <translation>원 사이클</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>pictures</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>pictures and sequences</source>
   <translation>이미지와 시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>pictures, sequences and rows of numbers</source>
   <translation>이미지, 시퀀스, 숫자 벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>sequences</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>rows of numbers</source>
   <translation>숫자 벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>Every batch is changed before it is learned from: {how}. Validation sees samples as they are.</source>
   <translation>모든 배치를 학습하기 전에 바꿉니다: {how}. 검증에서는 샘플을 그대로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>No augmentation is switched on: the recipe, beside Train, has those for these samples at its end.</source>
   <translation>켜져 있는 데이터 증강이 없습니다. 학습 버튼 옆의 학습 설정 맨 아래에서 이 샘플에 쓸 수 있는 증강을 켤 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{first}, {more}</source>
   <translation>{first}, {more}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{what} moves samples, and their answers stand at positions that would stay: switch it off in the recipe</source>
   <translation>{what} 설정은 샘플을 움직이는데 정답은 원래 위치에 그대로 있게 됩니다. 학습 설정에서 끄세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{what} moves a part of a time series, and what comes next would not go on from it: switch it off in the recipe</source>
   <translation>{what} 설정은 시계열에서 잘라 낸 부분을 옮기는데, 정답인 다음 값이 거기서 이어지지 않게 됩니다. 학습 설정에서 끄세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{what} is for {fit}, and the samples here are {kind}: switch it off in the recipe</source>
   <translation>{what} 설정은 {fit}에만 쓸 수 있는데 여기 샘플의 종류는 {kind}입니다. 학습 설정에서 끄세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>Mixup blends answers, and those of {task} cannot be: switch it off in the recipe</source>
   <translation>믹스업은 정답을 섞는데 {task} 과제의 정답은 섞을 수 없습니다. 학습 설정에서 끄세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/augmenting.py" />
   <source>{what} must be less than {room}, the size of a sample</source>
   <translation>{what} 값은 샘플의 크기인 {room}보다 작아야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/kinds.py" />
   <source>automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{block}: {what} {old} → {new}</source>
   <translation>{block}: {what} {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{what} {old} → {new}</source>
   <translation>{what} {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{what} {new}</source>
   <translation>{what} {new}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{optimizer} has no {what}</source>
   <translation>{optimizer}에는 {what} 설정이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{what} does nothing as the other settings are</source>
   <translation>다른 설정이 지금과 같으면 {what}은(는) 아무 일도 하지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>there is no block {block} in this run</source>
   <translation>이 학습 기록에는 {block} 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/knobs.py" />
   <source>{what} cannot be changed while a run goes on</source>
   <translation>학습 중에는 {what} 설정을 바꿀 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/words.py" />
   <source>on</source>
   <translation>켬</translation>
  </message>
  <message>
   <location filename="../../camplab/document/settings/words.py" />
   <source>{n} {unit}</source>
   <translation>{n} {unit}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/small_batches.py" />
   <source>{block} compares the samples of a batch and needs at least {n}: a single one gives one number for each channel, which has no spread; a larger batch helps, or layer norm</source>
   <translation>{block} 블록은 배치 안의 샘플을 서로 비교하므로 샘플이 {n}개 이상 필요합니다. 샘플이 하나면 채널마다 값이 하나뿐이어서 표준편차를 구할 수 없습니다. 배치를 키우거나 층 정규화를 쓰면 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/small_batches.py" />
   <source>Switch its batch norm off</source>
   <translation>이 블록의 배치 정규화 끄기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/small_batches.py" />
   <source>Put layer norm in its place</source>
   <translation>층 정규화로 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/small_batches.py" />
   <source>Set the batch size to {n}</source>
   <translation>배치 크기를 {n}(으)로 하기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>A .safetensors, .pt or .pth file, the folder of a run, or torchvision:resnet18.IMAGENET1K_V1</source>
   <translation>.safetensors, .pt, .pth 파일, 학습 기록 폴더, 또는 torchvision:resnet18.IMAGENET1K_V1</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>The fingerprint of these weights; training refuses others. Empty: any are taken</source>
   <translation>이 가중치의 지문. 다른 가중치로는 학습하지 않습니다. 비워 두면 어떤 것이든 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>Fresh head</source>
   <translation>새 헤드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>The last layer with weights begins anew, even where weights would fit</source>
   <translation>가중치가 있는 마지막 층은 맞는 가중치가 있어도 초기 가중치로 시작합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/start.py" />
   <source>The stack there whose weights are taken; empty: those of all</source>
   <translation>가중치를 가져올 스택. 비우면 모든 스택</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Adversarial autoencoder (AAE)</source>
   <translation>적대적 오토인코더(AAE)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Learns to put each sample out again from a code, and to make codes that look like normal noise, so that samples can be made of noise.</source>
   <translation>코드에서 샘플을 다시 만들어 내는 법과, 정규 잡음처럼 보이는 코드를 만드는 법을 함께 배웁니다. 그래서 잡음으로도 샘플을 만들 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Reconstruction</source>
   <translation>복원</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Discriminator</source>
   <translation>판별자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Encoder</source>
   <translation>인코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Mean of the codes, farthest from 0</source>
   <translation>코드의 평균(0에서 가장 먼 것)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Deviation of the codes</source>
   <translation>코드의 표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>data → encoder → decoder → data;  encoder → discriminator ← noise</source>
   <translation>데이터 → 인코더 → 디코더 → 데이터;  인코더 → 판별자 ← 잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>noise</source>
   <translation>잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Mean squared error</source>
   <translation>평균 제곱 오차(MSE)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Cross-entropy: noise or a code?</source>
   <translation>교차 엔트로피: 잡음인가, 코드인가?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Mean squared error; codes like noise</source>
   <translation>평균 제곱 오차, 그리고 잡음 같은 코드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Noise, and codes</source>
   <translation>잡음과 코드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>To the decoder and the discriminator</source>
   <translation>디코더와 판별자로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Of noise</source>
   <translation>잡음에 대해</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/adversarial_autoencoding.py" />
   <source>Of codes</source>
   <translation>코드에 대해</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>Autoencoding</source>
   <translation>오토인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>Learns to put each sample out again after an encoder has made it small: what matters in it has to stay.</source>
   <translation>인코더가 작게 줄인 샘플을 다시 내보내도록 학습합니다. 샘플에서 중요한 것은 남아 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>Decoder</source>
   <translation>디코더</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>tokens are only names: no decoder can put them out</source>
   <translation>토큰은 이름일 뿐이므로 디코더가 내보낼 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>From the encoder</source>
   <translation>인코더에서</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/autoencoding.py" />
   <source>To the decoder</source>
   <translation>디코더로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/base.py" />
   <source>there is nothing to learn: no block has weights</source>
   <translation>배울 것이 없습니다. 가중치가 있는 블록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/base.py" />
   <source>{task} cannot be learned from these data: {data}</source>
   <translation>이 데이터로는 {task} 과제를 학습할 수 없습니다: {data}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>Binary classification</source>
   <translation>이진 분류</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>Says with one number which of two classes a sample is of: the second where it is above 0.</source>
   <translation>샘플이 두 클래스 가운데 어느 쪽인지 출력값 하나로 말합니다. 0보다 크면 두 번째 클래스입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>Weight of the second class</source>
   <translation>두 번째 클래스의 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>How many samples of the first class one of the second counts for: more where it is rare</source>
   <translation>두 번째 클래스의 샘플 하나를 첫 번째 클래스의 샘플 몇 개만큼 치는지. 두 번째 클래스가 드물면 크게 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>Binary cross-entropy</source>
   <translation>이진 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>one number is to tell two classes apart; here comes {y} ({kind})</source>
   <translation>출력값 하나로 두 클래스를 갈라야 하는데, 모양이 {y}인 {kind}이(가) 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/binary.py" />
   <source>one number parts two classes, and these data have {n}</source>
   <translation>출력값 하나로는 두 클래스를 가르는데, 이 데이터의 클래스는 {n}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/classification.py" />
   <source>Classification</source>
   <translation>분류</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/classification.py" />
   <source>Says for each class how likely it is that a sample is of it.</source>
   <translation>샘플이 각 클래스에 속할 확률을 말합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/classification.py" />
   <source>Cross-entropy over {n} classes</source>
   <translation>클래스 {n}개의 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/classification.py" />
   <source>{n} classes need a vector of {n} numbers; here comes {y} ({kind})</source>
   <translation>클래스 {n}개에는 값이 {n}개인 벡터가 필요합니다. 들어온 것은 {y}({kind})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Contrastive embedding</source>
   <translation>대조 임베딩(contrastive embedding)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Gives each sample a place: two views of one sample are to lie near each other, and far from all others.</source>
   <translation>샘플마다 자리를 정합니다. 한 샘플을 달리 바꾼 둘은 서로 가까이, 나머지와는 멀리 놓입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>What is to lie near: the other view of a sample, without labels (Chen 2020); all of its class (Khosla 2020); all of its class nearer than any other, by a margin (Schroff 2015, Hermans 2017)</source>
   <translation>무엇이 가까이 놓여야 하는지: 레이블 없이 같은 샘플의 다른 변형(Chen 2020), 같은 클래스 전부(Khosla 2020), 같은 클래스 전부가 나머지보다 여백만큼 더 가까이(Schroff 2015, Hermans 2017)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Numbers of a place</source>
   <translation>자리를 나타내는 값의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>How many come out for a sample</source>
   <translation>샘플마다 나오는 값의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>The lower, the more the nearest others count</source>
   <translation>낮을수록 가장 가까운 다른 샘플이 크게 작용합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Margin</source>
   <translation>여백(margin)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>By how much, in squared distances on a sphere of radius 1</source>
   <translation>얼마만큼인지, 반지름이 1인 구에서 거리의 제곱으로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Change of views</source>
   <translation>바꾸는 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>How far a view is moved, turned, scaled and noisy, as shares</source>
   <translation>옮기고, 돌리고, 늘이고, 잡음을 더하는 정도(비율)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>without classes nobody can tell whether neighbours are alike</source>
   <translation>클래스가 없으면 이웃이 닮았는지 알 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>{n} numbers give a sample its place; here comes {y} ({kind})</source>
   <translation>값 {n}개가 샘플의 자리를 정하는데, 모양이 {y}인 {kind}이(가) 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>tokens are only names: there is no view of them that is a little different</source>
   <translation>토큰은 이름일 뿐이라 조금 달리 바꾼 것을 만들 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>places lie on a sphere: with {kind} last they can reach only a part of it</source>
   <translation>자리는 구면 위에 있습니다. 마지막에 {kind} 활성화 함수가 있으면 구면의 일부에만 닿습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Two views (NT-Xent)</source>
   <translation>두 변형(NT-Xent)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Supervised contrastive</source>
   <translation>지도 대조(supervised contrastive)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Triplets</source>
   <translation>트리플렛(triplet)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Contrastive loss of two views (NT-Xent)</source>
   <translation>두 변형의 대조 손실(NT-Xent)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Supervised contrastive loss</source>
   <translation>지도 대조 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/contrastive.py" />
   <source>Triplet loss of the hardest of a batch</source>
   <translation>배치에서 가장 어려운 것들의 트리플렛 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>1 number: how real it looks</source>
   <translation>값 1개: 얼마나 진짜 같은지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>one number has to come out, how real a sample looks; here comes {y} ({kind})</source>
   <translation>샘플이 얼마나 진짜 같은지 값 하나가 나와야 합니다. 지금 나오는 것: {y} ({kind})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>the penalty is on the slope at each sample, and batch norm makes it hang on the others of its batch</source>
   <translation>페널티는 샘플마다의 기울기에 대한 것인데, 배치 정규화를 쓰면 그 기울기가 같은 배치의 다른 샘플에 달려 있게 됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>the score of a sample has no bounds: {kind} puts some there</source>
   <translation>샘플의 점수에는 한계가 없어야 하는데, {kind} 함수가 한계를 둡니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>the loss has the sigmoid already: with one before it, the discriminator can never be sure</source>
   <translation>손실에 시그모이드가 이미 들어 있습니다. 그 앞에 하나 더 있으면 판별자는 결코 확신할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>the softmax of a single number is always 1: nothing can be learned</source>
   <translation>값이 하나뿐인 소프트맥스는 언제나 1이므로 아무것도 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/critics.py" />
   <source>Remove the batch norm</source>
   <translation>배치 정규화 빼기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Denoising</source>
   <translation>잡음 제거(denoising)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Learns to put each sample out clean after noise was laid over it: what belongs to it has to be told from noise.</source>
   <translation>잡음을 섞은 샘플을 깨끗하게 되돌려 내보내도록 학습합니다. 샘플에 속하는 것과 잡음을 구별해야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>What is done to each number of a sample before it is seen</source>
   <translation>신경망이 보기 전에 샘플의 값마다 섞는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Deviation</source>
   <translation>표준편차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Of the noise that is added; numbers of samples have about 1</source>
   <translation>더하는 잡음의 표준편차. 샘플의 값은 표준편차가 약 1입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Of the numbers of a sample that are lost to noise, by chance</source>
   <translation>샘플의 값 가운데 무작위로 잡음이 되는 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Mean squared error against the clean sample</source>
   <translation>깨끗한 샘플과의 평균 제곱 오차(MSE)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Samples with noise</source>
   <translation>잡음이 섞인 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Gaussian</source>
   <translation>가우스 잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Masking: numbers become 0</source>
   <translation>가림(masking): 값이 0이 됨</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/denoising.py" />
   <source>Salt and pepper: smallest or largest</source>
   <translation>소금·후추(salt and pepper): 가장 작은 값이나 가장 큰 값</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/forecasting.py" />
   <source>Forecasting</source>
   <translation>시계열 예측</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/forecasting.py" />
   <source>Predicts the next values of a series from those before them, as many as the horizon of the data says.</source>
   <translation>시계열의 앞 값들로 다음 값들을 예측합니다. 예측할 수는 데이터의 예측 길이를 따릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/forecasting.py" />
   <source>a horizon of {n} wants a number for each step ahead; here comes {y} ({kind})</source>
   <translation>예측 길이가 {n}이면 앞으로의 시점마다 값이 하나씩 필요한데, 지금은 {y}({kind})입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Generative adversarial network (GAN)</source>
   <translation>생성적 적대 신경망(GAN)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Learns to make samples that cannot be told from real ones: one network makes them of noise, another judges.</source>
   <translation>진짜와 구별할 수 없는 샘플을 만드는 법을 배웁니다. 한 신경망이 잡음으로 샘플을 만들고, 다른 신경망이 판정합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Diversity of made samples</source>
   <translation>만든 샘플의 다양성</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Distance of made from real samples</source>
   <translation>만든 샘플과 진짜 샘플의 거리</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Clouds that are hit</source>
   <translation>찾은 구름 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Made samples within 4 σ of a cloud</source>
   <translation>구름의 4 σ 안에 있는 만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>noise → generator → discriminator ← data</source>
   <translation>잡음 → 생성자 → 판별자 ← 데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>What is made small: cross-entropy (Goodfellow 2014), squared distance from 1 and 0 (Mao 2017), or the distance between real and made samples, with a penalty that keeps it one (Gulrajani 2017)</source>
   <translation>무엇을 작게 만드는가: 교차 엔트로피(Goodfellow 2014), 1과 0으로부터의 제곱 거리(Mao 2017), 또는 진짜 샘플과 만든 샘플 사이의 거리와 그것을 거리로 지켜 주는 페널티(Gulrajani 2017)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Random numbers that each sample is made of</source>
   <translation>샘플 하나를 만드는 난수의 개수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Discriminator steps</source>
   <translation>판별자 스텝 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Steps of the discriminator with each batch, each against other noise, before one of the generator</source>
   <translation>생성자가 한 스텝 배우기 전에 판별자가 배치마다 배우는 스텝 수. 스텝마다 잡음이 다릅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Penalty</source>
   <translation>페널티</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>How much slopes of the discriminator other than 1 count</source>
   <translation>판별자의 기울기가 1에서 벗어난 것을 얼마나 무겁게 보는지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Generator</source>
   <translation>생성자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Score of real samples</source>
   <translation>진짜 샘플의 점수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Score of made samples</source>
   <translation>만든 샘플의 점수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>tokens are only names: no generator can put them out</source>
   <translation>토큰은 이름일 뿐이어서, 생성자가 내놓을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Real and made samples</source>
   <translation>진짜 샘플과 만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>To the discriminator</source>
   <translation>판별자로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Non-saturating</source>
   <translation>비포화(non-saturating)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Least squares</source>
   <translation>최소 제곱(least squares)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>WGAN-GP</source>
   <translation>WGAN-GP</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>D(x), of real samples</source>
   <translation>D(x), 진짜 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>D(G(z)), of made samples</source>
   <translation>D(G(z)), 만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Cross-entropy: real or made?</source>
   <translation>교차 엔트로피: 진짜인가, 만든 것인가?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Squared distance: 1 for real, 0 for made</source>
   <translation>제곱 거리: 진짜는 1, 만든 것은 0</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/gan.py" />
   <source>Score of real over made, slopes near 1</source>
   <translation>진짜와 만든 것의 점수 차이, 기울기는 1 근처</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/language_model.py" />
   <source>Language model</source>
   <translation>언어 모델</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/language_model.py" />
   <source>Says at each step of a text how likely each symbol is to come next, from those so far.</source>
   <translation>텍스트의 시점마다 지금까지의 기호로 다음 기호의 확률을 냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/language_model.py" />
   <source>Cross-entropy of the next of {n} symbols, at each of {steps} steps</source>
   <translation>시점 {steps}개에서 각각 다음 기호({n}개 가운데 하나)의 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/language_model.py" />
   <source>the loss will be nearly 0, and nothing is learned that could write a text</source>
   <translation>손실은 거의 0이 되지만, 글을 쓸 수 있는 것은 배우지 못합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/looking_ahead.py" />
   <source>Make it causal</source>
   <translation>인과 마스크 사용</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/looking_ahead.py" />
   <source>Read from the front only</source>
   <translation>앞에서만 읽기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/looking_ahead.py" />
   <source>Flatten joins all steps, so that each sees those after it: {what}</source>
   <translation>평탄화가 모든 시점을 합치므로, 시점마다 뒤의 시점까지 봅니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/looking_ahead.py" />
   <source>without a causal mask each step sees those after it: {what}</source>
   <translation>인과 마스크가 없으면 시점마다 뒤의 시점까지 봅니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/looking_ahead.py" />
   <source>read from both ends, each step sees those after it: {what}</source>
   <translation>양쪽에서 읽으면 시점마다 뒤의 시점까지 봅니다: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/multi_label.py" />
   <source>Multi-label classification</source>
   <translation>다중 레이블 분류</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/multi_label.py" />
   <source>Says for each label whether a sample has it: it may have none of them, one, or several.</source>
   <translation>샘플에 레이블이 있는지 하나씩 말합니다. 하나도 없을 수도, 하나일 수도, 여럿일 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/multi_label.py" />
   <source>Binary cross-entropy over {n} labels</source>
   <translation>레이블 {n}개에 대한 이진 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/multi_label.py" />
   <source>{n} labels need a vector of {n} numbers; here comes {y} ({kind})</source>
   <translation>레이블 {n}개에는 값 {n}개짜리 벡터가 필요한데, 모양이 {y}인 {kind}이(가) 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/regression.py" />
   <source>Regression</source>
   <translation>회귀</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/regression.py" />
   <source>Predicts one number, or several, from a sample.</source>
   <translation>샘플에서 값 하나 또는 여러 개를 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/regression.py" />
   <source>{n} numbers are to be predicted; here comes {y} ({kind})</source>
   <translation>값 {n}개를 예측해야 합니다. 들어온 것은 {y}({kind})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/regression.py" />
   <source>one number is to be predicted; here comes {y} ({kind})</source>
   <translation>값 하나를 예측해야 합니다. 들어온 것은 {y}({kind})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>the sample has to come out again, {x} ({kind}); here comes {y} ({other})</source>
   <translation>샘플이 {x}({kind}) 그대로 다시 나와야 하는데 {y}({other})이(가) 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>a sample has to come out, {x} ({kind}); here comes {y} ({other})</source>
   <translation>샘플이 나와야 합니다: {x} ({kind}). 지금 나오는 것: {y} ({other})</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>Add a dense layer with {n} outputs</source>
   <translation>출력이 {n}개인 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>Add a 1×1 convolution with {n} maps</source>
   <translation>특징 맵 {n}개를 내는 1×1 합성곱 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>Lay the numbers out as {x}</source>
   <translation>값을 {x} 모양으로 배열하기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/samples.py" />
   <source>Give the last dense layer {n} outputs</source>
   <translation>마지막 완전 연결층의 출력을 {n}개로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>Segmentation</source>
   <translation>분할(segmentation)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>Says for each pixel of a picture how likely each class is there: a map for each class.</source>
   <translation>이미지의 픽셀마다 클래스별 확률을 말합니다. 클래스마다 맵이 하나씩 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>Cross-entropy over {n} classes at each pixel</source>
   <translation>픽셀마다 클래스 {n}개에 대한 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>{n} classes at each pixel need {wanted}, a map for each class; here comes {y} ({kind})</source>
   <translation>픽셀마다 클래스가 {n}개이면 클래스마다 맵이 하나씩, 곧 {wanted} 모양이 필요한데, 모양이 {y}인 {kind}이(가) 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>A 1×1 convolution with {n} maps, enlarged to {height}×{width} px</source>
   <translation>맵이 {n}개인 1×1 합성곱을 {height}×{width} px로 확대</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>Give the last convolution {n} maps</source>
   <translation>마지막 합성곱의 맵을 {n}개로 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/segmentation.py" />
   <source>A dense layer for all pixels at once</source>
   <translation>모든 픽셀을 한꺼번에 내보내는 완전 연결층</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_labelling.py" />
   <source>Sequence labelling</source>
   <translation>시퀀스 레이블링</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_labelling.py" />
   <source>Says for each step of a sequence how likely each class is there.</source>
   <translation>시퀀스의 시점마다 각 클래스의 확률을 냅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>Sequence to sequence</source>
   <translation>시퀀스 투 시퀀스(seq2seq)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>Learns to write a sequence after another was read: what comes next, from what was read and written so far.</source>
   <translation>시퀀스를 읽은 뒤 다른 시퀀스를 쓰는 것을 학습합니다. 읽은 내용과 지금까지 쓴 내용으로 다음에 올 것을 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>a decoder looks at the steps of a sequence, or begins with a vector; here comes {y} ({kind})</source>
   <translation>디코더는 시퀀스의 시점들을 보거나 벡터 하나에서 시작합니다. 여기서 나오는 것은 {y}({kind})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>no block of the decoder reads the memory: it would write without knowing what was read</source>
   <translation>디코더에 메모리를 읽는 블록이 없습니다. 무엇을 읽었는지 모르는 채 쓰게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>what it is to write among them, so that it is right in training and wrong in use</source>
   <translation>그 가운데 써야 할 답이 있어, 학습에서는 맞히지만 쓸 때는 틀립니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>Embed the symbols and read them with a GRU</source>
   <translation>기호를 임베딩하고 GRU로 읽기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>What is written so far, and the memory of the encoder</source>
   <translation>지금까지 쓴 것과 인코더의 메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/sequence_to_sequence.py" />
   <source>To the decoder, as its memory</source>
   <translation>디코더의 메모리로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss has the softmax already: with one before it, it cannot fall below {least}</source>
   <translation>손실 안에 이미 소프트맥스가 있습니다. 그 앞에 하나가 더 있으면 손실은 {least}보다 작아질 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the softmax makes shares that add up to 1: the loss has a sigmoid already, number by number</source>
   <translation>소프트맥스는 합이 1인 비율을 만듭니다. 손실 안에는 값마다 적용하는 시그모이드가 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>Remove the {kind}</source>
   <translation>{kind} 블록 없애기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss wants scores without bounds: from {low} to {high}, as {kind} gives them, it cannot fall below {least}</source>
   <translation>손실에는 범위가 정해지지 않은 점수가 필요합니다. {kind} 활성화 함수처럼 {low}에서 {high} 사이의 값만 나오면 손실은 {least}보다 작아질 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss wants scores without bounds: {kind} gives none below {low}</source>
   <translation>손실에는 범위가 정해지지 않은 점수가 필요합니다. {kind} 활성화 함수에서는 {low}보다 작은 값이 나오지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss has the sigmoid already: with one before it, no probability is below {low} or above {high}</source>
   <translation>손실 안에 이미 시그모이드가 있습니다. 그 앞에 하나가 더 있으면 확률은 {low}보다 작거나 {high}보다 클 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>only numbers from {low} to {high} can be predicted, as {kind} comes last</source>
   <translation>마지막에 {kind} 활성화 함수가 있어서 {low}에서 {high} 사이의 값만 예측할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>no number below {low} can be predicted, as {kind} comes last</source>
   <translation>마지막에 {kind} 활성화 함수가 있어서 {low}보다 작은 값은 예측할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss has a sigmoid: with {kind} before it, probabilities go from {low} to {high} only</source>
   <translation>손실 안에 시그모이드가 있습니다. 그 앞에 {kind} 활성화 함수가 있으면 확률은 {low}에서 {high} 사이에 머뭅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/squashing.py" />
   <source>the loss has a sigmoid: with {kind} before it, no probability is below {low}</source>
   <translation>손실 안에 시그모이드가 있습니다. 그 앞에 {kind} 활성화 함수가 있으면 확률은 {low}보다 작을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>Cross-entropy over {n} classes at each of {steps} steps</source>
   <translation>시점 {steps}개에서 각각 클래스 {n}개의 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>{n} classes at each of {steps} steps need {wanted}; here comes {y} ({kind})</source>
   <translation>시점 {steps}개마다 클래스 {n}개이므로 출력 모양이 {wanted}이어야 하는데, 지금은 {y}({kind})입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>A dense layer for all {n} steps at once</source>
   <translation>시점 {n}개를 한 번에 내는 완전 연결층</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>Embed each step, then a dense layer</source>
   <translation>시점마다 임베딩한 뒤 완전 연결층</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>Put out the state after every step</source>
   <translation>시점마다 상태를 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>Keep all steps</source>
   <translation>모든 시점 유지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/steps.py" />
   <source>Remove Flatten: a dense layer works on each step alone</source>
   <translation>평탄화 제거: 완전 연결층은 시점마다 따로 계산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Variational autoencoding</source>
   <translation>변분 오토인코더(VAE)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Learns where in a latent space each sample lies, as a mean and a variance, and what lies there: new samples come out of places that chance chooses.</source>
   <translation>샘플이 잠재 공간의 어디에 있는지를 평균과 분산으로, 그곳에 무엇이 있는지와 함께 학습합니다. 무작위로 고른 곳에서 새로운 샘플이 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Latent numbers</source>
   <translation>잠재 값 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Of each the encoder puts out the mean and the log variance</source>
   <translation>값마다 인코더가 평균과 로그 분산을 내보냅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>How much the KL divergence counts beside the reconstruction; 1 is the bound of Kingma and Welling</source>
   <translation>KL 발산이 복원 오차에 비해 얼마나 중요한지. 1이면 Kingma와 Welling의 하한입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Reconstruction + {beta} × KL divergence</source>
   <translation>복원 오차 + {beta} × KL 발산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>{n} numbers are needed, a mean and a log variance for each of {latent} latent numbers; here comes {y} ({kind})</source>
   <translation>잠재 값 {latent}개마다 평균과 로그 분산이 있어야 하므로 값 {n}개가 필요합니다. 들어온 것은 {y}({kind})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Drawn around the mean of the encoder</source>
   <translation>인코더의 평균 둘레에서 뽑은 값</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Mean and log variance, to the decoder</source>
   <translation>디코더로 가는 평균과 로그 분산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Reconstruction + KL divergence</source>
   <translation>복원 오차 + KL 발산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>Reconstruction error</source>
   <translation>복원 오차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/variational.py" />
   <source>KL divergence</source>
   <translation>KL 발산</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>an image</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>a grid</source>
   <translation>격자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>a sequence</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>a vector</source>
   <translation>벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>Average each map, then a dense layer</source>
   <translation>맵마다 평균을 낸 다음 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>Add Flatten and a dense layer</source>
   <translation>평탄화와 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>Take the last step, then a dense layer</source>
   <translation>마지막 시점을 고른 다음 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tasks/vectors.py" />
   <source>Embed, flatten, then a dense layer</source>
   <translation>임베딩, 평탄화, 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>{stack}: {n} blocks</source>
   <translation>{stack}: 블록 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>{stack}: the embedding alone</source>
   <translation>{stack}: 임베딩만</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>{stack} without its head: {n} blocks</source>
   <translation>{stack}(헤드 제외): 블록 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>no head was found that fits this task</source>
   <translation>이 과제에 맞는 헤드를 찾지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>it has learned from samples of {there}; these are of {here}</source>
   <translation>모양이 {there}인 샘플로 학습했는데, 이 샘플의 모양은 {here}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>what is learned from these data needs several stacks</source>
   <translation>이 데이터로 배우는 것에는 스택이 여러 개 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/transfer/frozen_start.py" />
   <source>these blocks do not fit the samples</source>
   <translation>이 블록들은 샘플에 맞지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tree.py" />
   <source>this block is not in the network any more</source>
   <translation>이 블록은 더 이상 신경망에 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/aside.py" />
   <source>an error in the program: {kind}: {why}</source>
   <translation>프로그램 오류: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/bench.py" />
   <source>there is not enough memory for it</source>
   <translation>메모리가 부족합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process was killed by the system, perhaps because memory ran out</source>
   <translation>시스템이 학습 프로세스를 강제로 종료했습니다. 메모리가 부족했을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process crashed inside a computing library (segmentation fault)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(세그멘테이션 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process crashed inside a computing library (bus error)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(버스 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process was aborted by a computing library</source>
   <translation>계산 라이브러리가 학습 프로세스를 중단했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process crashed inside a computing library (arithmetic error)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(산술 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process met an instruction that this processor does not know</source>
   <translation>학습 프로세스가 이 CPU가 모르는 명령을 만났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process was asked to end by the system</source>
   <translation>시스템이 학습 프로세스에 종료를 요청했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process was interrupted</source>
   <translation>학습 프로세스가 중단되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process ended because its terminal was closed</source>
   <translation>터미널이 닫혀 학습 프로세스가 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process ended with exit code {code}</source>
   <translation>학습 프로세스가 종료 코드 {code}(으)로 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process ended on its own</source>
   <translation>학습 프로세스가 스스로 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/exit_codes.py" />
   <source>the training process was ended by signal {number}</source>
   <translation>학습 프로세스가 시그널 {number}(으)로 종료되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>a message of {size} bytes is larger than {limit}</source>
   <translation>메시지 {size}바이트는 한도 {limit}바이트보다 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>the stream ended after {got} bytes of a length</source>
   <translation>길이를 읽던 중 {got}바이트 뒤에서 스트림이 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>a message of {size} bytes was announced; {limit} is the most</source>
   <translation>{size}바이트짜리 메시지가 예고되었지만 한도는 {limit}바이트입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>the stream ended after {got} of {size} bytes of a message</source>
   <translation>메시지 {size}바이트 가운데 {got}바이트 뒤에서 스트림이 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/frames.py" />
   <source>what came is not a message: {why}</source>
   <translation>받은 것이 메시지가 아닙니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/hindsights.py" />
   <source>the process that goes through the run once more has ended before it was done</source>
   <translation>학습 과정을 한 번 더 거치던 프로세스가 끝나기 전에 종료되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/importer.py" />
   <source>networks of torchvision cannot be imported here: {why}</source>
   <translation>여기서는 torchvision의 신경망을 가져올 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/importer.py" />
   <source>{name} cannot be imported: {kind}: {why}</source>
   <translation>{name} 신경망을 가져올 수 없습니다: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/matching.py" />
   <source>these weights cannot be used: {kind}: {why}</source>
   <translation>이 가중치는 사용할 수 없습니다: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/matching.py" />
   <source>these weights are not wanted any more</source>
   <translation>이 가중치는 이제 필요하지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/matching.py" />
   <source>the download was given up; what has come is kept for the next time</source>
   <translation>내려받기를 그만두었습니다. 받은 것은 다음을 위해 남겨 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/race_lanes.py" />
   <source>there is no race {name}, neither by its id nor by the folder of one of its runs</source>
   <translation>{name}(이)라는 경주가 없습니다. 경주의 이름도, 경주에 속한 학습 기록의 폴더도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/race_runner.py" />
   <source>Nothing happened to the other variants.</source>
   <translation>다른 변형에는 아무 영향이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/rate_tests.py" />
   <source>the process that tries learning rates has ended before it was done</source>
   <translation>학습률을 시험하던 프로세스가 끝나기 전에 종료되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/rate_tests.py" />
   <source>no step was taken</source>
   <translation>한 스텝도 실행되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/run_faults.py" />
   <source>training ended by an error in the program: {kind}: {why}</source>
   <translation>프로그램 오류로 학습이 끝났습니다: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/run_faults.py" />
   <source>Your project is safe. Please send the report, so that this can be mended.</source>
   <translation>프로젝트는 안전합니다. 고칠 수 있도록 보고서를 보내 주세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/samples.py" />
   <source>the data cannot be shown: {why}</source>
   <translation>데이터를 보여 줄 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/surface/surfaces.py" />
   <source>the process that draws the loss surface has ended before it was done</source>
   <translation>손실 지형을 그리던 프로세스가 끝나기 전에 멈췄습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/transfer_thread.py" />
   <source>{name} was not imported: the process that does it has ended before it was done</source>
   <translation>{name} 신경망을 가져오지 못했습니다. 가져오던 프로세스가 도중에 끝났습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/transfer_thread.py" />
   <source>the import of {name} was given up</source>
   <translation>{name} 신경망 가져오기를 그만두었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warm_up.py" />
   <source>PyTorch cannot be loaded, so nothing can be trained: {why}</source>
   <translation>PyTorch를 불러올 수 없어 학습할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warm_up.py" />
   <source>torch {torch} and torchvision {torchvision} are from different places and may not work together: install both from the same one</source>
   <translation>torch {torch} 버전과 torchvision {torchvision} 버전은 서로 다른 곳에서 받은 것이라 함께 동작하지 않을 수 있습니다. 둘을 같은 곳에서 받아 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warm_up.py" />
   <source>Run `camplab doctor` in a terminal: it says what is missing.</source>
   <translation>터미널에서 `camplab doctor`를 실행하면 무엇이 빠졌는지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>Another one after the selection</source>
   <translation>선택한 블록 다음에 하나 더</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>Skip this block and see what is lost</source>
   <translation>이 블록을 건너뛰고 무엇을 잃는지 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>Keep its weights as they are</source>
   <translation>이 블록의 가중치 동결하기</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>Its output on a sample, as maps</source>
   <translation>샘플 하나에 대한 출력을 맵으로 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>With the numbers of {module}</source>
   <translation>{module}의 값으로</translation>
  </message>
  <message>
   <location filename="../../camplab/manual/block_pages.py" />
   <source>What to try</source>
   <translation>해 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{n} h left</source>
   <translation>{n}시간 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{n} s</source>
   <translation>{n}초</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes}분 {seconds}초</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{n} s left</source>
   <translation>{n}초 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/numbers.py" />
   <source>{n} min left</source>
   <translation>{n}분 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/beside/about.py" />
   <source>what was noted about this run is damaged and cannot be read</source>
   <translation>이 학습 기록에 남긴 메모가 손상되어 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/best.py" />
   <source>{measure} {value}</source>
   <translation>{measure} {value}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/best.py" />
   <source>{share} right</source>
   <translation>정확도 {share}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/carried.py" />
   <source>{n} of {total} blocks go on with their weights and what the optimizer keeps of them</source>
   <translation>블록 {total}개 중 {n}개가 가중치와 옵티마이저 상태를 이어받습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/carried.py" />
   <source>weights that fit nowhere begin by chance: {names}</source>
   <translation>맞는 것이 없는 가중치는 무작위로 시작합니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/curves/axes.py" />
   <source>What the discriminator says</source>
   <translation>판별자의 판정</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/curves/axes.py" />
   <source>Made beside real samples</source>
   <translation>진짜와 비교한 만든 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/curves/axes.py" />
   <source>Codes</source>
   <translation>코드</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/curves/rate_band.py" />
   <source>The loss falls at learning rates from {low} to {high}, fastest at {best}</source>
   <translation>학습률 {low}부터 {high}까지에서 손실이 줄고, {best}에서 가장 빨리 줄어듭니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/curves/rate_band.py" />
   <source>At none of the learning rates from {low} to {high} the loss has fallen</source>
   <translation>{low}부터 {high}까지의 어떤 학습률에서도 손실이 줄지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>The gradient is not finite: the numbers have grown too large.</source>
   <translation>기울기가 유한하지 않습니다. 값이 너무 커졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>Only {block} learns: there is no way back to compare.</source>
   <translation>{block} 블록만 학습하므로 비교할 역전파 경로가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient reaches the first block</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 첫 블록까지 잘 전달됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>Only {block} learns, and what is before it is frozen: the gradient goes no further.</source>
   <translation>{block} 블록만 학습하고 그 앞은 동결되어 있습니다. 기울기는 그보다 앞으로 전해지지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>The gradient is zero already at the last block: nothing is learned.</source>
   <translation>마지막 블록에서부터 기울기가 0입니다. 아무것도 학습되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient of the first block is exactly 0, it learns nothing (units that are never on, or a product too small for a number)</source>
   <translation>처음 / 끝 = {ratio}: 첫 블록의 기울기가 정확히 0이어서 아무것도 학습하지 않습니다(한 번도 켜지지 않는 유닛, 또는 수로 나타내기에 너무 작은 곱)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient vanishes on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 역전파되면서 소실됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient fades on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 역전파되면서 약해집니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient explodes on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 역전파되면서 폭주합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>first / last = {ratio}: the gradient reaches {block}; what is before it is frozen</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 {block} 블록까지 전해지고, 그 앞은 동결되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/diagnosis.py" />
   <source>no gradient yet</source>
   <translation>아직 기울기가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/events.py" />
   <source>stopped early: weights of epoch {n}</source>
   <translation>조기 종료: {n}에포크의 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/events.py" />
   <source>stopped early after epoch {epoch}: none was better since epoch {best}, whose weights it has now</source>
   <translation>{epoch}에포크 뒤 조기 종료: {best}에포크 뒤로 더 나은 에포크가 없어 그 가중치를 돌려놓았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/events.py" />
   <source>stopped early after epoch {epoch}: no epoch had a number to judge it by</source>
   <translation>{epoch}에포크 뒤 조기 종료: 평가할 수 있는 값이 나온 에포크가 없었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/as_record.py" />
   <source>none of its curves is called loss or accuracy: {names}</source>
   <translation>손실(loss)이나 정확도(accuracy)라는 이름의 곡선이 없습니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/logs.py" />
   <source>there are no curves in {file}</source>
   <translation>{file} 파일에 곡선이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/logs.py" />
   <source>there is no event file of TensorBoard in {folder}</source>
   <translation>{folder} 폴더에 TensorBoard 이벤트 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/logs.py" />
   <source>{folder} holds {n} event files of TensorBoard, more than {most}: choose the folder of one run</source>
   <translation>{folder}에 TensorBoard 이벤트 파일이 {n}개 있습니다(최대 {most}개). 학습 기록 하나의 폴더를 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/logs.py" />
   <source>{file} is larger than {most} MB</source>
   <translation>{file}은(는) {most} MB보다 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/logs.py" />
   <source>{file} has no line of names above its numbers</source>
   <translation>{file} 파일에서 값 위에 이름이 적힌 줄을 찾을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>Numbers and trained weights</source>
   <translation>기록한 값과 학습된 가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>Everything, with the states to go back to</source>
   <translation>되돌아갈 상태까지 모두</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>there are too many runs of this name</source>
   <translation>같은 이름의 학습 기록이 너무 많습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>the run {name} is under way: stop it first</source>
   <translation>학습 기록 {name} 항목은 아직 학습하는 중입니다. 먼저 중지하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>the run {name} cannot be read: {why}</source>
   <translation>{name} 기록을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>there is no room for the runs in it: they take {size}</source>
   <translation>안에 든 학습 기록을 넣을 자리가 없습니다({size})</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/packing.py" />
   <source>the run {name} in it is not taken over: {why}</source>
   <translation>안에 든 {name} 기록은 가져오지 못했습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/tensorboard.py" />
   <source>{file} is a damaged event file</source>
   <translation>{file} 파일은 손상된 이벤트 파일입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/exchange/tensorboard.py" />
   <source>{file} is no event file of TensorBoard</source>
   <translation>{file} 파일은 TensorBoard 이벤트 파일이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/filters.py" />
   <source>{n} filters of {shape}; the largest weight is {most} (filter {k}, channel {c})</source>
   <translation>필터 {n}개({shape}). 가장 큰 가중치는 {most}입니다(필터 {k}, 채널 {c})</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/distribution.py" />
   <source>{block}: mean {mean}, spread {std}; half of the outputs lie between {low} and {high}</source>
   <translation>{block}: 평균 {mean}, 표준편차 {std}. 출력의 절반이 {low}에서 {high} 사이에 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>Shaded: up to a thousand times more or less than the last block</source>
   <translation>음영: 마지막 블록의 1000분의 1에서 1000배까지</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>Shaded: a ten-thousandth to a tenth of the weights</source>
   <translation>음영: 가중치 크기의 1만분의 1에서 10분의 1까지</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>|dL/dW| of the weights</source>
   <translation>가중치의 |dL/dW|</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>|dL/dh| of the outputs</source>
   <translation>출력의 |dL/dh|</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>|ΔW| / |W| of a step</source>
   <translation>한 스텝의 |ΔW| / |W|</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>Distribution of the outputs</source>
   <translation>출력의 분포</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/kinds.py" />
   <source>Shaded: half to twice 1</source>
   <translation>음영: 0.5에서 2까지</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>The phases of a step have losses of their own: first and last block of all are not compared.</source>
   <translation>스텝의 각 단계에는 따로 손실이 있으므로, 전체의 첫 블록과 마지막 블록을 비교하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>Nothing is known of this step yet.</source>
   <translation>이 스텝에 대해서는 아직 알려진 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>Nothing in this network is ever exactly 0: there is no ReLU or the like</source>
   <translation>이 신경망에는 ReLU처럼 정확히 0을 내는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>Nothing in this network saturates: there is no sigmoid, tanh or the like</source>
   <translation>이 신경망에는 시그모이드나 tanh처럼 포화되는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>first / last = {ratio}: × {factor} from layer to layer on the way back</source>
   <translation>처음 / 끝 = {ratio}: 역전파되면서 층마다 × {factor}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>A step moves the weights by {size} of their size (median); least {least}: {low}, most {most}: {high}</source>
   <translation>한 스텝에 가중치가 그 크기의 {size}만큼 움직입니다(중앙값). 최소 {least}: {low}, 최대 {most}: {high}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>The outputs have means from {low} in {least} to {high} in {most}</source>
   <translation>출력의 평균은 {least} 블록의 {low}에서 {most} 블록의 {high}까지입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>From {first} to {last} the spread of the outputs goes from {low} to {high}</source>
   <translation>{first} 블록에서 {last} 블록까지 출력의 표준편차가 {low}에서 {high}(으)로 바뀝니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>clipped in {share} of the last {n} steps</source>
   <translation>최근 {n}스텝 중 {share}에서 클리핑됨</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>first / last = {ratio}: there is too little to compare</source>
   <translation>처음 / 끝 = {ratio}: 비교할 블록이 너무 적습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient vanishes</source>
   <translation>처음 / 끝 = {ratio}: 역전파되면서 층마다 × {factor}, 기울기가 소실됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient fades</source>
   <translation>처음 / 끝 = {ratio}: 역전파되면서 층마다 × {factor}, 기울기가 약해집니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient explodes</source>
   <translation>처음 / 끝 = {ratio}: 역전파되면서 층마다 × {factor}, 기울기가 폭주합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>{share} of the units of {block} never fire, whatever the sample</source>
   <translation>{block} 블록 유닛의 {share}이(가) 어떤 샘플에서도 켜지지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>{share} of the outputs of {block} are at the flat ends of its curve</source>
   <translation>{block} 블록 출력의 {share}이(가) 곡선의 평평한 양 끝에 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>{share} of the outputs of {block} are at the flat ends of its curve, more than of any other block</source>
   <translation>{block} 블록 출력의 {share}이(가) 곡선의 평평한 양 끝에 있습니다(블록 가운데 가장 많음)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>clipped in {share} of the last {n} steps: more a step size than a limit</source>
   <translation>최근 {n}스텝 중 {share}에서 클리핑됨: 한도라기보다 보폭 구실을 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>A step moves the weights of {block} by {size} of their size</source>
   <translation>한 스텝에 {block} 블록의 가중치가 그 크기의 {size}만큼 움직입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>The outputs have mean {mean} in {block}</source>
   <translation>출력의 평균은 {block} 블록에서 {mean}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>The outputs of {block} have a spread of {size}</source>
   <translation>{block} 블록 출력의 표준편차는 {size}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>Every unit fires for at least one of the samples that are looked at</source>
   <translation>모든 유닛이 살펴본 샘플 중 적어도 하나에서 켜집니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/flow/readings.py" />
   <source>No output is at a flat end of its curve</source>
   <translation>곡선의 평평한 양 끝에 있는 출력이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>Head {sharp} looks sharpest: a query spreads over {n} of {keys} keys on average; head {even} most evenly: {m}.</source>
   <translation>헤드 {sharp}번이 가장 좁게 봅니다. 쿼리(query) 하나가 키(key) {keys}개 가운데 평균 {n}개에 퍼집니다. 가장 고르게 보는 것은 헤드 {even}번으로 {m}개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>Head {head}: {query} takes {share} from {key}; evenly it would be {even} of each of {allowed} keys.</source>
   <translation>헤드 {head}번: 쿼리 [{query}]의 어텐션 중 {share} 몫이 키 [{key}]에서 옵니다. 고르게 보면 키 {allowed}개에서 {even}씩입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>The block computes NaN or infinity for this sample.</source>
   <translation>이 샘플에서 블록의 계산 결과가 NaN이나 무한대입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>A query spreads over {n} of {keys} keys on average.</source>
   <translation>쿼리(query) 하나가 키(key) {keys}개 가운데 평균 {n}개에 퍼집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>In each head a query spreads over {n} of {keys} keys on average.</source>
   <translation>어느 헤드에서나 쿼리(query) 하나가 키(key) {keys}개 가운데 평균 {n}개에 퍼집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/attention.py" />
   <source>padding</source>
   <translation>패딩</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>the strongest answer is {most} ({place}); no number is 0, their mean is {mean}</source>
   <translation>가장 큰 반응은 {most}({place})이고, 0인 값은 없으며 평균은 {mean}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>steps {first} to {last}</source>
   <translation>시점 {first}~{last}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>{n} of {all} numbers are NaN or infinite</source>
   <translation>값 {all}개 가운데 {n}개가 NaN이거나 무한대입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>every number is 0: this block does not answer to this sample</source>
   <translation>모든 값이 0입니다. 이 블록은 이 샘플에 반응하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>map {k}, row {row}, column {column}</source>
   <translation>맵 {k}, {row}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>the strongest answer is {most} ({place}); {flat} of {count} maps are 0 everywhere</source>
   <translation>가장 큰 반응은 {most}({place})이고, 맵 {count}개 가운데 {flat}개는 모든 칸이 0입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>the strongest answer is {most} ({place}); {zero} of all numbers are 0</source>
   <translation>가장 큰 반응은 {most}({place})이고, 0인 값의 비율은 {zero}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>{n} of {all} cells change ({share}), {zero} of them to 0; the mean goes from {before} to {after}</source>
   <translation>칸 {all}개 가운데 {n}개가 바뀌고({share}), 그 가운데 {zero}개는 0이 됩니다. 평균은 {before}에서 {after}(으)로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>all of the sample</source>
   <translation>샘플 전체</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>rows {top} to {bottom}, columns {left} to {right}</source>
   <translation>{top}~{bottom}행, {left}~{right}열</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>feature {f}, step {t}</source>
   <translation>특성 {f}, 시점 {t}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>{a} becomes {b}, so that no cell stands for a cell; the mean goes from {before} to {after}</source>
   <translation>모양이 {a}에서 {b}(으)로 바뀌어 칸끼리 짝이 없습니다. 평균은 {before}에서 {after}(으)로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>no cell changes: what comes out is what goes in</source>
   <translation>바뀌는 칸이 없습니다. 들어간 값이 그대로 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>{n} of {all} cells change ({share}), none of them to 0; the mean goes from {before} to {after}</source>
   <translation>칸 {all}개 가운데 {n}개가 바뀌고({share}), 0이 되는 칸은 없습니다. 평균은 {before}에서 {after}(으)로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/maps.py" />
   <source>{n} of {all} cells change ({share}), and all of them to 0; the mean goes from {before} to {after}</source>
   <translation>칸 {all}개 가운데 {n}개가 바뀌고({share}), 모두 0이 됩니다. 평균은 {before}에서 {after}(으)로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Hidden state h</source>
   <translation>은닉 상태 h</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Cell state C</source>
   <translation>셀 상태 C</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Gradient |dL/dh|</source>
   <translation>기울기 |dL/dh|</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>The forget gates are {mean} on average: over all {steps} steps they leave {least} to {most} of what a cell held.</source>
   <translation>망각 게이트(forget gate)의 평균은 {mean}입니다. 시점 {steps}개를 모두 지나면 셀에 있던 것의 {least}~{most}배가 남습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>{what} of {units} units: {mean} in size on average, {full} of its numbers beyond ±0.9.</source>
   <translation>{what}, 유닛 {units}개: 크기는 평균 {mean}이고, 값의 {full}이(가) ±0.9를 넘습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Of {steps} steps the one read first gets {n} times the {gradient} that the one read last gets.</source>
   <translation>시점 {steps}개 가운데 처음 읽은 시점의 {gradient} 값은 마지막에 읽은 시점의 {n}배입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Forget gate f</source>
   <translation>망각 게이트 f</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Input gate i</source>
   <translation>입력 게이트 i</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Output gate o</source>
   <translation>출력 게이트 o</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Candidate g</source>
   <translation>후보 상태 g</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Reset gate r</source>
   <translation>리셋 게이트 r</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Update gate z</source>
   <translation>업데이트 게이트 z</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Candidate n</source>
   <translation>후보 상태 n</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>The layer computes NaN or infinity for this sample.</source>
   <translation>이 샘플에서 층의 계산 결과가 NaN이나 무한대입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>{gate} is {mean} on average; {open} of its numbers are above 0.9 (open), {closed} below 0.1 (closed).</source>
   <translation>{gate}: 평균 {mean}. 값의 {open}은(는) 0.9보다 크고(열림), {closed}은(는) 0.1보다 작습니다(닫힘).</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>{what} of {units} units: {mean} in size on average, {most} at most.</source>
   <translation>{what}, 유닛 {units}개: 크기는 평균 {mean}, 최대 {most}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>The gradient is not finite any more {n} steps before the end: it explodes through time.</source>
   <translation>끝에서 시점 {n}개 앞부터 기울기가 유한하지 않습니다. 시점을 거슬러 오며 폭주합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>No gradient arrives at this layer: the loss of this sample does not depend on it.</source>
   <translation>이 층에는 기울기가 오지 않습니다. 이 샘플의 손실이 이 층에 달려 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Of {steps} steps the first {n} get no gradient at all.</source>
   <translation>시점 {steps}개 가운데 처음 {n}개에는 기울기가 전혀 오지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Of {steps} steps the one read last gets no gradient, the one read first {first}.</source>
   <translation>시점 {steps}개 가운데 마지막에 읽은 시점에는 기울기가 오지 않고, 처음 읽은 시점에는 {first}만큼 옵니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Of {steps} steps the one read first gets {times} times the {gradient} of the one read last: nearly as much.</source>
   <translation>시점 {steps}개 가운데 처음 읽은 시점의 {gradient} 값은 마지막에 읽은 시점의 {times}배로, 거의 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>Of {steps} steps the one read first gets 1/{n} of the {gradient} that the one read last gets.</source>
   <translation>시점 {steps}개 가운데 처음 읽은 시점의 {gradient} 값은 마지막에 읽은 시점의 {n}분의 1입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>layer {n}, {direction}</source>
   <translation>{n}층, {direction}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/recurrent.py" />
   <source>layer {n}</source>
   <translation>{n}층</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>kept: the largest, at {place} of the window</source>
   <translation>남는 값: 창의 ({place})에 있는 가장 큰 값</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>channel {c}, cell {place}</source>
   <translation>채널 {c}, 칸 {place}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>all other products ({n})</source>
   <translation>나머지 곱 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>sum</source>
   <translation>합</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>what the network put out</source>
   <translation>신경망이 내보낸 값</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>sum over channel {c}</source>
   <translation>채널 {c}의 합</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>all other channels ({n})</source>
   <translation>나머지 채널 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>bias</source>
   <translation>편향</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/terms.py" />
   <source>window</source>
   <translation>창</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/tokens.py" />
   <source>step {t}: {word}</source>
   <translation>시점 {t}: {word}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/inside/tokens.py" />
   <source>class token</source>
   <translation>클래스 토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/kept/trash.py" />
   <source>the run {name} cannot be deleted: {why}</source>
   <translation>학습 기록 {name} 항목을 삭제할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/kept/trash.py" />
   <source>the run {name} cannot be brought back: {why}</source>
   <translation>학습 기록 {name} 항목을 되돌릴 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>running</source>
   <translation>학습 중</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>done</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>stopped</source>
   <translation>중지됨</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>fault</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>damaged</source>
   <translation>손상됨</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>cannot be read</source>
   <translation>읽을 수 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>{folder} holds no run: there is no {name} in it</source>
   <translation>{folder} 폴더에는 학습 기록이 없습니다. {name} 파일이 들어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>there is no run {name}, neither as a folder nor among those that `camplab runs` lists</source>
   <translation>{name} 학습 기록이 없습니다. 그런 폴더도 없고, `camplab runs`의 목록에도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>{n} runs begin with {name}: {names}</source>
   <translation>{name}(으)로 시작하는 학습 기록이 {n}개 있습니다: {names}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>the run in {folder} cannot be read: {why}</source>
   <translation>{folder} 폴더의 학습 기록을 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/listing.py" />
   <source>the numbers of the run in {folder} are damaged: {why}</source>
   <translation>{folder} 폴더에 있는 학습 기록이 손상되었습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/lock.py" />
   <source>the run in {folder} is in use: process {number} trains there; wait for it, or name another folder</source>
   <translation>{folder} 폴더의 학습 기록은 사용 중입니다. 프로세스 {number}에서 학습하고 있으니 끝나기를 기다리거나 다른 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>the project of the run in {folder} cannot be read: {why}</source>
   <translation>{folder} 폴더에 있는 학습 기록의 프로젝트를 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>the run in {folder} has not begun</source>
   <translation>{folder} 폴더의 학습은 아직 시작되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/recording.py" />
   <source>the numbers of this run cannot be kept in {folder}: {why}</source>
   <translation>이 학습의 기록을 {folder} 폴더에 저장할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/recording.py" />
   <source>the disk is full</source>
   <translation>디스크가 가득 찼습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/recording.py" />
   <source>you may not write there</source>
   <translation>그곳에 저장할 권한이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/recording.py" />
   <source>Training can go on without them.</source>
   <translation>저장하지 않고도 학습을 이어 갈 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/curves.py" />
   <source>{name}: from {first} to {last}</source>
   <translation>{name}: {first}에서 {last}까지</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/curves.py" />
   <source>training</source>
   <translation>훈련</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>With the same versions on the CPU the numbers are the same to the last bit; what was changed while it ran has to be changed again.</source>
   <translation>같은 버전으로 CPU에서 학습하면 모든 값이 마지막 비트까지 같습니다. 학습 도중에 바꾼 것은 다시 바꿔야 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>The blocks in the order in which they run; MACs are multiply-adds for one sample</source>
   <translation>실행되는 순서로 늘어놓은 블록. MAC은 샘플 하나의 곱셈-덧셈 횟수</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>How it was trained</source>
   <translation>학습 방법</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>This run was forked: first train {parent}, then go on from its step {step} with</source>
   <translation>분기한 학습 기록이므로 먼저 {parent} 기록을 학습하고, 그 {step} 스텝에서 이렇게 이어서 하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>Save the project below as run.camplab, and train it with</source>
   <translation>아래 프로젝트를 run.camplab으로 저장하고 이렇게 학습하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>What came of each run</source>
   <translation>각 학습 기록의 결과</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>{n} of {epochs}</source>
   <translation>{epochs} 중 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>From {one} to {other}:</source>
   <translation>{one}에서 {other}까지 달라진 점:</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>One sample</source>
   <translation>샘플 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>What it learned from</source>
   <translation>학습에 쓴 데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>What came of the run</source>
   <translation>학습 결과</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>{status}: {why}</source>
   <translation>{status}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>the blocks between them in between</source>
   <translation>그 사이의 블록은 그 사이의 색</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>Changed while it ran:</source>
   <translation>학습 도중에 바꾼 것:</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/sections.py" />
   <source>Trained with {versions}.</source>
   <translation>사용한 버전: {versions}.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/report/wishes.py" />
   <source>How to repeat it</source>
   <translation>다시 해 보는 방법</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/result.py" />
   <source>{n} validation samples</source>
   <translation>검증 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/result.py" />
   <source>seed {seed}</source>
   <translation>시드 {seed}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/result.py" />
   <source>at its best {quality} (epoch {epoch})</source>
   <translation>최고 {quality} (에포크 {epoch})</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/result.py" />
   <source>best at epoch {epoch}</source>
   <translation>{epoch}에포크에서 최고</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/result.py" />
   <source>ended after {n} of {epochs} epochs</source>
   <translation>{epochs}에포크 가운데 {n}에포크 뒤에 끝남</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/storage/migrations.py" />
   <source>it was written by a later version of camplab</source>
   <translation>더 새로운 버전의 camplab이 저장한 것입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/storage/ownership.py" />
   <source>this folder already holds a run: go on with it, or choose another folder</source>
   <translation>이 폴더에는 이미 학습 기록이 있습니다. 그 학습을 이어 가거나 다른 폴더를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Random directions, filter by filter as long as the weights (Li et al. 2018), not the way of the run: the loss rises from {loss} in the middle to {rim} half their length away.</source>
   <translation>학습 경로가 아니라, 필터마다 가중치와 길이를 맞춘 무작위 방향입니다(Li et al. 2018). 손실은 가운데의 {loss}에서 가중치 길이의 절반만큼 떨어진 곳의 {rim}까지 커집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>The way of the run through {n} of its states, from a loss of {begin} to {loss}. This plane holds {both} of how the weights moved: {first} along x, {second} along y.</source>
   <translation>학습 중의 상태 {n}개를 잇는 경로로, 손실이 {begin}에서 {loss}까지 줄었습니다. 가중치가 움직인 것의 {both}이(가) 이 평면에 있습니다. x 방향 {first}, y 방향 {second}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Sharpness {sharp} × learning rate {rate} = {times}, below 2: SGD without momentum does not overshoot here.</source>
   <translation>날카로움(sharpness) {sharp} × 학습률 {rate} = {times}. 2보다 작으므로 모멘텀 없는 SGD는 여기서 튀지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>The Hessian has eigenvalues from {least} to {largest}, condition number {kappa}: the larger, the more steps gradient descent takes. One step of Newton's method would lead to a loss of {loss}.</source>
   <translation>헤시안(Hessian)의 고윳값은 {least}부터 {largest}까지, 조건수(condition number)는 {kappa}입니다. 조건수가 클수록 기울기를 따라가는 경사하강법은 스텝이 많이 필요합니다. 뉴턴법의 한 스텝이면 손실이 {loss}이(가) 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Mean loss of {n} training samples.</source>
   <translation>훈련 샘플 {n}개의 평균 손실입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>The loss in the middle is {loss}.</source>
   <translation>가운데의 손실은 {loss}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Sharpness {sharp}: the largest eigenvalue of the Hessian in the middle.</source>
   <translation>날카로움(sharpness) {sharp}: 가운데에서 헤시안(Hessian)의 가장 큰 고윳값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Sharpness {sharp} × learning rate {rate} = {times}, above 2: SGD without momentum overshoots here.</source>
   <translation>날카로움(sharpness) {sharp} × 학습률 {rate} = {times}. 2보다 크므로 모멘텀 없는 SGD는 여기서 튑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>The Hessian has eigenvalues from {least} to {largest}: somewhere the loss curves downwards, and Newton's method would not go down.</source>
   <translation>헤시안(Hessian)의 고윳값은 {least}부터 {largest}까지입니다. 손실이 아래로 휘는 방향이 있어 뉴턴법은 내려가지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>The Hessian has eigenvalues from 0 to {largest}: in some direction the loss is flat. One step of Newton's method would lead to a loss of {loss}.</source>
   <translation>헤시안(Hessian)의 고윳값은 0부터 {largest}까지입니다. 손실이 평평한 방향이 있습니다. 뉴턴법의 한 스텝이면 손실이 {loss}이(가) 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/surface/reading.py" />
   <source>Mean loss of {n} training samples, of which batch norm has its statistics at every point.</source>
   <translation>훈련 샘플 {n}개의 평균 손실입니다. 배치 정규화의 통계는 점마다 이 샘플로 다시 구합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>{n} ms</source>
   <translation>{n} ms</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>A step takes {time} ({speed} a second): {forward} forward, {backward} backward, {update} the update, {watch} watching. Most goes into {most}; it does not wait for data.</source>
   <translation>한 스텝이 {time}입니다(1초에 {speed}번). 순전파 {forward}, 역전파 {backward}, 갱신 {update}, 관찰 {watch}입니다. 가장 오래 걸리는 것은 {most}이고, 데이터를 기다리지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>{block} takes {share} of the time of all blocks, for {macs} of the multiply-adds; {other} takes {more} for {few}: what it does costs memory traffic, not arithmetic.</source>
   <translation>모든 블록의 시간 중 {share}이(가) {block}에 쓰입니다. 곱셈-덧셈(MAC)으로는 {macs}입니다. {other}에는 {more}이(가) 쓰이는데 곱셈-덧셈은 {few}입니다. 계산이 아니라 메모리를 오가는 시간입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>Training needs about {guess} by its shapes; its tensors take {found}. With PyTorch the process takes {resident}, {peak} at its peak.</source>
   <translation>모양(shape)으로 추정하면 학습에 약 {guess}이(가) 필요하고, 실제 텐서는 {found}입니다. PyTorch까지 합친 프로세스는 {resident}, 최대 {peak}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>A step takes {time}, {share} of which it waits for data: batches are put together one by one. Larger batches wait less often.</source>
   <translation>한 스텝이 {time}이고 그중 {share} 동안 데이터를 기다립니다. 배치를 하나씩 모으기 때문입니다. 배치가 크면 덜 기다립니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>{block} takes {share} of the time of all blocks, for {macs} of the multiply-adds.</source>
   <translation>모든 블록의 시간 중 {share}이(가) {block}에 쓰입니다. 곱셈-덧셈(MAC)으로는 {macs}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>Training needs about {guess}, by its shapes.</source>
   <translation>모양(shape)으로 추정하면 학습에 약 {guess}이(가) 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>Training needs about {guess} by its shapes; its tensors take {found}, and the GPU held {peak} at its peak.</source>
   <translation>모양(shape)으로 추정하면 학습에 약 {guess}이(가) 필요하고, 실제 텐서는 {found}, GPU는 최대 {peak}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>A step takes {time}, {share} of which goes into the batch before it is learned from, most of it augmentation. Rotation and zoom cost most; smaller pictures cost less.</source>
   <translation>한 스텝에 {time} 걸리고, 그중 {share}이(가) 학습하기 전에 배치를 준비하는 데, 주로 데이터 증강에 쓰입니다. 회전과 확대/축소가 가장 오래 걸리고, 이미지가 작을수록 덜 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>A step takes {time}, {share} of which it waits for data: pictures are read and decoded. Choose a smaller size in the settings of the data, or make room on the disk, so that they are kept there decoded.</source>
   <translation>한 스텝이 {time}이고 그중 {share} 동안 데이터를 기다립니다. 이미지를 읽고 풀기 때문입니다. 데이터 설정에서 크기를 줄이거나, 푼 이미지를 둘 수 있게 디스크에 공간을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/reading.py" />
   <source>A step takes {time}, {share} of which it waits for data: samples come from the disk. End what else uses it, or have them fit into memory: a smaller size of pictures, fewer columns.</source>
   <translation>한 스텝이 {time}이고 그중 {share} 동안 데이터를 기다립니다. 샘플을 디스크에서 가져오기 때문입니다. 디스크를 쓰는 다른 일을 끝내거나, 이미지 크기나 열의 수를 줄여 메모리에 들어가게 하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>load</source>
   <translation>읽기</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>copy</source>
   <translation>옮기기</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>augment</source>
   <translation>증강</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>watch</source>
   <translation>관찰</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>weights</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>gradients</source>
   <translation>기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>optimizer</source>
   <translation>옵티마이저</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/timing/timing.py" />
   <source>activations</source>
   <translation>활성값</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/trained.py" />
   <source>The one epoch of this run is done</source>
   <translation>이 학습의 한 에포크를 마쳤습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/trained.py" />
   <source>All {n} epochs of this run are done</source>
   <translation>이 학습의 {n}에포크를 모두 마쳤습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>The mean squared error of {n} samples is {error}; the answers explain {share} of the variance. The largest residual, {most}, is at sample {worst}.</source>
   <translation>샘플 {n}개의 평균 제곱 오차(MSE)는 {error}이고, 신경망의 답은 분산의 {share}을(를) 설명합니다. 가장 큰 잔차 {most}의 자리는 샘플 {worst}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>{right} of {n} samples are answered right; answering {most} each time would get {always}. Most often {label} is taken for {answer}: {count} times.</source>
   <translation>샘플 {n}개 가운데 {right}에 바르게 답합니다. 언제나 {most}(이)라고만 답하면 {always}입니다. 가장 잦은 혼동: 정답 {label}에 {answer}, {count}번.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>The mean squared error of {n} samples is {error}; their targets are all the same. The largest residual, {most}, is at sample {worst}.</source>
   <translation>샘플 {n}개의 평균 제곱 오차(MSE)는 {error}이고, 정답 값은 모두 같습니다. 가장 큰 잔차 {most}의 자리는 샘플 {worst}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>The mean squared error of {n} samples is {error}; answering their mean each time would get {mean}. The largest residual, {most}, is at sample {worst}.</source>
   <translation>샘플 {n}개의 평균 제곱 오차(MSE)는 {error}이고, 언제나 정답 값의 평균을 답하면 {mean}입니다. 가장 큰 잔차 {most}의 자리는 샘플 {worst}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>All {n} samples are answered right; answering {most} each time would get {always} right.</source>
   <translation>샘플 {n}개 모두에 바르게 답합니다. 언제나 {most}(이)라고만 답하면 {always}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/answers.py" />
   <source>{right} of {n} samples are answered right; answering {most} each time would get {always}. No mistake is the most frequent: {pairs} are made {count} times each, such as {label} taken for {answer}.</source>
   <translation>샘플 {n}개 가운데 {right}에 바르게 답합니다. 언제나 {most}(이)라고만 답하면 {always}입니다. 가장 잦은 혼동은 {pairs}개로, 저마다 {count}번입니다. 그중 하나: 정답 {label}에 {answer}.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/blocks.py" />
   <source>puts out {y} where {x} comes in</source>
   <translation>들어온 모양은 {x}, 내보내는 모양은 {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/critic.py" />
   <source>On {share} of this plane the discriminator takes samples for real (orange); along the line {score} is 0.5.</source>
   <translation>판별자는 이 평면의 {share}에서 샘플을 진짜로 봅니다(주황). 선을 따라 {score}은(는) 0.5입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/critic.py" />
   <source>Score</source>
   <translation>점수</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/critic.py" />
   <source>Scores go from {low} to {high} over this plane, orange above their mean: only differences count.</source>
   <translation>점수는 이 평면에서 {low}부터 {high}까지이고, 평균보다 높으면 주황입니다. 차이만 의미가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/critic.py" />
   <source>All over this plane {score} lies between {low} and {high}: the discriminator can only guess.</source>
   <translation>이 평면 어디서나 {score}은(는) {low}에서 {high} 사이입니다. 판별자는 찍을 수밖에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/forecast.py" />
   <source>Of {n} forecasts the root mean squared error is {first} one step ahead, {last} at step {steps}. The band is 1.64 deviations of these residuals wide on each side, 90 % if they are normal; {inside} lie in it.</source>
   <translation>예측 {n}개의 평균 제곱근 오차는 한 시점 앞에서 {first}, 시점 {steps}에서 {last}입니다. 구간은 이 잔차의 표준편차의 1.64배씩 양쪽으로 잡은 것으로, 잔차가 정규 분포이면 90%가 들어갑니다. 실제로는 {inside} 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/forecast.py" />
   <source>Of {n} forecasts the root mean squared error is {error}. The band is 1.64 deviations of these residuals wide on each side, 90 % if they are normal; {inside} lie in it.</source>
   <translation>예측 {n}개의 평균 제곱근 오차는 {error}입니다. 구간은 이 잔차의 표준편차의 1.64배씩 양쪽으로 잡은 것으로, 잔차가 정규 분포이면 90%가 들어갑니다. 실제로는 {inside} 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/labels.py" />
   <source>Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The hardest is {label}: {recall} of those that have it are found, and {precision} of those said to have it do.</source>
   <translation>샘플 {n}개 가운데 {exact}은(는) 모든 레이블이 맞았고, 레이블로 세면 {all}이(가) 맞았습니다. 가장 어려운 레이블은 {label}입니다. 이 레이블이 있는 샘플의 {recall}을(를) 찾았고, 있다고 한 샘플의 {precision}에 정말 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/labels.py" />
   <source>All labels of all {n} samples are said right.</source>
   <translation>샘플 {n}개의 모든 레이블이 맞았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/labels.py" />
   <source>Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The hardest is {label}: no sample has it, and {many} of them are said to.</source>
   <translation>샘플 {n}개 가운데 {exact}은(는) 모든 레이블이 맞았고, 레이블로 세면 {all}이(가) 맞았습니다. 가장 어려운 레이블은 {label}입니다. 이 레이블이 있는 샘플은 없는데 {many}개에 있다고 했습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/labels.py" />
   <source>Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The hardest is {label}: none is said to have it, though {many} of them do.</source>
   <translation>샘플 {n}개 가운데 {exact}은(는) 모든 레이블이 맞았고, 레이블로 세면 {all}이(가) 맞았습니다. 가장 어려운 레이블은 {label}입니다. {many}개에 이 레이블이 있는데 어느 샘플에도 있다고 하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/latent.py" />
   <source>{n} samples on a plane through the {size} numbers the network makes of each: it shows {share} of their variance.</source>
   <translation>신경망이 샘플마다 내는 값 {size}개를 지나는 평면(PCA) 위의 샘플 {n}개입니다. 이 평면이 분산의 {share}을(를) 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/latent.py" />
   <source>From sample {a} to sample {b} in {n} steps: what is decoded differs by {apart} from end to end, and by {most} at most from step to step.</source>
   <translation>샘플 {a}에서 샘플 {b}까지 {n}단계입니다. 디코딩된 것은 양 끝이 {apart}만큼, 이웃한 단계끼리는 많아야 {most}만큼 다릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/latent.py" />
   <source>The mean squared error of these {n} samples is {error}; that of sample {worst} is the largest, {most}.</source>
   <translation>이 샘플 {n}개의 평균 제곱 오차(MSE)는 {error}입니다. 샘플 {worst}의 오차가 {most}(으)로 가장 큽니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/latent.py" />
   <source>{n} samples lie where the network puts them: at the {size} numbers it makes of each.</source>
   <translation>샘플 {n}개가 신경망이 놓은 자리에 있습니다. 축은 신경망이 샘플마다 내는 값 {size}개 그대로입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/made.py" />
   <source>The loss of the discriminator, {loss}, is near 2 ln 2 = 1.386: it can only guess. So it is of a perfect generator and of one that has failed: judge by the samples.</source>
   <translation>판별자의 손실 {loss}이(가) 2 ln 2 = 1.386에 가깝습니다. 판별자가 찍고 있다는 뜻인데, 생성자가 완벽할 때도 실패했을 때도 그렇습니다. 샘플을 보고 판단하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/made.py" />
   <source>Collapsed: made samples are nearly all alike, {d} times as far from each other as real ones.</source>
   <translation>모드 붕괴(mode collapse): 만든 샘플이 거의 모두 같습니다. 서로의 거리가 진짜 샘플끼리의 {d}배입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/made.py" />
   <source>Made samples are {d} times as far from each other as real ones.</source>
   <translation>만든 샘플끼리의 거리는 진짜 샘플끼리의 {d}배입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/made.py" />
   <source>{share} of them lie within 4 σ of a cloud; {n} of {m} clouds are hit.</source>
   <translation>그 가운데 {share} 정도가 어느 구름의 4 σ 안에 있고, 구름 {m}개 가운데 {n}개를 찾았습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/masks.py" />
   <source>Of the pixels of these {n} pictures {right} are right; the mean IoU is {iou}. The hardest class is {label}, with an IoU of {least}.</source>
   <translation>이 이미지 {n}장의 픽셀 가운데 {right}이(가) 맞았고, 평균 IoU는 {iou}입니다. 가장 어려운 클래스는 {label}(IoU {least})입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/masks.py" />
   <source>No pixel of these {n} pictures counts.</source>
   <translation>이 이미지 {n}장에는 세는 픽셀이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>this network makes samples of noise: it answers to none of the data, so that there is nothing to explain</source>
   <translation>이 신경망은 잡음으로 샘플을 만들고 데이터에는 답하지 않으므로 설명할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>this network puts its sample out again: there is no single answer to explain; lesions and the best input of a unit can be asked for</source>
   <translation>이 신경망은 샘플을 다시 내보내므로 설명할 답이 하나로 정해져 있지 않지만, 블록 건너뛰기와 유닛의 최적 입력은 볼 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>tokens are names, which cannot change a little, so this method has no gradient to follow: look at occlusion, lesions or attention instead</source>
   <translation>토큰은 이름이라 조금씩 바꿀 수 없어 이 방법이 따라갈 기울기가 없으니, 대신 가리기(occlusion), 블록 건너뛰기, 어텐션을 보세요</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Saliency</source>
   <translation>현저성(saliency)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>How much a small change of each input moves the score: the gradient dS/dx (Simonyan 2013)</source>
   <translation>입력을 조금씩 바꿀 때 점수가 얼마나 움직이는지: 기울기 dS/dx (Simonyan 2013)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Integrated gradients</source>
   <translation>적분 기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Shares the rise of the score from a baseline to this sample out among the inputs (Sundararajan 2017)</source>
   <translation>적분 기울기(integrated gradients): 기준점에서 이 샘플까지 오른 점수를 입력마다 나눕니다 (Sundararajan 2017)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Where in the maps of a block the score finds what speaks for it (Selvaraju 2017)</source>
   <translation>블록의 특징 맵 어디에서 점수의 근거를 찾는지 (Selvaraju 2017)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Occlusion</source>
   <translation>가리기(occlusion)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>What the score loses when a part of the sample is covered (Zeiler 2014)</source>
   <translation>샘플의 한 부분을 가리면 점수를 얼마나 잃는지 (Zeiler 2014)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Lesion</source>
   <translation>블록 건너뛰기</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>How well the network does on all validation samples when a block is bypassed (Veit 2016)</source>
   <translation>블록 하나를 건너뛸 때(lesion) 모든 검증 샘플에서의 성적 (Veit 2016)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>Best input of a unit</source>
   <translation>유닛의 최적 입력</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/methods.py" />
   <source>A sample made to drive one unit of a block as high as it goes (Erhan 2009)</source>
   <translation>블록의 유닛 하나를 가장 크게 만드는 샘플 (Erhan 2009)</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The score of {answer} is {score}. A small change moves it most at {place}; half of the gradient lies in {n} of {total} places.</source>
   <translation>{answer}의 점수는 {score}입니다. 조금 바꿀 때 점수가 가장 크게 움직이는 곳은 {place}이고, 기울기(gradient)의 절반이 {total}곳 가운데 {n}곳에 몰려 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>From {baseline} to this sample the score of {answer} goes from {begins} to {score}, by {rise}; the shares add up to {sum} ({parts} steps). The largest, {most}, is at {place}.</source>
   <translation>기준점({baseline})에서 이 샘플까지 {answer}의 점수는 {begins}에서 {score}까지 {rise}만큼 달라집니다. 몫을 모두 더하면 {sum}입니다({parts}단계). 가장 큰 몫 {most}의 자리는 {place}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>In the {maps} maps of {block} what speaks for {answer} lies most at {place} of {rows}×{columns} cells; {n} of them are zero.</source>
   <translation>{block}의 특징 맵 {maps}개에서 {answer}의 근거가 가장 뚜렷한 곳은 {rows}×{columns}칸 가운데 {place}입니다. {n}칸은 0입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>Setting one part of the sample to {baseline} costs the score of {answer}, {score}, most at {place}: {lost}.</source>
   <translation>샘플의 한 부분을 {baseline}(으)로 바꾸면 {answer}의 점수 {score}에서 가장 크게 잃는 곳은 {place}입니다. 잃는 점수: {lost}.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>With this sample unit {unit} of {block} puts out {reached} on average, with noise {begins}.</source>
   <translation>이 샘플을 넣으면 {block}의 유닛 {unit}에서 평균 {reached} 값이 나옵니다. 잡음을 넣으면 {begins}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The validation loss of the whole network is {whole}; without {worst} {costs}, without {best} {least}.</source>
   <translation>온전한 신경망의 검증 손실은 {whole}입니다. {worst} 없이는 {costs}, {best} 없이는 {least}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>step {t}, feature {f}</source>
   <translation>시점 {t}, 특성 {f}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The network computes NaN or infinity for this sample: there is nothing to explain.</source>
   <translation>신경망이 이 샘플에서 NaN이나 무한대를 계산합니다. 설명할 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The score of {answer} does not change with any input: its gradient is zero everywhere.</source>
   <translation>{answer}의 점수는 어느 입력을 바꾸어도 그대로입니다. 기울기가 모두 0입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>In the {maps} maps of {block} nothing speaks for {answer}: every cell is zero.</source>
   <translation>{block}의 특징 맵 {maps}개에는 {answer}의 근거가 없습니다. 모든 칸이 0입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>Covering any part of the sample does not lower the score of {answer}, {score}.</source>
   <translation>샘플의 어느 부분을 가려도 {answer}의 점수 {score}에서 내려가지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>Covering {size}×{size} pixels with {baseline} costs the score of {answer}, {score}, most at {place}: {lost}.</source>
   <translation>{size}×{size}픽셀을 {baseline}(으)로 가리면 {answer}의 점수 {score}에서 가장 크게 잃는 곳은 {place}입니다. 잃는 점수: {lost}.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>Unit {unit} of {block} cannot be driven higher than {begins} from here: its gradient is zero, or it answers to nothing.</source>
   <translation>{block}의 유닛 {unit}의 값은 여기서 {begins}보다 높아지지 않습니다. 기울기가 0이거나 아무것에도 반응하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The whole network gets {whole} of the validation samples right; without {worst} {costs}, without {best} {least}.</source>
   <translation>온전한 신경망은 검증 샘플의 {whole}에서 정답을 맞힙니다. {worst} 없이는 {costs}, {best} 없이는 {least}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The whole network gets {whole} of the validation samples right; without {worst} {costs}.</source>
   <translation>온전한 신경망은 검증 샘플의 {whole}에서 정답을 맞힙니다. {worst} 없이는 {costs}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>The validation loss of the whole network is {whole}; without {worst} {costs}.</source>
   <translation>온전한 신경망의 검증 손실은 {whole}입니다. {worst} 없이는 {costs}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/reading.py" />
   <source>x{n}</source>
   <translation>x{n}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/regions.py" />
   <source>{right} of {n} validation samples lie in the region of their own class; on {unsure} of this plane no class has {sure}.</source>
   <translation>검증 샘플 {n}개 중 {right}이(가) 자기 클래스의 영역에 있습니다. 이 평면의 {unsure}에서는 어느 클래스도 {sure}에 이르지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/regions.py" />
   <source>The answer is positive on {positive} of this plane, and goes from {low} to {high}.</source>
   <translation>이 평면의 {positive}에서 답이 양수이고, 값은 {low}부터 {high}까지입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/regions.py" />
   <source>Unit {n} of {layer} is positive on {positive} of this plane, and goes from {low} to {high}.</source>
   <translation>{layer}의 유닛 {n}은(는) 이 평면의 {positive}에서 양수이고, 값은 {low}부터 {high}까지입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/regions.py" />
   <source>On {unsure} of this plane no class has {sure}.</source>
   <translation>이 평면의 {unsure}에서는 어느 클래스도 {sure}에 이르지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/regions.py" />
   <source>The answer is positive on {positive} of this plane, and goes from {low} to {high} (a target that is standardised: 0 is its mean).</source>
   <translation>이 평면의 {positive}에서 답이 양수이고, 값은 {low}부터 {high}까지입니다(표준화한 정답 값으로, 0이 평균입니다).</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/sequences.py" />
   <source>{share} of the symbols are right; {whole} of {n} samples have no mistake, most has sample {worst}.</source>
   <translation>맞은 기호는 {share}입니다. 샘플 {n}개 가운데 {whole}개는 하나도 틀리지 않았고, 가장 많이 틀린 것은 샘플 {worst}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/sequences.py" />
   <source>No symbol is wanted in these {n} samples.</source>
   <translation>이 샘플 {n}개에는 써야 할 기호가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/sequences.py" />
   <source>All {n} samples are written without a mistake.</source>
   <translation>샘플 {n}개를 모두 틀린 곳 없이 썼습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/writing.py" />
   <source>The validation loss is {loss} nats a symbol, a perplexity of {perplexity}: as if it wavered between so many of {n} symbols.</source>
   <translation>검증 손실은 기호마다 {loss}내트, 퍼플렉서티(perplexity)는 {perplexity}입니다. 기호 {n}개 가운데 이만큼을 두고 망설이는 것과 같습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/why/writing.py" />
   <source>The validation loss is {loss} nats a symbol, a perplexity of {perplexity}: as if it wavered between so many symbols. The best that can be is the entropy, {best}.</source>
   <translation>검증 손실은 기호마다 {loss}내트, 퍼플렉서티(perplexity)는 {perplexity}입니다. 이만큼의 기호를 두고 망설이는 것과 같습니다. 가장 낮을 수 있는 값은 엔트로피 {best}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/bench.py" />
   <source>these weights do not fit this network: {why}</source>
   <translation>이 가중치는 이 신경망에 맞지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>nothing was saved, as {name} holds numbers that are infinite or none any more: the last checkpoint stays</source>
   <translation>{name} 값이 무한대이거나 수가 아니게(NaN) 되어 아무것도 저장하지 않았습니다. 마지막 체크포인트는 그대로 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint is of another network or recipe; start a new run</source>
   <translation>다른 신경망이나 다른 학습 설정의 체크포인트입니다. 새로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint is of other data, or damaged: where it stands cannot be; start a new run</source>
   <translation>체크포인트가 다른 데이터의 것이거나 손상되었습니다. 있을 수 없는 위치에 있으니 새로 학습을 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint does not fit: {why}</source>
   <translation>체크포인트가 맞지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint_files.py" />
   <source>there is no checkpoint in {folder}; start a new run</source>
   <translation>{folder} 폴더에 체크포인트가 없습니다. 새로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint_files.py" />
   <source>{file} is damaged</source>
   <translation>{file} 파일이 손상되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint_files.py" />
   <source>the checkpoint in {folder} is damaged; start a new run</source>
   <translation>{folder} 폴더의 체크포인트가 손상되었습니다. 새로 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint_files.py" />
   <source>the checkpoint was made by a newer camplab (format {number}; this one reads up to {most}): install the newest</source>
   <translation>이 체크포인트는 더 새로운 camplab에서 만들었습니다(형식 {number}, 여기서는 {most}까지 읽습니다). 최신판을 설치하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint_files.py" />
   <source>the checkpoint is damaged: {why}</source>
   <translation>체크포인트가 손상되었습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/faults.py" />
   <source>training ended by an error: {kind}: {why}</source>
   <translation>오류로 학습이 끝났습니다: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/faults.py" />
   <source>there was not enough memory for this step</source>
   <translation>이 스텝을 계산할 메모리가 부족했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/fetching.py" />
   <source>reading the data: {far}</source>
   <translation>데이터 읽는 중: {far}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/fetching.py" />
   <source>reading pictures: {done} of {total}, {left}</source>
   <translation>이미지 읽는 중: {total}장 중 {done}장, {left}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/fetching.py" />
   <source>downloading {source}: {done} of {total} MB</source>
   <translation>{source} 내려받는 중: {total} MB 중 {done} MB</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>If it went well until now, lower it and go on: the weights are as they were, only this batch is skipped.</source>
   <translation>지금까지 잘 되고 있었다면 학습률만 줄여 계속하세요. 가중치는 그대로이고 이 배치만 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>If it went well until now, lower it and go on: only the rest of this step is skipped, after what has learned before.</source>
   <translation>지금까지 잘 되고 있었다면 학습률만 줄여 계속하세요. 앞 단계는 이미 학습했고, 이 스텝의 나머지만 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Go on to skip this batch.</source>
   <translation>계속하면 이 배치를 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Lower the learning rate and start again: mostly the weights have grown too large in the steps before.</source>
   <translation>학습률을 줄여 다시 시작하세요. 대개는 그 앞의 스텝들에서 가중치가 이미 너무 커졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Clip the gradients, or put a batch norm before the block.</source>
   <translation>기울기를 클리핑하거나 그 블록 앞에 배치 정규화를 두세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Start again with a lower learning rate. The last checkpoint, where there is one, still holds numbers.</source>
   <translation>학습률을 낮추어 다시 시작하세요. 마지막 체크포인트가 있으면 거기에는 올바른 값이 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>No weight has moved yet, so no learning rate helps: make the gain of the fresh weights smaller, or put a batch norm before the block.</source>
   <translation>아직 가중치가 하나도 움직이지 않았으므로 학습률을 바꿔도 소용이 없습니다. 초기 가중치의 게인을 줄이거나 그 블록 앞에 배치 정규화를 두세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>float16 holds no number beyond 65,504; bfloat16 and float32 do.</source>
   <translation>float16은 65,504보다 큰 수를 담지 못합니다. bfloat16과 float32는 담습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Look for missing numbers in the data.</source>
   <translation>데이터에 빠진 값이 있는지 살펴보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} became infinite or not a number</source>
   <translation>{block} 블록의 기울기가 무한대가 되었거나 수가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the weights of block {block} became infinite: a step was too large</source>
   <translation>{block} 블록의 가중치가 무한대가 되었습니다. 스텝이 너무 컸습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the loss became infinite or not a number</source>
   <translation>손실이 무한대가 되었거나 수가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the data of this batch hold something that is not a number</source>
   <translation>이 배치의 데이터에 수가 아닌 값이 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the output of block {block} became infinite or not a number</source>
   <translation>{block} 블록의 출력이 무한대가 되었거나 수가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>what the optimizer keeps of the gradients of block {block} became infinite: a step was too large</source>
   <translation>{block} 블록의 기울기에 대해 옵티마이저가 기억하는 값이 무한대가 되었습니다. 스텝이 너무 컸습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} grew beyond all bounds</source>
   <translation>{block} 블록의 기울기가 한없이 커졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the running mean or variance of block {block} became infinite: a step was too large</source>
   <translation>{block} 블록의 이동 평균이나 이동 분산이 무한대가 되었습니다. 스텝이 너무 컸습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/knobs.py" />
   <source>A dropout of 0 leaves its layer out: between 0 and another value it changes with the next run</source>
   <translation>드롭아웃이 0이면 그 층이 만들어지지 않으므로, 0과 다른 값 사이의 변경은 다음 학습부터 적용됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/looking/ended.py" />
   <source>Looking at “{probe}” ended with an error and stops here; training goes on: {why}</source>
   <translation>“{probe}” 관찰이 오류로 끝나 여기서 멈춥니다. 학습은 계속됩니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Even one sample at a time is too much: make the network smaller.</source>
   <translation>샘플을 하나씩 넣어도 너무 큽니다. 신경망을 작게 만드세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Set the batch size to {n} and train again; nothing else needs to be restarted.</source>
   <translation>배치 크기를 {n}(으)로 줄이고 다시 학습하세요. 그 밖에 다시 시작할 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/precision.py" />
   <source>float16 is made for graphics cards and can be very slow on a processor; bfloat16 is quicker there.</source>
   <translation>float16은 GPU를 위한 형식이라 CPU에서는 아주 느릴 수 있습니다. CPU에서는 bfloat16이 더 빠릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/rate_test.py" />
   <source>Several losses are learned from in turn here: none of them tells which rate is good for all</source>
   <translation>여기에서는 여러 손실로 번갈아 학습하며, 그중 어느 것도 모두에 맞는 학습률을 알려 주지 못합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/scaled.py" />
   <source>The gradients of step {step}, scaled by {scale} for float16, overflowed: that step was skipped, and the scale halved. This is normal at times.</source>
   <translation>스텝 {step}의 기울기가 float16에 맞춰 {scale}배로 키운 상태에서 오버플로했습니다. 그 스텝은 건너뛰고 배율을 반으로 줄였습니다. 가끔 일어나는 정상적인 일입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/setup.py" />
   <source>this computer has no device {device}; choose auto or cpu</source>
   <translation>이 컴퓨터에는 {device} 장치가 없습니다. auto나 cpu를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/setup.py" />
   <source>The loss in training holds that of the side heads as well ({n}).</source>
   <translation>훈련 손실에는 보조 헤드({n}개)의 손실도 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/slow_motion/held.py" />
   <source>This network is too large to be shown step by step: that takes {size} beside it, and there is room for {room}.</source>
   <translation>이 신경망은 스텝 하나씩 보여 주기에는 너무 큽니다. 따로 {size} 필요한데 쓸 수 있는 공간은 {room}입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/snapshots.py" />
   <source>no more snapshots of this run are kept: {why}</source>
   <translation>이 학습의 스냅샷을 더는 저장하지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/snapshots.py" />
   <source>one takes {size}, and there is room for {room}</source>
   <translation>하나에 {size}이(가) 필요한데 저장할 수 있는 크기는 {room}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/surface/planes.py" />
   <source>this run has kept {n} states of its weights, and a plane takes 3: draw random directions</source>
   <translation>이 학습 기록에는 가중치가 {n}번만 저장되어 평면에 필요한 3번에 모자라니 무작위 방향으로 그리세요</translation>
  </message>
  <message>
   <location filename="../../camplab/training/surface/planes.py" />
   <source>the weights of this run never moved: there is no way to draw</source>
   <translation>이 학습 기록의 가중치는 한 번도 움직이지 않아 그릴 경로가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/carrying.py" />
   <source>a fork learns the same task from the same data as its run</source>
   <translation>분기(fork)는 원래 학습 기록과 같은 과제를 같은 데이터로 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/carrying.py" />
   <source>none of the weights of this run fits the changed network: nothing could go on</source>
   <translation>이 학습 기록의 가중치 중 바뀐 신경망에 맞는 것이 없어 이어받을 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/fork.py" />
   <source>{folder} already holds a run: name another folder</source>
   <translation>{folder} 폴더에 이미 학습 기록이 있습니다. 다른 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/replay.py" />
   <source>before step {step} this was another network: that of the run {run}</source>
   <translation>스텝 {step} 이전에는 다른 신경망이었습니다: 학습 기록 {run}의 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/replay.py" />
   <source>what this run began with is gone, so that it cannot be gone through once more</source>
   <translation>이 학습 기록이 시작한 상태가 남아 있지 않아 다시 거칠 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/replay.py" />
   <source>step {step} of this run is not reached again</source>
   <translation>이 학습의 {step}스텝에 다시 이르지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/replay.py" />
   <source>this run was trained with PyTorch {version}; with {mine} the last digits may differ</source>
   <translation>이 학습에는 PyTorch {version}을(를) 썼습니다. {mine}에서는 끝자리가 다를 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/time_travel/replay.py" />
   <source>{name} is damaged; an older snapshot is used</source>
   <translation>{name} 파일이 손상되어 더 이전의 스냅샷을 씁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/trial.py" />
   <source>PyTorch cannot train this network in {precision} on this device ({device}); choose another precision</source>
   <translation>이 장치({device})의 PyTorch는 이 신경망을 {precision}(으)로 학습하지 못합니다. 다른 정밀도를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/trial.py" />
   <source>PyTorch cannot run block {block} in {precision} on this device ({device}); choose another precision</source>
   <translation>이 장치({device})의 PyTorch는 {block} 블록을 {precision}(으)로 실행하지 못합니다. 다른 정밀도를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/aae_digits.camplab" />
   <source>An autoencoder and a judge. The encoder makes 2 numbers of a digit, and the decoder has to make the digit of them again. Then a discriminator learns to tell these codes from normal noise, and the encoder to make codes that it takes for noise. In the end noise can be decoded: it lies where codes lie.</source>
   <translation>오토인코더와 심판입니다. 인코더는 숫자 이미지를 값 2개로 줄이고, 디코더는 그 값으로 이미지를 다시 만들어야 합니다. 이어서 판별자는 이 코드를 정규 잡음과 구별하는 법을, 인코더는 판별자가 잡음으로 여길 코드를 만드는 법을 배웁니다. 끝내는 잡음도 디코딩할 수 있습니다. 코드가 있는 곳에 잡음도 있기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/aae_digits.camplab" />
   <source>Watch for: the latent space in the panel Predictions. The codes fill the circles of the normal distribution, and hardly a hole is left; those of an autoencoder alone stray far. The reconstruction pays for it with some error.</source>
   <translation>볼 것: '예측' 패널의 잠재 공간. 코드가 정규 분포의 원을 채우고 빈 곳이 거의 남지 않습니다. 오토인코더만 쓰면 코드가 멀리 흩어집니다. 그 대신 복원 오차가 조금 커집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/aae_digits.camplab" />
   <source>Try: the task autoencoding, with the same encoder and decoder; 8 numbers; a learning rate of 0.1 times for the discriminator, at the end of the recipe.</source>
   <translation>해 볼 것: 같은 인코더와 디코더로 오토인코딩 과제, 값 8개, 학습 설정 끝에서 판별자의 학습률 0.1배.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/aae_digits.camplab" />
   <source>Makhzani et al. 2015, Adversarial autoencoders.</source>
   <translation>Makhzani et al. 2015, 적대적 오토인코더를 내놓은 논문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_gru.camplab" />
   <source>The same fifty numbers of which two are marked, and their sum is wanted. A GRU (Cho et al. 2014) learns it: its update gate keeps the state unchanged over all steps that are not marked.</source>
   <translation>똑같이 값 50개 가운데 둘에 표시가 있고 그 둘의 합을 구합니다. GRU(Cho et al. 2014)는 이것을 배웁니다. 표시가 없는 시점(time step)에서는 업데이트 게이트가 상태를 그대로 지킵니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_gru.camplab" />
   <source>Watch for: in Recurrent the update gate z over the steps of a sample: high (keep) nearly everywhere, and lower where a number is marked. The loss falls from 1/6 to nearly 0, suddenly, once it has found out.</source>
   <translation>눈여겨볼 점: ‘순환층’ 패널에서 샘플의 시점별 업데이트 게이트 z. 거의 모든 곳에서 크고(지킴) 표시가 있는 곳에서 작습니다. 방법을 찾고 나면 손실이 1/6에서 갑자기 0 가까이로 떨어집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_gru.camplab" />
   <source>Try: 100 steps in the data; an LSTM with a forget bias of 1, which takes longer; no clipping.</source>
   <translation>해 보기: 데이터의 시점 100개, 더 오래 걸리는 망각 편향 1의 LSTM, 기울기 클리핑 없이 학습하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_rnn.camplab" />
   <source>Fifty numbers, two of them marked: their sum is wanted (Hochreiter &amp; Schmidhuber 1997). The first mark lies in the first half, so that it has to be remembered over 25 steps and more.</source>
   <translation>값 50개 가운데 둘에 표시가 있고, 그 둘의 합을 구합니다(Hochreiter &amp; Schmidhuber 1997). 첫 번째 표시는 앞쪽 절반에 있어서 많은 시점(time step) 동안 기억해야 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_rnn.camplab" />
   <source>A plain recurrent layer does not learn it: the loss stays at 1/6, which is what one gets who always says 1. The panel Recurrent shows why: hardly anything of the gradient of the last step arrives at the first steps.</source>
   <translation>기본 순환층은 이것을 배우지 못합니다. 손실은 1/6에 머무는데, 늘 1이라고 답할 때의 손실과 같습니다. 까닭은 ‘순환층’ 패널에 보입니다. 마지막 시점의 기울기(gradient)가 처음 시점에는 거의 오지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_rnn.camplab" />
   <source>Watch for: in Recurrent the view Gradient, and its sentence: what part of the gradient the first step gets.</source>
   <translation>눈여겨볼 점: ‘순환층’ 패널의 ‘기울기’ 보기와 그 문장. 처음 시점에 오는 기울기가 얼마인지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/adding_rnn.camplab" />
   <source>Try: the cell gru; 10 steps instead of 50 in the data; the recurrent initialisation orthogonal.</source>
   <translation>해 보기: 셀을 gru로 바꾸기, 데이터의 시점을 50개 대신 10개로 하기, 순환 가중치 초기화를 직교로 하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>AlexNet (Krizhevsky et al. 2012) as it is taught today: five convolutions and three dense layers in one tower (Krizhevsky 2014), as in torchvision. It won ImageNet in 2012 by ten points and began the years of deep learning.</source>
   <translation>오늘날 가르치는 모습의 AlexNet(Krizhevsky et al. 2012): torchvision처럼 합성곱 다섯 개와 완전 연결층 세 개가 한 줄로 이어집니다(Krizhevsky 2014). 2012년 ImageNet에서 10퍼센트포인트 차이로 우승하여 딥러닝의 시대를 열었습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>New then, usual now: relu, dropout, training on graphics cards.</source>
   <translation>그때는 새롭고 지금은 당연한 것: relu, 드롭아웃, GPU로 학습하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>Data: pictures of your own, one folder for each class; without any, the digits, enlarged 28 times in 3 colours. “Fit the head to the data” (menu Network) then gives the last layer as many outputs as there are classes.</source>
   <translation>데이터: 직접 준비한 이미지를 클래스마다 폴더 하나에 넣으세요. 이미지가 없다면 손글씨 숫자를 28배로 확대하고 색을 3으로 하세요. 그런 다음 ‘헤드를 데이터에 맞추기’(신경망 메뉴)를 누르면 마지막 층의 출력 수가 클래스 수와 같아집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>Weights: “Load weights” (menu Network) takes those that torchvision has trained on ImageNet.</source>
   <translation>가중치: ‘가중치 불러오기’(신경망 메뉴)로 torchvision이 ImageNet에서 사전 학습한 가중치를 불러올 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>Watch for: where the weights are. 58.6 of 61.1 million stand in the three dense layers, but nine tenths of the work is done by the five convolutions.</source>
   <translation>눈여겨볼 점: 가중치가 어디에 있는지 보세요. 6,110만 개 가운데 5,860만 개가 완전 연결층 세 개에 있지만, 계산의 10분의 9는 합성곱 다섯 개가 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet.camplab" />
   <source>Try: the network of the paper (two groups); half as many outputs in fc6, and what it saves.</source>
   <translation>해 보기: 논문의 신경망(그룹 두 개)과 비교하기, fc6의 출력 수를 절반으로 줄이고 얼마나 아끼는지 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_groups.camplab" />
   <source>AlexNet as in the paper (Krizhevsky, Sutskever &amp; Hinton 2012): two graphics cards of 3 GB each held one half of the filters. Only conv3 and the dense layers see both halves; here that is said by two groups.</source>
   <translation>논문 그대로의 AlexNet(Krizhevsky, Sutskever &amp; Hinton 2012): 3 GB GPU 두 장이 필터를 절반씩 맡았습니다. conv3과 완전 연결층만 두 절반을 모두 봅니다. 여기서는 이것을 그룹 두 개로 나타냅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_groups.camplab" />
   <source>60,965,224 parameters, the “60 million” of the paper. The local response norm after conv1 and conv2 lets strong maps dampen their neighbours; batch norm took its place.</source>
   <translation>매개변수 60,965,224개. 논문에서 “6,000만 개”라고 한 것입니다. conv1과 conv2 뒤의 국소 응답 정규화(LRN)는 강한 맵이 이웃을 억제하게 합니다. 나중에 배치 정규화가 그 자리를 대신했습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_groups.camplab" />
   <source>Watch for: the filters of conv1 after training. In the paper one half learned edges and the other colours.</source>
   <translation>눈여겨볼 점: 학습한 뒤 conv1의 필터를 보세요. 논문에서는 한쪽 절반이 윤곽선(edge)을, 다른 절반이 색을 배웠습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_groups.camplab" />
   <source>Try: groups 1 in conv2, conv4 and conv5, and see the parameters; bypass the two local response norms.</source>
   <translation>해 보기: conv2, conv4, conv5의 그룹 수를 1로 바꾸고 매개변수 수 보기, 국소 응답 정규화 두 개를 건너뛰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_style.camplab" />
   <source>AlexNet (Krizhevsky et al. 2012) made small: five convolutions, three dense layers, poolings whose windows overlap, relu and dropout. Names as in the big one.</source>
   <translation>AlexNet(Krizhevsky et al. 2012)을 작게 만든 것입니다. 합성곱 다섯 개, 완전 연결층 세 개, 창이 겹치는 풀링, relu와 드롭아웃으로 되어 있습니다. 이름은 큰 신경망과 같습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_style.camplab" />
   <source>Made smaller: windows of 3×3 instead of 11×11 and 5×5, as there are only 8×8 pixels, and 32 to 96 filters instead of 64 to 384.</source>
   <translation>작게 만든 점: 픽셀이 8×8개뿐이므로 11×11과 5×5 대신 3×3 필터를 쓰고, 필터는 64~384개 대신 32~96개를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_style.camplab" />
   <source>Watch for: the training loss above the validation loss. Dropout switches half of the numbers off in training only.</source>
   <translation>눈여겨볼 점: 훈련 손실이 검증 손실보다 높습니다. 드롭아웃은 학습할 때만 값의 절반을 0으로 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/alexnet_style.camplab" />
   <source>Try: sigmoid instead of relu everywhere; no dropout.</source>
   <translation>해 보기: 모든 relu를 시그모이드로 바꾸기, 드롭아웃 없애기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/autoencoder_digits.camplab" />
   <source>Two networks that learn as one: the encoder makes 8 numbers of the 64 pixels of a digit, and the decoder has to make the digit of them again. Nobody tells it which digit it is; the sample is its own target.</source>
   <translation>하나처럼 학습하는 두 신경망입니다. 인코더는 숫자 이미지의 픽셀 64개를 값 8개로 줄이고, 디코더는 그 값으로 숫자 이미지를 다시 만들어야 합니다. 어떤 숫자인지는 아무도 알려 주지 않습니다. 샘플 자신이 곧 정답입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/autoencoder_digits.camplab" />
   <source>Watch for: the picture that comes out beside the one that goes in. Strokes that many digits share come first, what only one writer does never comes. The training and the validation loss stay close: 8 numbers hold no room to learn digits by heart.</source>
   <translation>눈여겨볼 점: 들어간 이미지와 그 옆에 나온 이미지를 보세요. 여러 숫자에 공통된 획이 먼저 나타나고, 한 사람만의 필체는 끝내 나타나지 않습니다. 훈련 손실과 검증 손실은 가까이 머뭅니다. 값 8개로는 숫자를 통째로 외울 자리가 없기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/autoencoder_digits.camplab" />
   <source>Try: 2 numbers in the middle, and 32; a sigmoid instead of relu; convolutions in the encoder.</source>
   <translation>해 보기: 가운데의 값을 2개로, 또 32개로 바꾸기, relu 대신 시그모이드 쓰기, 인코더에 합성곱 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/autoencoder_digits.camplab" />
   <source>Hinton &amp; Salakhutdinov 2006, Reducing the dimensionality of data with neural networks.</source>
   <translation>Hinton &amp; Salakhutdinov 2006, Reducing the dimensionality of data with neural networks (신경망으로 데이터의 차원 줄이기).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_style.camplab" />
   <source>ConvNeXt (Liu et al. 2022) made small: depthwise windows, then two dense layers on each pixel, layer norm, gelu, and a learned scale for what is added.</source>
   <translation>ConvNeXt(Liu et al. 2022)를 작게 만든 것입니다. 깊이별(depthwise) 필터 다음에 픽셀마다 완전 연결층 두 개를 두고, 층 정규화, gelu, 그리고 더할 것에 곱하는 학습되는 배율을 씁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_style.camplab" />
   <source>Made smaller: windows of 3×3 instead of 7×7, and scales that begin at 0.1 instead of 0.000001, as the training is so short.</source>
   <translation>작게 만든 점: 7×7 대신 3×3 필터를 쓰고, 학습이 아주 짧으므로 배율을 0.000001 대신 0.1에서 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_style.camplab" />
   <source>Watch for: the layer scales, and which blocks they make important.</source>
   <translation>눈여겨볼 점: 레이어 스케일(LayerScale)을 보세요. 어느 블록이 중요해지는지 알 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_style.camplab" />
   <source>Try: windows of 7×7; a scale that begins at 0.000001, and how long it takes then.</source>
   <translation>해 보기: 필터를 7×7로 바꾸기, 배율을 0.000001에서 시작하고 얼마나 오래 걸리는지 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_tiny.camplab" />
   <source>ConvNeXt-T (Liu et al. 2022): a ResNet brought up to date with what transformers taught: patches at the start, 7×7 depthwise windows, few norms and activations, layer norm, gelu.</source>
   <translation>ConvNeXt-T(Liu et al. 2022): 트랜스포머가 가르쳐 준 것으로 새롭게 고친 ResNet입니다. 처음에 패치로 나누고, 깊이별(depthwise) 7×7 필터를 쓰며, 정규화와 활성화 함수를 줄이고, 층 정규화와 gelu를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_tiny.camplab" />
   <source>28.6 million parameters, 4.5 billion products: as many as Swin-T, and as accurate, with convolutions only. In each block the channels are put last in between, so that dense layers mix those of one pixel.</source>
   <translation>매개변수 2,860만 개, 곱셈 45억 번. Swin-T만큼 쓰고 그만큼 정확한데, 합성곱으로만 되어 있습니다. 블록마다 가운데에서 채널을 마지막에 놓아, 완전 연결층이 한 픽셀의 채널을 섞게 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_tiny.camplab" />
   <source>Watch for: the layer scales. They begin at 0.000001: each block begins as the identity, and the network finds out what to add.</source>
   <translation>눈여겨볼 점: 레이어 스케일(LayerScale)을 보세요. 0.000001에서 시작합니다. 블록은 저마다 항등(identity) 함수로 시작하고, 무엇을 더할지는 신경망이 알아냅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/convnext_tiny.camplab" />
   <source>Try: windows of 3×3; relu instead of gelu (unwrap a block first).</source>
   <translation>해 보기: 필터를 3×3으로 바꾸기, gelu 대신 relu 쓰기(먼저 블록을 푸세요).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/denoising_digits.camplab" />
   <source>An autoencoder that never sees a clean digit: noise is laid over each one anew whenever it is seen, and the clean digit has to come out. To copy what goes in does not help; what helps is to know what digits look like.</source>
   <translation>깨끗한 숫자를 한 번도 보지 못하는 오토인코더입니다. 숫자를 볼 때마다 잡음을 새로 섞고, 깨끗한 숫자가 나와야 합니다. 들어온 것을 그대로 베끼는 것은 도움이 되지 않고, 숫자가 어떻게 생겼는지를 알아야 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/denoising_digits.camplab" />
   <source>Watch for: the three rows of the reconstructions, clean, with noise, and as they come out. Dots that belong to no stroke go first; a thin stroke may go with them. Validation uses the same noise every time, so that its loss can be compared from epoch to epoch.</source>
   <translation>눈여겨볼 것: 복원의 세 줄, 곧 깨끗한 원본, 잡음이 섞인 것, 나온 것입니다. 어느 획에도 속하지 않는 점이 먼저 사라지고, 가는 획도 함께 사라지곤 합니다. 검증에는 늘 같은 잡음을 쓰므로 그 손실을 에포크끼리 비교할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/denoising_digits.camplab" />
   <source>Try: masking instead of Gaussian noise, where pixels are lost; deviation 0 is an autoencoder as any other, 2 leaves little to see. Then take the encoder as the start of a classifier.</source>
   <translation>해 볼 것: 가우스 잡음 대신 픽셀을 잃는 가림(masking). 표준편차 0이면 보통 오토인코더이고, 2이면 보이는 것이 거의 없습니다. 그다음 이 인코더를 분류 신경망의 시작으로 써 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/denoising_digits.camplab" />
   <source>Vincent et al. 2008, Extracting and composing robust features with denoising autoencoders.</source>
   <translation>Vincent 외 2008, Extracting and composing robust features with denoising autoencoders.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet121.camplab" />
   <source>DenseNet-121 (Huang et al. 2017): every layer of a block sees the feature maps of all layers before it, and adds 32 of its own. Transitions between the blocks halve channels and size.</source>
   <translation>DenseNet-121(Huang et al. 2017): 블록의 모든 층이 그 앞 모든 층의 특징 맵을 보고 자기 맵 32개를 덧붙입니다. 블록 사이의 트랜지션은 채널과 크기를 절반으로 줄입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet121.camplab" />
   <source>1 + 2·(6 + 12 + 24 + 16) + 3 + 1 = 121 layers with weights, and only 8.0 million parameters.</source>
   <translation>1 + 2·(6 + 12 + 24 + 16) + 3 + 1 = 121개의 층에 가중치가 있지만, 매개변수는 800만 개뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet121.camplab" />
   <source>Watch for: the channels. 64 → 256 → 128 → 512 → 256 → 1024 → 512 → 1024.</source>
   <translation>눈여겨볼 점: 채널 수를 따라가 보세요. 64 → 256 → 128 → 512 → 256 → 1024 → 512 → 1024.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet121.camplab" />
   <source>Try: unwrap block 1 to see six branches of identity and layer; a growth of 16 in all blocks.</source>
   <translation>해 보기: block 1을 풀어 항등(identity)과 층으로 된 브랜치 여섯 개를 보기, 모든 블록의 성장률을 16으로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet_style.camplab" />
   <source>DenseNet (Huang et al. 2017) made small: two dense blocks of four layers, and one transition that halves channels and size between them.</source>
   <translation>DenseNet(Huang et al. 2017)을 작게 만든 것입니다. 층이 네 개인 덴스 블록 두 개와, 그 사이에서 채널과 크기를 절반으로 줄이는 트랜지션 하나로 되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet_style.camplab" />
   <source>Each layer adds 8 feature maps to all that came before: 16 channels become 48, then 24, then 56.</source>
   <translation>층마다 앞에서 온 모든 것에 특징 맵 8개를 덧붙입니다. 채널은 16개에서 48개, 다시 24개, 그다음 56개가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet_style.camplab" />
   <source>Watch for: the feature maps of block 1. The picture itself is still among them.</source>
   <translation>눈여겨볼 점: block 1의 특징 맵을 보세요. 그 가운데에는 이미지 자체도 아직 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/densenet_style.camplab" />
   <source>Try: unwrap a block; a growth of 16; no transition at all, and what the second block costs then.</source>
   <translation>해 보기: 블록 하나를 풀기, 성장률을 16으로 바꾸기, 트랜지션을 모두 없애고 둘째 블록의 비용 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/digits_contrastive.camplab" />
   <source>No label is learned from: of each digit two views are made, moved, turned and noisy, and the network learns to find the two that belong together among all of a batch (SimCLR, Chen et al. 2020). What looks alike comes to lie together.</source>
   <translation>레이블은 쓰지 않습니다. 숫자마다 옮기고 돌리고 잡음을 더해 둘을 만들고, 신경망은 배치 전체에서 짝을 찾는 법을 배웁니다(SimCLR, Chen et al. 2020). 닮은 것끼리 모이게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/digits_contrastive.camplab" />
   <source>Watch for: in Predictions the places of digits it has not learned from, coloured by class; how often the nearest neighbour is of the same class. The loss depends on the batch size: with more others it is harder.</source>
   <translation>눈여겨볼 점: ‘예측’ 패널에서 배우지 않은 숫자의 자리를 클래스별 색으로 보기, 가장 가까운 이웃이 같은 클래스인 비율. 손실은 배치 크기에 따라 다릅니다. 나머지가 많을수록 어렵습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/digits_contrastive.camplab" />
   <source>Try: views that hardly change (0.02), and what then is enough to tell two apart; a temperature of 1; two numbers of a place.</source>
   <translation>해 보기: 거의 바꾸지 않기(0.02). 그러면 무엇만으로 둘을 가려낼 수 있을까요? 온도를 1로 하기, 자리를 값 두 개로 나타내기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_b0.camplab" />
   <source>EfficientNet-B0 (Tan &amp; Le 2019): inverted bottlenecks with a gate in each, found by a search; larger ones (B1 to B7) grow in depth, width and size of the picture at once.</source>
   <translation>EfficientNet-B0(Tan &amp; Le 2019): 게이트가 하나씩 든 역병목이며, 탐색으로 찾았습니다. 더 큰 것(B1부터 B7까지)은 깊이, 너비, 이미지의 크기를 한꺼번에 키웁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_b0.camplab" />
   <source>5.3 million parameters, 0.39 billion products: more accurate than ResNet-50 with a fifth of its weights. In training, blocks are skipped now and then (stochastic depth), the deeper the more often.</source>
   <translation>매개변수 530만 개, 곱셈 3억 9,000만 번. ResNet-50의 5분의 1밖에 안 되는 가중치로 더 정확합니다. 학습할 때는 이따금 블록을 건너뛰는데(확률적 깊이, stochastic depth), 깊은 블록일수록 더 자주 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_b0.camplab" />
   <source>Watch for: memory. Few weights and few products, but the wide middles keep many activations for the way back.</source>
   <translation>눈여겨볼 점: 메모리를 보세요. 가중치도 곱셈도 적지만, 가운데가 넓어서 역전파를 위해 남겨 두는 활성값이 많습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_b0.camplab" />
   <source>Try: stochastic depth 0 in all blocks; relu6 instead of silu.</source>
   <translation>해 보기: 모든 블록의 확률적 깊이를 0으로 바꾸기, silu 대신 relu6 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_style.camplab" />
   <source>EfficientNet (Tan &amp; Le 2019) made small: inverted bottlenecks with a gate in each that turns whole channels up and down, silu, and stochastic depth.</source>
   <translation>EfficientNet(Tan &amp; Le 2019)을 작게 만든 것입니다. 채널 전체의 세기를 조절하는 게이트가 하나씩 든 역병목, silu, 확률적 깊이로 되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_style.camplab" />
   <source>Watch for: the gates. Unwrap a block and look at the numbers the sigmoid puts out for several digits.</source>
   <translation>눈여겨볼 점: 게이트를 보세요. 블록을 풀고, 시그모이드의 출력값을 여러 손글씨 숫자에서 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/efficientnet_style.camplab" />
   <source>Try: gate none in all blocks; stochastic depth 0.5.</source>
   <translation>해 보기: 모든 블록의 게이트를 ‘없음’으로 바꾸기, 확률적 깊이를 0.5로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/forecast_gru.camplab" />
   <source>Each value is 0.9 times the one six steps before, and noise of deviation 0.3. The network sees twelve values and predicts the next twelve at once. Nobody can be nearer than the noise: a mean squared error of 0.09 for the first six, and of 0.09 (1 + 0.81) = 0.163 for the six after them, 0.126 on average.</source>
   <translation>값마다 여섯 시점 앞의 값의 0.9배에 표준편차 0.3인 잡음을 더한 것입니다. 신경망은 값 12개를 보고 다음 12개를 한 번에 예측합니다. 잡음보다 더 정확할 수는 없습니다. 평균 제곱 오차(MSE)는 앞의 여섯 값에서 0.09, 그다음 여섯 값에서 0.09 (1 + 0.81) = 0.163, 평균 0.126입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/forecast_gru.camplab" />
   <source>Watch for: in Predictions the forecast with its band, which is wider from the seventh step on. The band is made of the residuals of the validation samples: 1.64 deviations on each side, so that 90 % of the values lie in it if residuals are normal.</source>
   <translation>볼 것: ‘예측’ 패널의 예측과 그 구간. 일곱째 시점부터 구간이 넓어집니다. 구간은 검증 샘플의 잔차로 만든 것으로, 양쪽으로 표준편차의 1.64배입니다. 잔차가 정규 분포이면 값의 90%가 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/forecast_gru.camplab" />
   <source>Try: a window of 5, which says nothing; a share kept of 0.99; a time series of your own, from the list of data.</source>
   <translation>해 보기: 창을 5로 줄이기(아무것도 알 수 없습니다), 유지하는 비율을 0.99로 올리기, 데이터 목록에서 직접 가져온 시계열 고르기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_digits.camplab" />
   <source>Two networks against each other, made of convolutions. The generator makes 32 small maps of 16 random numbers and lets transposed convolutions enlarge them twice, to 8×8 pixels; the discriminator makes a picture smaller, down to one number: how real it looks.</source>
   <translation>합성곱으로 된 두 신경망이 서로 맞섭니다. 생성자는 난수 16개로 작은 맵 32장을 만들고 전치 합성곱(transposed convolution)으로 두 번 키워 8×8 픽셀로 만듭니다. 판별자는 이미지를 줄여 값 하나, 곧 얼마나 진짜 같은지로 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_digits.camplab" />
   <source>Watch for: the made digits beside real ones in the panel Predictions. Blots come first, then strokes, then digits; some classes are made more often than others. The losses stay where they are while the pictures get better.</source>
   <translation>볼 것: '예측' 패널에서 진짜 옆에 놓인 만든 숫자들. 처음에는 얼룩, 다음에는 획, 그다음에는 숫자가 나옵니다. 어떤 클래스는 더 자주 나옵니다. 이미지가 좋아지는 동안에도 손실은 거의 그대로입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_digits.camplab" />
   <source>Try: least squares, or WGAN-GP with 5 discriminator steps, among the settings of the task; no batch norm; 2 random numbers.</source>
   <translation>해 볼 것: 과제 설정에서 최소 제곱, 또는 판별자 스텝 수 5의 WGAN-GP, 배치 정규화 빼기, 난수 2개.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_digits.camplab" />
   <source>Radford et al. 2015, Unsupervised representation learning with deep convolutional generative adversarial networks.</source>
   <translation>Radford et al. 2015, 합성곱 GAN(DCGAN)을 내놓은 논문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_ring.camplab" />
   <source>Two networks against each other. The generator makes points of 8 random numbers; the discriminator says of a point how real it looks. In every step the discriminator learns to tell real points from made ones, and then the generator learns to make points that it takes for real. The generator never sees a real point.</source>
   <translation>서로 맞서는 두 신경망입니다. 생성자(generator)는 난수 8개로 점을 만들고, 판별자(discriminator)는 점이 얼마나 진짜 같은지 말합니다. 스텝마다 먼저 판별자가 진짜 점과 만든 점을 구별하는 법을 배우고, 이어서 생성자가 판별자가 진짜로 여길 점을 만드는 법을 배웁니다. 생성자는 진짜 점을 한 번도 보지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_ring.camplab" />
   <source>Watch for: the made points in the panel Predictions. First they stray about the middle, then they find a few of the eight clouds and jump between them, then all of them.</source>
   <translation>볼 것: '예측' 패널에 보이는 만든 점들. 처음에는 가운데를 떠돌다가, 구름 여덟 개 가운데 몇 개를 찾아 그 사이를 뛰어다니고, 나중에는 모두 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_ring.camplab" />
   <source>Do not judge it by its loss. When the discriminator can only guess, its loss is 2 ln 2 = 1.386; that is so of a perfect generator, and of one that has failed while the discriminator learned nothing. Look at the samples.</source>
   <translation>손실로 판단하지 마세요. 판별자가 찍을 수밖에 없을 때 손실은 2 ln 2 = 1.386입니다. 생성자가 완벽할 때도 그렇고, 판별자가 아무것도 배우지 못한 채 생성자가 실패했을 때도 그렇습니다. 샘플을 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_ring.camplab" />
   <source>Try: the race of two GANs, on the start page: 0.01 times the learning rate for the discriminator, at the end of the recipe, leaves the loss as it is and no cloud is found. Other losses, among the settings of the task; fewer random numbers; more noise in the data.</source>
   <translation>해 볼 것: 시작 페이지의 두 GAN의 경주. 학습 설정 끝에서 판별자의 학습률을 0.01배로 하면 손실은 그대로인데 구름을 하나도 찾지 못합니다. 과제 설정의 다른 손실, 더 적은 난수, 더 큰 데이터 잡음.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gan_ring.camplab" />
   <source>Goodfellow et al. 2014, Generative adversarial nets.</source>
   <translation>Goodfellow et al. 2014, 생성적 적대 신경망(GAN)을 처음 내놓은 논문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet.camplab" />
   <source>GoogLeNet (Szegedy et al. 2015), the first Inception network: nine modules that look with windows of several sizes side by side. It won ImageNet in 2014 with a ninth of AlexNet's weights.</source>
   <translation>GoogLeNet(Szegedy et al. 2015): 첫 인셉션 신경망. 모듈 아홉 개가 여러 크기의 필터로 나란히 봅니다. AlexNet의 9분의 1밖에 안 되는 가중치로 2014년 ImageNet에서 우승했습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet.camplab" />
   <source>The stem stands for stages 1 and 2. As in torchvision: batch norm after each convolution, and 3×3 windows in the branches that the paper has at 5×5. 13.0 million parameters in training; without the two side heads, which are needed in training only, 6.6 million (the original layout has 7.0; “4 million”, as some lecture notes say, is not its size).</source>
   <translation>스템(stem)이 논문의 스테이지 1과 2에 해당합니다. torchvision처럼 합성곱마다 뒤에 배치 정규화를 두고, 논문에서 5×5인 브랜치에는 3×3 필터를 둡니다. 학습할 때의 매개변수는 1,300만 개이고, 학습할 때만 필요한 보조 헤드(auxiliary head) 두 개를 빼면 660만 개입니다(본래 구조는 700만 개. 일부 강의 자료에 나오는 “400만 개”는 맞지 않습니다).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet.camplab" />
   <source>Weights: “Load weights” (menu Network) takes those that torchvision has trained on ImageNet. They were trained with colours from −1 to 1 instead of standardised ones: train on before you judge them.</source>
   <translation>가중치: ‘가중치 불러오기’(신경망 메뉴)로 torchvision이 ImageNet에서 사전 학습한 가중치를 불러올 수 있습니다. 표준화한 색이 아니라 −1에서 1까지의 색으로 학습되었으니, 더 학습한 다음에 판단하세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet.camplab" />
   <source>Watch for: the gradients of stage 3 with and without the side heads. They hand a gradient to the middle of the network that did not have to come all the way from the end.</source>
   <translation>눈여겨볼 점: 보조 헤드가 있을 때와 없을 때 stage 3의 기울기를 비교해 보세요. 보조 헤드는 멀리 끝에서 돌아오지 않아도 되는 기울기를 신경망의 가운데에 건네줍니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet.camplab" />
   <source>Try: bypass both side heads; switch the reductions off in one module and see its parameters and work.</source>
   <translation>해 보기: 보조 헤드 두 개를 모두 건너뛰기, 모듈 하나에서 채널 축소를 끄고 매개변수와 계산량 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Inception modules (Szegedy et al. 2015, made small): windows of 1, 3 and 5 pixels and a pooling side by side. The network finds out itself which window is worth it.</source>
   <translation>인셉션 모듈(Szegedy et al. 2015를 작게 만든 것): 1×1, 3×3, 5×5 필터와 풀링을 나란히 둡니다. 어느 필터가 쓸모 있는지는 신경망이 스스로 알아냅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>The 1×1 convolutions in front of the large windows make the work small. At the end every map becomes its average: no large dense layer.</source>
   <translation>큰 필터 앞에 놓인 1×1 합성곱이 계산량을 줄여 줍니다. 마지막에는 맵마다 평균을 내므로 커다란 완전 연결층이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Watch for: the feature maps of the four branches of one module; the large windows give the smoother maps.</source>
   <translation>눈여겨볼 점: 한 모듈에 있는 브랜치 네 개의 특징 맵을 비교해 보세요. 필터가 클수록 맵이 더 매끄럽습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Try: switch the reductions off in one module and compare its parameters.</source>
   <translation>해 보기: 모듈 하나에서 채널 축소를 끄고 매개변수 수 비교하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>A digit read from top to bottom, one row of 8 pixels at each of 8 steps. The GRU (Cho et al. 2014) keeps a state of 64 numbers and has two gates: how much of the state to keep, and how much of it to use for the new one.</source>
   <translation>손글씨 숫자를 위에서 아래로, 시점(time step) 8개마다 8픽셀 한 행씩 읽습니다. GRU(Cho et al. 2014)는 값 64개로 된 상태를 지니며 게이트가 두 개 있습니다. 하나는 상태를 얼마나 유지할지, 다른 하나는 새 상태를 만들 때 상태를 얼마나 쓸지 정합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>Watch for: it never sees two rows at once, and yet it knows digits: what it needs of earlier rows is in the state.</source>
   <translation>눈여겨볼 점: 두 행을 한꺼번에 보는 일이 없는데도 숫자를 알아맞힙니다. 앞 행에서 필요한 것은 모두 상태에 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>Try: the cells rnn_tanh and lstm (a GRU has three times, an LSTM four times the weights of a plain cell); both directions; a state of 8.</source>
   <translation>해 보기: 셀을 ‘RNN, tanh’와 LSTM으로 바꾸기(기본 셀과 비교해 GRU는 가중치가 세 배, LSTM은 네 배입니다), 양방향으로 읽기, 상태의 크기를 8로 줄이기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3.camplab" />
   <source>Inception v3 (Szegedy et al. 2016) reads 299×299 pixels. Large windows are taken apart: two of 3×3 for one of 5×5, a row of 7 and a column of 7 for one of 7×7. Modules and stages are numbered as in torchvision; the stem stands for stages 1 to 4.</source>
   <translation>Inception v3(Szegedy et al. 2016)은 299×299픽셀을 읽습니다. 큰 필터를 나눕니다. 5×5 하나 대신 3×3 두 개를, 7×7 하나 대신 길이 7인 행과 길이 7인 열을 씁니다. 모듈과 스테이지의 번호는 torchvision과 같습니다. 스템(stem)이 스테이지 1부터 4까지에 해당합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3.camplab" />
   <source>27.2 million parameters in training, 23.8 million without the side head.</source>
   <translation>학습할 때의 매개변수는 2,720만 개, 보조 헤드를 빼면 2,380만 개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3.camplab" />
   <source>Data: pictures of your own, one folder for each class; without any, the digits, enlarged 28 times in 3 colours (then remove the side head, whose windows need more than 224 pixels). “Fit the head to the data” (menu Network) then gives the last layer as many outputs as there are classes.</source>
   <translation>데이터: 직접 준비한 이미지를 클래스마다 폴더 하나에 넣으세요. 이미지가 없다면 손글씨 숫자를 28배로 확대하고 색을 3으로 하세요(그리고 224픽셀보다 큰 이미지가 필요한 보조 헤드는 지우세요). 그런 다음 ‘헤드를 데이터에 맞추기’(신경망 메뉴)를 누르면 마지막 층의 출력 수가 클래스 수와 같아집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3.camplab" />
   <source>Watch for: the sizes 35×35, 17×17 and 8×8 of stages 5, 6 and 7, and what each form of module does there.</source>
   <translation>눈여겨볼 점: stage 5, 6, 7의 크기 35×35, 17×17, 8×8과, 거기서 모듈의 형태마다 하는 일을 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3.camplab" />
   <source>Try: unwrap module 6b to see rows and columns; set the loss weight of the side head to 0.</source>
   <translation>해 보기: 모듈 6b를 풀어 행과 열을 보기, 보조 헤드의 손실 가중치를 0으로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3_style.camplab" />
   <source>Inception v3 (Szegedy et al. 2016) made small: one module of each of its five forms, with an eighth of their channels. 8×8 pixels become 3×3 in form B and one in form D.</source>
   <translation>Inception v3(Szegedy et al. 2016)을 작게 만든 것입니다. 다섯 형태의 모듈이 하나씩 있고 채널 수는 8분의 1입니다. 8×8픽셀이 형태 B에서 3×3이 되고, 형태 D에서 하나가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3_style.camplab" />
   <source>Watch for: how large windows are taken apart. In 6b a row of 7 and a column of 7 stand for 49 pixels.</source>
   <translation>눈여겨볼 점: 큰 필터를 어떻게 나누는지 보세요. 6b에서는 길이 7인 행과 길이 7인 열이 49픽셀을 대신합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/inception_v3_style.camplab" />
   <source>Try: a second 6b after the first; a width of 0.25 in all modules.</source>
   <translation>해 보기: 첫 6b 뒤에 같은 모듈을 하나 더 두기, 모든 모듈의 너비를 0.25로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_gru.camplab" />
   <source>Letters of which each is drawn by the two before it. At each of 32 steps the network says how likely each letter is to come next; the loss is the mean cross-entropy in nats. Nobody can do better than the entropy of the chain: 0.795 here, of which 0.783 is what is left once two letters are known.</source>
   <translation>앞의 두 글자로 다음 글자를 뽑은 텍스트입니다. 신경망은 시점 32개마다 다음 글자의 확률을 내고, 손실은 교차 엔트로피(cross-entropy)의 평균이며 단위는 내트(nat)입니다. 이 사슬의 엔트로피보다 낮아질 수는 없습니다. 여기서는 0.795이고, 앞의 두 글자를 알 때는 0.783입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_gru.camplab" />
   <source>Watch for: the loss falls from ln 4 = 1.39 to what one letter tells (1.17), and then to what two tell. In Predictions the letters that the network writes, and how likely it holds each.</source>
   <translation>볼 것: 손실이 ln 4 = 1.39에서 한 글자로 알 수 있는 1.17까지, 다시 두 글자로 알 수 있는 값까지 내려갑니다. ‘예측’ 패널에는 신경망이 쓰는 글자와 글자마다의 확률이 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_gru.camplab" />
   <source>Try: a hidden state of 2; a sharpness of 10 or 0 in the data, which moves the entropy; no recurrent block, so that only one letter is known.</source>
   <translation>해 보기: 은닉 상태를 2로 줄이기, 데이터의 뾰족함을 10이나 0으로 바꾸어 엔트로피 옮기기, 순환 블록 없이 한 글자만 알게 하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_transformer.camplab" />
   <source>The smallest GPT: characters of Alice in Wonderland, and at each step the next one is to be told. The causal mask lets a step see itself and those before it, and nothing of what it is to predict (Radford et al. 2018).</source>
   <translation>가장 작은 GPT입니다. 『이상한 나라의 앨리스』를 글자로 읽고 시점마다 다음 글자를 맞힙니다. 인과 마스크(causal) 때문에 시점은 자신과 앞만 보고, 예측할 것은 보지 못합니다(Radford et al. 2018).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_transformer.camplab" />
   <source>Watch for: in Predictions what it writes, from noise to letters, to words. The training loss falls on while the validation loss stays: 5,600 characters are soon known by heart. In Attention half of every picture is empty.</source>
   <translation>볼 것: ‘예측’ 패널에서 쓰는 글이 아무 글자에서 낱말로 바뀝니다. 훈련 손실은 계속 내려가지만 검증 손실은 내려가지 않습니다. 5,600자는 곧 외울 수 있기 때문입니다. ‘어텐션’ 그림은 절반이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/language_model_transformer.camplab" />
   <source>Try: causal switched off in the encoder layers: the loss is nearly 0, and what it writes is nonsense, as it has seen the answers. Try the Korean poems, words instead of characters, or a text of your own.</source>
   <translation>해 보기: 인코더 층의 인과 마스크를 끄기. 손실은 거의 0이 되지만 답을 미리 본 것이라 엉뚱한 글을 씁니다. 한국 시, 글자 대신 단어, 또는 직접 가져온 텍스트로 바꿔 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>LeNet-5 (LeCun et al. 1998), made to fit pictures of 8×8 pixels.</source>
   <translation>LeNet-5(LeCun et al. 1998)를 8×8픽셀 이미지에 맞춘 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>What is as in the paper: the order of the layers, their names (C1 to F6), 6, 16, 120 and 84 features, average pooling, tanh. What is not: the paper reads 32×32 pixels with windows of 5×5; here they are 3×3 with a rim of zeros, and C5 is 2×2. In the paper the poolings have weights, C3 sees only some maps of S2, and the output compares with drawn digits.</source>
   <translation>논문과 같은 것: 층의 순서, 층의 이름(C1~F6), 특성 수 6, 16, 120, 84, 평균 풀링, tanh. 논문과 다른 것: 논문은 32×32픽셀을 5×5 필터로 읽지만, 여기서는 필터가 3×3이고 둘레를 0으로 채우며 C5는 2×2입니다. 또 논문에서는 풀링에도 가중치가 있고, C3은 S2의 맵 가운데 일부만 보며, 출력은 미리 그려 둔 숫자와 비교합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>Watch for: the 6 feature maps of C1, soon edges of one direction each. C1 has 60 weights; a dense layer that makes the same 6×8×8 numbers would have 24,960.</source>
   <translation>눈여겨볼 점: C1의 특징 맵 6개가 곧 저마다 한 방향의 윤곽선(edge)을 나타냅니다. C1의 가중치는 60개입니다. 같은 6×8×8개의 값을 완전 연결층으로 만들려면 24,960개가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>Try: relu instead of tanh; max instead of average pooling; remove C3.</source>
   <translation>해 보기: tanh 대신 relu 쓰기, 평균 풀링 대신 최대 풀링 쓰기, C3 지우기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>A digit read row by row by an LSTM (Hochreiter &amp; Schmidhuber 1997). Beside its state it has a cell that is only multiplied by the forget gate and added to, so that memory can last.</source>
   <translation>LSTM(Hochreiter &amp; Schmidhuber 1997)이 손글씨 숫자를 한 행씩 읽습니다. 상태와 따로 셀을 두는데, 셀에는 망각 게이트를 곱하고 값을 더하기만 하므로 기억이 오래갈 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>The forget bias of 1 opens the forget gate at the start: it remembers unless it learns to forget.</source>
   <translation>망각 편향을 1로 두면 망각 게이트가 처음부터 열려 있습니다. 잊는 법을 배우지 않는 한 기억합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>Watch for: the gradient norm in the first steps.</source>
   <translation>눈여겨볼 점: 처음 몇 스텝의 기울기 노름(norm)을 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>Try: forget bias 0 and −3; a recurrent gain of 3 without and with clipping.</source>
   <translation>해 보기: 망각 편향을 0과 −3으로 바꾸기, 순환 게인을 3으로 두고 기울기 클리핑 없이, 그리고 켜고 학습하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>A multi-layer perceptron: the picture is laid out in one row of 64 numbers, and two hidden layers look at all of them.</source>
   <translation>다층 퍼셉트론입니다. 이미지를 값 64개의 한 줄로 늘어놓고, 은닉층 두 개가 그 전체를 봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>Watch for: the gap between training and validation loss. It knows nothing of neighbours: shuffle the pixels of all pictures in the same way, and it learns just as well.</source>
   <translation>눈여겨볼 점: 훈련 손실과 검증 손실의 차이를 보세요. 이 신경망은 어느 픽셀이 이웃인지 모릅니다. 모든 이미지의 픽셀을 같은 방식으로 뒤섞어도 똑같이 잘 배웁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>Try: one hidden layer less; sigmoid instead of relu; 4 hidden features instead of 64.</source>
   <translation>해 보기: 은닉층 하나 줄이기, relu 대신 시그모이드 쓰기, 은닉 특성을 64개에서 4개로 줄이기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_style.camplab" />
   <source>MobileNetV2 (Sandler et al. 2018) made small: five inverted bottlenecks, wide in the middle, with a depthwise window and no activation at their narrow end.</source>
   <translation>MobileNetV2(Sandler et al. 2018)를 작게 만든 것입니다. 역병목 다섯 개가 있는데, 가운데가 넓고 깊이별(depthwise) 필터를 쓰며 좁은 끝에는 활성화 함수가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_style.camplab" />
   <source>Watch for: the work (MACs) of a depthwise convolution beside that of the 1×1 convolutions around it.</source>
   <translation>눈여겨볼 점: 깊이별(depthwise) 합성곱의 계산량(MAC)을 앞뒤에 있는 1×1 합성곱의 계산량과 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_style.camplab" />
   <source>Try: an expansion of 1; the activation put after the last convolution (unwrap a block first).</source>
   <translation>해 보기: 확장 배수를 1로 바꾸기, 마지막 합성곱 뒤에 활성화 함수 두기(먼저 블록을 푸세요).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v2.camplab" />
   <source>MobileNetV2 (Sandler et al. 2018), made for telephones: inverted bottlenecks widen six times, look with a depthwise window, and narrow again without an activation.</source>
   <translation>MobileNetV2(Sandler et al. 2018). 모바일 기기용으로 만들었습니다. 역병목이 채널을 여섯 배로 넓히고, 깊이별(depthwise) 필터로 본 다음, 활성화 함수 없이 다시 좁힙니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v2.camplab" />
   <source>3.5 million parameters and 0.3 billion products for a picture: a fourteenth of ResNet-50.</source>
   <translation>매개변수 350만 개, 이미지 하나에 곱셈 3억 번으로 ResNet-50의 14분의 1입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v2.camplab" />
   <source>Watch for: the shortcuts join the narrow ends here; in a ResNet they join the wide ones.</source>
   <translation>눈여겨볼 점: 여기서는 스킵 연결(shortcut)이 좁은 쪽끼리 이어 줍니다. ResNet에서는 넓은 쪽끼리 이어 줍니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v2.camplab" />
   <source>Try: an expansion of 3; put the activation after the last convolution by hand (unwrap a block first).</source>
   <translation>해 보기: 확장 배수를 3으로 바꾸기, 마지막 합성곱 뒤에 활성화 함수를 직접 두기(먼저 블록을 푸세요).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_large.camplab" />
   <source>MobileNetV3 large (Howard et al. 2019): inverted bottlenecks whose widths, windows and gates were found by a search on a telephone, then finished by hand.</source>
   <translation>MobileNetV3 large(Howard et al. 2019): 너비, 필터, 게이트를 스마트폰에서 탐색하여 찾은 다음 사람이 다듬은 역병목입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_large.camplab" />
   <source>5.5 million parameters, 0.22 billion products. Gates (squeeze-excite) stand where they are worth it; hardswish, a curve of straight pieces, in the deeper half.</source>
   <translation>매개변수 550만 개, 곱셈 2억 2,000만 번. 게이트(squeeze-excite)는 그만한 값을 하는 곳에만 있고, 직선 조각으로 된 활성화 함수인 hardswish는 더 깊은 절반에만 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_large.camplab" />
   <source>Watch for: how uneven it is. No person would have chosen 2.3 times the width.</source>
   <translation>눈여겨볼 점: 얼마나 들쭉날쭉한지 보세요. 사람이라면 너비를 2.3배로 고르지 않았을 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_large.camplab" />
   <source>Try: the small one; no gates at all.</source>
   <translation>해 보기: small 쓰기, 게이트를 모두 없애기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_small.camplab" />
   <source>MobileNetV3 small (Howard et al. 2019): the same search with less to spend. 2.5 million parameters, 0.06 billion products for a picture: a seventieth of ResNet-50.</source>
   <translation>MobileNetV3 small(Howard et al. 2019): 같은 탐색을 더 적은 예산으로 한 것입니다. 매개변수 250만 개, 이미지 하나에 곱셈 6,000만 번으로 ResNet-50의 70분의 1입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_small.camplab" />
   <source>Two thirds of the parameters stand in the two dense layers of the head.</source>
   <translation>매개변수의 3분의 2가 헤드의 완전 연결층 두 개에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_small.camplab" />
   <source>Watch for: the first stages halve the picture at once, so that little is done on many pixels.</source>
   <translation>눈여겨볼 점: 처음 스테이지들이 곧바로 이미지를 절반으로 줄입니다. 그래서 픽셀이 많은 곳에서 하는 계산이 적습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mobilenet_v3_small.camplab" />
   <source>Try: relu everywhere instead of hardswish; an expansion of 6 in all blocks.</source>
   <translation>해 보기: 모든 hardswish를 relu로 바꾸기, 모든 블록의 확장 배수를 6으로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet101.camplab" />
   <source>ResNet-101 (He et al. 2016): as ResNet-50, with 23 blocks in stage 3. A stem, four stages of 3, 4, 23 and 3 residual blocks, and a head of one dense layer: 1 + 3·33 + 1 = 101 layers with weights.</source>
   <translation>ResNet-101(He et al. 2016): ResNet-50과 같되 stage 3에 블록이 23개 있습니다. 스템(stem), 잔차 블록이 3, 4, 23, 3개인 스테이지 네 개, 완전 연결층 하나인 헤드로 되어 있습니다. 가중치가 있는 층은 1 + 3·33 + 1 = 101개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet101.camplab" />
   <source>44.5 million parameters. As in torchvision, the stride stands at the 3×3 convolution (“v1.5”), not at the 1×1 in front of it.</source>
   <translation>매개변수 4,450만 개. torchvision처럼 스트라이드를 앞의 1×1이 아니라 3×3 합성곱에 둡니다(“v1.5”).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet101.camplab" />
   <source>Watch for: the parameters of stage 3. A block more costs it 1.1 million.</source>
   <translation>눈여겨볼 점: stage 3의 매개변수를 보세요. 블록이 하나 늘 때마다 110만 개가 듭니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet101.camplab" />
   <source>Try: 8 and 36 blocks in stages 2 and 3 make ResNet-152.</source>
   <translation>해 보기: stage 2와 3의 블록을 8개와 36개로 바꾸면 ResNet-152가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet152.camplab" />
   <source>ResNet-152 (He et al. 2016): the deepest of the networks that won ImageNet in 2015, with 36 blocks in stage 3. A stem, four stages of 3, 8, 36 and 3 residual blocks, and a head of one dense layer: 1 + 3·50 + 1 = 152 layers with weights.</source>
   <translation>ResNet-152(He et al. 2016): 2015년 ImageNet에서 우승한 신경망들 가운데 가장 깊은 것으로, stage 3에 블록이 36개 있습니다. 스템(stem), 잔차 블록이 3, 8, 36, 3개인 스테이지 네 개, 완전 연결층 하나인 헤드로 되어 있습니다. 가중치가 있는 층은 1 + 3·50 + 1 = 152개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet152.camplab" />
   <source>60.2 million parameters. As in torchvision, the stride stands at the 3×3 convolution (“v1.5”), not at the 1×1 in front of it.</source>
   <translation>매개변수 6,020만 개. torchvision처럼 스트라이드를 앞의 1×1이 아니라 3×3 합성곱에 둡니다(“v1.5”).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet152.camplab" />
   <source>Watch for: the activations along stage 3. 36 sums one after another, and nothing explodes: each block ends with batch norm before the sum.</source>
   <translation>눈여겨볼 점: stage 3을 따라 활성값을 보세요. 덧셈이 36번 이어져도 아무것도 폭주하지 않습니다. 블록마다 더하기 전에 배치 정규화로 끝나기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet152.camplab" />
   <source>Try: how large a batch fits on your device; the table of costs says it.</source>
   <translation>해 보기: 여러분의 장치에 배치가 얼마나 크게 들어가는지 알아보기. ‘신경망 표’에 나와 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet18.camplab" />
   <source>ResNet-18 (He et al. 2016): the smallest of the paper. A stem, four stages of 2, 2, 2 and 2 residual blocks, and a head of one dense layer: 1 + 2·8 + 1 = 18 layers with weights.</source>
   <translation>ResNet-18(He et al. 2016): 논문에서 가장 작은 것입니다. 스템(stem), 잔차 블록이 2, 2, 2, 2개인 스테이지 네 개, 완전 연결층 하나인 헤드로 되어 있습니다. 가중치가 있는 층은 1 + 2·8 + 1 = 18개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet18.camplab" />
   <source>11.7 million parameters. Where a stage begins, the shortcut is a 1×1 convolution with stride 2; else it is the input itself.</source>
   <translation>매개변수 1,170만 개. 스테이지가 시작되는 곳에서는 스킵 연결(shortcut)이 스트라이드가 2인 1×1 합성곱이고, 그 밖에는 입력 그 자체입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet18.camplab" />
   <source>Watch for: the gradient of the stem beside that of the head. The shortcuts keep them alike.</source>
   <translation>눈여겨볼 점: 스템(stem)의 기울기를 헤드의 기울기와 비교해 보세요. 스킵 연결(shortcut) 덕분에 비슷합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet18.camplab" />
   <source>Try: bypass a block inside a stage of a trained network; freeze all but the head.</source>
   <translation>해 보기: 학습된 신경망에서 스테이지 안쪽의 블록 하나를 건너뛰기, 헤드만 빼고 동결하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>ResNet-20 (He et al. 2016, section 4.2) for pictures of 8×8 pixels: three stages of three residual blocks.</source>
   <translation>8×8픽셀 이미지를 위한 ResNet-20(He et al. 2016, section 4.2): 잔차 블록 세 개씩 스테이지 세 개.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>As in the paper: 16, 32 and 64 channels, batch norm, average over the last maps. Not as there: where the size changes, the shortcut is a 1×1 convolution, and 8×8 pixels become 2×2 in the end instead of 8×8.</source>
   <translation>논문과 같은 것: 채널 수 16, 32, 64, 배치 정규화, 마지막 맵의 평균. 논문과 다른 것: 크기가 바뀌는 곳에서는 스킵 연결(shortcut)이 1×1 합성곱이며, 8×8픽셀이 마지막에 8×8이 아니라 2×2가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>Watch for: the gradient of the stem beside that of the last layer. The shortcuts keep them alike at any depth.</source>
   <translation>눈여겨볼 점: 스템(stem)의 기울기를 마지막 층의 기울기와 비교해 보세요. 스킵 연결(shortcut) 덕분에 아무리 깊어도 비슷합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>Try: 9, 8 and 8 turns in the three repeats make ResNet-56; bypass one residual block of a trained network and see how little is lost.</source>
   <translation>해 보기: 반복 블록 세 개의 횟수를 9, 8, 8로 바꾸면 ResNet-56이 됩니다. 학습된 신경망에서 잔차 블록 하나를 건너뛰고, 성능이 거의 떨어지지 않는지 확인해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet34.camplab" />
   <source>ResNet-34 (He et al. 2016): two 3×3 convolutions in each block. A stem, four stages of 3, 4, 6 and 3 residual blocks, and a head of one dense layer: 1 + 2·16 + 1 = 34 layers with weights.</source>
   <translation>ResNet-34(He et al. 2016): 블록마다 3×3 합성곱이 두 개 있습니다. 스템(stem), 잔차 블록이 3, 4, 6, 3개인 스테이지 네 개, 완전 연결층 하나인 헤드로 되어 있습니다. 가중치가 있는 층은 1 + 2·16 + 1 = 34개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet34.camplab" />
   <source>21.8 million parameters. Where a stage begins, the shortcut is a 1×1 convolution with stride 2; else it is the input itself.</source>
   <translation>매개변수 2,180만 개. 스테이지가 시작되는 곳에서는 스킵 연결(shortcut)이 스트라이드가 2인 1×1 합성곱이고, 그 밖에는 입력 그 자체입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet34.camplab" />
   <source>Watch for: parameters and work beside those of ResNet-18 and ResNet-50.</source>
   <translation>눈여겨볼 점: 매개변수와 계산량을 ResNet-18, ResNet-50과 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet34.camplab" />
   <source>Try: set the kind of all blocks to pre-activation.</source>
   <translation>해 보기: 모든 블록의 종류를 ‘사전 활성화’로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet50.camplab" />
   <source>ResNet-50 (He et al. 2016): bottlenecks of 1×1, 3×3 and 1×1 instead of two 3×3 windows. A stem, four stages of 3, 4, 6 and 3 residual blocks, and a head of one dense layer: 1 + 3·16 + 1 = 50 layers with weights.</source>
   <translation>ResNet-50(He et al. 2016): 3×3 필터 두 개 대신 1×1, 3×3, 1×1로 된 병목을 씁니다. 스템(stem), 잔차 블록이 3, 4, 6, 3개인 스테이지 네 개, 완전 연결층 하나인 헤드로 되어 있습니다. 가중치가 있는 층은 1 + 3·16 + 1 = 50개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet50.camplab" />
   <source>25.6 million parameters. As in torchvision, the stride stands at the 3×3 convolution (“v1.5”), not at the 1×1 in front of it.</source>
   <translation>매개변수 2,560만 개. torchvision처럼 스트라이드를 앞의 1×1이 아니라 3×3 합성곱에 둡니다(“v1.5”).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet50.camplab" />
   <source>Watch for: what a bottleneck costs. At 256 channels two 3×3 windows have 1,179,648 weights, the bottleneck 69,632.</source>
   <translation>눈여겨볼 점: 병목에 드는 비용을 보세요. 채널이 256개일 때 3×3 필터 두 개의 가중치는 1,179,648개, 병목의 가중치는 69,632개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet50.camplab" />
   <source>Try: freeze all but the head and train on your own pictures; change kind to basic in one block and see its parameters.</source>
   <translation>해 보기: 헤드만 빼고 동결한 다음 직접 준비한 이미지로 학습하기, 블록 하나의 종류를 ‘기본’으로 바꾸고 매개변수 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext50_32x4d.camplab" />
   <source>ResNeXt-50 (Xie et al. 2017): ResNet-50 with the 3×3 convolution of each bottleneck in 32 groups, 4 channels wide in the first stage. As many weights and as much work as ResNet-50, and more accurate.</source>
   <translation>ResNeXt-50(Xie et al. 2017): ResNet-50에서 병목마다 3×3 합성곱을 그룹 32개로 나눈 것입니다. 첫 스테이지에서는 그룹의 너비가 채널 4개입니다. 가중치와 계산량은 ResNet-50과 비슷하고 더 정확합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext50_32x4d.camplab" />
   <source>25.0 million parameters. As in torchvision, the stride stands at the 3×3 convolution (“v1.5”), not at the 1×1 in front of it.</source>
   <translation>매개변수 2,500만 개. torchvision처럼 스트라이드를 앞의 1×1이 아니라 3×3 합성곱에 둡니다(“v1.5”).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext50_32x4d.camplab" />
   <source>Watch for: one residual block here and in ResNet-50. The middle is twice as wide, yet its 3×3 windows have an eighth of the weights.</source>
   <translation>눈여겨볼 점: 이 신경망의 잔차 블록 하나를 ResNet-50의 것과 비교해 보세요. 가운데가 두 배 넓은데도 3×3 필터의 가중치는 8분의 1입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext50_32x4d.camplab" />
   <source>Try: 1 group of width 64, which is ResNet-50; 64 groups of width 4.</source>
   <translation>해 보기: 너비가 64인 그룹 1개로 바꾸기(ResNet-50이 됩니다), 너비가 4인 그룹 64개로 바꾸기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext_style.camplab" />
   <source>ResNeXt (Xie et al. 2017) made small: bottlenecks whose middle is shared out to 8 groups. Each group of filters sees its own share of the channels.</source>
   <translation>ResNeXt(Xie et al. 2017)를 작게 만든 것입니다. 병목의 가운데를 그룹 8개로 나눕니다. 필터 그룹마다 채널을 자기 몫만 봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext_style.camplab" />
   <source>Watch for: the weights of a grouped 3×3 convolution: 32 × (4 × 3 × 3) in stage 1 instead of 32 × (32 × 3 × 3).</source>
   <translation>눈여겨볼 점: 그룹을 나눈 3×3 합성곱의 가중치를 보세요. stage 1에서 32 × (32 × 3 × 3)개가 아니라 32 × (4 × 3 × 3)개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnext_style.camplab" />
   <source>Try: 1 group; 32 groups of width 4, which makes it depthwise in stage 1.</source>
   <translation>해 보기: 그룹 1개로 바꾸기, 너비가 4인 그룹 32개로 바꾸기(stage 1에서는 깊이별(depthwise) 합성곱이 됩니다).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_attention.camplab" />
   <source>The same symbols to be written from the last to the first, but the decoder may look back at every step that was read (Bahdanau et al. 2015; after the recurrent layer, as in Luong et al. 2015): what it finds stands beside its own state.</source>
   <translation>같은 기호를 끝에서부터 거꾸로 쓰지만, 디코더는 읽은 시점을 모두 돌아볼 수 있습니다(Bahdanau et al. 2015, 순환층 뒤에 두는 것은 Luong et al. 2015). 찾은 것이 디코더 자신의 상태 옆에 놓입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_attention.camplab" />
   <source>Watch for: in Attention the block look in the decoder. Rows are what is written, columns what was read; once it has learned, a diagonal runs from the top right to the bottom left: the last is read first. Accuracy jumps when it appears.</source>
   <translation>눈여겨볼 것: ‘어텐션’에서 디코더의 look 블록. 행은 쓴 것, 열은 읽은 것입니다. 학습이 되면 오른쪽 위에서 왼쪽 아래로 대각선이 나타납니다. 마지막에 읽은 것을 먼저 보는 것입니다. 대각선이 나타날 때 정확도가 뛰어오릅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_attention.camplab" />
   <source>Try: copied symbols in place of reversed ones: the other diagonal; 40 steps; a memory that is only looked at (decoder, recurrent layer, begins with: zeros).</source>
   <translation>해 볼 것: 기호 뒤집기 대신 기호 복사를 고르면 반대쪽 대각선이 나타납니다. 시점 40개. 보기만 하는 메모리(디코더 순환층의 시작 상태를 0으로).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_gru.camplab" />
   <source>Fifteen symbols are read, and have to be written from the last to the first. A GRU reads them and hands its last state on; another begins with that state and writes (Sutskever et al. 2014). Whatever was read has to go through one vector of 32 numbers.</source>
   <translation>기호 열다섯 개를 읽고 끝에서부터 거꾸로 씁니다. GRU 하나가 읽고 마지막 상태를 넘기면, 다른 GRU가 그 상태에서 시작해 씁니다(Sutskever et al. 2014). 읽은 것은 모두 값 32개짜리 벡터 하나를 지나야 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_gru.camplab" />
   <source>Watch for: training accuracy, where the decoder is told what is right so far, stays above validation accuracy, where it goes on from what it has written itself. The vector is a bottleneck: it knows what came last better than what came first.</source>
   <translation>눈여겨볼 것: 앞의 정답을 알려 주는 학습 정확도가, 스스로 쓴 것에서 이어 가는 검증 정확도보다 높습니다. 벡터 하나가 병목입니다. 처음 읽은 것보다 마지막에 읽은 것을 더 잘 압니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_gru.camplab" />
   <source>Try: 5 steps in the data, which one vector can hold; a larger hidden state in both layers; then the preset with attention.</source>
   <translation>해 볼 것: 데이터의 시점을 5개로 줄이면 벡터 하나에 담깁니다. 두 층의 은닉 크기를 늘려 보고, 그다음 어텐션이 있는 프리셋을 엽니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_labels.camplab" />
   <source>Each of 7 steps has a label: the symbol that stands as far from the other end. Nothing is written one after the other, all steps are answered at once. The label of the first step is the symbol of the last, so one GRU reads forwards and one backwards, and every step has the states of both.</source>
   <translation>시점 7개마다 레이블이 있습니다. 반대쪽 끝에서 같은 만큼 떨어진 기호입니다. 하나씩 이어 쓰지 않고 모든 시점을 한꺼번에 답합니다. 첫 시점의 레이블은 마지막 시점의 기호이므로, GRU 하나는 앞에서 뒤로, 다른 하나는 뒤에서 앞으로 읽고, 시점마다 두 상태를 모두 갖습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_labels.camplab" />
   <source>Watch for: the accuracy counts single steps. In Predictions every sequence with what is wanted below it, wrong ones underlined.</source>
   <translation>눈여겨볼 것: 정확도는 시점 하나하나를 셉니다. ‘예측’ 패널에서 시퀀스마다 그 아래에 정답이 있고, 틀린 것에는 밑줄이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_labels.camplab" />
   <source>Try: bidirectional switched off. What has not been read yet cannot be said: 3 of 7 steps can only be guessed, and the accuracy stays near 4/7 + 3/70 = 0.61. Then 30 steps, and a hidden state of 8.</source>
   <translation>해 보기: 양방향을 끕니다. 아직 읽지 않은 것은 답할 수 없습니다. 시점 7개 가운데 3개는 찍을 수밖에 없어, 정확도는 4/7 + 3/70 = 0.61 근처에 머뭅니다. 그다음에는 시점 30개, 은닉 상태 8로 해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_transformer.camplab" />
   <source>Encoder and decoder of a transformer (Vaswani et al. 2017), one layer each: no state is carried from step to step. The encoder looks at all symbols; the decoder looks at what is written so far, and at the memory.</source>
   <translation>트랜스포머의 인코더와 디코더(Vaswani et al. 2017), 각각 한 층입니다. 시점에서 시점으로 넘기는 상태가 없습니다. 인코더는 모든 기호를 보고, 디코더는 지금까지 쓴 것과 메모리를 봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_transformer.camplab" />
   <source>Watch for: in Attention the causal mask of the decoder's self attention, and the diagonal in its cross attention.</source>
   <translation>눈여겨볼 것: ‘어텐션’에서 디코더 셀프 어텐션의 인과 마스크, 그리고 크로스 어텐션의 대각선.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/reverse_transformer.camplab" />
   <source>Try: bypass the positional encoding of the encoder. Attention alone does not know the order, and what has to be turned round has none: accuracy stays near what the counts of the symbols allow.</source>
   <translation>해 볼 것: 인코더의 위치 인코딩을 건너뜁니다. 어텐션만으로는 순서를 알 수 없어서 뒤집을 순서가 없습니다. 정확도는 어떤 기호가 몇 개 있는지로 맞힐 수 있는 정도에 머뭅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_labels.camplab" />
   <source>A picture may hold a circle, a square and a triangle, any of them, all or none: three questions, each answered with a number of its own. There is no softmax, as the answers need not add up to 1.</source>
   <translation>이미지에는 원, 사각형, 삼각형이 몇 개든 있을 수 있고 하나도 없을 수도 있습니다. 질문이 셋이고, 질문마다 값 하나로 답합니다. 답을 더해서 1이 될 까닭이 없으므로 소프트맥스는 쓰지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_labels.camplab" />
   <source>Watch for: the accuracy counts single labels, the exact match whole pictures. In Predictions the threshold trades recall for precision, label by label.</source>
   <translation>눈여겨볼 점: 정확도는 레이블을 하나씩 세고, 모든 레이블이 맞은 비율은 이미지 전체로 셉니다. ‘예측’ 패널에서 임계값을 움직이면 레이블마다 재현율과 정밀도를 맞바꾸게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_labels.camplab" />
   <source>Try: average pooling at the end instead of max; a threshold of 20 %; samples of which a label is said wrong: what covers what?</source>
   <translation>해 보기: 끝의 최댓값 풀링을 평균 풀링으로 바꾸기, 임계값을 20%로 하기, 레이블이 틀린 샘플에서 무엇이 무엇을 가렸는지 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_unet.camplab" />
   <source>A small U-Net (Ronneberger et al. 2015) says for every pixel of a picture whether it is ground, circle, square or triangle. The picture is halved twice and comes up again; the ways across bring back where the edges are.</source>
   <translation>작은 U-Net(Ronneberger et al. 2015)이 픽셀마다 배경, 원, 사각형, 삼각형 가운데 무엇인지 말합니다. 이미지는 두 번 절반으로 줄었다가 다시 커지고, 스킵 연결이 윤곽선의 위치를 되살립니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_unet.camplab" />
   <source>Watch for: nearly nine tenths of the pixels are ground, so the accuracy is high before anything is learned; the mean IoU counts every class alike. In Predictions, masks lie over the pictures while they are learned.</source>
   <translation>눈여겨볼 점: 픽셀의 거의 10분의 9가 배경이라서 배운 것이 없어도 정확도는 높습니다. 평균 IoU는 모든 클래스를 똑같이 셉니다. ‘예측’ 패널에서는 학습하는 동안 마스크가 이미지 위에 보입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shapes_unet.camplab" />
   <source>Try: remove the ways across after unwrapping, and look at the edges; one level instead of two; more noise in the data.</source>
   <translation>해 보기: 블록을 풀고 스킵 연결을 없앤 뒤 윤곽선 보기, 레벨을 둘에서 하나로 줄이기, 데이터의 잡음을 키우기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_style.camplab" />
   <source>ShuffleNet v2 (Ma et al. 2018) made small: each unit works on half of the channels and shuffles them with the other half.</source>
   <translation>ShuffleNet v2(Ma et al. 2018)를 작게 만든 것입니다. 유닛마다 채널의 절반만 계산하고 나머지 절반과 섞습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_style.camplab" />
   <source>Watch for: the feature maps behind a unit. Every second one is handed on as it was.</source>
   <translation>눈여겨볼 점: 유닛 뒤의 특징 맵을 보세요. 둘에 하나는 그대로 넘어온 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_style.camplab" />
   <source>Try: unwrap the units of one stage and bypass the shuffle: half of the channels never meets the other.</source>
   <translation>해 보기: 한 스테이지의 유닛을 풀고 셔플을 건너뛰기. 그러면 채널의 절반은 나머지 절반을 만나지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_v2_x1_0.camplab" />
   <source>ShuffleNet v2 (Ma et al. 2018): each unit works on one half of the channels, leaves the other half as it is, and shuffles them. 2.3 million parameters, 0.15 billion products.</source>
   <translation>ShuffleNet v2(Ma et al. 2018): 유닛마다 채널의 절반만 계산하고 나머지 절반은 그대로 둔 다음 함께 섞습니다. 매개변수 230만 개, 곱셈 1억 5,000만 번입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_v2_x1_0.camplab" />
   <source>The stem is stage 1 of the paper. Made by measuring time on real devices instead of counting products: equal widths, few branches, no sums.</source>
   <translation>스템(stem)이 논문의 스테이지 1입니다. 곱셈 수를 세는 대신 실제 장치에서 시간을 재어 만들었습니다. 그래서 너비가 같고, 브랜치가 적으며, 더하기가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_v2_x1_0.camplab" />
   <source>Watch for: the channels that go straight on: half of them past the next unit, a quarter past the next two. What was found early is used again, as in a DenseNet.</source>
   <translation>눈여겨볼 점: 그대로 지나가는 채널을 보세요. 절반은 다음 유닛을, 4분의 1은 다음 두 유닛을 그대로 지나갑니다. 일찍 찾은 것을 DenseNet처럼 다시 씁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/shufflenet_v2_x1_0.camplab" />
   <source>Try: unwrap a unit and bypass the shuffle; 48, 96 and 192 channels make × 0.5.</source>
   <translation>해 보기: 유닛 하나를 풀고 셔플을 건너뛰기, 채널을 48, 96, 192개로 바꾸기(× 0.5가 됩니다).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Twenty dense layers with sigmoid: a network that cannot learn, to see why.</source>
   <translation>시그모이드를 쓴 완전 연결층 스무 개. 배우지 못하는 신경망이며, 그 까닭을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>The slope of a sigmoid is at most 1/4. On the way back the gradient is multiplied by such a slope at every layer, and twenty of them leave nothing: this is the vanishing gradient (Hochreiter 1991; Glorot &amp; Bengio 2010).</source>
   <translation>시그모이드 곡선의 기울기는 최대 1/4입니다. 역전파할 때 층마다 이런 값이 곱해지므로, 스무 번 곱하고 나면 남는 것이 없습니다. 이것이 기울기 소실(vanishing gradient)입니다(Hochreiter 1991; Glorot &amp; Bengio 2010).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Watch for: the gradient panel. The line of the last layer is many powers of ten above that of the first; the bars on the cards fade towards the input. The loss stays at 2.30 = ln 10: it guesses.</source>
   <translation>눈여겨볼 점: ‘기울기 흐름’ 패널을 보세요. 마지막 층의 선이 첫 층의 선보다 몇 자릿수나 위에 있고, 카드의 막대는 입력 쪽으로 갈수록 희미해집니다. 손실은 2.30 = ln 10에 머뭅니다. 추측만 하고 있는 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Try: remove layers until it learns; then the three cures: relu with He, batch norm, residual.</source>
   <translation>해 보기: 배우기 시작할 때까지 층을 지우기, 그다음 세 가지 해결책인 relu와 He 초기화, 배치 정규화, 잔차 연결을 써 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>The twenty sigmoid layers again, with a batch norm before every sigmoid: it keeps the numbers where the sigmoid is steep, and makes up for what the slopes take away (Ioffe &amp; Szegedy 2015).</source>
   <translation>시그모이드 스무 층에 이번에는 시그모이드마다 그 앞에 배치 정규화를 둡니다. 값을 시그모이드가 가파른 곳에 머물게 하고, 곡선의 기울기 때문에 줄어든 만큼을 되살립니다(Ioffe &amp; Szegedy 2015).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>Watch for: the very same sigmoids learn now. After the first epoch training is well under way while validation still guesses: in validation batch norm uses running means, and they have not caught up yet.</source>
   <translation>눈여겨볼 점: 똑같은 시그모이드인데 이번에는 배웁니다. 첫 에포크가 끝나면 훈련은 꽤 진행되었는데 검증은 아직 추측하는 수준입니다. 검증할 때 배치 정규화는 이동 평균을 쓰는데, 그 값이 아직 따라잡지 못했기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>Try: bypass the batch norms one after another, from the output on. How many are needed?</source>
   <translation>해 보기: 배치 정규화를 출력 쪽부터 하나씩 건너뛰기. 몇 개가 필요할까요?</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_relu_he.camplab" />
   <source>The twenty layers again, with relu (slope 1 where it is on) and He initialisation, which draws the weights such that the signal keeps its size from layer to layer (He et al. 2015).</source>
   <translation>같은 스무 층에 이번에는 relu(켜져 있을 때 곡선의 기울기 1)와 He 초기화를 씁니다. He 초기화는 신호의 크기가 층을 지나도 유지되도록 가중치를 뽑습니다(He et al. 2015).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_relu_he.camplab" />
   <source>Watch for: the gradients of the first and the last layer are alike from the first step on.</source>
   <translation>눈여겨볼 점: 첫 층과 마지막 층의 기울기가 첫 스텝부터 비슷합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_relu_he.camplab" />
   <source>Try: a gain of 0.5 and of 1.5 in all layers: the signal dies out or explodes. Relu with the default initialisation gets only half as far: the two belong together.</source>
   <translation>해 보기: 모든 층의 게인을 0.5와 1.5로 바꾸면 신호가 사라지거나 폭주합니다. relu에 기본 초기화를 쓰면 절반밖에 나아지지 않습니다. 둘은 함께 써야 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>The twenty sigmoid layers again, each with a shortcut around it: y = x + f(x). The gradient of the sum contains a 1, so that it goes back unharmed through any number of layers (He et al. 2016).</source>
   <translation>시그모이드 스무 층에 이번에는 층마다 스킵 연결(shortcut)을 둡니다: y = x + f(x). 합의 기울기에는 1이 들어 있어, 층이 아무리 많아도 줄어들지 않고 역전파됩니다(He et al. 2016).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>Watch for: nothing was done about the sigmoids, their gradients are as small as ever. The shortcuts go around them.</source>
   <translation>눈여겨볼 점: 시그모이드는 그대로이고 그 기울기도 여전히 작습니다. 스킵 연결이 시그모이드를 비켜 갈 뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>Try: bypass half of the residual blocks in the trained network; a shortcut around every second layer only.</source>
   <translation>해 보기: 학습된 신경망에서 잔차 블록의 절반을 건너뛰기, 두 층에 하나씩만 스킵 연결 두기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sine_regression.camplab" />
   <source>A noisy sine curve to be predicted from x: regression with the mean squared error.</source>
   <translation>잡음이 섞인 사인 곡선을 x로 예측합니다. 평균 제곱 오차(MSE)를 쓰는 회귀입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sine_regression.camplab" />
   <source>Watch for: the loss cannot fall below the noise: its deviation squared. Lower than that on the training points is learning the noise by heart.</source>
   <translation>눈여겨볼 점: 손실은 잡음의 크기, 곧 잡음의 표준편차의 제곱보다 낮아질 수 없습니다. 훈련용 점에서 그보다 낮아졌다면 잡음을 외우고 있는 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sine_regression.camplab" />
   <source>Try: 20 points only; no activation (a straight line); many more features.</source>
   <translation>해 보기: 점을 20개만 쓰기, 활성화 함수 없애기(직선이 됩니다), 특성을 훨씬 많이 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/small_cnn.camplab" />
   <source>Convolution, batch norm, relu: the pattern most networks for pictures are made of.</source>
   <translation>합성곱, 배치 정규화, relu: 이미지를 다루는 신경망 대부분이 이 틀로 이루어져 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/small_cnn.camplab" />
   <source>Batch norm gives every feature map mean 0 and deviation 1 over the batch; the convolution before it needs no bias.</source>
   <translation>배치 정규화는 배치 안에서 모든 특징 맵을 평균 0, 표준편차 1로 맞춥니다. 그래서 앞의 합성곱에는 편향이 필요 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/small_cnn.camplab" />
   <source>Watch for: how fast the loss falls in the first epoch. Then bypass the three batch norms and train again.</source>
   <translation>눈여겨볼 점: 첫 에포크에 손실이 얼마나 빨리 떨어지는지 보세요. 그다음 배치 정규화 세 개를 건너뛰고 다시 학습해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/small_cnn.camplab" />
   <source>Try: a batch size of 4 (the mean of a batch becomes a guess); a learning rate ten times as large, with and without.</source>
   <translation>해 보기: 배치 크기를 4로 줄이기(배치의 평균이 어림짐작이 됩니다), 배치 정규화가 있을 때와 없을 때 학습률을 열 배로 올리기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Two arms that wind around each other: a classic that needs a hidden layer or two (Lang &amp; Witbrock 1988).</source>
   <translation>서로를 감고 도는 나선 두 갈래: 은닉층이 한두 개 필요한 고전적인 문제입니다(Lang &amp; Witbrock 1988).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Watch for: the loss creeps for some forty epochs at two points of three right, which looks final, and then it falls.</source>
   <translation>눈여겨볼 점: 손실이 점의 3분의 2만 맞히는 채로 40에포크쯤 제자리걸음을 해서 다 배운 것처럼 보이지만, 그 뒤에 뚝 떨어집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Try: relu instead of tanh; one hidden layer of 64; weight decay.</source>
   <translation>해 보기: tanh 대신 relu 쓰기, 크기 64인 은닉층 하나만 쓰기, 가중치 감쇠(weight decay) 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_0.camplab" />
   <source>SqueezeNet 1.0 (Iandola et al. 2016): eight fire modules, each of which squeezes to a few channels before it looks with 3×3 windows. 1.2 million parameters, 50 times fewer than AlexNet at the same accuracy.</source>
   <translation>SqueezeNet 1.0(Iandola et al. 2016): Fire 모듈 여덟 개가 저마다 채널을 조금으로 압축한 다음 3×3 필터로 봅니다. 매개변수는 120만 개로, AlexNet의 50분의 일이면서 정확도가 같습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_0.camplab" />
   <source>No dense layer: the last convolution makes one map for each class, and the average of each map is the answer.</source>
   <translation>완전 연결층이 없습니다. 마지막 합성곱이 클래스마다 맵을 하나씩 만들고, 맵마다의 평균이 답입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_0.camplab" />
   <source>Watch for: what a fire module saves. Its 3×3 windows see 16 channels instead of 128.</source>
   <translation>눈여겨볼 점: Fire 모듈이 무엇을 아끼는지 보세요. 3×3 필터가 보는 채널이 128개가 아니라 16개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_0.camplab" />
   <source>Try: SqueezeNet 1.1, which pools earlier and has less than half of the work; more squeeze channels.</source>
   <translation>해 보기: 풀링을 앞당겨 계산이 절반도 안 되는 SqueezeNet 1.1 쓰기, 압축 채널 늘리기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_1.camplab" />
   <source>SqueezeNet 1.1 (by the authors of Iandola et al. 2016): as 1.0, with a smaller first window and with poolings earlier. The same accuracy with less than half of the work: 0.35 instead of 0.82 billion products.</source>
   <translation>SqueezeNet 1.1(Iandola et al. 2016의 저자들이 만든 것): 1.0과 같되 첫 필터가 더 작고 풀링이 더 앞에 있습니다. 절반도 안 되는 계산으로 정확도가 같습니다. 곱셈이 8억 2,000만 번이 아니라 3억 5,000만 번입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_1.camplab" />
   <source>Watch for: where the work is done, beside SqueezeNet 1.0. The stem looks at fewer pixels, each fire module too.</source>
   <translation>눈여겨볼 점: 계산이 어디에서 이루어지는지 SqueezeNet 1.0과 비교해 보세요. 스템(stem)이 보는 픽셀이 더 적고, Fire 모듈도 모두 그렇습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet1_1.camplab" />
   <source>Try: a shortcut around fire 3, 5, 7 and 9, as in the paper.</source>
   <translation>해 보기: 논문처럼 fire 3, 5, 7, 9에 스킵 연결 두기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet_style.camplab" />
   <source>SqueezeNet (Iandola et al. 2016) made small: four fire modules, no dense layer. The last convolution makes one map for each class, and its average is the answer.</source>
   <translation>SqueezeNet(Iandola et al. 2016)을 작게 만든 것입니다. Fire 모듈 네 개가 있고 완전 연결층은 없습니다. 마지막 합성곱이 클래스마다 맵을 하나씩 만들고, 그 평균이 답입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet_style.camplab" />
   <source>Watch for: the ten maps before the last average. Each says where it sees its digit.</source>
   <translation>눈여겨볼 점: 마지막 평균 앞의 맵 열 개를 보세요. 저마다 자기 숫자가 어디에 보이는지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/squeezenet_style.camplab" />
   <source>Try: a squeeze of 2; a shortcut around fire 3 and fire 5 (wrap in residual).</source>
   <translation>해 보기: 압축 채널을 2로 바꾸기, fire 3과 fire 5에 스킵 연결 두기(잔차 연결로 감싸기).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_style.camplab" />
   <source>Swin (Liu et al. 2021) made small: attention inside windows of 4×4 pixels, then in windows shifted by half, then four pixels become one and the same again in windows of 2×2.</source>
   <translation>Swin(Liu et al. 2021)을 작게 만든 것입니다. 4×4픽셀 창 안에서, 그다음 절반만큼 이동한 창 안에서 어텐션을 합니다. 그다음 픽셀 네 개를 하나로 합치고, 2×2 창 안에서 똑같이 되풀이합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_style.camplab" />
   <source>Watch for: the validation accuracy beside that of the vision transformer: near pixels first is a good guess for pictures.</source>
   <translation>눈여겨볼 점: 검증 정확도를 비전 트랜스포머의 검증 정확도와 비교해 보세요. 가까운 픽셀부터 보는 것은 이미지에 잘 맞는 가정입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_style.camplab" />
   <source>Try: a shift of 0 (unwrap a pair first); one window of 8×8, which is attention over the whole picture.</source>
   <translation>해 보기: 이동을 0으로 바꾸기(먼저 쌍을 푸세요), 8×8 창 하나로 바꾸기(이미지 전체에 대한 어텐션이 됩니다).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_t.camplab" />
   <source>Swin-T (Liu et al. 2021): a transformer in stages, like a ResNet. Attention looks only inside windows of 7×7 pixels; in every second layer the windows are shifted by half, so that neighbours meet. Between the stages four pixels become one.</source>
   <translation>Swin-T(Liu et al. 2021): ResNet처럼 여러 스테이지로 된 트랜스포머입니다. 어텐션은 7×7픽셀 창 안에서만 봅니다. 두 층에 한 번씩 창을 절반만큼 이동하여 이웃끼리 만나게 합니다. 스테이지 사이에서는 픽셀 네 개가 하나가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_t.camplab" />
   <source>28.3 million parameters, 4.5 billion products, of which attention itself is a small share: its cost grows with the picture, not with its square.</source>
   <translation>매개변수 2,830만 개, 곱셈 45억 번. 그 가운데 어텐션 자체의 몫은 작습니다. 어텐션의 비용이 이미지 크기의 제곱이 아니라 이미지 크기에 비례하기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_t.camplab" />
   <source>Watch for: the shapes. Channels stand last from the first layer norm to the last, so that dense layers work on each pixel.</source>
   <translation>눈여겨볼 점: 모양을 보세요. 첫 층 정규화부터 마지막 층 정규화까지 채널이 마지막에 있어서, 완전 연결층이 픽셀마다 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/swin_t.camplab" />
   <source>Try: a shift of 0 everywhere (unwrap a pair first): nothing crosses the borders of the windows.</source>
   <translation>해 보기: 모든 이동을 0으로 바꾸기(먼저 쌍을 푸세요). 그러면 아무것도 창의 경계를 넘지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/transformer_rows.camplab" />
   <source>A transformer encoder (Vaswani et al. 2017) over the 8 rows of a digit. Each row becomes a vector of 32 numbers, sines say which row it is, and in two layers every row looks at every other.</source>
   <translation>손글씨 숫자의 행 8개를 보는 트랜스포머 인코더(Vaswani et al. 2017)입니다. 각 행은 값이 32개인 벡터가 되고, 사인파가 몇 번째 행인지 알려 주며, 두 층에서 모든 행이 다른 모든 행을 봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/transformer_rows.camplab" />
   <source>Watch for: unlike in the recurrent presets no row has to wait for the one before; the way from any row to any other is one step long.</source>
   <translation>눈여겨볼 점: 순환 신경망 프리셋과 달리 어떤 행도 앞 행을 기다리지 않습니다. 어느 행에서 어느 행으로든 한 걸음이면 갑니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/transformer_rows.camplab" />
   <source>Try: bypass the positional encoding. It still learns something, but can no longer tell an upside-down digit; 1, 2 and 8 heads (the features are shared among them).</source>
   <translation>해 보기: 위치 인코딩을 건너뛰기(여전히 무언가를 배우지만 위아래가 뒤집힌 숫자를 더는 가려내지 못합니다), 헤드를 1, 2, 8개로 바꾸기(특성을 헤드끼리 나누어 맡습니다).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_binary.camplab" />
   <source>The two moons again, but one number comes out instead of two: above 0 is the second class. Its sigmoid is the probability of that class, and it is within the loss, so that no sigmoid stands at the end.</source>
   <translation>두 반달을 다시 다루지만, 출력값은 둘이 아니라 하나입니다. 0보다 크면 두 번째 클래스입니다. 그 시그모이드가 두 번째 클래스의 확률이며, 시그모이드는 손실 안에 있으므로 끝에 두지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_binary.camplab" />
   <source>Watch for: the loss begins near ln 2 = 0.693, as with a coin. The decision region is that of the network with two outputs.</source>
   <translation>눈여겨볼 점: 손실은 동전 던지기처럼 ln 2 = 0.693 근처에서 시작합니다. 결정 영역은 출력이 둘인 신경망과 같습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_binary.camplab" />
   <source>Try: put a sigmoid at the end and read what the output card says; a weight of 5 for the second class, and watch the border move into the first.</source>
   <translation>해 보기: 끝에 시그모이드를 넣고 출력 카드에 나오는 말 읽기, 두 번째 클래스의 가중치를 5로 하고 경계가 첫 번째 클래스 쪽으로 옮겨 가는 것 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_mlp.camplab" />
   <source>Points of two half circles that reach into each other. No straight line parts them; two small hidden layers do.</source>
   <translation>서로 파고든 두 반원 위의 점들입니다. 직선 하나로는 나눌 수 없지만, 작은 은닉층 두 개면 나눌 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_mlp.camplab" />
   <source>Watch for: with 600 points an epoch is over in a moment: use slow motion to see single steps.</source>
   <translation>눈여겨볼 점: 점이 600개뿐이라 한 에포크가 순식간에 끝납니다. 한 스텝씩 보려면 슬로 모션을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/two_moons_mlp.camplab" />
   <source>Try: no hidden layer (a straight line: about 86 % are right); 2 hidden features; more noise.</source>
   <translation>해 보기: 은닉층 없애기(직선이 되어 약 86%를 맞힙니다), 은닉 특성 2개만 쓰기, 잡음 늘리기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/unet_style.camplab" />
   <source>A U-Net (Ronneberger et al. 2015) made small: the picture is halved twice and comes up again, and at every level what went down is put beside what comes up. Here its maps are averaged to say which digit it is; most U-Nets answer for every pixel.</source>
   <translation>U-Net(Ronneberger et al. 2015)을 작게 만든 것입니다. 이미지를 두 번 절반으로 줄였다가 다시 키우며, 레벨(level)마다 내려간 것을 올라온 것에 이어 붙입니다. 여기서는 맵을 평균하여 어느 숫자인지 답합니다. 대부분의 U-Net은 픽셀마다 답합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/unet_style.camplab" />
   <source>Watch for: the size of the feature maps on the way down and up. Unwrap the block to see each level.</source>
   <translation>눈여겨볼 점: 내려가고 올라오는 동안 특징 맵의 크기를 보세요. 블록을 풀면 레벨마다 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/unet_style.camplab" />
   <source>Try: three levels; remove the way across (the empty branch) after unwrapping.</source>
   <translation>해 보기: 레벨을 세 개로 늘리기, 블록을 풀고 스킵 연결(빈 브랜치)을 지우기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vae_digits.camplab" />
   <source>The encoder says of each digit where it lies among 2 numbers, and how sure it is: a mean and a log variance for each. What the decoder sees is drawn around that mean. So close places have to give like digits, and the KL divergence keeps all of them near 0, where new ones can be drawn.</source>
   <translation>인코더는 숫자마다 값 2개 사이 어디에 있는지, 얼마나 확실한지를 평균과 로그 분산으로 말합니다. 디코더가 보는 것은 그 평균 둘레에서 뽑은 값입니다. 그래서 가까운 곳에서는 비슷한 숫자가 나와야 하고, KL 발산이 모두를 0 가까이에 모아 그곳에서 새 숫자를 뽑을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vae_digits.camplab" />
   <source>Watch for: the latent space, with the circles of the distribution that samples are drawn from; click anywhere, and the place is decoded. Reconstruction error and KL divergence pull in opposite directions: what the one gains the other pays.</source>
   <translation>눈여겨볼 것: 잠재 공간과 샘플을 뽑는 분포의 원들. 아무 데나 누르면 그곳이 디코딩됩니다. 복원 오차와 KL 발산은 반대로 당깁니다. 하나가 얻는 만큼 다른 하나가 치릅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vae_digits.camplab" />
   <source>Try: beta 0, an autoencoder whose plane has holes; beta 10, whose digits are all alike; 8 latent numbers, and an encoder that ends in 16.</source>
   <translation>해 볼 것: 베타 0이면 평면에 빈 곳이 있는 오토인코더가 됩니다. 베타 10이면 숫자가 모두 비슷해집니다. 잠재 값 8개와 16으로 끝나는 인코더도 해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vae_digits.camplab" />
   <source>Kingma &amp; Welling 2013, Auto-encoding variational Bayes.</source>
   <translation>Kingma와 Welling 2013, Auto-encoding variational Bayes.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11.camplab" />
   <source>VGG-11 (Simonyan &amp; Zisserman 2015, column A of their table 1): 8 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>VGG-11(Simonyan &amp; Zisserman 2015, 표 1의 A열): 다섯 블록에 3×3 합성곱이 8개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11.camplab" />
   <source>132.9 million parameters, nine tenths of them in the dense layers; fc6 alone has 102.8 million. “110 million”, as some lecture notes say, is none of its sizes.</source>
   <translation>매개변수 1억 3,290만 개. 10분의 9가 완전 연결층에 있고, fc6에만 1억 280만 개가 있습니다. 일부 강의 자료에 나오는 “1억 1,000만 개”는 VGG의 어느 크기도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11.camplab" />
   <source>Watch for: the work (MACs) beside the parameters. The convolutions have a tenth of the weights and nearly all of the work.</source>
   <translation>눈여겨볼 점: 계산량(MAC)을 매개변수와 비교해 보세요. 합성곱에는 가중치의 10분의 1만 있지만 계산은 거의 전부를 합성곱이 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11.camplab" />
   <source>Try: unwrap a block to see what is inside; replace flatten and the three dense layers by the average of each map and one dense layer, and see how little is left. Or PyTorch's default weights instead of He: the gradient of block 1 vanishes, and hardly anything is learned.</source>
   <translation>해 보기: 블록을 풀어 안에 무엇이 있는지 보기, 평탄화와 완전 연결층 세 개를 맵마다의 평균과 완전 연결층 하나로 바꾸고 매개변수가 얼마나 적게 남는지 보기. 또는 He 대신 PyTorch의 기본 가중치 쓰기: block 1의 기울기가 사라져 거의 아무것도 배우지 못합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11_bn.camplab" />
   <source>VGG-11 with batch norm (Simonyan &amp; Zisserman 2015, column A of their table 1, with batch norm after each convolution as in torchvision): 8 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>배치 정규화를 쓴 VGG-11(Simonyan &amp; Zisserman 2015, 표 1의 A열. torchvision처럼 합성곱마다 뒤에 배치 정규화를 둡니다): 다섯 블록에 3×3 합성곱이 8개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11_bn.camplab" />
   <source>Watch for: activations and gradients beside those of the same network without batch norm. The paper had to train its deep networks from shallow ones; with batch norm that is not needed.</source>
   <translation>눈여겨볼 점: 활성값과 기울기를 배치 정규화가 없는 같은 신경망과 비교해 보세요. 논문에서는 깊은 신경망을 얕은 신경망에서부터 키워 가며 학습해야 했습니다. 배치 정규화가 있으면 그럴 필요가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg11_bn.camplab" />
   <source>Try: unwrap a block to see what is inside; replace flatten and the three dense layers by the average of each map and one dense layer, and see how little is left.</source>
   <translation>해 보기: 블록을 풀어 안에 무엇이 있는지 보기, 평탄화와 완전 연결층 세 개를 맵마다의 평균과 완전 연결층 하나로 바꾸고 매개변수가 얼마나 적게 남는지 보기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg13.camplab" />
   <source>VGG-13 (Simonyan &amp; Zisserman 2015, column B of their table 1): 10 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>VGG-13(Simonyan &amp; Zisserman 2015, 표 1의 B열): 다섯 블록에 3×3 합성곱이 10개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg13.camplab" />
   <source>133.0 million parameters, nine tenths of them in the dense layers; fc6 alone has 102.8 million. “110 million”, as some lecture notes say, is none of its sizes.</source>
   <translation>매개변수 1억 3,300만 개. 10분의 9가 완전 연결층에 있고, fc6에만 1억 280만 개가 있습니다. 일부 강의 자료에 나오는 “1억 1,000만 개”는 VGG의 어느 크기도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg13_bn.camplab" />
   <source>VGG-13 with batch norm (Simonyan &amp; Zisserman 2015, column B of their table 1, with batch norm after each convolution as in torchvision): 10 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>배치 정규화를 쓴 VGG-13(Simonyan &amp; Zisserman 2015, 표 1의 B열. torchvision처럼 합성곱마다 뒤에 배치 정규화를 둡니다): 다섯 블록에 3×3 합성곱이 10개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg16.camplab" />
   <source>VGG-16 (Simonyan &amp; Zisserman 2015, column D of their table 1): 13 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>VGG-16(Simonyan &amp; Zisserman 2015, 표 1의 D열): 다섯 블록에 3×3 합성곱이 13개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg16.camplab" />
   <source>138.4 million parameters, nine tenths of them in the dense layers; fc6 alone has 102.8 million. “110 million”, as some lecture notes say, is none of its sizes.</source>
   <translation>매개변수 1억 3,840만 개. 10분의 9가 완전 연결층에 있고, fc6에만 1억 280만 개가 있습니다. 일부 강의 자료에 나오는 “1억 1,000만 개”는 VGG의 어느 크기도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg16_bn.camplab" />
   <source>VGG-16 with batch norm (Simonyan &amp; Zisserman 2015, column D of their table 1, with batch norm after each convolution as in torchvision): 13 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>배치 정규화를 쓴 VGG-16(Simonyan &amp; Zisserman 2015, 표 1의 D열. torchvision처럼 합성곱마다 뒤에 배치 정규화를 둡니다): 다섯 블록에 3×3 합성곱이 13개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg19.camplab" />
   <source>VGG-19 (Simonyan &amp; Zisserman 2015, column E of their table 1): 16 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>VGG-19(Simonyan &amp; Zisserman 2015, 표 1의 E열): 다섯 블록에 3×3 합성곱이 16개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg19.camplab" />
   <source>143.7 million parameters, nine tenths of them in the dense layers; fc6 alone has 102.8 million. “110 million”, as some lecture notes say, is none of its sizes.</source>
   <translation>매개변수 1억 4,370만 개. 10분의 9가 완전 연결층에 있고, fc6에만 1억 280만 개가 있습니다. 일부 강의 자료에 나오는 “1억 1,000만 개”는 VGG의 어느 크기도 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg19_bn.camplab" />
   <source>VGG-19 with batch norm (Simonyan &amp; Zisserman 2015, column E of their table 1, with batch norm after each convolution as in torchvision): 16 convolutions of 3×3 in five blocks and three dense layers. Each block halves the picture; blocks 2, 3 and 4 double the channels.</source>
   <translation>배치 정규화를 쓴 VGG-19(Simonyan &amp; Zisserman 2015, 표 1의 E열. torchvision처럼 합성곱마다 뒤에 배치 정규화를 둡니다): 다섯 블록에 3×3 합성곱이 16개, 그 뒤에 완전 연결층이 세 개 있습니다. 블록마다 이미지가 절반으로 줄고, block 2, 3, 4에서 채널이 두 배가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Small 3×3 windows, many of them, and twice the channels after each pooling (Simonyan &amp; Zisserman 2015, made small).</source>
   <translation>작은 3×3 필터를 많이 쓰고, 풀링할 때마다 채널을 두 배로 늘립니다(Simonyan &amp; Zisserman 2015를 작게 만든 것).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Two 3×3 windows in a row see 5×5 pixels with 18 weights for every 25 of one large window, and there is an activation between them.</source>
   <translation>3×3 필터를 두 개 이으면 5×5픽셀을 봅니다. 큰 필터 하나의 가중치 25개마다 18개면 되고, 사이에 활성화 함수도 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Watch for: where the parameters are. In the real VGG-16 nine of ten stand in its dense layers.</source>
   <translation>눈여겨볼 점: 매개변수가 어디에 몰려 있는지 보세요. 실제 VGG-16에서는 열에 아홉이 완전 연결층에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Try: unwrap a block to see what is inside; one more convolution in each block, with and without batch norm.</source>
   <translation>해 보기: 블록을 풀어 안에 무엇이 있는지 보기, 블록마다 합성곱을 하나 더 넣고 배치 정규화가 있을 때와 없을 때를 비교하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_b_16.camplab" />
   <source>ViT-B/16 (Dosovitskiy et al. 2021): the picture is cut into 196 patches of 16×16 pixels, each becomes a vector of 768 numbers, and twelve transformer layers do the rest. A class token collects the answer.</source>
   <translation>ViT-B/16(Dosovitskiy et al. 2021): 이미지를 16×16픽셀 패치 196개로 잘라 값이 768개인 벡터로 바꾸고, 나머지는 트랜스포머 층 열두 개에 맡깁니다. 답은 클래스 토큰([CLS])에 모입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_b_16.camplab" />
   <source>86.6 million parameters. It knows nothing of neighbouring pixels; learned from ImageNet alone it is worse than a ResNet, learned from 300 million pictures it is better.</source>
   <translation>매개변수 8,660만 개. 어느 픽셀이 이웃인지 전혀 모릅니다. ImageNet만으로 배우면 ResNet보다 못하고, 이미지 3억 장으로 배우면 더 낫습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_b_16.camplab" />
   <source>Watch for: the work of attention. It grows with the square of the number of patches: 32×32 patches have 50 steps instead of 197.</source>
   <translation>눈여겨볼 점: 어텐션의 계산량을 보세요. 패치 수의 제곱으로 늘어납니다. 패치가 32×32이면 시점이 197개가 아니라 50개입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_b_16.camplab" />
   <source>Try: bypass the positional encoding (then the patches are a bag, in no order); freeze all but the head.</source>
   <translation>해 보기: 위치 인코딩을 건너뛰기(그러면 패치는 순서 없는 묶음이 됩니다), 헤드만 빼고 동결하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>A vision transformer (Dosovitskiy et al. 2021) made small: the picture is cut into 16 patches of 2×2 pixels, each becomes a vector, and attention does the rest. A learned class token collects what is needed for the answer.</source>
   <translation>비전 트랜스포머(Dosovitskiy et al. 2021)를 작게 만든 것입니다. 이미지를 2×2픽셀 패치 16개로 잘라 벡터로 바꾸고, 나머지는 어텐션에 맡깁니다. 답에 필요한 것은 학습되는 클래스 토큰에 모입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>It knows nothing of neighbours and has to learn that, too: on so few pictures the small CNN with half as many weights is better. That is a result, not a mistake.</source>
   <translation>어느 픽셀이 이웃인지 모르므로 그것까지 배워야 합니다. 이미지가 이렇게 적을 때는 가중치가 절반인 작은 CNN이 더 낫습니다. 실수가 아니라 하나의 결과입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>Watch for: the validation accuracy beside that of the small CNN.</source>
   <translation>눈여겨볼 점: 검증 정확도를 작은 CNN의 검증 정확도와 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>Try: bypass the positional encoding (then the patches are a bag, in no order); 4 layers instead of 2.</source>
   <translation>해 보기: 위치 인코딩을 건너뛰기(그러면 패치는 순서 없는 묶음이 됩니다), 층을 2개 대신 4개 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/wide_resnet50_2.camplab" />
   <source>Wide ResNet-50-2 (Zagoruyko &amp; Komodakis 2016): ResNet-50 with twice as many channels inside each bottleneck. Width instead of depth: fewer steps one after another, more to do in each.</source>
   <translation>Wide ResNet-50-2(Zagoruyko &amp; Komodakis 2016): 병목마다 안쪽의 채널을 두 배로 늘린 ResNet-50입니다. 깊이 대신 너비를 키웁니다. 차례로 이어지는 계산은 적어지고, 한 번에 하는 계산은 많아집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/wide_resnet50_2.camplab" />
   <source>68.9 million parameters. As in torchvision, the stride stands at the 3×3 convolution (“v1.5”), not at the 1×1 in front of it.</source>
   <translation>매개변수 6,890만 개. torchvision처럼 스트라이드를 앞의 1×1이 아니라 3×3 합성곱에 둡니다(“v1.5”).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/wide_resnet50_2.camplab" />
   <source>Watch for: where the extra weights are. Stage 4 has more than half of all.</source>
   <translation>눈여겨볼 점: 늘어난 가중치가 어디에 있는지 보세요. stage 4에 전체의 절반이 넘게 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/wide_resnet50_2.camplab" />
   <source>Try: width 64, which is ResNet-50.</source>
   <translation>해 보기: 너비를 64로 바꾸기(ResNet-50이 됩니다).</translation>
  </message>
 </context>
</TS>
