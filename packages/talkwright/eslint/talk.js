import talk from './rules.js'

// For a talk that has no eslint.config.js of its own.
export default talk()
