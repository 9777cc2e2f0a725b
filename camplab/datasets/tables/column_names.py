"""What columns of a table are called that say what stands in them. Knows no cells."""

from __future__ import annotations

import re

NUMBER_NAMES = re.compile(
    r"(?i:id|idx|index|unnamed: 0|no\.?|#|row[ _]?(id|no\.?|num|number))|번호|회차|순번|일련번호|연번|순서"
)
LIKELY = re.compile(r"(?i:.*[_ .-]id)|.*[a-z]I[dD]|.*(?:번호|아이디|학번|사번)")
"""What columns are called that say which row is which, and that likely do."""
WHOSE = re.compile(
    r"(?i:(student|patient|subject|participant|customer|client|employee|emp|member|person)[ _-]?(id|no|num|number)\.?)"
    r"|학번|사번|군번|수험번호|(환자|고객|회원|사원|학생|직원|피험자)[ _]?(번호|아이디|ID)"
)
"""Likewise of numbers that people have: someone may come in several rows."""
CODES = re.compile(r"학번|사번|번호|코드|(?i:(^|[_ .-])(id|no|code|number)$)")
"""What columns are called whose numbers may look like dates and are none."""
NAMED_CLASSES = re.compile(
    r"(?i:(.*[_ .-])?(class|classes|label|labels|category|species|breed))|클래스|라벨|레이블|분류|정답|품종"
)
OF_CODES = re.compile(
    r"우편번호|[법행]정동 ?코드|바코드|사업자 ?등록 ?번호|(계좌|카드|전화|휴대폰) ?번호"
    r"|(?i:(^|[_ .-])(isbn|barcode|phone([_ ]?(no|number))?|(zip|postal|post)[ _.-]?(code|no)?s?)$|^plz$)"
)
"""What columns are called whose numbers are names, however many: no postcode is twice as much as another."""
OF_TIMES = re.compile(r"(?i:time|date|unix|epoch|^ts$|(created|updated)_)|일시|시각|시간|날짜|일자|^column \d+$")
"""What columns are called, or that they are not, whose numbers may be seconds since 1970."""
FOLDS = re.compile(r"(?i:(k|cv|test)?[ _-]?folds?([ _-]?(id|no|num|number|idx|index))?)|폴드")
"""What columns are called, with few whole numbers, that say when a row is kept for a test."""
OF_PARTS = re.compile(r"(?i:(data_?)?(usage|split|set|subset|partition|part|phase))|분할|구분")
PART = re.compile(r"(?i:train|test|val|dev|eval)|학습|훈련|검증|시험|테스트|평가")
"""What columns are called, and what stands in them, that say which rows are for what."""
OF_MONTHS = re.compile(r"년월|일자|날짜|(?i:yyyymm|year_?month|^ym$|month|(^|[_ .-])date)")
"""What columns are called of months such as 202403."""
