<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dw::AddDatasetsDialog</name>
    <message numerus="yes">
        <source>Add %Ln dataset(s)</source>
        <extracomment>Button: watch so many datasets</extracomment>
        <translation>
            <numerusform>Add %Ln dataset</numerusform>
            <numerusform>Add %Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::ConnectionText</name>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln region</numerusform>
            <numerusform>%Ln regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::DialogController</name>
    <message numerus="yes">
        <source>Stop watching %Ln dataset(s)?</source>
        <translation>
            <numerusform>Stop watching %Ln dataset?</numerusform>
            <numerusform>Stop watching %Ln datasets?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::FilterList</name>
    <message numerus="yes">
        <source>%1, %Ln dataset(s)</source>
        <extracomment>Read aloud. %1 is a line of the sidebar, %Ln how many datasets it stands for</extracomment>
        <translation>
            <numerusform>%1, %Ln dataset</numerusform>
            <numerusform>%1, %Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::FindDatasetsPage</name>
    <message numerus="yes">
        <source>Look in &amp;all %Ln region(s) with Custom Labels</source>
        <translation>
            <numerusform>Look in &amp;all %Ln region with Custom Labels</numerusform>
            <numerusform>Look in &amp;all %Ln regions with Custom Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::FirstRunPage</name>
    <message numerus="yes">
        <source>%Ln profile(s) found; none signs in with keys.</source>
        <translation>
            <numerusform>%Ln profile found; none signs in with keys.</numerusform>
            <numerusform>%Ln profiles found; none signs in with keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) found that can be used.</source>
        <translation>
            <numerusform>%Ln profile found that can be used.</numerusform>
            <numerusform>%Ln profiles found that can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::MessageBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::PasteArnsPage</name>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) twice, left out</source>
        <translation>
            <numerusform>%Ln line twice, left out</numerusform>
            <numerusform>%Ln lines twice, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln line that cannot be used</numerusform>
            <numerusform>%Ln lines that cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::RefreshStatusBar</name>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::SummaryStrip</name>
    <message numerus="yes">
        <source>%1 entries with errors in %Ln dataset(s)</source>
        <extracomment>%1 entries in %Ln datasets</extracomment>
        <translation>
            <numerusform>%1 entries with errors in %Ln dataset</numerusform>
            <numerusform>%1 entries with errors in %Ln datasets</numerusform>
        </translation>
    </message>
</context>
</TS>
