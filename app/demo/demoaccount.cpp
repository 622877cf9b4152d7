// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoaccount.h"

#include "demo/demoinvention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;
constexpr qint64 updateTakes = 20 * 60 * second; // in the past week

QString arnPrefix()
{
    return u"arn:aws:rekognition:"_s + DemoAccount::region + u':' + DemoAccount::accountId + u":project/"_s;
}

DatasetArn datasetArn(const QString &project, DatasetType type, qint64 created)
{
    const auto set = type == DatasetType::Train ? u"train"_s : u"test"_s;
    const auto arn = DatasetArn::parse(arnPrefix() + project + u"/dataset/"_s + set + u'/' + QString::number(created));
    Q_ASSERT(arn);
    return *arn;
}

/// When a dataset was created, so that it agrees with what the story says of it.
qint64 creationOf(const StorySet &set, DatasetType type, qint64 start, qint64 projectCreated, quint64 seed)
{
    using enum DatasetStatus;
    const qint64 changed = start - set.changedAgo * second;
    if (set.status == CreateInProgress)
        return changed;
    if (set.status == CreateComplete || set.status == CreateFailed) // an import of one to eight minutes
        return changed - second * 60 - qint64(scrambled(seed) % 420'000);
    const qint64 after = type == DatasetType::Train ? 11 * 60 * second : 26 * 3600 * second;
    return projectCreated + after + qint64(scrambled(seed) % 48'000);
}

Word<DatasetStatus> word(DatasetStatus status)
{
    return {apiName(status), status};
}

std::optional<QString> messageText(StoryMessage message)
{
    const StoryWords words = wordsOf(message);
    return words.text ? std::optional(QString::fromLatin1(words.text)) : std::nullopt;
}

std::optional<Word<StatusMessageCode>> messageCode(StoryMessage message)
{
    const StoryWords words = wordsOf(message);
    return words.code ? std::optional(Word<StatusMessageCode>{apiName(*words.code), *words.code}) : std::nullopt;
}

double seconds(qint64 milliseconds)
{
    return double(milliseconds) / 1000.0;
}

} // namespace

DemoAccount::DemoAccount(const QDateTime &startedAt, int datasetCount)
    : m_startedAt(startedAt.toUTC())
{
    const qint64 start = m_startedAt.toMSecsSinceEpoch();
    addStory(start);
    addInvented(start, datasetCount - storySize);
    std::stable_sort(m_projects.begin(), m_projects.end(),
                     [](const Project &a, const Project &b) { return a.created < b.created; });
    for (size_t i = 0; i < m_projects.size(); ++i) {
        for (size_t j = 0; j < m_projects[i].datasets.size(); ++j)
            m_places.insert(m_projects[i].datasets[j].arn, {i, j});
    }
}

DemoAccount::Project DemoAccount::makeProject(const QString &name, qint64 created)
{
    return {name, created, arnPrefix() + name + u'/' + QString::number(created), {}};
}

void DemoAccount::addStory(qint64 start)
{
    quint64 seed = 0;
    for (const StoryProject &row : storyProjects()) {
        // a clock that is years behind must not see datasets of the future
        Project project = makeProject(QString::fromLatin1(row.name), std::min(row.created, start - 90 * day));
        const auto add = [&](const std::optional<StorySet> &set, DatasetType type) {
            ++seed;
            if (!set)
                return;
            const qint64 created = creationOf(*set, type, start, project.created, seed);
            project.datasets.push_back({datasetArn(project.name, type, created), created, set->labels,
                                        lifeOf(row.name, type, *set, start, created, seed)});
        };
        add(row.train, DatasetType::Train);
        add(row.test, DatasetType::Test);
        m_projects.push_back(std::move(project));
    }
}

void DemoAccount::addInvented(qint64 start, int count)
{
    for (int index = 0; 2 * index < count; ++index) {
        Project project = makeProject(inventedName(index), std::min(inventedCreation(index), start - 90 * day - index));
        for (const DatasetType type : {DatasetType::Train, DatasetType::Test}) {
            if (type == DatasetType::Test && 2 * index + 1 == count)
                break;
            InventedSet invented = inventedSet(index, type);
            if (invented.rhythm)
                invented.rhythm->first += start;
            const quint64 seed = scrambled(quint64(2 * index) + quint64(type));
            const qint64 created = creationOf(invented.set, type, start, project.created, seed);
            project.datasets.push_back({datasetArn(project.name, type, created), created, invented.set.labels,
                                        lifeOf(invented.set, invented.rhythm, start, created, seed)});
        }
        m_projects.push_back(std::move(project));
    }
}

QList<DatasetArn> DemoAccount::arns() const
{
    QList<DatasetArn> result;
    result.reserve(m_places.size());
    for (const Project &project : m_projects) {
        for (const Dataset &dataset : project.datasets)
            result.append(dataset.arn);
    }
    return result;
}

DatasetArn DemoAccount::featuredArn() const
{
    const auto found
        = std::find_if(m_projects.begin(), m_projects.end(), [](const Project &p) { return p.name == u"flowers"; });
    Q_ASSERT(found != m_projects.end());
    return found->datasets.front().arn;
}

const DemoAccount::Dataset *DemoAccount::find(const DatasetArn &arn) const
{
    const auto place = m_places.constFind(arn);
    return place == m_places.cend() ? nullptr : &m_projects[place->project].datasets[place->dataset];
}

std::optional<DatasetDescription> DemoAccount::describe(const DatasetArn &arn, const QDateTime &now) const
{
    const Dataset *dataset = find(arn);
    const auto beat = dataset ? dataset->life.at(now.toMSecsSinceEpoch()) : std::nullopt;
    if (!beat)
        return std::nullopt;
    DatasetDescription description;
    description.creationTimestamp = seconds(dataset->created);
    description.lastUpdatedTimestamp = seconds(beat->at);
    description.status = word(beat->status);
    description.statusMessage = messageText(beat->message);
    description.statusMessageCode = messageCode(beat->message);
    // labels are declared by the manifest: none before it was read
    description.stats = DatasetStats{beat->labeled, beat->total, beat->total > 0 ? dataset->labels : 0, beat->errors};
    return description;
}

ProjectDescription DemoAccount::project(qsizetype index, const QDateTime &now) const
{
    const Project &project = m_projects[size_t(index)];
    ProjectDescription description;
    description.projectArn = project.arn;
    description.creationTimestamp = seconds(project.created);
    description.status = u"CREATED"_s;
    for (const Dataset &dataset : project.datasets) {
        const auto beat = dataset.life.at(now.toMSecsSinceEpoch());
        if (!beat)
            continue;
        DatasetMetadata metadata;
        metadata.arn = dataset.arn;
        metadata.creationTimestamp = seconds(dataset.created);
        metadata.datasetType = dataset.arn.type() == DatasetType::Train ? u"TRAIN"_s : u"TEST"_s;
        metadata.status = word(beat->status);
        metadata.statusMessage = messageText(beat->message);
        metadata.statusMessageCode = messageCode(beat->message);
        description.datasets.append(metadata);
    }
    return description;
}

QList<ProjectDescription> DemoAccount::projects(const QDateTime &now) const
{
    QList<ProjectDescription> result;
    result.reserve(projectCount());
    for (qsizetype i = 0; i < projectCount(); ++i)
        result.append(project(i, now));
    return result;
}

HistorySeries DemoAccount::pastWeek(const DatasetArn &arn, const QDateTime &now) const
{
    const Dataset *dataset = find(arn);
    if (!dataset)
        return {};
    const qint64 to = now.toMSecsSinceEpoch();
    const qint64 from = to - 7 * day;
    HistorySeries series;
    for (const DemoBeat &beat : dataset->life.between(from, to)) {
        // The script holds results; each of them took an update
        const qint64 began = beat.at - updateTakes;
        if (!series.isEmpty() && isComplete(*series.last().status->known)
            && isComplete(beat.status) && began > series.last().time.toMSecsSinceEpoch()) {
            HistorySample updating = series.last();
            updating.time = QDateTime::fromMSecsSinceEpoch(began, Qt::UTC);
            updating.status = word(DatasetStatus::UpdateInProgress);
            series.append(updating);
        }
        series.append({QDateTime::fromMSecsSinceEpoch(std::max(beat.at, from), Qt::UTC), beat.labeled, beat.total,
                       beat.errors, word(beat.status)});
    }
    return series;
}

} // namespace dw
