// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

import MultipartSequences

nonisolated extension StubOperation where Output == Void {
    /// ``MultipartSequencesClient/Albums/createAlbum``: `POST /albums`
    public static var albumsCreateAlbum: Self { Self(id: "createAlbum") }
    /// ``MultipartSequencesClient/Pictures/sendPictures``: `POST /pictures`
    public static var picturesSendPictures: Self { Self(id: "sendPictures") }
}

nonisolated extension StubOperation where Output == MultipartSequencesClient.Albums.GetAlbumResponse {
    /// ``MultipartSequencesClient/Albums/getAlbum``: `GET /albums`
    public static var albumsGetAlbum: Self { Self(id: "getAlbum") }
}

nonisolated extension StubOperation where Output == MultipartParts<BodyPart> {
    /// ``MultipartSequencesClient/Pictures/pictures``: `GET /pictures`
    public static var picturesPictures: Self { Self(id: "pictures") }
}

nonisolated extension StubOperation where Output == Album {
    /// ``MultipartSequencesClient/Notes/sendNotes``: `POST /notes`
    public static var notesSendNotes: Self { Self(id: "sendNotes") }
}

nonisolated extension StubOperation where Output == MultipartSequencesClient.Notes.SendNotesMultipartResponse {
    /// ``MultipartSequencesClient/Notes/sendNotesReturningMultipart``: `POST /notes`
    public static var notesSendNotesReturningMultipart: Self { Self(id: "sendNotes") }
}
