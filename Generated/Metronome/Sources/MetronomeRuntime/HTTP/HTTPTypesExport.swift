// `HTTPFields`, `HTTPField` and `HTTPRequest` are part of this module's own surface (the headers of an error, the
// requests a transport receives), so whoever imports this module has them too.
@_exported import HTTPTypes
