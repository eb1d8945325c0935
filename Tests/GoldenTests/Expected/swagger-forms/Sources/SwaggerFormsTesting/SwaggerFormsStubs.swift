// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

import SwaggerForms

nonisolated extension StubOperation where Output == Void {
    /// ``SwaggerFormsClient/Formats/formats``: `GET /formats/{csv}/{ssv}/{tsv}/{pipes}`
    public static var formatsFormats: Self { Self(id: "formats") }
    /// ``SwaggerFormsClient/Forms/forms``: `POST /forms`
    public static var formsForms: Self { Self(id: "forms") }
    /// ``SwaggerFormsClient/Forms/upload``: `PUT /forms`
    public static var formsUpload: Self { Self(id: "upload") }
    /// ``SwaggerFormsClient/Schemes/unencrypted``: `GET /schemes`
    public static var schemesUnencrypted: Self { Self(id: "unencrypted") }
    /// ``SwaggerFormsClient/Schemes/likeTheAPI``: `PUT /schemes`
    public static var schemesLikeTheAPI: Self { Self(id: "likeTheAPI") }
    /// ``SwaggerFormsClient/Schemes/webSocket``: `POST /schemes`
    public static var schemesWebSocket: Self { Self(id: "webSocket") }
}
