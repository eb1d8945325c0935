import ParameterStyles

/// The table, row by row. Cells for the empty string are those that earlier versions call `empty`.
extension StyleCell {
    static let all: [StyleCell] = [
        StyleCell("matrixString", .path, ";color", "") { try await $0.matrix.string(color: "") },
        StyleCell("matrixString", .path, ";color=blue", text) { try await $0.matrix.string(color: "blue") },
        StyleCell("matrixArray", .path, ";color=blue,black,brown", list) {
            try await $0.matrix.array(color: array)
        },
        StyleCell("matrixObject", .path, ";color=R,100,G,200,B,150", fields) {
            try await $0.matrix.object(color: object)
        },
        StyleCell("matrixStringExploded", .path, ";color", "") { try await $0.matrix.stringExploded(color: "") },
        StyleCell("matrixStringExploded", .path, ";color=blue", text) {
            try await $0.matrix.stringExploded(color: "blue")
        },
        StyleCell("matrixArrayExploded", .path, ";color=blue;color=black;color=brown", list) {
            try await $0.matrix.arrayExploded(color: array)
        },
        StyleCell("matrixObjectExploded", .path, ";R=100;G=200;B=150", fields) {
            try await $0.matrix.objectExploded(color: object)
        },
        StyleCell("labelString", .path, ".", "") { try await $0.label.string(color: "") },
        StyleCell("labelString", .path, ".blue", text) { try await $0.label.string(color: "blue") },
        StyleCell("labelArray", .path, ".blue,black,brown", list) { try await $0.label.array(color: array) },
        StyleCell("labelObject", .path, ".R,100,G,200,B,150", fields) { try await $0.label.object(color: object) },
        StyleCell("labelStringExploded", .path, ".", "") { try await $0.label.stringExploded(color: "") },
        StyleCell("labelStringExploded", .path, ".blue", text) {
            try await $0.label.stringExploded(color: "blue")
        },
        StyleCell("labelArrayExploded", .path, ".blue.black.brown", list) {
            try await $0.label.arrayExploded(color: array)
        },
        StyleCell("labelObjectExploded", .path, ".R=100.G=200.B=150", fields) {
            try await $0.label.objectExploded(color: object)
        },
        StyleCell("simpleString", .path, "", "") { try await $0.simple.string(color: "") },
        StyleCell("simpleString", .path, "blue", text) { try await $0.simple.string(color: "blue") },
        StyleCell("simpleArray", .path, "blue,black,brown", list) { try await $0.simple.array(color: array) },
        StyleCell("simpleObject", .path, "R,100,G,200,B,150", fields) {
            try await $0.simple.object(color: object)
        },
        StyleCell("simpleStringExploded", .path, "", "") { try await $0.simple.stringExploded(color: "") },
        StyleCell("simpleStringExploded", .path, "blue", text) {
            try await $0.simple.stringExploded(color: "blue")
        },
        StyleCell("simpleArrayExploded", .path, "blue,black,brown", list) {
            try await $0.simple.arrayExploded(color: array)
        },
        StyleCell("simpleObjectExploded", .path, "R=100,G=200,B=150", fields) {
            try await $0.simple.objectExploded(color: object)
        },
        StyleCell("formString", .query, "color=", "") { try await $0.form.string(color: "") },
        StyleCell("formString", .query, "color=blue", text) { try await $0.form.string(color: "blue") },
        StyleCell("formArray", .query, "color=blue,black,brown", list) { try await $0.form.array(color: array) },
        StyleCell("formObject", .query, "color=R,100,G,200,B,150", fields) {
            try await $0.form.object(color: object)
        },
        StyleCell("formStringExploded", .query, "color=", "") { try await $0.form.stringExploded(color: "") },
        StyleCell("formStringExploded", .query, "color=blue", text) {
            try await $0.form.stringExploded(color: "blue")
        },
        StyleCell("formArrayExploded", .query, "color=blue&color=black&color=brown", list) {
            try await $0.form.arrayExploded(color: array)
        },
        StyleCell("formObjectExploded", .query, "R=100&G=200&B=150", fields) {
            try await $0.form.objectExploded(color: object)
        },
        StyleCell("spaceDelimitedArray", .query, "color=blue%20black%20brown", list) {
            try await $0.spaceDelimited.array(color: array)
        },
        StyleCell("spaceDelimitedObject", .query, "color=R%20100%20G%20200%20B%20150", fields) {
            try await $0.spaceDelimited.object(color: object)
        },
        StyleCell("pipeDelimitedArray", .query, "color=blue%7Cblack%7Cbrown", list) {
            try await $0.pipeDelimited.array(color: array)
        },
        StyleCell("pipeDelimitedObject", .query, "color=R%7C100%7CG%7C200%7CB%7C150", fields) {
            try await $0.pipeDelimited.object(color: object)
        },
        StyleCell("deepObjectObject", .query, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", fields) {
            try await $0.deepObject.object(color: object)
        },
        StyleCell("headerString", .header, "", "") { try await $0.header.string(color: "") },
        StyleCell("headerString", .header, "blue", text) { try await $0.header.string(color: "blue") },
        StyleCell("headerArray", .header, "blue,black,brown", list) { try await $0.header.array(color: array) },
        StyleCell("headerObject", .header, "R,100,G,200,B,150", fields) {
            try await $0.header.object(color: object)
        },
        StyleCell("headerStringExploded", .header, "", "") { try await $0.header.stringExploded(color: "") },
        StyleCell("headerStringExploded", .header, "blue", text) {
            try await $0.header.stringExploded(color: "blue")
        },
        StyleCell("headerArrayExploded", .header, "blue,black,brown", list) {
            try await $0.header.arrayExploded(color: array)
        },
        StyleCell("headerObjectExploded", .header, "R=100,G=200,B=150", fields) {
            try await $0.header.objectExploded(color: object)
        },
        StyleCell("formCookieString", .cookie, "color=", "") { try await $0.formCookie.string(color: "") },
        StyleCell("formCookieString", .cookie, "color=blue", text) {
            try await $0.formCookie.string(color: "blue")
        },
        StyleCell("formCookieArray", .cookie, "color=blue,black,brown", list) {
            try await $0.formCookie.array(color: array)
        },
        StyleCell("formCookieObject", .cookie, "color=R,100,G,200,B,150", fields) {
            try await $0.formCookie.object(color: object)
        },
        StyleCell("formCookieStringExploded", .cookie, "color=", "") {
            try await $0.formCookie.stringExploded(color: "")
        },
        StyleCell("formCookieStringExploded", .cookie, "color=blue", text) {
            try await $0.formCookie.stringExploded(color: "blue")
        },
        StyleCell("formCookieArrayExploded", .cookie, "color=blue; color=black; color=brown", list) {
            try await $0.formCookie.arrayExploded(color: array)
        },
        StyleCell("formCookieObjectExploded", .cookie, "R=100; G=200; B=150", fields) {
            try await $0.formCookie.objectExploded(color: object)
        },
        StyleCell("cookieString", .cookie, "color=", "") { try await $0.cookie.string(color: "") },
        StyleCell("cookieString", .cookie, "color=blue", text) { try await $0.cookie.string(color: "blue") },
        StyleCell("cookieArray", .cookie, "color=blue,black,brown", list) {
            try await $0.cookie.array(color: array)
        },
        StyleCell("cookieObject", .cookie, "color=R,100,G,200,B,150", fields) {
            try await $0.cookie.object(color: object)
        },
        StyleCell("cookieStringExploded", .cookie, "color=", "") {
            try await $0.cookie.stringExploded(color: "")
        },
        StyleCell("cookieStringExploded", .cookie, "color=blue", text) {
            try await $0.cookie.stringExploded(color: "blue")
        },
        StyleCell("cookieArrayExploded", .cookie, "color=blue; color=black; color=brown", list) {
            try await $0.cookie.arrayExploded(color: array)
        },
        StyleCell("cookieObjectExploded", .cookie, "R=100; G=200; B=150", fields) {
            try await $0.cookie.objectExploded(color: object)
        },
    ]
}
