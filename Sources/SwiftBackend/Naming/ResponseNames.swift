/// Names for responses by their status (RFC 9110, section 15), for the types that stand only in one response of one
/// operation.
enum ResponseNames {
    /// - Returns: nothing for success, of which an operation rarely has two; `BadRequest` for `400`; `ClientError` for
    ///   `4XX`.
    static func name(of key: String) -> String {
        switch key.uppercased() {
        case "200", "2XX": ""
        case "201": "Created"
        case "202": "Accepted"
        case "204": "NoContent"
        case "206": "PartialContent"
        case "400": "BadRequest"
        case "401": "Unauthorized"
        case "402": "PaymentRequired"
        case "403": "Forbidden"
        case "404": "NotFound"
        case "405": "MethodNotAllowed"
        case "409": "Conflict"
        case "410": "Gone"
        case "412": "PreconditionFailed"
        case "413": "ContentTooLarge"
        case "415": "UnsupportedMediaType"
        case "422": "UnprocessableContent"
        case "429": "TooManyRequests"
        case "500": "InternalServerError"
        case "501": "NotImplemented"
        case "502": "BadGateway"
        case "503": "ServiceUnavailable"
        case "504": "GatewayTimeout"
        case "3XX": "Redirection"
        case "4XX": "ClientError"
        case "5XX": "ServerError"
        case "DEFAULT": "Default"
        default: "Status\(key)"
        }
    }
}
