<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
 <context>
  <name>camplab</name>
  <message>
   <location filename="../../camplab/app/banner.py" />
   <source>Dismiss</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>A new training process is started. Press Train to go on from the last checkpoint or to begin anew.</source>
   <translation>새 학습 프로세스를 시작합니다. ‘학습 시작’을 누르면 마지막 체크포인트에서 이어 가거나 처음부터 다시 시작할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>If memory ran out, a smaller batch size or a smaller network helps.</source>
   <translation>메모리가 부족했다면 배치 크기를 줄이거나 신경망을 작게 만들어 보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>Wait if the network is large; press Stop to end it.</source>
   <translation>신경망이 크다면 조금 기다려 주세요. 끝내려면 ‘중지’를 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the training process has not answered for {seconds} seconds and was ended</source>
   <translation>학습 프로세스가 {seconds}초 동안 응답하지 않아 종료했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the current step has been running for {seconds} seconds</source>
   <translation>지금 스텝이 {seconds}초째 계산되고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>training did not stop when asked, so its process was ended; what the last checkpoint holds is kept</source>
   <translation>중지를 요청했지만 학습이 멈추지 않아 프로세스를 종료했습니다. 마지막 체크포인트까지의 내용은 남아 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/blame.py" />
   <source>the training process said something that makes no sense: {why}</source>
   <translation>학습 프로세스가 이해할 수 없는 메시지를 보냈습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>{name} is being trained. Stop and close?</source>
   <translation>{name}을(를) 학습하는 중입니다. 중지하고 닫을까요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>A checkpoint is saved; you can go on from it later.</source>
   <translation>체크포인트가 저장되므로 나중에 이어서 학습할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>Stop and close</source>
   <translation>중지하고 닫기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/closing.py" />
   <source>Go on training</source>
   <translation>학습 계속하기</translation>
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
   <source>&amp;Training</source>
   <translation>학습(&amp;T)</translation>
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
   <source>&amp;Pause</source>
   <translation>일시 정지(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Go on</source>
   <translation>계속(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/commands.py" />
   <source>&amp;Train</source>
   <translation>학습 시작(&amp;T)</translation>
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
   <source>Start &amp;page</source>
   <translation>시작 화면(&amp;P)</translation>
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
   <source>&amp;Export the program…</source>
   <translation>프로그램 내보내기(&amp;E)…</translation>
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
   <translation>배치 초기화(&amp;R)</translation>
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
   <location filename="../../camplab/app/conduct.py" />
   <source>Change the recipe</source>
   <translation>학습 설정 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/conduct.py" />
   <source>Change the data</source>
   <translation>데이터 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/conduct.py" />
   <source>This network cannot be trained yet</source>
   <translation>이 신경망은 아직 학습할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data_form.py" />
   <source>{n} samples of {shape}. Licence: {licence}.</source>
   <translation>{shape} 크기의 샘플 {n}개. 라이선스: {licence}.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/data_form.py" />
   <source>Data set</source>
   <translation>데이터셋</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Hide; View &gt; Panels brings it back</source>
   <translation>숨깁니다. ‘보기 &gt; 패널’에서 다시 열 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/dock_title.py" />
   <source>Hide</source>
   <translation>숨기기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save the changes to {name}?</source>
   <translation>{name}의 변경 내용을 저장할까요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>They are lost otherwise.</source>
   <translation>저장하지 않으면 사라집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Do not save</source>
   <translation>저장 안 함</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Open a project</source>
   <translation>프로젝트 열기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Untitled</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>Save as…</source>
   <translation>다른 이름으로 저장…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/documents.py" />
   <source>{name} cannot be opened</source>
   <translation>{name}을(를) 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Add block</source>
   <translation>블록 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Move block</source>
   <translation>블록 이동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/acts.py" />
   <source>Rename</source>
   <translation>이름 바꾸기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>Change {setting}</source>
   <translation>{setting} 변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>{n} blocks</source>
   <translation>블록 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/block_page.py" />
   <source>common settings</source>
   <translation>공통 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>max</source>
   <translation>최대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>average</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>learned</source>
   <translation>학습됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>sinusoidal</source>
   <translation>사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>causal</source>
   <translation>인과적</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/captions.py" />
   <source>{n} heads</source>
   <translation>헤드 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/clipping.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/clipping.py" />
   <source>Cut</source>
   <translation>잘라내기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/clipping.py" />
   <source>Paste</source>
   <translation>붙여넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/clipping.py" />
   <source>Duplicate</source>
   <translation>복제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/clipping.py" />
   <source>The clipboard cannot be pasted: {why}</source>
   <translation>클립보드 내용을 붙여넣을 수 없습니다: {why}</translation>
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
   <translation>가지 추가(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Remove an empty branch</source>
   <translation>빈 가지 제거</translation>
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
   <translation>왼쪽 가지로 이동(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/commands.py" />
   <source>Move to the branch on the r&amp;ight</source>
   <translation>오른쪽 가지로 이동(&amp;I)</translation>
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
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output step sees {size} steps of the input</source>
   <translation>출력의 각 시점은 입력의 시점 {size}개를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>image</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>sequence</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>vector</source>
   <translation>벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>tokens</source>
   <translation>토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output sees the whole input</source>
   <translation>각 출력이 입력 전체를 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Each output cell sees {size} pixels of the input, the next one {stride} further</source>
   <translation>출력의 각 칸은 입력의 {size}픽셀을 봅니다. 다음 칸과의 간격은 {stride}픽셀입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Input</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Output</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>buffer</source>
   <translation>버퍼</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Parameters</source>
   <translation>매개변수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Memory</source>
   <translation>메모리</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>4 bytes each</source>
   <translation>하나에 4바이트</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Multiply-adds</source>
   <translation>곱셈-덧셈(MAC)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>for one sample</source>
   <translation>샘플 하나 기준</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>Trainable</source>
   <translation>학습 대상</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/fact_sheet.py" />
   <source>the rest is frozen</source>
   <translation>나머지는 동결</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/inspector.py" />
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Convolution and pooling</source>
   <translation>합성곱과 풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Dense and embedding</source>
   <translation>완전 연결과 임베딩</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Activation</source>
   <translation>활성화 함수</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Normalisation</source>
   <translation>정규화</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Regularisation</source>
   <translation>규제</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Recurrent</source>
   <translation>순환층</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Attention</source>
   <translation>어텐션</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Shape</source>
   <translation>형태 변환</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Structure</source>
   <translation>구조</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Templates</source>
   <translation>템플릿</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/offers.py" />
   <source>Would not fit after the selection: {why}</source>
   <translation>선택한 블록 뒤에는 맞지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Title of the project</source>
   <translation>프로젝트 제목</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Select a block to see its settings.</source>
   <translation>블록을 선택하면 설정이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Notes</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>What is this network for? What did you try?</source>
   <translation>무엇을 위한 신경망인가요? 무엇을 시도해 보았나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>a block does not fit</source>
   <translation>맞지 않는 블록이 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Blocks</source>
   <translation>블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/overview.py" />
   <source>Input → output</source>
   <translation>입력 → 출력</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>identity</source>
   <translation>항등</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>Drop a block here</source>
   <translation>여기에 블록을 놓으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint.py" />
   <source>Drag a block here, double-click one, or press /</source>
   <translation>블록을 여기로 끌어오거나, 두 번 클릭하거나, / 를 누르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>{n} params</source>
   <translation>매개변수 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>does not fit</source>
   <translation>맞지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_card.py" />
   <source>waits</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>each of {n} features to mean 0, deviation 1</source>
   <translation>특성 {n}개를 각각 평균 0, 표준편차 1로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{n} numbers</source>
   <translation>숫자 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>not standardised</source>
   <translation>표준화하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>standardised</source>
   <translation>표준화함</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>mean {mean}, deviation {std} → 0, 1</source>
   <translation>평균 {mean}, 표준편차 {std} → 0, 1</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>waits for the blocks above</source>
   <translation>위쪽 블록을 기다리는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{n} classes</source>
   <translation>클래스 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/paint_ends.py" />
   <source>{x} · {n} samples</source>
   <translation>{x} · 샘플 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette.py" />
   <source>Search blocks</source>
   <translation>블록 검색</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette.py" />
   <source>Drag a block into the stack, or press Enter</source>
   <translation>블록을 스택으로 끌어오거나 Enter를 누르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/palette_tree.py" />
   <source>Blocks by family</source>
   <translation>종류별 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/preview.py" />
   <source>{x} in, {y} out</source>
   <translation>입력 {x}, 출력 {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/preview.py" />
   <source>{block} would not fit any more: {why}</source>
   <translation>{block} 블록이 더 이상 맞지 않게 됩니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/rename.py" />
   <source>Name of the block</source>
   <translation>블록 이름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/shaping.py" />
   <source>Add a branch</source>
   <translation>가지 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/shaping.py" />
   <source>Unwrap</source>
   <translation>감싼 블록 풀기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/stack_view.py" />
   <source>Network</source>
   <translation>신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} blocks; nothing selected</source>
   <translation>블록 {n}개, 선택 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} blocks selected</source>
   <translation>블록 {n}개 선택됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{card}; {n} blocks selected</source>
   <translation>{card}; 블록 {n}개 선택됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>{n} parameters</source>
   <translation>매개변수 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>gradient {norm}</source>
   <translation>기울기 {norm}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>frozen</source>
   <translation>동결됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>bypassed</source>
   <translation>건너뜀</translation>
  </message>
  <message>
   <location filename="../../camplab/app/editor/words.py" />
   <source>key {n}: {what}</source>
   <translation>{n}번 키: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process could not be followed: {why}</source>
   <translation>학습 프로세스를 따라갈 수 없었습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process stopped talking</source>
   <translation>학습 프로세스와 연락이 끊겼습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/engine_thread.py" />
   <source>the training process cannot be started: {why}</source>
   <translation>학습 프로세스를 시작할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Writing {name}…</source>
   <translation>{name} 파일을 쓰는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>Show the folder</source>
   <translation>폴더 열기</translation>
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
   <source>{name} was written</source>
   <translation>{name} 파일을 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{name} was not written</source>
   <translation>{name} 파일을 저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>The export could not be started</source>
   <translation>내보내기를 시작할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/export.py" />
   <source>{why}</source>
   <translation>{why}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Start again</source>
   <translation>처음부터 다시</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Learning rate × 0.1, go on</source>
   <translation>학습률 × 0.1로 계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Clip gradients, start again</source>
   <translation>기울기를 클리핑하고 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Batch size {n}, start again</source>
   <translation>배치 크기 {n}(으)로 다시 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Go on from the last checkpoint</source>
   <translation>마지막 체크포인트에서 계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/faults.py" />
   <source>Go to the block</source>
   <translation>해당 블록으로 이동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>PyTorch's default</source>
   <translation>PyTorch 기본값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>He (for ReLU)</source>
   <translation>He (ReLU용)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Xavier (for tanh, sigmoid)</source>
   <translation>Xavier (tanh, 시그모이드용)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>LeCun</source>
   <translation>LeCun</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Orthogonal</source>
   <translation>직교</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Normal, 0.01</source>
   <translation>정규 분포, 0.01</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Zeros</source>
   <translation>모두 0</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>same</source>
   <translation>same</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>depthwise</source>
   <translation>깊이별(depthwise)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Largest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Average</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>RNN, tanh</source>
   <translation>RNN, tanh</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>RNN, ReLU</source>
   <translation>RNN, ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>GRU</source>
   <translation>GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>LSTM</source>
   <translation>LSTM</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>All steps</source>
   <translation>모든 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Last step</source>
   <translation>마지막 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>ReLU6</source>
   <translation>ReLU6</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>ELU</source>
   <translation>ELU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>GELU</source>
   <translation>GELU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>SiLU</source>
   <translation>SiLU</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Hardswish</source>
   <translation>Hardswish</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Hardsigmoid</source>
   <translation>Hardsigmoid</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Sigmoid</source>
   <translation>시그모이드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Softmax</source>
   <translation>소프트맥스</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Basic</source>
   <translation>기본</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Bottleneck</source>
   <translation>병목</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>⧺ side by side</source>
   <translation>⧺ 나란히 잇기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>⊕ add</source>
   <translation>⊕ 더하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>⊗ multiply</source>
   <translation>⊗ 곱하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Single numbers</source>
   <translation>값 하나씩</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Whole channels</source>
   <translation>채널 통째로</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Features</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Channels</source>
   <translation>채널</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Learned</source>
   <translation>학습됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Sines</source>
   <translation>사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>SGD</source>
   <translation>SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Momentum SGD</source>
   <translation>모멘텀 SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Nesterov SGD</source>
   <translation>네스테로프 SGD</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>RMSprop</source>
   <translation>RMSprop</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>AdamW</source>
   <translation>AdamW</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Constant</source>
   <translation>일정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Steps down</source>
   <translation>계단식 감소</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Cosine</source>
   <translation>코사인</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>One cycle</source>
   <translation>원 사이클</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>Warm-up</source>
   <translation>워밍업</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/choices.py" />
   <source>cells</source>
   <translation>칸</translation>
  </message>
  <message>
   <location filename="../../camplab/app/forms/number_box.py" />
   <source>different</source>
   <translation>서로 다름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/furnishing.py" />
   <source>Inspector</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Files</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Editing</source>
   <translation>편집</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Training the network</source>
   <translation>학습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>View</source>
   <translation>보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>Keyboard shortcuts</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>A laboratory for learning deep learning: build a network from blocks and watch it train.</source>
   <translation>딥러닝을 배우는 실험실입니다. 블록으로 신경망을 만들고 학습되는 모습을 지켜보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>MIT licence. Icons: Lucide (ISC licence). Digits: Alpaydin &amp; Kaynak, UCI (CC BY 4.0).</source>
   <translation>MIT 라이선스. 아이콘: Lucide(ISC 라이선스). 숫자 데이터: Alpaydin &amp; Kaynak, UCI(CC BY 4.0).</translation>
  </message>
  <message>
   <location filename="../../camplab/app/helping.py" />
   <source>About camplab</source>
   <translation>camplab 정보</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>Loss</source>
   <translation>손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>Accuracy</source>
   <translation>정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, train</source>
   <translation>훈련 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, smoothed</source>
   <translation>훈련 손실(평활)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>loss, validation</source>
   <translation>검증 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>train</source>
   <translation>훈련</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>validation</source>
   <translation>검증</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, train</source>
   <translation>훈련 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, smoothed</source>
   <translation>훈련 정확도(평활)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/chart.py" />
   <source>accuracy, validation</source>
   <translation>검증 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Whole program</source>
   <translation>전체 프로그램</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Show the training loop, too: a file that runs on its own</source>
   <translation>학습 루프까지 보여 줍니다. 그대로 실행되는 파일이 됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Copy the program</source>
   <translation>프로그램 복사</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Save the program as a Python file</source>
   <translation>프로그램을 Python 파일로 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>The network as a PyTorch program</source>
   <translation>PyTorch 프로그램으로 본 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>Add a block: the PyTorch program of your network is written here while you build it.</source>
   <translation>블록을 추가하세요. 만드는 동안 이 신경망의 PyTorch 프로그램이 여기에 작성됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/code.py" />
   <source>{block} does not fit: {why}. Below is the last program that did.</source>
   <translation>{block} 블록이 맞지 않습니다: {why}. 아래는 마지막으로 맞았던 프로그램입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/crosshair.py" />
   <source>Left and Right go from step to step, Home and End to the ends</source>
   <translation>왼쪽/오른쪽 화살표 키는 스텝마다, Home과 End는 양 끝으로 이동합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient reaches the first block</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 첫 블록까지 잘 전달됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>The gradient is zero already at the last block: nothing is learned.</source>
   <translation>마지막 블록에서부터 기울기가 0입니다. 아무것도 학습되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient is lost on its way back, too small for a number</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 거슬러 오다 사라집니다. 숫자로 나타낼 수 없을 만큼 작습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient vanishes on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 거슬러 오면서 소실됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient fades on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 거슬러 오면서 약해집니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>first / last = {ratio}: the gradient explodes on its way back</source>
   <translation>처음 / 끝 = {ratio}: 기울기가 거슬러 오면서 폭주합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>no gradient yet</source>
   <translation>아직 기울기가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/diagnosis.py" />
   <source>The gradient is not finite: the numbers have grown too large.</source>
   <translation>기울기가 유한하지 않습니다. 값이 너무 커졌습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Export</source>
   <translation>내보내기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Numbers (CSV)…</source>
   <translation>숫자(CSV)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Picture (PNG)…</source>
   <translation>그림(PNG)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/export.py" />
   <source>Drawing (SVG)…</source>
   <translation>도면(SVG)…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>Gradient norm of each block (rows) at each step (columns), in colour</source>
   <translation>스텝(열)마다 각 블록(행)의 기울기 노름을 색으로 나타낸 그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>exactly 0</source>
   <translation>정확히 0</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradient_view.py" />
   <source>not finite</source>
   <translation>유한하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>The first step is on its way.</source>
   <translation>첫 스텝을 계산하고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Press Train: the size of the gradient in every block is drawn here, step by step.</source>
   <translation>‘학습 시작’을 누르면 각 블록의 기울기 크기가 스텝마다 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>This network has no weights to learn, so there are no gradients. Add a Dense or Convolution.</source>
   <translation>학습할 가중치가 없는 신경망이라 기울기도 없습니다. 완전 연결이나 합성곱 블록을 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Which view</source>
   <translation>볼 그래프</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Show the whole run</source>
   <translation>전체 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Show the whole run (wheel and drag zoom and move)</source>
   <translation>전체 보기(휠과 끌기로 확대하고 이동합니다)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Save the gradients as CSV, PNG or SVG</source>
   <translation>기울기를 CSV, PNG, SVG로 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>step {step}</source>
   <translation>스텝 {step}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Both</source>
   <translation>모두</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/gradients.py" />
   <source>Curves</source>
   <translation>곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>Press Train: loss and accuracy are drawn here, step by step.</source>
   <translation>‘학습 시작’을 누르면 손실과 정확도가 스텝마다 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>스텝 {step} · 에포크 {epoch}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>learning rate</source>
   <translation>학습률</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss.py" />
   <source>changed</source>
   <translation>변경</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Which curves</source>
   <translation>볼 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Smoothing</source>
   <translation>평활</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Smoothing: exponential moving average with bias correction. The pale curve is not smoothed.</source>
   <translation>평활: 편향을 보정한 지수 이동 평균입니다. 옅은 곡선은 평활하지 않은 값입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Log</source>
   <translation>로그</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Logarithmic scale for the loss</source>
   <translation>손실을 로그 눈금으로 보기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Follow</source>
   <translation>따라가기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Keep the newest step in sight</source>
   <translation>최신 스텝이 늘 보이게 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>Save the curves as CSV, PNG or SVG</source>
   <translation>곡선을 CSV, PNG, SVG로 저장</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>over {n} steps</source>
   <translation>스텝 {n}개 평균</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/loss_bar.py" />
   <source>not smoothed</source>
   <translation>평활하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Which turn of the repeat</source>
   <translation>반복 중 몇 번째인지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Own scale</source>
   <translation>개별 눈금</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Each map has a scale of its own, so that faint maps show, too</source>
   <translation>맵마다 눈금을 따로 두어 흐린 맵도 잘 보이게 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Press Train: what each block makes of this sample is drawn here while the network learns.</source>
   <translation>‘학습 시작’을 누르면 신경망이 배우는 동안 각 블록이 이 샘플을 어떻게 바꾸는지 여기에 그려집니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>This block came after the run began. Press Train again to see its maps.</source>
   <translation>이 블록은 학습을 시작한 뒤에 추가되었습니다. 맵을 보려면 ‘학습 시작’을 다시 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>This network has no blocks yet.</source>
   <translation>이 신경망에는 아직 블록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>The maps of {block} come with the next step. Press Train or One step.</source>
   <translation>{block}의 맵은 다음 스텝에 나옵니다. ‘학습 시작’이나 ‘한 스텝’을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>{block} puts out no numbers that could be drawn.</source>
   <translation>{block}의 출력에는 그릴 수 있는 숫자가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>Output of {block}, {shape}</source>
   <translation>{block}의 출력, {shape}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>class {n}</source>
   <translation>클래스 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>most</source>
   <translation>최대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps.py" />
   <source>–most</source>
   <translation>–최대</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>feature {f}</source>
   <translation>특성 {f}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>map {k} · row {row}, column {column}</source>
   <translation>맵 {k} · {row}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>step {t} · feature {f}</source>
   <translation>시점 {t} · 특성 {f}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>step of the sequence</source>
   <translation>시퀀스의 시점</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>feature</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/maps_view.py" />
   <source>value</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/marks.py" />
   <source>epoch {n}</source>
   <translation>에포크 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Loss &amp; accuracy</source>
   <translation>손실과 정확도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Gradient flow</source>
   <translation>기울기 흐름</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Feature maps</source>
   <translation>특징 맵</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/registry.py" />
   <source>Code</source>
   <translation>코드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Validation sample</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Which of the validation samples the network looks at</source>
   <translation>신경망이 보고 있는 검증 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Previous sample</source>
   <translation>이전 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Next sample</source>
   <translation>다음 샘플</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Any</source>
   <translation>무작위</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>Any sample, by chance</source>
   <translation>아무 샘플이나 하나</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>network: {label} ({share})</source>
   <translation>예측: {label} ({share})</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>network: {label}</source>
   <translation>예측: {label}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>label: {label}</source>
   <translation>정답: {label}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/panels/sample_view.py" />
   <source>target: {y}</source>
   <translation>목표: {y}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>No engine</source>
   <translation>엔진 없음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Getting ready</source>
   <translation>준비하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Starting</source>
   <translation>시작하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Training</source>
   <translation>학습 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Paused</source>
   <translation>일시 정지됨</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Stopping</source>
   <translation>중지하는 중</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>The engine does not answer</source>
   <translation>엔진이 응답하지 않음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>에포크 {epoch} / {epochs}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/progress.py" />
   <source>step {n}</source>
   <translation>스텝 {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/rate.py" />
   <source>Learning rate</source>
   <translation>학습률</translation>
  </message>
  <message>
   <location filename="../../camplab/app/rate.py" />
   <source>While training, a change applies from the next step on and is marked on the curves</source>
   <translation>학습 중에 바꾸면 다음 스텝부터 적용되고 곡선에 표시됩니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Each step</source>
   <translation>갱신 방법</translation>
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Schedule of the learning rate</source>
   <translation>학습률 스케줄</translation>
  </message>
  <message>
   <location filename="../../camplab/app/recipe_form.py" />
   <source>Run</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../camplab/app/report.py" />
   <source>The window goes on. If this comes back, copy the report and send it to the people who make camplab.</source>
   <translation>창은 계속 쓸 수 있습니다. 같은 일이 되풀이되면 보고서를 복사해 camplab을 만드는 사람들에게 보내 주세요.</translation>
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
   <location filename="../../camplab/app/safekeeping.py" />
   <source>camplab ended unexpectedly while it was open; the last edits are still here.</source>
   <translation>camplab이 열려 있는 동안 예기치 않게 종료되었지만, 마지막 편집 내용이 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Your work is safe: it is kept in {folder} and offered back at the next start.</source>
   <translation>작업은 안전합니다. {folder}에 보관되어 있으며 다음에 시작할 때 되살릴 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Bring it back</source>
   <translation>되살리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Throw it away</source>
   <translation>버리기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Unsaved work on {name} was found</source>
   <translation>저장하지 않은 {name} 작업을 찾았습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>Your work is not being kept for recovery</source>
   <translation>복구를 위한 작업 보관이 되지 않고 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/safekeeping.py" />
   <source>It cannot be brought back</source>
   <translation>되살릴 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>{n} multiply-adds per sample</source>
   <translation>샘플당 MAC {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>1 block</source>
   <translation>블록 1개</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>{n} of them trained</source>
   <translation>그중 {n}개 학습</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>The training engine is not running</source>
   <translation>학습 엔진이 실행되고 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/app/status.py" />
   <source>The training engine is starting…</source>
   <translation>학습 엔진을 시작하는 중…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} steps/s</source>
   <translation>초당 {n}스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} h left</source>
   <translation>{n}시간 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} s left</source>
   <translation>{n}초 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/tempo.py" />
   <source>{n} min left</source>
   <translation>{n}분 남음</translation>
  </message>
  <message>
   <location filename="../../camplab/app/trainer.py" />
   <source>learning rate {rate}</source>
   <translation>학습률 {rate}</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Full speed</source>
   <translation>최고 속도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>20 steps a second</source>
   <translation>초당 20스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>5 steps a second</source>
   <translation>초당 5스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>1 step a second</source>
   <translation>초당 1스텝</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Processor (CPU)</source>
   <translation>프로세서(CPU)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Data set and its settings</source>
   <translation>데이터셋과 그 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>{n} epochs</source>
   <translation>{n}에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Recipe</source>
   <translation>학습 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Optimizer, schedule, batch size, epochs, seed</source>
   <translation>옵티마이저, 스케줄, 배치 크기, 에포크, 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Device</source>
   <translation>장치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Where the network is trained</source>
   <translation>신경망을 학습할 장치</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Speed</source>
   <translation>속도</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Slow motion, to watch single steps</source>
   <translation>한 스텝씩 살펴보는 슬로 모션</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Train</source>
   <translation>학습 시작</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Train the network, pause, go on (F5)</source>
   <translation>신경망을 학습하고, 멈추고, 이어 갑니다(F5)</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Pause</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../camplab/app/training_bar.py" />
   <source>Go on</source>
   <translation>계속</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Opened last</source>
   <translation>최근에 연 파일</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Build a network from blocks and watch it learn.</source>
   <translation>블록으로 신경망을 만들고 배우는 모습을 지켜보세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Train on digits</source>
   <translation>손글씨 숫자로 학습하기</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>New network</source>
   <translation>새 신경망</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Open a file…</source>
   <translation>파일 열기…</translation>
  </message>
  <message>
   <location filename="../../camplab/app/welcome.py" />
   <source>Start from a network</source>
   <translation>신경망 골라 시작하기</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export.py" />
   <source>the exported program does not run: {why}</source>
   <translation>내보낸 프로그램이 실행되지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/export.py" />
   <source>these weights are not of this network: {why}</source>
   <translation>이 가중치는 이 신경망의 것이 아닙니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/assembly/module.py" />
   <source>there is no layer called {target}</source>
   <translation>{target}(이)라는 층은 없습니다</translation>
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
   <source>{params} weights need {need} GB of memory; there are {there} GB</source>
   <translation>가중치 {params}개에는 메모리 {need} GB가 필요하지만 {there} GB뿐입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Bends every number by the same curve, so that layers together can do more than one.</source>
   <translation>모든 숫자를 같은 곡선으로 구부려, 층을 쌓았을 때 한 층보다 더 많은 것을 표현하게 합니다.</translation>
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
   <translation>| 종류 | 곡선 |
|---|---|
| relu | $\max(0, x)$ |
| relu6 | $\min(6, \max(0, x))$ |
| leaky_relu | $x &gt; 0$이면 $x$, 아니면 $0.01 x$ |
| elu | $x &gt; 0$이면 $x$, 아니면 $e^x - 1$ |
| gelu | $x \, \Phi(x)$ |
| silu | $x \, \sigma(x)$ |
| hardswish | $x \, \min(6, \max(0, x + 3)) / 6$ |
| sigmoid | $\sigma(x) = 1 / (1 + e^{-x})$ |
| hardsigmoid | $\min(6, \max(0, x + 3)) / 6$ |
| tanh | $\tanh(x)$ |
| softmax | 특성 방향으로 $e^{x_i} / \sum_j e^{x_j}$ |

**언제 쓰나요:** 먼저 relu를 쓰고, 트랜스포머에서는 gelu를, 게이트처럼 0과 1 사이의 값이 필요한 곳에는 sigmoid를 씁니다.

**흔한 실수:** 깊은 신경망의 모든 층에 sigmoid를 쓰는 것입니다. 곡선의 기울기가 최대 1/4이라 기울기 소실이 일어납니다.
손실 앞에 소프트맥스를 두는 것도 실수입니다. 교차 엔트로피 안에 이미 들어 있습니다.

Nair &amp; Hinton 2010 (ReLU); Hendrycks &amp; Gimpel 2016 (GELU); Ramachandran et al. 2017 (SiLU).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>The curve</source>
   <translation>곡선의 종류</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope</source>
   <translation>음수 쪽 기울기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>Slope below zero (leaky_relu only)</source>
   <translation>0보다 작은 쪽의 기울기(leaky_relu에만 해당)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/activation.py" />
   <source>an activation bends numbers; tokens are only names, embed them first</source>
   <translation>활성화 함수는 숫자를 구부립니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Adaptive pooling</source>
   <translation>적응형 풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Shrinks every feature map to a fixed number of cells, whatever its size.</source>
   <translation>특징 맵을 크기와 상관없이 정해진 칸 수로 줄입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/adaptive_pooling.py" />
   <source>Each output cell is the mean (or the largest) of its share of the input. With one cell this is
*global average pooling*: $y_c = \frac{1}{H W} \sum_{i, j} x_c(i, j)$

**Use it** before the last dense layer: one number for each feature map, and the network takes pictures of any size.

Lin et al. 2014, *Network in network*, section 3.2.</source>
   <translation>출력의 각 칸은 입력에서 자기 몫에 해당하는 칸들의 평균(또는 최댓값)입니다. 칸이 하나이면
*전역 평균 풀링*입니다: $y_c = \frac{1}{H W} \sum_{i, j} x_c(i, j)$

**언제 쓰나요:** 마지막 완전 연결층 앞에 둡니다. 특징 맵마다 숫자 하나가 나오므로 어떤 크기의 그림도 받을 수 있습니다.

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
   <source>pooling shrinks an image or a sequence; here comes {kind} of {x}</source>
   <translation>풀링은 이미지나 시퀀스를 줄입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
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
   <source>batch norm works on numbers; tokens are only names, embed them first</source>
   <translation>배치 정규화는 숫자를 다룹니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Class token</source>
   <translation>클래스 토큰</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>Puts one learned step in front of the sequence, in which attention can gather the answer.</source>
   <translation>학습되는 벡터 하나를 시퀀스 맨 앞에 붙여, 어텐션이 그곳에 답을 모으게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/class_token.py" />
   <source>$T \times F \rightarrow (T + 1) \times F$

**Use it** before the positional encoding; after the last attention select step 0 and classify from it.

Devlin et al. 2019 (BERT); Dosovitskiy et al. 2021 (ViT).</source>
   <translation>$T \times F \rightarrow (T + 1) \times F$

**언제 쓰나요:** 위치 인코딩 앞에 둡니다. 마지막 어텐션 뒤에서 시점 0을 골라 분류합니다.

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
   <translation>클래스 토큰은 시퀀스 맨 앞에 붙입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>this would be {number} layers; at most {most} are possible</source>
   <translation>층이 {number}개가 됩니다. 최대 {most}개까지 가능합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>blocks stand {depth} levels deep inside each other; at most {most} are possible</source>
   <translation>블록이 {depth}단계까지 겹쳐 있습니다. 최대 {most}단계까지 가능합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/compound.py" />
   <source>for an input of {x} this would need larger layers than are possible</source>
   <translation>입력이 {x}이면 만들 수 있는 것보다 큰 층이 필요합니다</translation>
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

여기서 $s$는 스트라이드, $d$는 팽창, $p$는 패딩입니다. 길이가 $n$인 축을 따라 출력은
$\lfloor (n + 2p - d(k - 1) - 1) / s \rfloor + 1$칸이 됩니다.

**언제 쓰나요:** 같은 무늬가 어디에나 나타날 수 있을 때 씁니다. 필터는 가중치가 적고 모든 위치를 살펴봅니다.
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
   <source>Kernel</source>
   <translation>커널</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Size of the window, one number or height and width</source>
   <translation>창의 크기. 숫자 하나 또는 높이와 너비</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Stride</source>
   <translation>스트라이드</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>How far the window moves each time</source>
   <translation>창이 한 번에 움직이는 거리</translation>
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
   <translation>필터가 보는 칸 사이의 간격</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Groups</source>
   <translation>그룹 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Each group of filters sees its share of the channels; depthwise gives each channel its own</source>
   <translation>필터 그룹마다 채널을 나누어 봅니다. 깊이별(depthwise)은 채널마다 따로 필터를 둡니다</translation>
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
   <source>padding “same” adds what is missing on the far side: {size} stay {size}</source>
   <translation>패딩 “same”은 모자란 만큼을 먼 쪽에 채웁니다: {size} → {size}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a window of {span} px does not fit in {room} px (the input with its padding)</source>
   <translation>{span} px 창은 {room} px(패딩을 더한 입력) 안에 들어가지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>a convolution slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>합성곱은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>padding “same” with an even window of {kernel} px works at stride 1 only; the stride is {stride}</source>
   <translation>창이 짝수({kernel} px)일 때 패딩 “same”은 스트라이드 1에서만 됩니다. 지금 스트라이드는 {stride}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>{channels} channels cannot be shared out evenly to {groups} groups</source>
   <translation>채널 {channels}개를 그룹 {groups}개에 똑같이 나눌 수 없습니다</translation>
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
   <translation>창을 {kernel} px로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Make the window odd</source>
   <translation>창을 홀수로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set stride to 1</source>
   <translation>스트라이드를 1로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/convolution.py" />
   <source>Set groups to {n}</source>
   <translation>그룹 수를 {n}(으)로</translation>
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
$W_2 (W_1 x) = (W_2 W_1) x$.</source>
   <translation>$y = W x + b$

시퀀스에서는 시점마다 따로, 같은 가중치로 계산합니다.

**언제 쓰나요:** 신경망의 끝에서 특성을 클래스별 점수로 바꿀 때 씁니다. 입력에 이용할 만한 순서나 배치가
없다면 어디에나 씁니다.

**흔한 실수:** 활성화 함수 없이 완전 연결층 두 개를 잇는 것입니다. 하나일 때보다 나을 것이 없습니다:
$W_2 (W_1 x) = (W_2 W_1) x$.</translation>
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
   <translation>완전 연결층은 벡터를 받습니다. 들어온 것은 {x} 크기의 이미지이니 먼저 {n}(으)로 평탄화하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>a dense layer takes numbers with a size; here come {kind}</source>
   <translation>완전 연결층은 크기가 있는 숫자를 받습니다. 들어온 것은 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dense.py" />
   <source>Insert Flatten</source>
   <translation>평탄화 넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Dropout</source>
   <translation>드롭아웃</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switches off some numbers at random while training, so that no feature is relied on alone.</source>
   <translation>학습하는 동안 일부 숫자를 무작위로 꺼서, 어느 한 특성에만 기대지 않게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Each number is set to 0 with probability $p$ and else divided by $1 - p$, so that the mean stays.
In validation nothing is switched off.

**Use it** between dense layers when validation is much worse than training.

**Typical mistake:** expecting the training loss to be lower than the validation loss: with dropout it is measured with
numbers missing, and is often higher.

Srivastava et al. 2014, *Dropout: a simple way to prevent neural networks from overfitting*.</source>
   <translation>각 숫자는 확률 $p$로 0이 되고, 그렇지 않으면 $1 - p$로 나누어 평균을 유지합니다.
검증할 때는 아무것도 끄지 않습니다.

**언제 쓰나요:** 검증 결과가 훈련 결과보다 훨씬 나쁠 때 완전 연결층 사이에 둡니다.

**흔한 실수:** 훈련 손실이 검증 손실보다 낮을 것이라고 기대하는 것입니다. 드롭아웃을 쓰면 훈련 손실은 숫자가
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
   <translation>끄는 숫자의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Switch off</source>
   <translation>끄는 단위</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>Single numbers, or whole channels (features)</source>
   <translation>값 하나씩, 또는 채널(특성) 통째로</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/dropout.py" />
   <source>dropout switches off numbers; tokens are only names, embed them first</source>
   <translation>드롭아웃은 숫자를 끕니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
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

Bengio et al. 2003, *A neural probabilistic language model*.</source>
   <translation>어휘의 토큰마다 한 행이 있는 표입니다. 토큰 $T$개가 $T \times F$개의 숫자가 됩니다.

**언제 쓰나요:** 글이나 다른 기호를 읽는 신경망이라면 맨 앞에 둡니다. 토큰 번호 자체에는 뜻이 없지만 벡터에는 뜻을 담을 수 있습니다.

Bengio et al. 2003, *A neural probabilistic language model*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>Length of the vector of each token</source>
   <translation>토큰마다 주어지는 벡터의 길이</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/embedding.py" />
   <source>an embedding looks up tokens; here comes {kind} of {x}, which are numbers already</source>
   <translation>임베딩은 토큰을 찾는 표입니다. 들어온 것은 {x} 크기의 {kind}(으)로, 이미 숫자입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/facts.py" />
   <source>skipping this block would hand on {x} where {y} is expected</source>
   <translation>이 블록을 건너뛰면 {y}이(가) 필요한 곳에 {x}이(가) 들어갑니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/facts.py" />
   <source>Do not skip it</source>
   <translation>건너뛰지 않기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Flatten</source>
   <translation>평탄화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>Lays all numbers of a sample in one row, ready for a dense layer.</source>
   <translation>샘플의 모든 숫자를 한 줄로 늘어놓아 완전 연결층에 넣을 수 있게 합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>$C \times H \times W$ numbers become a vector of $C \cdot H \cdot W$. Nothing is computed,
nothing is lost; only the neighbourhood of the pixels is forgotten.

**Use it** between the last convolution or pooling and the first dense layer.</source>
   <translation>$C \times H \times W$개의 숫자가 길이 $C \cdot H \cdot W$인 벡터가 됩니다. 계산하는 것도 잃는 것도
없습니다. 어떤 픽셀이 서로 이웃이었는지만 잊습니다.

**언제 쓰나요:** 마지막 합성곱이나 풀링과 첫 번째 완전 연결층 사이에 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>{sizes} = {n}</source>
   <translation>{sizes} = {n}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/flatten.py" />
   <source>tokens are already one row; embed them first</source>
   <translation>토큰은 이미 한 줄입니다. 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Squeeze-excite gate</source>
   <translation>SE 게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Looks at the whole picture, then turns each channel up or down by a number between 0 and 1.</source>
   <translation>그림 전체를 보고 나서, 채널마다 0과 1 사이의 값을 곱해 세기를 조절합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>$y_c = x_c \cdot g_c$ with $g = \sigma(W_2 \, \mathrm{relu}(W_1 \bar{x}))$, where $\bar{x}$ is the
mean of each feature map. $W_1$ squeezes $C$ channels to $C / r$, $W_2$ brings them back.

**Use it** at the end of a residual branch: some accuracy for few weights.

Hu et al. 2018, *Squeeze-and-excitation networks*.</source>
   <translation>$y_c = x_c \cdot g_c$이고 $g = \sigma(W_2 \, \mathrm{relu}(W_1 \bar{x}))$입니다. $\bar{x}$는 각 특징 맵의
평균입니다. $W_1$은 채널을 $C$개에서 $C / r$개로 줄이고, $W_2$는 되돌립니다.

**언제 쓰나요:** 잔차 가지의 끝에 둡니다. 적은 가중치로 정확도를 조금 더 얻습니다.

Hu et al. 2018, *Squeeze-and-excitation networks*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>Ratio</source>
   <translation>축소 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>The middle has this many times fewer channels</source>
   <translation>가운데 채널 수를 몇 분의 일로 줄일지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/gate.py" />
   <source>a gate turns numbers up and down; tokens are only names, embed them first</source>
   <translation>게이트는 숫자의 세기를 조절합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Inception</source>
   <translation>인셉션</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Looks with windows of 1, 3 and 5 pixels and a pooling at once and puts all feature maps side by side.</source>
   <translation>1, 3, 5픽셀 창과 풀링으로 한꺼번에 보고, 나온 특징 맵을 모두 나란히 잇습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Four branches: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max pooling then 1×1. Their channels add up.

The 1×1 convolutions in front *reduce* the channels before the costly windows. In GoogLeNet's first module (3a) they
bring 387,072 weights down to 163,328.

**Use it** when you do not want to choose a window size: the network chooses.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4.</source>
   <translation>가지가 넷입니다: 1×1; 1×1 다음 3×3; 1×1 다음 5×5; 3×3 최대 풀링 다음 1×1. 출력 채널은 넷을 합친 수입니다.

앞에 놓인 1×1 합성곱은 비용이 큰 창에 들어가기 전에 채널을 *줄입니다*. GoogLeNet의 첫 모듈(3a)에서는
가중치 387,072개를 163,328개로 줄입니다.

**언제 쓰나요:** 창 크기를 직접 고르고 싶지 않을 때 씁니다. 신경망이 고릅니다.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 1×1 branch</source>
   <translation>1×1 가지의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 3×3</source>
   <translation>3×3 앞의 1×1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 3×3 window sees</source>
   <translation>3×3 창이 보는 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 3×3 branch</source>
   <translation>3×3 가지의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>1×1 before 5×5</source>
   <translation>5×5 앞의 1×1</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels the 5×5 window sees</source>
   <translation>5×5 창이 보는 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the 5×5 branch</source>
   <translation>5×5 가지의 채널 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>After pooling</source>
   <translation>풀링 뒤</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/inception.py" />
   <source>Channels of the pooling branch</source>
   <translation>풀링 가지의 채널 수</translation>
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
   <source>an inception module slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>인셉션 모듈은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Initialisation</source>
   <translation>초기화</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>How fresh weights are drawn; default is what PyTorch does</source>
   <translation>처음 가중치를 뽑는 방법. 기본값은 PyTorch의 방식입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Gain</source>
   <translation>게인</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/init.py" />
   <source>Scales the fresh weights of the chosen scheme</source>
   <translation>고른 방법으로 뽑은 처음 가중치에 곱하는 배율</translation>
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

Ba et al. 2016, *Layer normalization*.</source>
   <translation>$y = \gamma \, (x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta$

$\mu, \sigma^2$는 샘플 하나의 특성만으로, 시퀀스라면 시점 하나의 특성만으로 구합니다. 배치가 필요 없으므로
학습할 때와 검증할 때가 같습니다.

이미지에서 *특성*은 샘플의 모든 숫자를, *채널*은 픽셀마다의 채널만을 뜻합니다.

**언제 쓰나요:** 트랜스포머에서, 그리고 배치가 작을 때 씁니다.

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
   <translation>이미지일 때: 모든 숫자를 함께, 또는 픽셀마다 채널만</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/layer_norm.py" />
   <source>layer norm works on numbers; tokens are only names, embed them first</source>
   <translation>층 정규화는 숫자를 다룹니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Pooling</source>
   <translation>풀링</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>Keeps the largest or the mean of each window, so that the picture gets smaller.</source>
   <translation>창마다 최댓값이나 평균만 남겨 그림을 작게 만듭니다.</translation>
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

**언제 쓰나요:** 높이와 너비를 반으로 줄일 때 씁니다. 뒤에 오는 층은 그림을 더 넓게 보면서 비용은 4분의 1이 됩니다.

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
   <source>a window of {kernel} px does not fit in {room} px</source>
   <translation>{kernel} px 창은 {room} px 안에 들어가지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/pooling.py" />
   <source>pooling slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>풀링은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
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
   <translation>시점마다 자기 위치를 알려 주는 무늬를 더합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>*Sinusoidal:* $p_{t, 2i} = \sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \cos(t / 10000^{2i/F})$: fixed.
*Learned:* one learned vector for each step.

**Use it** once, before the first attention: attention itself does not know the order of the steps.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (learned).</source>
   <translation>*사인파:* $p_{t, 2i} = \sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \cos(t / 10000^{2i/F})$. 고정된 값입니다.
*학습됨:* 시점마다 학습되는 벡터 하나를 둡니다.

**언제 쓰나요:** 첫 어텐션 앞에 한 번 둡니다. 어텐션 자체는 시점의 순서를 모릅니다.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (학습됨).</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>Learned, or fixed sines</source>
   <translation>학습되는 벡터, 또는 고정된 사인파</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/positional_encoding.py" />
   <source>positions are given to the steps of a sequence; here comes {kind} of {x}</source>
   <translation>위치는 시퀀스의 시점에 주는 것입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
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

**Typical mistake:** output *all* where one vector for the whole sequence is wanted: choose *last*.

Elman 1990; Hochreiter &amp; Schmidhuber 1997; Cho et al. 2014.</source>
   <translation>| 셀 | 규칙 |
|---|---|
| rnn | $h_t = \tanh(W x_t + U h_{t-1} + b)$ |
| lstm | $c_t = f_t \, c_{t-1} + i_t \, \tilde{c}_t$, $\; h_t = o_t \tanh(c_t)$ |
| gru | $h_t = z_t \, h_{t-1} + (1 - z_t) \, \tilde{h}_t$ |

게이트 $f, i, o, z$는 저마다의 가중치를 쓴 $W x_t + U h_{t-1} + b$의 시그모이드입니다. 크기가 같은 RNN, GRU, LSTM의
가중치 수는 1 : 3 : 4입니다.

**언제 쓰나요:** 시퀀스 앞부분의 내용이 뒤에서 중요할 때 gru나 lstm을 씁니다. 기본 RNN의 기울기는 시점마다 줄거나
커집니다. 기울기 클리핑도 하세요. 게이트는 기울기 폭주를 막지 못합니다.

**흔한 실수:** 시퀀스 전체를 나타내는 벡터 하나가 필요한데 *모든 시점*을 출력하는 것입니다. *마지막 시점*을 고르세요.

Elman 1990; Hochreiter &amp; Schmidhuber 1997; Cho et al. 2014.</translation>
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
   <source>Layers</source>
   <translation>층 수</translation>
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
   <translation>크면 처음의 LSTM이 기억을 유지합니다(0: PyTorch의 방식)</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Recurrent gain</source>
   <translation>순환 게인</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>Scales the fresh weights from state to state</source>
   <translation>상태에서 상태로 가는 처음 가중치에 곱하는 배율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/recurrent.py" />
   <source>a recurrent layer reads a sequence; here comes {kind} of {x}</source>
   <translation>순환층은 시퀀스를 읽습니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Residual</source>
   <translation>잔차 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Adds what two or three layers find to their own input, so that gradients have a straight way back.</source>
   <translation>두세 층이 찾아낸 것을 자기 입력에 더해, 기울기가 곧장 거슬러 갈 길을 만듭니다.</translation>
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
   <translation>$y = \mathrm{relu}(x + f(x))$: 층은 *더할 것*만 배우면 됩니다. 더할 것이 없으면 $f(x) = 0$을
배우는데, 이는 쉽습니다. 신경망이 아무리 깊어도 $\partial y / \partial x$에는 늘 1이 들어 있습니다.

*기본:* 3×3 합성곱 두 개. *병목:* 1×1로 채널을 4분의 1로 줄이고, 3×3을 거쳐, 1×1로 다시 늘립니다.
채널이나 크기가 바뀌면 지름길에 1×1 합성곱을 두고, 그렇지 않으면 입력을 그대로 씁니다.
벡터에서는 합성곱 대신 완전 연결층을 씁니다.

**언제 쓰나요:** 층이 열 개를 넘는 신경망이라면 늘 씁니다.

He et al. 2016, *Deep residual learning for image recognition*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>Two layers, or three with a narrow middle</source>
   <translation>두 층, 또는 가운데가 좁은 세 층</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>How many channels come out</source>
   <translation>나오는 채널의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>2 halves height and width</source>
   <translation>2이면 높이와 너비가 반으로 줄어듭니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>The curve between the layers and at the end</source>
   <translation>층 사이와 끝에 두는 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a residual block adds numbers; tokens are only names, embed them first</source>
   <translation>잔차 블록은 숫자를 더합니다. 토큰은 이름일 뿐이니 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/residual.py" />
   <source>a vector has no height and width to stride over: the stride must be 1</source>
   <translation>벡터에는 건너뛸 높이와 너비가 없으니 스트라이드는 1이어야 합니다</translation>
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
all its states.</source>
   <translation>$T \times F \rightarrow F$

**언제 쓰나요:** 시퀀스를 분류할 때 씁니다. 클래스 토큰을 썼다면 시점 0을, 모든 상태를 출력하는 순환층 뒤라면 마지막 시점(−1)을
고릅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Step</source>
   <translation>시점</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>Counted from 0; −1 is the last</source>
   <translation>0부터 셉니다. −1은 마지막입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>a step can be chosen from a sequence; here comes {kind} of {x}</source>
   <translation>시점은 시퀀스에서 고를 수 있습니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/select_step.py" />
   <source>there is no step {step}: the sequence has {steps}, from 0 to {last}</source>
   <translation>시점 {step}은(는) 없습니다. 시퀀스의 시점은 {steps}개로, 0부터 {last}까지입니다</translation>
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

계산은 여러 *헤드*에서 하며, 헤드마다 특성을 $d$개씩 나누어 맡습니다. 헤드가 찾은 것은 완전 연결층 하나로 다시 섞습니다.
$\sqrt{d}$로 나누는 것은 소프트맥스가 포화되지 않게 하기 위해서입니다.

**언제 쓰나요:** 어느 시점이든 다른 시점과 관련될 수 있을 때 씁니다. 비용은 $T^2$입니다. 시점이 두 배면 계산은 네 배입니다.

**흔한 실수:** 위치 인코딩을 빠뜨리는 것입니다. 어텐션만으로는 시점의 순서를 알 수 없습니다. 순서를 섞으면
같은 출력이 섞인 순서로 나옵니다.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Heads</source>
   <translation>헤드 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>How many things a step can look for at once</source>
   <translation>한 시점이 한꺼번에 찾을 수 있는 것의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Causal</source>
   <translation>인과적</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>Each step sees only itself and earlier ones</source>
   <translation>각 시점이 자신과 그 앞의 시점만 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>The share of looks that is switched off</source>
   <translation>끄는 어텐션의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>{features} features / {heads} heads = {share} for each head</source>
   <translation>특성 {features}개 / 헤드 {heads}개 = 헤드마다 {share}개</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/self_attention.py" />
   <source>attention needs a sequence of steps; here comes {kind} of {x}</source>
   <translation>어텐션에는 시점이 있는 시퀀스가 필요합니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
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
   <location filename="../../camplab/blocks/sizes.py" />
   <source>⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}</source>
   <translation>⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>height {height}; width {width}</source>
   <translation>높이 {height}; 너비 {width}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}</source>
   <translation>⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/sizes.py" />
   <source>({size} + 2·{padding} − {span}) / {stride} + 1 = {out}</source>
   <translation>({size} + 2·{padding} − {span}) / {stride} + 1 = {out}</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Parallel</source>
   <translation>병렬</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Sends the same input through several branches and joins what comes out.</source>
   <translation>같은 입력을 여러 가지로 보내고 나온 것을 합칩니다.</translation>
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
   <translation>빈 가지는 입력을 그대로 넘깁니다.

| 합치기 | 빈 가지와 함께 쓰면 | 알려진 이름 |
|---|---|---|
| add | $x + f(x)$ | 잔차 연결 (He et al. 2016) |
| concat | $[x, f(x)]$ | 덴스 블록 (Huang et al. 2017) |
| multiply | $x \cdot g(x)$ | 게이트 (Hu et al. 2018) |

**흔한 실수:** 한 가지는 높이와 너비를 바꾸는데 다른 가지는 바꾸지 않는 것입니다.</translation>
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
   <source>A group changes nothing in what is computed. Name it after what it does: *stem*, *head*, *encoder*.</source>
   <translation>그룹으로 묶어도 계산은 바뀌지 않습니다. 하는 일에 따라 이름을 붙이세요: *stem*, *head*, *encoder*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Branches</source>
   <translation>가지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join</source>
   <translation>합치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Put side by side (concat), add, or multiply element by element</source>
   <translation>나란히 잇기(concat), 더하기, 또는 원소별로 곱하기</translation>
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
   <source>branches of {a} and {b} cannot be joined element by element: they must be equal</source>
   <translation>가지의 출력 {a}와(과) {b}은(는) 원소별로 합칠 수 없습니다. 크기가 같아야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>tokens are only names and cannot be joined: embed them first</source>
   <translation>토큰은 이름일 뿐이라 합칠 수 없습니다. 먼저 임베딩하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>branches of {a} and {b} cannot be put side by side: only the channels may differ</source>
   <translation>가지의 출력 {a}와(과) {b}은(는) 나란히 이을 수 없습니다. 채널 수만 다를 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/structure.py" />
   <source>Join by concat</source>
   <translation>나란히 잇기(concat)로 합치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>To sequence</source>
   <translation>시퀀스로 펼치기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>Reads a picture pixel by pixel, row after row: each pixel becomes a step with its channels as features.</source>
   <translation>그림을 한 행씩, 픽셀 하나씩 읽습니다. 픽셀 하나가 시점 하나가 되고 채널이 그 특성이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/to_sequence.py" />
   <source>$C \times H \times W \rightarrow (H \cdot W) \times C$

**Use it** after a convolution whose stride equals its kernel: each cell is then a *patch* of the picture, and the
sequence of patches goes into attention (vision transformer).

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1.</source>
   <translation>$C \times H \times W \rightarrow (H \cdot W) \times C$

**언제 쓰나요:** 스트라이드가 커널과 같은 합성곱 뒤에 둡니다. 그러면 칸 하나가 그림의 *패치* 하나가 되고,
패치의 시퀀스가 어텐션에 들어갑니다(비전 트랜스포머).

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
   <translation>픽셀 하나씩 읽을 수 있는 것은 이미지뿐입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Transformer encoder layer</source>
   <translation>트랜스포머 인코더</translation>
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

Vaswani et al. 2017; Xiong et al. 2020, *On layer normalization in the transformer architecture*.</source>
   <translation>*정규화 먼저:* $x \leftarrow x + \mathrm{attention}(\mathrm{norm}(x))$, 그다음
$x \leftarrow x + \mathrm{mlp}(\mathrm{norm}(x))$. 그렇지 않으면 첫 논문처럼 더할 때마다 그 뒤에 정규화합니다.
mlp는 사이에 gelu를 둔 완전 연결층 두 개이며, 모든 시점에서 같습니다.

**언제 쓰나요:** 위치 인코딩 뒤에 여러 번 이어서(반복) 씁니다. 정규화를 먼저 하면 워밍업 없이도 학습됩니다. 마지막 층 뒤에
층 정규화를 하나 두세요.

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
   <translation>정규화 먼저</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>Layer norm before attention and mlp, or after</source>
   <translation>층 정규화를 어텐션과 mlp의 앞에 둘지, 뒤에 둘지</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/transformer.py" />
   <source>a transformer layer needs a sequence of steps; here comes {kind} of {x}</source>
   <translation>트랜스포머 층에는 시점이 있는 시퀀스가 필요합니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>VGG block</source>
   <translation>VGG 블록</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>A few 3×3 convolutions in a row, then a pooling that halves the picture.</source>
   <translation>3×3 합성곱 몇 개를 이은 다음, 풀링으로 그림을 반으로 줄입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Two 3×3 windows in a row see 5×5, three see 7×7: with fewer weights than one large window (18/25 and
27/49) and with an activation after each.

**Use it** several times, with twice the channels after each pooling.

Simonyan &amp; Zisserman 2015, *Very deep convolutional networks*.</source>
   <translation>3×3 창을 두 개 이으면 5×5를, 세 개 이으면 7×7을 봅니다. 큰 창 하나보다 가중치가 적고(18/25과
27/49) 그때마다 활성화 함수도 거칩니다.

**언제 쓰나요:** 여러 번 쓰되, 풀링할 때마다 채널을 두 배로 늘립니다.

Simonyan &amp; Zisserman 2015, *Very deep convolutional networks*.</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/vgg.py" />
   <source>Convolutions</source>
   <translation>합성곱 수</translation>
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
   <source>a VGG block slides over an image or a sequence; here comes {kind} of {x}</source>
   <translation>VGG 블록은 이미지나 시퀀스 위를 움직입니다. 들어온 것은 {x} 크기의 {kind}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>a sequence has one axis to slide over; give one size, not two</source>
   <translation>시퀀스에는 움직일 축이 하나뿐입니다. 크기를 둘이 아니라 하나만 적으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Insert To sequence</source>
   <translation>시퀀스로 펼치기 넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Insert Embedding</source>
   <translation>임베딩 넣기</translation>
  </message>
  <message>
   <location filename="../../camplab/blocks/wanting.py" />
   <source>Use the first size</source>
   <translation>첫 번째 크기 쓰기</translation>
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
   <source>PyTorch cannot be imported ({error}); install it again: pip install --force-reinstall torch</source>
   <translation>PyTorch를 불러올 수 없습니다({error}). 다시 설치하세요: pip install --force-reinstall torch</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>PySide6 {version} breaks the window on Python {python}; install another one: pip install "PySide6-Essentials!={version}"</source>
   <translation>PySide6 {version}은(는) Python {python}에서 창을 열지 못합니다. 다른 버전을 설치하세요: pip install "PySide6-Essentials!={version}"</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>pip install {name}</source>
   <translation>pip install {name}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/doctor.py" />
   <source>the window cannot open ({error})</source>
   <translation>창을 열 수 없습니다({error})</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/engine.py" />
   <source>the engine cannot start, as PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation>PyTorch를 불러올 수 없어 엔진을 시작하지 못했습니다({error}). `camplab doctor`가 더 자세히 알려 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>this network cannot be exported as it stands: {why}</source>
   <translation>이 신경망은 지금 상태로는 내보낼 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/export.py" />
   <source>trained weights come from a run: give its folder with --run DIR</source>
   <translation>학습된 가중치는 실행에서 가져옵니다. --run DIR로 실행 폴더를 알려 주세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>interrupted</source>
   <translation>중단되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/main.py" />
   <source>{error}</source>
   <translation>{error}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>there is no preset {name}; `camplab presets` lists all</source>
   <translation>{name}(이)라는 프리셋은 없습니다. `camplab presets`로 전체 목록을 볼 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>there is no preset {name}; did you mean {near}? `camplab presets` lists all</source>
   <translation>{name}(이)라는 프리셋은 없습니다. {near}을(를) 찾으셨나요? `camplab presets`로 전체 목록을 볼 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/network.py" />
   <source>{file} exists already; choose another name or remove it first</source>
   <translation>{file} 파일이 이미 있습니다. 다른 이름을 고르거나 먼저 지우세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/performance.py" />
   <source>{folder} already holds a run: go on with it by --resume, or name another folder</source>
   <translation>{folder}에 이미 실행이 들어 있습니다. --resume으로 이어 가거나 다른 폴더를 지정하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/performance.py" />
   <source>interrupted after {n} steps; the checkpoint is saved, go on with: camplab train {file} --run {folder} --resume</source>
   <translation>{n}스텝 뒤에 중단되었습니다. 체크포인트를 저장했으니 이렇게 이어 가세요: camplab train {file} --run {folder} --resume</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file} is the project itself; choose another file to write</source>
   <translation>{file}은(는) 프로젝트 파일 자신입니다. 다른 파일 이름을 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/project.py" />
   <source>{file}: {place}: {what}</source>
   <translation>{file}: {place}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>give --epochs or --steps, not both</source>
   <translation>--epochs와 --steps 가운데 하나만 적으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>--resume needs --run DIR: the folder of the run to go on with</source>
   <translation>--resume에는 --run DIR이 필요합니다. 이어 갈 실행의 폴더를 적으세요</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>--device is auto, cpu, cuda or cuda:N, not {given}</source>
   <translation>--device는 auto, cpu, cuda, cuda:N 가운데 하나여야 하는데 {given}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>stopping after this step; once more ends it at once, without saving</source>
   <translation>이 스텝까지 마치고 멈춥니다. 한 번 더 누르면 저장하지 않고 바로 끝냅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/train.py" />
   <source>PyTorch cannot be imported ({error}); `camplab doctor` says more</source>
   <translation>PyTorch를 불러올 수 없습니다({error}). `camplab doctor`가 더 자세히 알려 줍니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no file {path}</source>
   <translation>{path} 파일이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>there is no display to open a window on; `camplab train FILE` trains without one</source>
   <translation>창을 열 화면이 없습니다. `camplab train FILE`은 화면 없이 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window needs {names}, which this system lacks; install them: {command}</source>
   <translation>창을 열려면 이 시스템에 없는 {names}이(가) 필요합니다. 이렇게 설치하세요: {command}</translation>
  </message>
  <message>
   <location filename="../../camplab/cli/window.py" />
   <source>the window cannot open ({error}); `camplab doctor` says what is missing, and `camplab train FILE` trains without a window</source>
   <translation>창을 열 수 없습니다({error}). 무엇이 빠졌는지는 `camplab doctor`가 알려 주고, `camplab train FILE`은 창 없이 학습합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is full: {name} was not saved; free some space or save it somewhere else</source>
   <translation>디스크가 가득 차서 {name}을(를) 저장하지 못했습니다. 공간을 비우거나 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>your share of the disk is used up: {name} was not saved; free some space or save it somewhere else</source>
   <translation>디스크 할당량을 다 써서 {name}을(를) 저장하지 못했습니다. 공간을 비우거나 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk is read-only: {name} was not saved; save it somewhere else</source>
   <translation>읽기 전용 디스크라서 {name}을(를) 저장하지 못했습니다. 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>you may not write in {folder}: {name} was not saved; save it somewhere else</source>
   <translation>{folder}에 쓸 권한이 없어 {name}을(를) 저장하지 못했습니다. 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the folder {folder} is not there any more: {name} was not saved; save it somewhere else</source>
   <translation>{folder} 폴더가 사라져 {name}을(를) 저장하지 못했습니다. 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{folder} is not a folder: {name} was not saved; save it somewhere else</source>
   <translation>{folder}은(는) 폴더가 아니라서 {name}을(를) 저장하지 못했습니다. 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is a folder, so no file can be saved under this name; choose another name</source>
   <translation>{name}은(는) 폴더라서 이 이름으로는 파일을 저장할 수 없습니다. 다른 이름을 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the name {name} is too long for this disk; choose a shorter one</source>
   <translation>{name}(이)라는 이름은 이 디스크에 저장하기에 너무 깁니다. 더 짧은 이름을 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>the disk reports an error: {name} was not saved; save it on another disk</source>
   <translation>디스크에 오류가 있어 {name}을(를) 저장하지 못했습니다. 다른 디스크에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} is too large for this disk: it was not saved; save it somewhere else</source>
   <translation>{name}이(가) 이 디스크에 담기에 너무 커서 저장하지 못했습니다. 다른 곳에 저장하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>this disk cannot hold a file called {name}; choose another name</source>
   <translation>이 디스크에는 {name}(이)라는 이름의 파일을 둘 수 없습니다. 다른 이름을 고르세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/atomic.py" />
   <source>{name} was not saved: the system says {reason}</source>
   <translation>{name}을(를) 저장하지 못했습니다. 시스템의 설명: {reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/autosave.py" />
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>the clipboard</source>
   <translation>클립보드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/clipboard.py" />
   <source>it holds no blocks; copy blocks in camplab first</source>
   <translation>클립보드에 블록이 없습니다. 먼저 camplab에서 블록을 복사하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>made by camplab</source>
   <translation>camplab이 만든 데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Handwritten digits</source>
   <translation>손글씨 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn).</source>
   <translation>43명이 쓴 손글씨 숫자 1797개. 8×8 흑백 픽셀(UCI 제공, scikit-learn에 포함).</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>CC BY 4.0 (Alpaydin &amp; Kaynak, UCI)</source>
   <translation>CC BY 4.0 (Alpaydin &amp; Kaynak, UCI)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Digits, row by row</source>
   <translation>한 행씩 읽는 숫자</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels.</source>
   <translation>같은 숫자를 위에서 아래로 읽습니다. 시점 8개의 시퀀스이며, 시점마다 8픽셀 한 행입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two moons</source>
   <translation>두 반달</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two half circles that reach into each other.</source>
   <translation>서로 파고든 반원 두 개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Circles</source>
   <translation>동심원</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>A small circle inside a large one.</source>
   <translation>큰 원 안에 든 작은 원입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Spiral</source>
   <translation>나선</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Two arms that wind around each other.</source>
   <translation>서로를 감고 도는 두 팔입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>XOR</source>
   <translation>XOR</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Four squares like a chess board: no straight line parts them.</source>
   <translation>체스판처럼 놓인 네모 네 개. 직선 하나로는 나눌 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Blobs</source>
   <translation>점 구름</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Three clouds of points.</source>
   <translation>점으로 된 구름 세 개입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Sine curve</source>
   <translation>사인 곡선</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>A noisy sine curve to predict from x: regression.</source>
   <translation>잡음이 섞인 사인 곡선을 x로 예측하는 회귀 문제입니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Validation</source>
   <translation>검증 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>The share of samples kept for validation</source>
   <translation>검증용으로 남겨 두는 샘플의 비율</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Split seed</source>
   <translation>분할 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Which samples go where</source>
   <translation>어느 샘플을 어느 쪽에 둘지 정합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Standardise</source>
   <translation>표준화</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Subtract the training mean, divide by the training deviation</source>
   <translation>훈련 데이터의 평균을 빼고 표준편차로 나눕니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Samples</source>
   <translation>샘플 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>How many points are made</source>
   <translation>만들 점의 수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Noise</source>
   <translation>잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>How far points stray</source>
   <translation>점이 흩어지는 정도</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Data seed</source>
   <translation>데이터 시드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/data.py" />
   <source>Which points are made</source>
   <translation>어떤 점을 만들지 정합니다</translation>
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
   <translation>이웃한 블록만 감쌀 수 있습니다. 한 가지 안에서 이어진 블록을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>this block holds no blocks to take out</source>
   <translation>이 블록 안에는 꺼낼 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/edits.py" />
   <source>what stands inside depends on the input: first mend the blocks before it</source>
   <translation>안에 든 것은 입력에 따라 달라집니다. 앞쪽 블록부터 고치세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the file</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it was made by a newer camplab (format {number}; this one reads up to {most}): install the newest</source>
   <translation>더 새로운 camplab으로 만든 파일입니다(형식 {number}, 이 버전은 {most}까지 읽습니다). 최신 버전을 설치하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>it says format {number}, but does not look like it</source>
   <translation>형식이 {number}(이)라고 적혀 있지만 그렇게 보이지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is not a file</source>
   <translation>파일이 아닙니다</translation>
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
   <source>it cannot be read: {reason}</source>
   <translation>읽을 수 없습니다: {reason}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>the file {name}</source>
   <translation>파일 {name}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/files.py" />
   <source>this is no camplab project: "format": {format} is missing</source>
   <translation>camplab 프로젝트가 아닙니다: "format": {format}이(가) 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/history.py" />
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>blocks may stand inside each other at most {most} levels deep</source>
   <translation>블록은 최대 {most}단계까지만 겹칠 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/limits.py" />
   <source>this makes {count} blocks, repeats counted; a network may have {most}</source>
   <translation>반복까지 세면 블록이 {count}개입니다. 신경망에는 {most}개까지 둘 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a value is missing here</source>
   <translation>여기에 값이 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a name in "double quotes" is expected here</source>
   <translation>여기에는 "큰따옴표"로 묶은 이름이 와야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a colon (:) is missing here</source>
   <translation>여기에 쌍점(:)이 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a comma (,) or a closing bracket is missing here</source>
   <translation>여기에 쉼표(,)나 닫는 괄호가 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the project ends before this; nothing may follow</source>
   <translation>프로젝트는 이 앞에서 끝났습니다. 뒤에는 아무것도 올 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the text that begins here has no closing "</source>
   <translation>여기서 시작한 글에 닫는 "가 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a text may not hold a line break or control character</source>
   <translation>글 안에는 줄 바꿈이나 제어 문자를 쓸 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>there is a comma too many</source>
   <translation>쉼표가 하나 더 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>line {line}, column {column}</source>
   <translation>{line}행 {column}열</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>{name} is not a number one can save</source>
   <translation>{name}은(는) 저장할 수 있는 숫자가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is larger than {most} MiB, too large for a project</source>
   <translation>{most} MiB보다 커서 프로젝트로 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it holds more than {most} blocks, too many for a project</source>
   <translation>블록이 {most}개보다 많아 프로젝트로 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>a project in {{ }} is expected, got {got}</source>
   <translation>{{ }} 안에 프로젝트가 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is empty</source>
   <translation>비어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>'{name}' stands twice in the same {{ }}</source>
   <translation>같은 {{ }} 안에 '{name}'이(가) 두 번 나옵니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the number {number} is too long</source>
   <translation>숫자 {number}이(가) 너무 깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>the number {number} is too large</source>
   <translation>숫자 {number}이(가) 너무 큽니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is not UTF-8 text (byte {at}); is it a camplab project?</source>
   <translation>UTF-8 글이 아닙니다({at}번째 바이트). camplab 프로젝트가 맞나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>it is nested too deep for a project</source>
   <translation>프로젝트라고 하기에는 너무 깊이 겹쳐 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/parsing.py" />
   <source>this is not JSON</source>
   <translation>JSON이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>LeNet-5</source>
   <translation>LeNet-5</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The convolutional network of 1998, made to fit pictures of 8×8 pixels.</source>
   <translation>1998년의 합성곱 신경망을 8×8픽셀 그림에 맞춘 것.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>convolution, shared weights, feature maps</source>
   <translation>합성곱, 공유 가중치, 특징 맵</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>MLP</source>
   <translation>MLP</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Two hidden layers over the 64 pixels of a digit.</source>
   <translation>손글씨 숫자의 64픽셀을 보는 은닉층 두 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>dense layers, the gap between training and validation</source>
   <translation>완전 연결층, 훈련과 검증의 차이</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Small CNN with batch norm</source>
   <translation>배치 정규화를 쓴 작은 CNN</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Convolution, batch norm, relu: the pattern of most networks for pictures.</source>
   <translation>합성곱, 배치 정규화, relu: 그림을 다루는 신경망 대부분의 기본 틀.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>batch norm, dropout</source>
   <translation>배치 정규화, 드롭아웃</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>VGG style</source>
   <translation>VGG 방식</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Small windows, many of them, and twice the channels after each pooling.</source>
   <translation>작은 창을 많이 쓰고, 풀링할 때마다 채널을 두 배로.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>two 3×3 windows see 5×5 pixels</source>
   <translation>3×3 창 두 개는 5×5픽셀을 봅니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>GoogLeNet style</source>
   <translation>GoogLeNet 방식</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Windows of several sizes side by side, in three inception modules.</source>
   <translation>여러 크기의 창을 나란히 둔 인셉션 모듈 세 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>parallel branches, 1×1 convolutions</source>
   <translation>병렬 가지, 1×1 합성곱</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>ResNet-20</source>
   <translation>ResNet-20</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Nine residual blocks in three stages.</source>
   <translation>세 단계로 나눈 잔차 블록 아홉 개.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>shortcuts keep the gradient alive at any depth</source>
   <translation>지름길이 있으면 아무리 깊어도 기울기가 살아남습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>GRU over rows</source>
   <translation>행을 읽는 GRU</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Reads a digit row by row and keeps what matters in its state.</source>
   <translation>손글씨 숫자를 한 행씩 읽으며 중요한 것을 상태에 담아 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>sequences, gates</source>
   <translation>시퀀스, 게이트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>LSTM over rows</source>
   <translation>행을 읽는 LSTM</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Reads a digit row by row with a memory cell beside its state.</source>
   <translation>상태 옆에 기억 셀을 두고 손글씨 숫자를 한 행씩 읽습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>long memory, the forget bias, clipping</source>
   <translation>긴 기억, 망각 편향, 기울기 클리핑</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Transformer over rows</source>
   <translation>행을 보는 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Every row of a digit looks at every other row.</source>
   <translation>손글씨 숫자의 각 행이 다른 모든 행을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>attention, positional encoding</source>
   <translation>어텐션, 위치 인코딩</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Vision transformer</source>
   <translation>비전 트랜스포머</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Cuts a digit into 16 patches and lets attention do the rest.</source>
   <translation>손글씨 숫자를 패치 16개로 자르고 나머지는 어텐션에 맡깁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>patches, the class token, what convolution knows beforehand</source>
   <translation>패치, 클래스 토큰, 합성곱이 미리 알고 있는 것</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers of sigmoid</source>
   <translation>시그모이드 20층</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>A deep network that cannot learn, to see why.</source>
   <translation>배우지 못하는 깊은 신경망. 그 까닭을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>the vanishing gradient</source>
   <translation>기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by relu and He</source>
   <translation>20층, relu와 He로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same depth with an activation of slope 1 and weights of the right size.</source>
   <translation>같은 깊이에 곡선의 기울기가 1인 활성화 함수와 알맞은 크기의 가중치를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>activation and initialisation belong together</source>
   <translation>활성화 함수와 초기화는 짝을 이룹니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by batch norm</source>
   <translation>20층, 배치 정규화로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same sigmoids, each fed with numbers of mean 0 and deviation 1.</source>
   <translation>같은 시그모이드에 평균 0, 표준편차 1인 숫자를 넣어 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>batch norm against the vanishing gradient</source>
   <translation>배치 정규화로 막는 기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>20 layers, cured by shortcuts</source>
   <translation>20층, 지름길로 해결</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>The same sigmoids, each with a shortcut around it.</source>
   <translation>같은 시그모이드마다 지름길을 둡니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>residual connections against the vanishing gradient</source>
   <translation>잔차 연결로 막는 기울기 소실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Points in the plane that no straight line parts.</source>
   <translation>직선으로는 나눌 수 없는 평면 위의 점들.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>what a hidden layer is for</source>
   <translation>은닉층이 필요한 까닭</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>a loss that creeps before it falls</source>
   <translation>더디게 기다가 뚝 떨어지는 손실</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>Predicts a noisy curve from x.</source>
   <translation>잡음이 섞인 곡선을 x로 예측합니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/document/presets.py" />
   <source>regression, noise that cannot be learned</source>
   <translation>회귀, 배울 수 없는 잡음</translation>
  </message>
  <message>
   <location filename="../../camplab/document/problems.py" />
   <source>{place}: {what}</source>
   <translation>{place}: {what}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/problems.py" />
   <source>and {n} more problems</source>
   <translation>그 밖에 문제 {n}개</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the project</source>
   <translation>프로젝트</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the training</source>
   <translation>학습 설정</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the stacks</source>
   <translation>스택</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number} inside {outer}</source>
   <translation>{outer} 안의 블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{place}, {title}</source>
   <translation>{place}, {title}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>this camplab knows no {kind} '{name}'</source>
   <translation>이 camplab에는 '{name}'(이)라는 {kind}이(가) 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>settings in {{ }} are expected, got {got}</source>
   <translation>{{ }} 안에 설정이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number}</source>
   <translation>블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block {number} of branch {branch} of {outer}</source>
   <translation>{outer}의 가지 {branch}에 있는 블록 {number}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{place}, {title} '{name}'</source>
   <translation>{place}, {title} '{name}'</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>there is no {kind} '{name}'; did you mean '{near}'?</source>
   <translation>'{name}'(이)라는 {kind}은(는) 없습니다. '{near}'을(를) 찾으셨나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{{"data": "digits"}} or the like is expected, got {got}</source>
   <translation>{{"data": "digits"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>a network is missing: "net" with a list of blocks</source>
   <translation>신경망이 없습니다. 블록 목록이 든 "net"이 필요합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>a list of blocks in [ ] is expected, got {got}</source>
   <translation>[ ] 안에 블록 목록이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>{{"block": "dense"}} or the like is expected, got {got}</source>
   <translation>{{"block": "dense"}} 같은 것이 와야 하는데 {got}이(가) 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>the data, {title}</source>
   <translation>데이터, {title}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>block</source>
   <translation>블록</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>data set</source>
   <translation>데이터셋</translation>
  </message>
  <message>
   <location filename="../../camplab/document/reading.py" />
   <source>stack</source>
   <translation>스택</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Optimizer</source>
   <translation>옵티마이저</translation>
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
   <source>How much of the last step is kept (momentum, Nesterov)</source>
   <translation>지난 스텝을 얼마나 이어 갈지(모멘텀, 네스테로프)</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Weight decay</source>
   <translation>가중치 감쇠</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Pulls weights towards zero</source>
   <translation>가중치를 0 쪽으로 끌어당깁니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Clip gradients</source>
   <translation>기울기 클리핑</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Shortens a gradient that is longer than this</source>
   <translation>이보다 긴 기울기를 줄입니다</translation>
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
   <source>Epochs in which the rate rises from zero (schedule: warm-up)</source>
   <translation>학습률이 0에서부터 올라가는 에포크 수(워밍업)</translation>
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
   <source>Epochs</source>
   <translation>에포크</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Passes over the training data</source>
   <translation>훈련 데이터를 되풀이하는 횟수</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <location filename="../../camplab/document/recipe.py" />
   <source>Same seed, same curve, bit for bit on the CPU</source>
   <translation>시드가 같으면 곡선도 같습니다. CPU에서는 비트까지 같습니다</translation>
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
   <location filename="../../camplab/document/task.py" />
   <source>Mean squared error</source>
   <translation>평균 제곱 오차</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>{n} numbers are to be predicted; here comes {y} ({kind})</source>
   <translation>숫자 {n}개를 예측해야 합니다. 들어온 것은 {y}({kind})입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>an image</source>
   <translation>이미지</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a sequence</source>
   <translation>시퀀스</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a vector</source>
   <translation>벡터</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Average each map, then a dense layer</source>
   <translation>맵마다 평균을 낸 다음 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Cross-entropy over {n} classes</source>
   <translation>클래스 {n}개의 교차 엔트로피</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>{n} classes need a vector of {n} numbers; here comes {y} ({kind})</source>
   <translation>클래스 {n}개에는 숫자 {n}개짜리 벡터가 필요합니다. 들어온 것은 {y}({kind})입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>one number is to be predicted; here comes {y} ({kind})</source>
   <translation>숫자 하나를 예측해야 합니다. 들어온 것은 {y}({kind})입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Add a dense layer with {n} outputs</source>
   <translation>출력이 {n}개인 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Add Flatten and a dense layer</source>
   <translation>평탄화와 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Take the last step, then a dense layer</source>
   <translation>마지막 시점을 고른 다음 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Embed, flatten, then a dense layer</source>
   <translation>임베딩, 평탄화, 완전 연결층 추가</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>a block above does not fit yet</source>
   <translation>위쪽에 아직 맞지 않는 블록이 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>there is nothing to learn: no block has weights</source>
   <translation>배울 것이 없습니다. 가중치가 있는 블록이 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>there is nothing to learn: every block with weights is frozen</source>
   <translation>배울 것이 없습니다. 가중치가 있는 블록이 모두 동결되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/task.py" />
   <source>Give the last dense layer {n} outputs</source>
   <translation>마지막 완전 연결층의 출력을 {n}개로</translation>
  </message>
  <message>
   <location filename="../../camplab/document/tree.py" />
   <source>this block is not in the network any more</source>
   <translation>이 블록은 더 이상 신경망에 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} is missing</source>
   <translation>{setting}이(가) 빠졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be empty, got {got}</source>
   <translation>{setting}은(는) 비어 있어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be more than {gt}{unit}, got {got}</source>
   <translation>{setting}은(는) {gt}{unit}보다 커야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be at least {ge}{unit}, got {got}</source>
   <translation>{setting}은(는) {ge}{unit} 이상이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be less than {lt}{unit}, got {got}</source>
   <translation>{setting}은(는) {lt}{unit}보다 작아야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be at most {le}{unit}, got {got}</source>
   <translation>{setting}은(는) {le}{unit} 이하여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a multiple of {multiple_of}{unit}, got {got}</source>
   <translation>{setting}은(는) {multiple_of}{unit}의 배수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be an ordinary number, got {got}</source>
   <translation>{setting}은(는) 보통의 숫자여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a whole number, got {got}</source>
   <translation>{setting}은(는) 정수여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a smaller number, got {got}</source>
   <translation>{setting}은(는) 더 작은 숫자여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a number, got {got}</source>
   <translation>{setting}은(는) 숫자여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be true or false, got {got}</source>
   <translation>{setting}은(는) true 또는 false여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be text, got {got}</source>
   <translation>{setting}은(는) 글이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} holds characters that are no text</source>
   <translation>{setting}에 글자가 아닌 문자가 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at most {max_length} characters</source>
   <translation>{setting}은(는) {max_length}자를 넘을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at least {min_length} characters</source>
   <translation>{setting}은(는) {min_length}자 이상이어야 합니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} cannot be {got}</source>
   <translation>{setting}은(는) {got}일 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be {expected}, got {got}</source>
   <translation>{setting}은(는) {expected} 가운데 하나여야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a list, got {got}</source>
   <translation>{setting}은(는) 목록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a list of named settings, got {got}</source>
   <translation>{setting}은(는) 이름이 붙은 설정의 목록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at most {max_length} entries, got {actual_length}</source>
   <translation>{setting}의 항목은 {max_length}개까지인데 {actual_length}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must have at least {min_length} entries, got {actual_length}</source>
   <translation>{setting}의 항목은 {min_length}개 이상이어야 하는데 {actual_length}개입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} must be a block, got {got}</source>
   <translation>{setting}은(는) 블록이어야 하는데 {got}입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} has too few entries, got {got}</source>
   <translation>{setting}의 항목이 모자랍니다: {got}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting}: {error}</source>
   <translation>{setting}: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>there is no setting '{name}'</source>
   <translation>'{name}'(이)라는 설정은 없습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>These settings do not go together: {error}</source>
   <translation>이 설정들은 함께 쓸 수 없습니다: {error}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>{setting} is not right: {message}</source>
   <translation>{setting}이(가) 올바르지 않습니다: {message}</translation>
  </message>
  <message>
   <location filename="../../camplab/document/wording.py" />
   <source>there is no setting '{name}'; did you mean '{near}'?</source>
   <translation>'{name}'(이)라는 설정은 없습니다. '{near}'을(를) 찾으셨나요?</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was killed by the system, perhaps because memory ran out</source>
   <translation>시스템이 학습 프로세스를 강제로 종료했습니다. 메모리가 부족했을 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (segmentation fault)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(세그멘테이션 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (bus error)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(버스 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was aborted by a computing library</source>
   <translation>계산 라이브러리가 학습 프로세스를 중단했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process crashed inside a computing library (arithmetic error)</source>
   <translation>계산 라이브러리 안에서 학습 프로세스가 비정상 종료되었습니다(산술 오류)</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process met an instruction that this processor does not know</source>
   <translation>학습 프로세스가 이 프로세서가 모르는 명령을 만났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was asked to end by the system</source>
   <translation>시스템이 학습 프로세스에 종료를 요청했습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process was interrupted</source>
   <translation>학습 프로세스가 중단되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended because its terminal was closed</source>
   <translation>터미널이 닫혀 학습 프로세스가 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended with exit code {code}</source>
   <translation>학습 프로세스가 종료 코드 {code}(으)로 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
   <source>the training process ended on its own</source>
   <translation>학습 프로세스가 스스로 끝났습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/endings.py" />
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
   <location filename="../../camplab/engine/samples.py" />
   <source>the data cannot be shown: {why}</source>
   <translation>데이터를 보여 줄 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/telling.py" />
   <source>training ended by an error in the program: {kind}: {why}</source>
   <translation>프로그램 오류로 학습이 끝났습니다: {kind}: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/telling.py" />
   <source>Your project is safe. Please send the report, so that this can be mended.</source>
   <translation>프로젝트는 안전합니다. 고칠 수 있도록 보고서를 보내 주세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>torch {torch} and torchvision {torchvision} are from different places and may not work together: install both from the same one</source>
   <translation>torch {torch}와(과) torchvision {torchvision}은(는) 서로 다른 곳에서 받은 것이라 함께 동작하지 않을 수 있습니다. 둘을 같은 곳에서 받아 설치하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>PyTorch cannot be loaded, so nothing can be trained: {why}</source>
   <translation>PyTorch를 불러올 수 없어 학습할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/engine/warming.py" />
   <source>Run camplab doctor in a terminal: it says what is missing.</source>
   <translation>터미널에서 camplab doctor를 실행하면 무엇이 빠졌는지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>{folder} holds no run: there is no {name} in it</source>
   <translation>{folder}에는 실행이 없습니다. {name} 파일이 들어 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/reading.py" />
   <source>the numbers of the run in {folder} are damaged: {why}</source>
   <translation>{folder}에 있는 실행의 기록이 손상되었습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/runs/store.py" />
   <source>running</source>
   <translation>실행 중</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>there is no checkpoint in {folder}; start a new run</source>
   <translation>{folder}에 체크포인트가 없습니다. 새로 시작하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint is of another network or recipe; start a new run</source>
   <translation>다른 신경망이나 다른 학습 설정의 체크포인트입니다. 새로 시작하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint in {folder} is damaged; start a new run</source>
   <translation>{folder}의 체크포인트가 손상되었습니다. 새로 시작하세요</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
   <source>the checkpoint does not fit: {why}</source>
   <translation>체크포인트가 맞지 않습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/checkpoint.py" />
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
   <location filename="../../camplab/training/finite.py" />
   <source>Lower the learning rate and resume: the weights are as they were, only this batch is skipped.</source>
   <translation>학습률을 낮추고 계속하세요. 가중치는 그대로이며 이 배치만 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Clip the gradients, or put a batch norm before the block.</source>
   <translation>기울기를 클리핑하거나 그 블록 앞에 배치 정규화를 두세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>Look for missing numbers in the data; resume to skip this batch.</source>
   <translation>데이터에 빠진 숫자가 있는지 살펴보세요. 계속하면 이 배치를 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} became infinite or not a number</source>
   <translation>{block} 블록의 기울기가 무한대가 되었거나 숫자가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the loss became infinite or not a number</source>
   <translation>손실이 무한대가 되었거나 숫자가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the data of this batch hold something that is not a number</source>
   <translation>이 배치의 데이터에 숫자가 아닌 값이 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the output of block {block} became infinite or not a number</source>
   <translation>{block} 블록의 출력이 무한대가 되었거나 숫자가 아니게(NaN) 되었습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/finite.py" />
   <source>the gradient of block {block} grew beyond all bounds</source>
   <translation>{block} 블록의 기울기가 한없이 커졌습니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>this network needs {needed} GB for its {n} weights while training; there are {there} GB</source>
   <translation>이 신경망은 가중치가 {n}개라 학습하려면 {needed} GB가 필요하지만 {there} GB뿐입니다</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Set the batch size to {n} and train again; nothing else needs to be restarted.</source>
   <translation>배치 크기를 {n}(으)로 줄이고 다시 학습하세요. 그 밖에 다시 시작할 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Make its widest layers smaller.</source>
   <translation>가장 넓은 층을 줄이세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/memory.py" />
   <source>Even one sample at a time is too much: make the network smaller.</source>
   <translation>샘플을 하나씩 넣어도 너무 큽니다. 신경망을 작게 만드세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/recording.py" />
   <source>the numbers of this run cannot be kept in {folder}: {why}</source>
   <translation>이 실행의 기록을 {folder}에 저장할 수 없습니다: {why}</translation>
  </message>
  <message>
   <location filename="../../camplab/training/recording.py" />
   <source>Training can go on without them: resume.</source>
   <translation>저장하지 않고도 학습을 이어 갈 수 있습니다. 계속을 누르세요.</translation>
  </message>
  <message>
   <location filename="../../camplab/training/recording.py" />
   <source>fault</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="../../camplab/training/setup.py" />
   <source>this computer has no device {device}; choose auto or cpu</source>
   <translation>이 컴퓨터에는 {device} 장치가 없습니다. auto나 cpu를 고르세요</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Inception modules (Szegedy et al. 2015, made small): windows of 1, 3 and 5 pixels and a pooling side by side. The network finds out itself which window is worth it.</source>
   <translation>인셉션 모듈(Szegedy et al. 2015를 작게 만든 것): 1, 3, 5픽셀 창과 풀링을 나란히 둡니다. 어느 창이 쓸모 있는지는 신경망이 스스로 알아냅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>The 1×1 convolutions in front of the large windows make the work small. At the end every map becomes its average: no large dense layer.</source>
   <translation>큰 창 앞에 놓인 1×1 합성곱이 계산량을 줄여 줍니다. 마지막에는 맵마다 평균을 내므로 커다란 완전 연결층이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Watch for: the feature maps of the four branches of one module; the large windows give the smoother maps.</source>
   <translation>눈여겨볼 점: 한 모듈에 있는 네 가지의 특징 맵을 비교해 보세요. 창이 클수록 맵이 더 매끄럽습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/googlenet_style.camplab" />
   <source>Try: switch the reductions off in one module and compare its parameters.</source>
   <translation>해 보기: 모듈 하나에서 채널 축소를 끄고 매개변수 수를 비교해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>A digit read from top to bottom, one row of 8 pixels at each of 8 steps. The GRU (Cho et al. 2014) keeps a state of 64 numbers and has two gates: how much of the state to keep, and how much of it to use for the new one.</source>
   <translation>손글씨 숫자를 위에서 아래로, 시점 8개마다 8픽셀 한 행씩 읽습니다. GRU(Cho et al. 2014)는 숫자 64개로 된 상태를 지니며 게이트가 두 개 있습니다. 하나는 상태를 얼마나 유지할지, 다른 하나는 새 상태를 만들 때 상태를 얼마나 쓸지 정합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>Watch for: it never sees two rows at once, and yet it knows digits: what it needs of earlier rows is in the state.</source>
   <translation>눈여겨볼 점: 두 행을 한꺼번에 보는 일이 없는데도 숫자를 알아맞힙니다. 앞 행에서 필요한 것은 모두 상태에 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/gru_rows.camplab" />
   <source>Try: the cells rnn_tanh and lstm (a GRU has three times, an LSTM four times the weights of a plain cell); both directions; a state of 8.</source>
   <translation>해 보기: 셀을 rnn_tanh와 lstm으로 바꾸기(기본 셀에 견주어 GRU는 가중치가 세 배, LSTM은 네 배입니다), 양방향으로 읽기, 상태의 크기를 8로 줄이기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>LeNet-5 (LeCun et al. 1998), made to fit pictures of 8×8 pixels.</source>
   <translation>LeNet-5(LeCun et al. 1998)를 8×8픽셀 그림에 맞춘 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>What is as in the paper: the order of the layers, their names (C1 to F6), 6, 16, 120 and 84 features, average pooling, tanh. What is not: the paper reads 32×32 pixels with windows of 5×5; here they are 3×3 with a rim of zeros, and C5 is 2×2. In the paper the poolings have weights, C3 sees only some maps of S2, and the output compares with drawn digits.</source>
   <translation>논문과 같은 것: 층의 순서, 층의 이름(C1~F6), 특성 수 6, 16, 120, 84, 평균 풀링, tanh. 논문과 다른 것: 논문은 32×32픽셀을 5×5 창으로 읽지만, 여기서는 창이 3×3이고 둘레를 0으로 채우며 C5는 2×2입니다. 또 논문에서는 풀링에도 가중치가 있고, C3은 S2의 맵 가운데 일부만 보며, 출력은 미리 그려 둔 숫자와 비교합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lenet5.camplab" />
   <source>Watch for: the 6 feature maps of C1, soon edges of one direction each. C1 has 60 weights; a dense layer that makes the same 6×8×8 numbers would have 24,960.</source>
   <translation>눈여겨볼 점: C1의 특징 맵 6개가 곧 저마다 한 방향의 윤곽선을 나타냅니다. C1의 가중치는 60개입니다. 같은 6×8×8개의 숫자를 완전 연결층으로 만들려면 24,960개가 필요합니다.</translation>
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
   <translation>눈여겨볼 점: 처음 몇 스텝의 기울기 노름을 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/lstm_rows.camplab" />
   <source>Try: forget bias 0 and −3; a recurrent gain of 3 without and with clipping.</source>
   <translation>해 보기: 망각 편향을 0과 −3으로 바꾸기, 순환 게인을 3으로 두고 기울기 클리핑 없이, 그리고 켜고 학습하기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>A multi-layer perceptron: the picture is laid out in one row of 64 numbers, and two hidden layers look at all of them.</source>
   <translation>다층 퍼셉트론입니다. 그림을 숫자 64개의 한 줄로 늘어놓고, 은닉층 두 개가 그 전체를 봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>Watch for: the gap between training and validation loss. It knows nothing of neighbours: shuffle the pixels of all pictures in the same way, and it learns just as well.</source>
   <translation>눈여겨볼 점: 훈련 손실과 검증 손실의 차이를 보세요. 이 신경망은 어느 픽셀이 이웃인지 모릅니다. 모든 그림의 픽셀을 같은 방식으로 뒤섞어도 똑같이 잘 배웁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/mlp.camplab" />
   <source>Try: one hidden layer less; sigmoid instead of relu; 4 hidden features instead of 64.</source>
   <translation>해 보기: 은닉층 하나 줄이기, relu 대신 시그모이드 쓰기, 은닉 특성을 64개에서 4개로 줄이기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>ResNet-20 (He et al. 2016, section 4.2) for pictures of 8×8 pixels: three stages of three residual blocks.</source>
   <translation>8×8픽셀 그림을 위한 ResNet-20(He et al. 2016, section 4.2): 잔차 블록 세 개씩 세 단계.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>As in the paper: 16, 32 and 64 channels, batch norm, average over the last maps. Not as there: where the size changes, the shortcut is a 1×1 convolution, and 8×8 pixels become 2×2 in the end instead of 8×8.</source>
   <translation>논문과 같은 것: 채널 수 16, 32, 64, 배치 정규화, 마지막 맵의 평균. 논문과 다른 것: 크기가 바뀌는 곳에서는 지름길이 1×1 합성곱이며, 8×8픽셀이 마지막에 8×8이 아니라 2×2가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>Watch for: the gradient of the stem beside that of the last layer. The shortcuts keep them alike at any depth.</source>
   <translation>눈여겨볼 점: 첫 합성곱(stem)의 기울기를 마지막 층의 기울기와 비교해 보세요. 지름길 덕분에 아무리 깊어도 비슷합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/resnet20.camplab" />
   <source>Try: 9, 8 and 8 turns in the three repeats make ResNet-56; bypass one residual block of a trained network and see how little is lost.</source>
   <translation>해 보기: 반복 블록 세 개의 횟수를 9, 8, 8로 바꾸면 ResNet-56이 됩니다. 학습된 신경망에서 잔차 블록 하나를 건너뛰고, 성능이 거의 떨어지지 않는지 확인해 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Twenty dense layers with sigmoid: a network that cannot learn, to see why.</source>
   <translation>시그모이드를 쓴 완전 연결층 스무 개. 배우지 못하는 신경망이며, 그 까닭을 살펴봅니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>The slope of a sigmoid is at most 1/4. On the way back the gradient is multiplied by such a slope at every layer, and twenty of them leave nothing: this is the vanishing gradient (Hochreiter 1991; Glorot &amp; Bengio 2010).</source>
   <translation>시그모이드 곡선의 기울기는 최대 1/4입니다. 역전파할 때 층마다 이런 값이 곱해지므로, 스무 번 곱하고 나면 남는 것이 없습니다. 이것이 기울기 소실입니다(Hochreiter 1991; Glorot &amp; Bengio 2010).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Watch for: the gradient panel. The line of the last layer is many powers of ten above that of the first; the bars on the cards fade towards the input. The loss stays at 2.30 = ln 10: it guesses.</source>
   <translation>눈여겨볼 점: ‘기울기 흐름’ 패널을 보세요. 마지막 층의 선이 첫 층의 선보다 몇 자릿수나 위에 있고, 카드의 막대는 입력 쪽으로 갈수록 희미해집니다. 손실은 2.30 = ln 10에 머뭅니다. 추측만 하고 있는 것입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20.camplab" />
   <source>Try: remove layers until it learns; then the three cures: relu with He, batch norm, residual.</source>
   <translation>해 보기: 배우기 시작할 때까지 층을 지우고, 그다음 세 가지 해결책인 relu와 He 초기화, 배치 정규화, 잔차 연결을 써 보세요.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>The twenty sigmoid layers again, with a batch norm before every sigmoid: it keeps the numbers where the sigmoid is steep, and makes up for what the slopes take away (Ioffe &amp; Szegedy 2015).</source>
   <translation>시그모이드 스무 층에 이번에는 시그모이드마다 그 앞에 배치 정규화를 둡니다. 숫자를 시그모이드가 가파른 곳에 머물게 하고, 곡선의 기울기 때문에 줄어든 만큼을 되살립니다(Ioffe &amp; Szegedy 2015).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>Watch for: the very same sigmoids learn now. After the first epoch training is well under way while validation still guesses: in validation batch norm uses running means, and they have not caught up yet.</source>
   <translation>눈여겨볼 점: 똑같은 시그모이드인데 이번에는 배웁니다. 첫 에포크가 끝나면 훈련은 꽤 진행되었는데 검증은 아직 추측하는 수준입니다. 검증할 때 배치 정규화는 이동 평균을 쓰는데, 그 값이 아직 따라잡지 못했기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_batch_norm.camplab" />
   <source>Try: bypass the batch norms one after another, from the output on. How many are needed?</source>
   <translation>해 보기: 배치 정규화를 출력 쪽부터 하나씩 건너뛰어 보세요. 몇 개가 필요할까요?</translation>
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
   <translation>해 보기: 모든 층의 게인을 0.5와 1.5로 바꾸면 신호가 사라지거나 폭발합니다. relu에 기본 초기화를 쓰면 절반밖에 나아지지 않습니다. 둘은 함께 써야 합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>The twenty sigmoid layers again, each with a shortcut around it: y = x + f(x). The gradient of the sum contains a 1, so that it goes back unharmed through any number of layers (He et al. 2016).</source>
   <translation>시그모이드 스무 층에 이번에는 층마다 지름길을 둡니다: y = x + f(x). 합의 기울기에는 1이 들어 있어, 층이 아무리 많아도 줄어들지 않고 거슬러 갑니다(He et al. 2016).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>Watch for: nothing was done about the sigmoids, their gradients are as small as ever. The shortcuts go around them.</source>
   <translation>눈여겨볼 점: 시그모이드는 그대로이고 그 기울기도 여전히 작습니다. 지름길이 시그모이드를 비켜 갈 뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sigmoid_mlp20_residual.camplab" />
   <source>Try: bypass half of the residual blocks in the trained network; a shortcut around every second layer only.</source>
   <translation>해 보기: 학습된 신경망에서 잔차 블록의 절반을 건너뛰기, 두 층에 하나씩만 지름길 두기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/sine_regression.camplab" />
   <source>A noisy sine curve to be predicted from x: regression with the mean squared error.</source>
   <translation>잡음이 섞인 사인 곡선을 x로 예측합니다. 평균 제곱 오차를 쓰는 회귀입니다.</translation>
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
   <translation>합성곱, 배치 정규화, relu: 그림을 다루는 신경망 대부분이 이 틀로 이루어져 있습니다.</translation>
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
   <translation>서로를 감고 도는 두 팔: 은닉층이 한두 개 필요한 고전적인 문제입니다(Lang &amp; Witbrock 1988).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Watch for: the loss creeps for some forty epochs at two points of three right, which looks final, and then it falls.</source>
   <translation>눈여겨볼 점: 손실이 세 점 가운데 두 점만 맞히는 채로 마흔 에포크쯤 제자리걸음을 해서 다 배운 것처럼 보이지만, 그 뒤에 뚝 떨어집니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/spiral_mlp.camplab" />
   <source>Try: relu instead of tanh; one hidden layer of 64; weight decay.</source>
   <translation>해 보기: tanh 대신 relu 쓰기, 크기 64인 은닉층 하나만 쓰기, 가중치 감쇠 쓰기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/transformer_rows.camplab" />
   <source>A transformer encoder (Vaswani et al. 2017) over the 8 rows of a digit. Each row becomes a vector of 32 numbers, sines say which row it is, and in two layers every row looks at every other.</source>
   <translation>손글씨 숫자의 행 8개를 보는 트랜스포머 인코더(Vaswani et al. 2017)입니다. 각 행은 숫자 32개짜리 벡터가 되고, 사인파가 몇 번째 행인지 알려 주며, 두 층에서 모든 행이 다른 모든 행을 봅니다.</translation>
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
   <translation>해 보기: 은닉층 없애기(직선이 되어 약 86 %를 맞힙니다), 은닉 특성 2개만 쓰기, 잡음 늘리기.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Small 3×3 windows, many of them, and twice the channels after each pooling (Simonyan &amp; Zisserman 2015, made small).</source>
   <translation>작은 3×3 창을 많이 쓰고, 풀링할 때마다 채널을 두 배로 늘립니다(Simonyan &amp; Zisserman 2015를 작게 만든 것).</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vgg_style.camplab" />
   <source>Two 3×3 windows in a row see 5×5 pixels with 18 weights for every 25 of one large window, and there is an activation between them.</source>
   <translation>3×3 창을 두 개 이으면 5×5픽셀을 봅니다. 큰 창 하나의 가중치 25개마다 18개면 되고, 사이에 활성화 함수도 들어갑니다.</translation>
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
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>A vision transformer (Dosovitskiy et al. 2021) made small: the picture is cut into 16 patches of 2×2 pixels, each becomes a vector, and attention does the rest. A learned class token collects what is needed for the answer.</source>
   <translation>비전 트랜스포머(Dosovitskiy et al. 2021)를 작게 만든 것입니다. 그림을 2×2픽셀 패치 16개로 잘라 벡터로 바꾸고, 나머지는 어텐션에 맡깁니다. 답에 필요한 것은 학습되는 클래스 토큰에 모입니다.</translation>
  </message>
  <message>
   <location filename="../../resources/presets/vit_patch2.camplab" />
   <source>It knows nothing of neighbours and has to learn that, too: on so few pictures the small CNN with half as many weights is better. That is a result, not a mistake.</source>
   <translation>어느 픽셀이 이웃인지 모르므로 그것까지 배워야 합니다. 그림이 이렇게 적을 때는 가중치가 절반인 작은 CNN이 더 낫습니다. 실수가 아니라 하나의 결과입니다.</translation>
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
 </context>
</TS>
