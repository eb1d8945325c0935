import ParameterStyles

/// The table, row by row. Cells for the empty string are those that earlier versions call `empty`.
extension StyleCell {
    static let all: [StyleCell] = [
        StyleCell("matrixString", .path, ";color", "") { try await $0.matrix.matrixString(color: "") },
        StyleCell("matrixString", .path, ";color=blue", text) { try await $0.matrix.matrixString(color: "blue") },
        StyleCell("matrixArray", .path, ";color=blue,black,brown", list) {
            try await $0.matrix.matrixArray(color: array)
        },
        StyleCell("matrixObject", .path, ";color=R,100,G,200,B,150", fields) {
            try await $0.matrix.matrixObject(color: object)
        },
        StyleCell("matrixStringExploded", .path, ";color", "") { try await $0.matrix.matrixStringExploded(color: "") },
        StyleCell("matrixStringExploded", .path, ";color=blue", text) {
            try await $0.matrix.matrixStringExploded(color: "blue")
        },
        StyleCell("matrixArrayExploded", .path, ";color=blue;color=black;color=brown", list) {
            try await $0.matrix.matrixArrayExploded(color: array)
        },
        StyleCell("matrixObjectExploded", .path, ";R=100;G=200;B=150", fields) {
            try await $0.matrix.matrixObjectExploded(color: object)
        },
        StyleCell("labelString", .path, ".", "") { try await $0.label.labelString(color: "") },
        StyleCell("labelString", .path, ".blue", text) { try await $0.label.labelString(color: "blue") },
        StyleCell("labelArray", .path, ".blue,black,brown", list) { try await $0.label.labelArray(color: array) },
        StyleCell("labelObject", .path, ".R,100,G,200,B,150", fields) { try await $0.label.labelObject(color: object) },
        StyleCell("labelStringExploded", .path, ".", "") { try await $0.label.labelStringExploded(color: "") },
        StyleCell("labelStringExploded", .path, ".blue", text) {
            try await $0.label.labelStringExploded(color: "blue")
        },
        StyleCell("labelArrayExploded", .path, ".blue.black.brown", list) {
            try await $0.label.labelArrayExploded(color: array)
        },
        StyleCell("labelObjectExploded", .path, ".R=100.G=200.B=150", fields) {
            try await $0.label.labelObjectExploded(color: object)
        },
        StyleCell("simpleString", .path, "", "") { try await $0.simple.simpleString(color: "") },
        StyleCell("simpleString", .path, "blue", text) { try await $0.simple.simpleString(color: "blue") },
        StyleCell("simpleArray", .path, "blue,black,brown", list) { try await $0.simple.simpleArray(color: array) },
        StyleCell("simpleObject", .path, "R,100,G,200,B,150", fields) {
            try await $0.simple.simpleObject(color: object)
        },
        StyleCell("simpleStringExploded", .path, "", "") { try await $0.simple.simpleStringExploded(color: "") },
        StyleCell("simpleStringExploded", .path, "blue", text) {
            try await $0.simple.simpleStringExploded(color: "blue")
        },
        StyleCell("simpleArrayExploded", .path, "blue,black,brown", list) {
            try await $0.simple.simpleArrayExploded(color: array)
        },
        StyleCell("simpleObjectExploded", .path, "R=100,G=200,B=150", fields) {
            try await $0.simple.simpleObjectExploded(color: object)
        },
        StyleCell("formString", .query, "color=", "") { try await $0.form.formString(color: "") },
        StyleCell("formString", .query, "color=blue", text) { try await $0.form.formString(color: "blue") },
        StyleCell("formArray", .query, "color=blue,black,brown", list) { try await $0.form.formArray(color: array) },
        StyleCell("formObject", .query, "color=R,100,G,200,B,150", fields) {
            try await $0.form.formObject(color: object)
        },
        StyleCell("formStringExploded", .query, "color=", "") { try await $0.form.formStringExploded(color: "") },
        StyleCell("formStringExploded", .query, "color=blue", text) {
            try await $0.form.formStringExploded(color: "blue")
        },
        StyleCell("formArrayExploded", .query, "color=blue&color=black&color=brown", list) {
            try await $0.form.formArrayExploded(color: array)
        },
        StyleCell("formObjectExploded", .query, "R=100&G=200&B=150", fields) {
            try await $0.form.formObjectExploded(color: object)
        },
        StyleCell("spaceDelimitedArray", .query, "color=blue%20black%20brown", list) {
            try await $0.spaceDelimited.spaceDelimitedArray(color: array)
        },
        StyleCell("spaceDelimitedObject", .query, "color=R%20100%20G%20200%20B%20150", fields) {
            try await $0.spaceDelimited.spaceDelimitedObject(color: object)
        },
        StyleCell("pipeDelimitedArray", .query, "color=blue%7Cblack%7Cbrown", list) {
            try await $0.pipeDelimited.pipeDelimitedArray(color: array)
        },
        StyleCell("pipeDelimitedObject", .query, "color=R%7C100%7CG%7C200%7CB%7C150", fields) {
            try await $0.pipeDelimited.pipeDelimitedObject(color: object)
        },
        StyleCell("deepObjectObject", .query, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", fields) {
            try await $0.deepObject.deepObjectObject(color: object)
        },
        StyleCell("headerString", .header, "", "") { try await $0.header.headerString(color: "") },
        StyleCell("headerString", .header, "blue", text) { try await $0.header.headerString(color: "blue") },
        StyleCell("headerArray", .header, "blue,black,brown", list) { try await $0.header.headerArray(color: array) },
        StyleCell("headerObject", .header, "R,100,G,200,B,150", fields) {
            try await $0.header.headerObject(color: object)
        },
        StyleCell("headerStringExploded", .header, "", "") { try await $0.header.headerStringExploded(color: "") },
        StyleCell("headerStringExploded", .header, "blue", text) {
            try await $0.header.headerStringExploded(color: "blue")
        },
        StyleCell("headerArrayExploded", .header, "blue,black,brown", list) {
            try await $0.header.headerArrayExploded(color: array)
        },
        StyleCell("headerObjectExploded", .header, "R=100,G=200,B=150", fields) {
            try await $0.header.headerObjectExploded(color: object)
        },
        StyleCell("formCookieString", .cookie, "color=", "") { try await $0.formCookie.formCookieString(color: "") },
        StyleCell("formCookieString", .cookie, "color=blue", text) {
            try await $0.formCookie.formCookieString(color: "blue")
        },
        StyleCell("formCookieArray", .cookie, "color=blue,black,brown", list) {
            try await $0.formCookie.formCookieArray(color: array)
        },
        StyleCell("formCookieObject", .cookie, "color=R,100,G,200,B,150", fields) {
            try await $0.formCookie.formCookieObject(color: object)
        },
        StyleCell("formCookieStringExploded", .cookie, "color=", "") {
            try await $0.formCookie.formCookieStringExploded(color: "")
        },
        StyleCell("formCookieStringExploded", .cookie, "color=blue", text) {
            try await $0.formCookie.formCookieStringExploded(color: "blue")
        },
        StyleCell("formCookieArrayExploded", .cookie, "color=blue; color=black; color=brown", list) {
            try await $0.formCookie.formCookieArrayExploded(color: array)
        },
        StyleCell("formCookieObjectExploded", .cookie, "R=100; G=200; B=150", fields) {
            try await $0.formCookie.formCookieObjectExploded(color: object)
        },
        StyleCell("cookieString", .cookie, "color=", "") { try await $0.cookie.cookieString(color: "") },
        StyleCell("cookieString", .cookie, "color=blue", text) { try await $0.cookie.cookieString(color: "blue") },
        StyleCell("cookieArray", .cookie, "color=blue,black,brown", list) {
            try await $0.cookie.cookieArray(color: array)
        },
        StyleCell("cookieObject", .cookie, "color=R,100,G,200,B,150", fields) {
            try await $0.cookie.cookieObject(color: object)
        },
        StyleCell("cookieStringExploded", .cookie, "color=", "") {
            try await $0.cookie.cookieStringExploded(color: "")
        },
        StyleCell("cookieStringExploded", .cookie, "color=blue", text) {
            try await $0.cookie.cookieStringExploded(color: "blue")
        },
        StyleCell("cookieArrayExploded", .cookie, "color=blue; color=black; color=brown", list) {
            try await $0.cookie.cookieArrayExploded(color: array)
        },
        StyleCell("cookieObjectExploded", .cookie, "R=100; G=200; B=150", fields) {
            try await $0.cookie.cookieObjectExploded(color: object)
        },
    ]
}
