import { testSlides } from 'talkwright/testing/slides'

// Every slide is drawn, the document can be read on them, and the PDFs pass their checks.
testSlides()
