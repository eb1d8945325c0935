// Generated from responses.yaml. Changes are lost when it is generated again.

import Responses

nonisolated extension StubOperation where Output == Void {
    /// ``ResponsesClient/None/none``: `GET /none`
    public static var noneNone: Self { Self(id: "none") }
    /// ``ResponsesClient/Errors/onlyErrors``: `GET /errors`
    public static var errorsOnlyErrors: Self { Self(id: "onlyErrors") }
    /// ``ResponsesClient/Redirect/redirect``: `GET /redirect`
    public static var redirectRedirect: Self { Self(id: "redirect") }
}

nonisolated extension StubOperation where Output == Thing {
    /// ``ResponsesClient/JSON/json``: `GET /json`
    public static var jsonJSON: Self { Self(id: "json") }
    /// ``ResponsesClient/Ranges/ranges``: `GET /ranges`
    public static var rangesRanges: Self { Self(id: "ranges") }
    /// ``ResponsesClient/Default/onlyDefault``: `GET /default`
    public static var defaultOnlyDefault: Self { Self(id: "onlyDefault") }
    /// ``ResponsesClient/Headers/headers``: `GET /headers`
    public static var headersHeaders: Self { Self(id: "headers") }
    /// ``ResponsesClient/Media/media``: `GET /media`
    public static var mediaMedia: Self { Self(id: "media") }
    /// ``ResponsesClient/Media/mediaReturningXML``: `GET /media`
    public static var mediaMediaReturningXML: Self { Self(id: "media") }
}

nonisolated extension StubOperation where Output == String {
    /// ``ResponsesClient/Text/text``: `GET /text`
    public static var textText: Self { Self(id: "text") }
    /// ``ResponsesClient/Media/mediaReturningText``: `GET /media`
    public static var mediaMediaReturningText: Self { Self(id: "media") }
}

nonisolated extension StubOperation where Output == HTTPBody {
    /// ``ResponsesClient/Binary/binary``: `GET /binary`
    public static var binaryBinary: Self { Self(id: "binary") }
}

nonisolated extension StubOperation where Output == ResponsesClient.Several.SeveralResult? {
    /// ``ResponsesClient/Several/several``: `GET /several`
    public static var severalSeveral: Self { Self(id: "several") }
}

nonisolated extension StubOperation where Output == Thing? {
    /// ``ResponsesClient/Perhaps/perhaps``: `GET /perhaps`
    public static var perhapsPerhaps: Self { Self(id: "perhaps") }
}

nonisolated extension StubOperation where Output == JSONValue {
    /// ``ResponsesClient/AnyOperations/any``: `GET /any`
    public static var anyAny: Self { Self(id: "any") }
}

nonisolated extension StubOperation where Output == Int {
    /// ``ResponsesClient/Scalar/scalar``: `GET /scalar`
    public static var scalarScalar: Self { Self(id: "scalar") }
}

nonisolated extension StubOperation where Output == EventStream<Thing> {
    /// ``ResponsesClient/StreamOperations/stream``: `GET /stream`
    public static var streamStream: Self { Self(id: "stream") }
}

nonisolated extension StubOperation where Output == ResponsesClient.Inline.InlineResponse {
    /// ``ResponsesClient/Inline/inline``: `GET /inline`
    public static var inlineInline: Self { Self(id: "inline") }
}
