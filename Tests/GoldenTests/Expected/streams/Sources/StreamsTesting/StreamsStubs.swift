// Generated from streams.yaml. Changes are lost when it is generated again.

import Streams

nonisolated extension StubOperation where Output == Chat {
    /// ``StreamsClient/Chat/createChat``: `POST /chat`
    public static var chatCreateChat: Self { Self(id: "createChat") }
    /// ``StreamsClient/Required/createRequired``: `POST /required`
    public static var requiredCreateRequired: Self { Self(id: "createRequired") }
    /// ``StreamsClient/Upload/transcribe``: `POST /upload`
    public static var uploadTranscribe: Self { Self(id: "transcribe") }
}

nonisolated extension StubOperation where Output == EventStream<Chunk> {
    /// ``StreamsClient/Chat/createChatStream``: `POST /chat`
    public static var chatCreateChatStream: Self { Self(id: "createChat") }
    /// ``StreamsClient/Required/createRequiredStream``: `POST /required`
    public static var requiredCreateRequiredStream: Self { Self(id: "createRequired") }
    /// ``StreamsClient/Upload/transcribeStream``: `POST /upload`
    public static var uploadTranscribeStream: Self { Self(id: "transcribe") }
    /// ``StreamsClient/Choice/chooseByAcceptStream``: `GET /choice`
    public static var choiceChooseByAcceptStream: Self { Self(id: "chooseByAccept") }
    /// ``StreamsClient/Events/describedEvents``: `POST /events`
    public static var eventsDescribedEvents: Self { Self(id: "describedEvents") }
}

nonisolated extension StubOperation where Output == [Chunk] {
    /// ``StreamsClient/Choice/chooseByAccept``: `GET /choice`
    public static var choiceChooseByAccept: Self { Self(id: "chooseByAccept") }
}

nonisolated extension StubOperation where Output == EventStream<ServerSentEvent> {
    /// ``StreamsClient/Events/plainEvents``: `GET /events`
    public static var eventsPlainEvents: Self { Self(id: "plainEvents") }
}

nonisolated extension StubOperation where Output == JSONLines<Chunk> {
    /// ``StreamsClient/Lines/lines``: `GET /lines`
    public static var linesLines: Self { Self(id: "lines") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``StreamsClient/Lines/sendLines``: `POST /lines`
    public static var linesSendLines: Self { Self(id: "sendLines") }
}
