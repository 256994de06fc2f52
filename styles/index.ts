import 'virtual:deck-fonts.css'
import './tokens.css'
import './deck.css'
import './stage.css'
