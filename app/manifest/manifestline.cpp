// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestline.h"

// A manifest may nest as deep as it likes: the parser must not use the stack for it
#define RAPIDJSON_PARSE_DEFAULT_FLAGS (rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag)
#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>

namespace dw {
namespace {

using Value = rapidjson::Value;
using Rule = ManifestRule;

QByteArray textOf(const Value &value)
{
    return {value.GetString(), static_cast<qsizetype>(value.GetStringLength())};
}

const Value *member(const Value &object, const char *name)
{
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

/// A bucket's name and a key, both not empty. Source of the characters: S3's bucket naming rules, old dotted names included.
QByteArray bucketOf(const QByteArray &sourceRef)
{
    constexpr QByteArrayView scheme("s3://");
    if (!sourceRef.startsWith(scheme))
        return {};
    const qsizetype slash = sourceRef.indexOf('/', scheme.size());
    if (slash < 0 || slash + 1 == sourceRef.size())
        return {};
    const QByteArray bucket = sourceRef.mid(scheme.size(), slash - scheme.size());
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    const bool isName = bucket.size() >= 3 && bucket.size() <= 63 && std::all_of(bucket.begin(), bucket.end(), isAllowed);
    return isName ? bucket : QByteArray();
}

qsizetype characterCount(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

bool isNumber(const Value *value)
{
    return value && value->IsNumber();
}

/// What the label attributes of one line give the training.
struct Labels {
    rapidjson::SizeType boxes = 0;
    rapidjson::SizeType badBoxes = 0;
    bool hasClass = false; ///< of the whole image
};

/// One label attribute with its metadata.
class Attribute {
public:
    Attribute(ManifestLine &line, QByteArray name, Labels &labels)
        : m_line(line)
        , m_name(std::move(name))
        , m_labels(labels)
    {
    }

    void check(const Value &value, const Value &metadata)
    {
        const Value *type = metadata.IsObject() ? member(metadata, "type") : nullptr;
        if (!type || !type->IsString())
            return fault(Rule::InvalidMetadata);
        if (textOf(*type) == "groundtruth/image-classification")
            checkClass(value, metadata);
        else if (textOf(*type) == "groundtruth/object-detection")
            checkBoxes(value, metadata);
        else
            fault(Rule::UnsupportedType);
    }

private:
    void fault(Rule rule, const QByteArray &part = {})
    {
        m_line.faults.append({rule, part.isEmpty() ? m_name : m_name + ", " + part});
    }

    void checkLabel(const QByteArray &label)
    {
        const qsizetype length = characterCount(label);
        if (length < 1 || length > mostLabelCharacters)
            fault(Rule::LabelNameLength);
        m_line.labels.insert(label);
    }

    void checkClass(const Value &value, const Value &metadata)
    {
        if (!value.IsNumber() && !value.IsString())
            return fault(Rule::InvalidLabelAttribute);
        const Value *name = member(metadata, "class-name");
        if (!name || !name->IsString() || !isNumber(member(metadata, "confidence")))
            return fault(Rule::InvalidMetadata);
        checkLabel(textOf(*name));
        m_labels.hasClass = true;
    }

    void checkBoxes(const Value &value, const Value &metadata)
    {
        const Value *sizes = value.IsObject() ? member(value, "image_size") : nullptr;
        const Value *boxes = value.IsObject() ? member(value, "annotations") : nullptr;
        if (!sizes || !sizes->IsArray() || sizes->Size() != 1 || !(*sizes)[0].IsObject() || !boxes || !boxes->IsArray())
            return fault(Rule::InvalidLabelAttribute);
        const Value *width = member((*sizes)[0], "width");
        const Value *height = member((*sizes)[0], "height");
        const Value *classes = member(metadata, "class-map");
        const Value *objects = member(metadata, "objects");
        if (!isNumber(width) || !isNumber(height))
            return fault(Rule::InvalidLabelAttribute);
        if (!classes || !classes->IsObject() || !objects || !objects->IsArray())
            return fault(Rule::InvalidMetadata);
        checkSize(width->GetDouble(), height->GetDouble());
        checkObjects(*objects, boxes->Size());
        for (const auto &label : classes->GetObject()) {
            if (!label.value.IsString())
                return fault(Rule::InvalidMetadata);
            checkLabel(textOf(label.value));
        }
        if (boxes->Size() > rapidjson::SizeType(mostBoxes))
            fault(Rule::TooManyBoxes);
        m_labels.boxes += boxes->Size();
        for (rapidjson::SizeType i = 0; i < boxes->Size(); ++i)
            checkBox((*boxes)[i], *classes, "box " + QByteArray::number(i + 1) + " of " + QByteArray::number(boxes->Size()));
    }

    void checkSize(double width, double height)
    {
        m_width = width;
        m_height = height;
        if (std::min(width, height) < leastImageSide || std::max(width, height) > mostImageSide)
            fault(Rule::InvalidImageDimension);
    }

    void checkObjects(const Value &objects, rapidjson::SizeType boxes)
    {
        bool complete = objects.Size() >= boxes;
        for (const Value &object : objects.GetArray())
            complete = complete && object.IsObject() && isNumber(member(object, "confidence"));
        if (!complete)
            fault(Rule::MissingConfidence);
    }

    void checkBox(const Value &box, const Value &classes, const QByteArray &where)
    {
        constexpr const char *names[] = {"left", "top", "width", "height"};
        double numbers[4] = {};
        const Value *id = box.IsObject() ? member(box, "class_id") : nullptr;
        bool complete = id && id->IsInt();
        for (int i = 0; complete && i < 4; ++i) {
            const Value *number = member(box, names[i]);
            complete = isNumber(number);
            if (complete)
                numbers[i] = number->GetDouble();
        }
        if (!complete)
            return fault(Rule::InvalidLabelAttribute, where);
        if (!classes.HasMember(QByteArray::number(id->GetInt()).constData()))
            fault(Rule::MissingClassMapId, where);
        const auto [left, top, width, height] = numbers;
        if (left < 0 || top < 0 || width < 0 || height < 0 || left + width > m_width || top + height > m_height)
            return badBox(Rule::BoxOffFrame, where);
        const double longer = std::max(m_width, m_height);
        const double scale = longer > shrunkImageSide ? shrunkImageSide / longer : 1;
        if (width * scale <= 1 && height * scale <= 1)
            badBox(Rule::BoxTooSmall, where);
    }

    void badBox(Rule rule, const QByteArray &where)
    {
        ++m_labels.badBoxes;
        fault(rule, where);
    }

    ManifestLine &m_line;
    QByteArray m_name;
    Labels &m_labels;
    double m_width = 0;
    double m_height = 0;
};

/// Label attributes are pairs: NAME and NAME-metadata.
void checkAttributes(const Value &object, ManifestLine &line)
{
    constexpr QByteArrayView suffix("-metadata");
    bool any = false;
    Labels labels;
    for (const auto &entry : object.GetObject()) {
        const QByteArray name = textOf(entry.name);
        if (!name.endsWith(suffix))
            continue;
        const QByteArray attribute = name.chopped(suffix.size());
        const Value *value = member(object, attribute.constData());
        if (!value)
            continue;
        any = true;
        Attribute(line, attribute, labels).check(*value, entry.value);
    }
    if (!any)
        line.faults.append({Rule::NoLabelAttributes, {}});
    // Boxes that AWS drops one by one. The documentation does not say what a class beside them changes; it is taken to
    // keep the image in use.
    if (labels.boxes > 0 && labels.badBoxes == labels.boxes && !labels.hasClass)
        line.faults.append({Rule::NoValidAnnotations, {}});
}

} // namespace

struct ManifestLineReader::Parser {
    rapidjson::MemoryPoolAllocator<> pool;
    rapidjson::CrtAllocator stack;
};

ManifestLineReader::ManifestLineReader()
    : m_parser(std::make_unique<Parser>())
{
}

ManifestLineReader::~ManifestLineReader() = default;

ManifestLine ManifestLineReader::read(QByteArray &line)
{
    ManifestLine result;
    if (line.trimmed().isEmpty()) {
        result.faults.append({Rule::BlankLine, {}});
        return result;
    }
    if (line.size() > mostLineCharacters && characterCount(line) > mostLineCharacters) {
        result.faults.append({Rule::LineTooLong, {}});
        return result;
    }
    const bool hasNul = line.contains('\0'); // where the parser would stop and be content
    m_parser->pool.Clear();
    rapidjson::Document document(&m_parser->pool);
    document.ParseInsitu(line.data());
    if (hasNul || document.HasParseError() || !document.IsObject()) {
        result.faults.append({Rule::NotJson, {}});
        return result;
    }
    const Value *source = member(document, "source-ref");
    if (!source) {
        result.faults.append({Rule::MissingSourceRef, {}});
        return result;
    }
    if (source->IsString())
        result.bucket = bucketOf(textOf(*source));
    if (result.bucket.isEmpty()) {
        result.faults.append({Rule::MalformedSourceRef, source->IsString() ? textOf(*source).left(200) : QByteArray()});
        return result;
    }
    result.sourceRef = textOf(*source);
    checkAttributes(document, result);
    return result;
}

} // namespace dw
