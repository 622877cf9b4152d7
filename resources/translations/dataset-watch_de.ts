<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>dw::AboutDialog</name>
    <message>
        <source>About Dataset Watch</source>
        <translation>Über Dataset Watch</translation>
    </message>
    <message>
        <source>Watches image datasets in Amazon Rekognition Custom Labels. Read-only: nothing in AWS is changed.</source>
        <translation>Beobachtet Bilddatensätze in Amazon Rekognition Custom Labels. Nur lesend: In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes with no warranty. Made with Qt %1.</source>
        <extracomment>%1 a version number of the Qt library</extracomment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Not made by or connected with Amazon. Amazon Rekognition is a trademark of Amazon.com, Inc.</source>
        <translation>Weder von Amazon erstellt noch mit Amazon verbunden. Amazon Rekognition ist eine Marke von Amazon.com, Inc.</translation>
    </message>
</context>
<context>
    <name>dw::ActivityDialog</name>
    <message>
        <source>Activity of all datasets</source>
        <translation>Aktivität aller Datensätze</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Nothing changed in this time, as far as it was watched.</source>
        <translation>In dieser Zeit hat sich nichts geändert, soweit beobachtet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln event(s)</source>
        <translation>
            <numerusform>Das neueste Ereignis (%Ln)</numerusform>
            <numerusform>Die neuesten %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::ActivityModel</name>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What an event is about, e.g. the status</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>dw::ActivityTab</name>
    <message>
        <source>Nothing changed since this dataset is watched.</source>
        <translation>Seit dieser Datensatz beobachtet wird, hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>dw::ActivityText</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>From one value to another
----------
From one status to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 from one number to another, %2 the difference</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Erneut erstellt</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>The program did not run, or could not read</extracomment>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>labeled %1 → %2</source>
        <extracomment>The numbers of labeled entries of the dataset that was deleted, and of the new one</extracomment>
        <translation>gelabelt %1 → %2</translation>
    </message>
    <message>
        <source>%1 → Not found</source>
        <extracomment>From a status to none: AWS does not know the dataset any more</extracomment>
        <translation>%1 → Nicht gefunden</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Two times</extracomment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 a time: today 18:02</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Weekday and time: Friday 18:02</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 dataset(s) changed</source>
        <extracomment>%1 is the number, in the person&apos;s grouping</extracomment>
        <translation>
            <numerusform>%1 Datensatz geändert</numerusform>
            <numerusform>%1 Datensätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labeled</source>
        <translation>%1 gelabelt</translation>
    </message>
    <message>
        <source>%1 no longer labeled</source>
        <translation>%1 nicht mehr gelabelt</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 with more errors</source>
        <translation>%1 mit mehr Fehlern</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 a time, such as Friday 18:02, %2 what happened since</extracomment>
        <translation>Seit %1: %2.</translation>
    </message>
</context>
<context>
    <name>dw::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>dw::AddDatasetsDialog</name>
    <message>
        <source>Add datasets</source>
        <translation>Datensätze hinzufügen</translation>
    </message>
    <message>
        <source>Find datasets</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>Paste ARNs</source>
        <translation>ARNs einfügen</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln dataset(s)</source>
        <extracomment>Button: watch so many datasets</extracomment>
        <translation>
            <numerusform>%Ln Datensatz hinzufügen</numerusform>
            <numerusform>%Ln Datensätze hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to add datasets</source>
        <translation>Möglichkeiten, Datensätze hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>dw::AlertSettings</name>
    <message>
        <source>Tell me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a dataset &amp;finished or failed</source>
        <translation>ein Datensatz &amp;fertig oder fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>e&amp;rrors rose</source>
        <translation>&amp;mehr Fehler aufgetreten sind</translation>
    </message>
    <message>
        <source>&amp;nothing was labeled for</source>
        <translation>&amp;nichts gelabelt wurde seit</translation>
    </message>
    <message>
        <source>While entries are left. Vendors deliver in batches, so days without progress may be normal.</source>
        <translation>Solange Einträge offen sind. Dienstleister liefern in Schüben, Tage ohne Fortschritt können also normal sein.</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Unit behind a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours without progress</source>
        <translation>Stunden ohne Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>&amp;Keep watching when the window is closed</source>
        <translation>&amp;Weiter beobachten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again</source>
        <translation>Das Symbol im Infobereich öffnet das Fenster wieder</translation>
    </message>
</context>
<context>
    <name>dw::AlertText</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>A dataset: project / train or test</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>create complete</source>
        <translation>Erstellen abgeschlossen</translation>
    </message>
    <message>
        <source>update complete</source>
        <translation>Aktualisieren abgeschlossen</translation>
    </message>
    <message>
        <source>create failed</source>
        <translation>Erstellen fehlgeschlagen</translation>
    </message>
    <message>
        <source>update failed</source>
        <translation>Aktualisieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>errors rose</source>
        <translation>mehr Fehler</translation>
    </message>
    <message>
        <source>no progress for %1</source>
        <translation>kein Fortschritt seit %1</translation>
    </message>
    <message>
        <source>Counts not reported</source>
        <translation>Zahlen nicht gemeldet</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>%1 of %2 labeled</source>
        <translation>%1 von %2 gelabelt</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <extracomment>%1 is &quot;20 errors&quot;, %2 a number</extracomment>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Its datasets show their last values until you sign in again.</source>
        <translation>Die Datensätze zeigen bis zur erneuten Anmeldung ihre letzten Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) finished</source>
        <translation>
            <numerusform>%Ln Datensatz fertig</numerusform>
            <numerusform>%Ln Datensätze fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) failed</source>
        <translation>
            <numerusform>%Ln Datensatz fehlgeschlagen</numerusform>
            <numerusform>%Ln Datensätze fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors rose in %Ln dataset(s)</source>
        <translation>
            <numerusform>Mehr Fehler in %Ln Datensatz</numerusform>
            <numerusform>Mehr Fehler in %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>errors rose in %Ln</source>
        <translation>
            <numerusform>mehr Fehler in %Ln</numerusform>
            <numerusform>mehr Fehler in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No progress in %Ln dataset(s)</source>
        <translation>
            <numerusform>Kein Fortschritt in %Ln Datensatz</numerusform>
            <numerusform>Kein Fortschritt in %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no progress in %Ln</source>
        <translation>
            <numerusform>kein Fortschritt in %Ln</numerusform>
            <numerusform>kein Fortschritt in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) expired</source>
        <translation>
            <numerusform>%Ln Anmeldung abgelaufen</numerusform>
            <numerusform>%Ln Anmeldungen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <extracomment>Title of a notification about datasets that are not real</extracomment>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired</source>
        <translation>Anmeldung für %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A dataset: what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>dw::ChartLegend</name>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
</context>
<context>
    <name>dw::ChartPanel</name>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connect a real account…</source>
        <translation>Echtes Konto verbinden…</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Forget this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Who am I</source>
        <extracomment>Which user or role of AWS a connection is</extracomment>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Show the command…</source>
        <translation>Befehl anzeigen…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Berechtigungen…</translation>
    </message>
    <message>
        <source>Find datasets…</source>
        <translation>Datensätze suchen…</translation>
    </message>
    <message>
        <source>Enter new keys…</source>
        <translation>Neue Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionDialog</name>
    <message>
        <source>Connect with an access key</source>
        <translation>Mit Zugriffsschlüssel verbinden</translation>
    </message>
    <message>
        <source>As you want to call it</source>
        <translation>Frei wählbar</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Nur für temporäre Schlüssel</translation>
    </message>
    <message>
        <source>One region or several, separated by commas</source>
        <translation>Eine oder mehrere Regionen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Access &amp;key id</source>
        <translation>&amp;Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>&amp;Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>Sitzungs&amp;token</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: make the connection</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: ask AWS whose keys these are</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Neue Schlüssel für %1</translation>
    </message>
    <message>
        <source>These keys belong to account %1, %2.</source>
        <extracomment>%1 an account number, %2 the ARN of a user or role</extracomment>
        <translation>Diese Schlüssel gehören zu Konto %1, %2.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a region; one looks like eu-west-1.</source>
        <translation>„%1“ ist kein Name einer Region; ein Beispiel ist eu-west-1.</translation>
    </message>
    <message>
        <source>Asking AWS whose keys these are…</source>
        <translation>AWS wird gefragt, wem diese Schlüssel gehören…</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionMessages</name>
    <message>
        <source>1 connection shows values from then.</source>
        <translation>1 Verbindung zeigt Werte von diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 connections show values from then.</source>
        <translation>%1 Verbindungen zeigen Werte von diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>1 connection waits for it.</source>
        <translation>1 Verbindung wartet darauf.</translation>
    </message>
    <message>
        <source>%1 connections wait for it.</source>
        <translation>%1 Verbindungen warten darauf.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired at %2.</source>
        <extracomment>%1 is the name of an SSO session, %2 a time</extracomment>
        <translation>Anmeldung für %1 abgelaufen (%2).</translation>
    </message>
    <message>
        <source>%1 needs a sign-in.</source>
        <translation>%1 braucht eine Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>No Custom Labels datasets in %1 for account %2.</source>
        <extracomment>%1 is a region such as eu-west-1, or several; %2 an account id</extracomment>
        <translation>Keine Custom-Labels-Datensätze in %1 für Konto %2.</translation>
    </message>
    <message>
        <source>No Custom Labels datasets in %1.</source>
        <translation>Keine Custom-Labels-Datensätze in %1.</translation>
    </message>
    <message>
        <source>Look in all regions</source>
        <translation>In allen Regionen suchen</translation>
    </message>
    <message>
        <source>Paste ARNs…</source>
        <translation>ARNs einfügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Forget the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter keys for this session…</source>
        <translation>Schlüssel für diese Sitzung eingeben…</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Show the command…</source>
        <translation>Befehl anzeigen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>CA-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Fehlende Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Identität anzeigen</translation>
    </message>
    <message>
        <source>The keys of %1 are those of the account’s root user, which may do everything. Safer: a user or role with AmazonRekognitionReadOnlyAccess.</source>
        <extracomment>%1 is a connection; the policy is one of AWS&apos;s own, its name is not translated</extracomment>
        <translation>Die Schlüssel für %1 gehören dem Root-Benutzer des Kontos, der alles darf. Sicherer: ein Benutzer oder eine Rolle mit AmazonRekognitionReadOnlyAccess.</translation>
    </message>
    <message>
        <source>The keys of %1 were entered more than 90 days ago. Safer: make new ones, and delete these in AWS.</source>
        <translation>Die Schlüssel für %1 wurden vor mehr als 90 Tagen eingegeben. Sicherer: neue erstellen und diese in AWS löschen.</translation>
    </message>
    <message>
        <source>%1 was asked, and this came back: %2</source>
        <extracomment>%1 is a host, %2 what came back, e.g. HTTP 302</extracomment>
        <translation>%1 wurde angefragt, und dies kam zurück: %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off; requests are corrected.</source>
        <extracomment>%1 is a duration such as 7 min</extracomment>
        <translation>Die Uhr dieses Computers geht um %1 falsch; Anfragen werden korrigiert.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read; the system&apos;s authorities are trusted instead.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar; stattdessen wird den Zertifizierungsstellen des Systems vertraut.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the keys of %1 are kept for this run only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher werden die Schlüssel für %1 nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the keys of %1 are kept for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher werden die Schlüssel für %1 nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain did not save the keys of %1; they are kept for this run only.</source>
        <translation>Der Schlüsselbund hat die Schlüssel für %1 nicht gespeichert; sie werden nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the keys of %1 are still in it and the connection stays.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher sind die Schlüssel für %1 noch darin und die Verbindung bleibt.</translation>
    </message>
    <message>
        <source>The keychain did not delete the keys of %1, so the connection stays.</source>
        <translation>Der Schlüsselbund hat die Schlüssel für %1 nicht gelöscht, daher bleibt die Verbindung.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>%1 is a connection, %2 the ARN of a user or role</extracomment>
        <translation>%1 ist %2.</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionText</name>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln Region</numerusform>
            <numerusform>%Ln Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>MFA code needed</source>
        <translation>MFA-Code nötig</translation>
    </message>
    <message>
        <source>asks to run a command</source>
        <translation>möchte einen Befehl ausführen</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <extracomment>%1 is a duration such as 8 min</extracomment>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>signed in until %1</source>
        <translation>angemeldet bis %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>A connection whose requests fail, without a better word for why</extracomment>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>1 needs sign-in</source>
        <extracomment>of several connections</extracomment>
        <translation>1 abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need sign-in</source>
        <translation>
            <numerusform>%Ln abgemeldet</numerusform>
            <numerusform>%Ln abgemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how many connections, %2 what they are, e.g. &quot;2 offline&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys in this computer’s keychain</source>
        <translation>Schlüssel im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Keys for this run only</source>
        <translation>Schlüssel nur bis zum Beenden</translation>
    </message>
    <message>
        <source>Keys of the environment</source>
        <translation>Schlüssel aus der Umgebung</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1 is a profile, %2 the file and line where it is written</extracomment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Profile %1 in %2</source>
        <translation>Profil %1 in %2</translation>
    </message>
    <message>
        <source>%1, SSO %2</source>
        <extracomment>%1 says which profile, %2 is the name of an SSO session</extracomment>
        <translation>%1, SSO %2</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Temporary keys until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Temporäre Schlüssel bis %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <extracomment>%1 a URL that is asked instead of AWS</extracomment>
        <translation>Fragt %1 ab</translation>
    </message>
</context>
<context>
    <name>dw::ConsentDialog</name>
    <message>
        <source>Run this command?</source>
        <translation>Diesen Befehl ausführen?</translation>
    </message>
    <message>
        <source>The profile “%1” runs this command to get its keys:</source>
        <translation>Das Profil „%1“ führt diesen Befehl aus, um seine Schlüssel zu erhalten:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>It is written in %1.</source>
        <translation>Er steht in %1.</translation>
    </message>
    <message>
        <source>Whoever can write that file chooses the command, and it runs with your rights. You are asked again when it changes.</source>
        <translation>Wer diese Datei schreiben kann, bestimmt den Befehl, und er läuft mit Ihren Rechten. Ändert er sich, wird erneut gefragt.</translation>
    </message>
    <message>
        <source>&amp;Run this command</source>
        <translation>Befehl &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Don’t run</source>
        <translation>&amp;Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>dw::CostMessage</name>
    <message>
        <source>Copy stop command</source>
        <translation>Stoppbefehl kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Whether a model runs there is not known.</source>
        <translation>Ob dort ein Modell läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Fehlende Richtlinie kopieren</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Identität anzeigen</translation>
    </message>
</context>
<context>
    <name>dw::CredentialText</name>
    <message>
        <source>this connection</source>
        <translation>diese Verbindung</translation>
    </message>
    <message>
        <source>%1 needs a sign-in.</source>
        <extracomment>%1 is the name of an SSO session</extracomment>
        <translation>%1 braucht eine Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>%1 needs a code of its MFA device.</source>
        <extracomment>%1 is a connection, %2 the serial number of an MFA device</extracomment>
        <translation>%1 braucht einen Code des zugehörigen MFA-Geräts.</translation>
    </message>
    <message>
        <source>%1 needs a code of the MFA device %2.</source>
        <translation>%1 braucht einen Code des MFA-Geräts %2.</translation>
    </message>
    <message>
        <source>Enter the six digits it shows.</source>
        <translation>Die sechs angezeigten Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The profile %1 wants to run a command to get its keys.</source>
        <translation>Das Profil %1 möchte einen Befehl ausführen, um seine Schlüssel zu erhalten.</translation>
    </message>
    <message>
        <source>Look at the command before it runs.</source>
        <translation>Den Befehl ansehen, bevor er läuft.</translation>
    </message>
    <message>
        <source>There is no profile %1 in the AWS files any more</source>
        <translation>Das Profil %1 gibt es in den AWS-Dateien nicht mehr</translation>
    </message>
    <message>
        <source>Write it there again, or forget the connection.</source>
        <translation>Dort wieder eintragen oder die Verbindung entfernen.</translation>
    </message>
    <message>
        <source>The profile %1 has only half of its keys</source>
        <translation>Dem Profil %1 fehlt die Hälfte seiner Schlüssel</translation>
    </message>
    <message>
        <source>Add what is missing to the file.</source>
        <translation>Das Fehlende in der Datei ergänzen.</translation>
    </message>
    <message>
        <source>The keys of the profile %1 cannot be right</source>
        <translation>Die Schlüssel des Profils %1 können nicht stimmen</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>In der Datei korrigieren.</translation>
    </message>
    <message>
        <source>The profile %1 names no way to sign in</source>
        <translation>Das Profil %1 nennt keine Anmeldeart</translation>
    </message>
    <message>
        <source>Run “aws configure sso” or “aws configure” for it.</source>
        <translation>„aws configure sso“ oder „aws configure“ dafür ausführen.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used as it is written</source>
        <translation>Das Profil %1 ist in dieser Form nicht verwendbar</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>In der Datei korrigieren.</translation>
    </message>
    <message>
        <source>The token file of the profile %1 cannot be read</source>
        <translation>Die Tokendatei des Profils %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check its path, and what writes it.</source>
        <translation>Den Pfad prüfen und das Programm, das sie schreibt.</translation>
    </message>
    <message>
        <source>The command of the profile %1 was not found</source>
        <translation>Der Befehl des Profils %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check that its program is installed.</source>
        <translation>Prüfen, ob das Programm installiert ist.</translation>
    </message>
    <message>
        <source>The command of the profile %1 failed</source>
        <translation>Der Befehl des Profils %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Im Terminal ausführen, um die Ursache zu sehen.</translation>
    </message>
    <message>
        <source>The command of the profile %1 did not end in time</source>
        <translation>Der Befehl des Profils %1 wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>It may wait for an answer: run it in a terminal once.</source>
        <translation>Vielleicht wartet er auf eine Antwort: einmal im Terminal ausführen.</translation>
    </message>
    <message>
        <source>The command of the profile %1 gave no keys that can be read</source>
        <translation>Der Befehl des Profils %1 lieferte keine lesbaren Schlüssel</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it says.</source>
        <translation>Im Terminal ausführen, um die Ausgabe zu sehen.</translation>
    </message>
    <message>
        <source>The command of the profile %1 cannot be read</source>
        <translation>Der Befehl des Profils %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The keys of the profile %1 ran out before they came</source>
        <translation>Die Schlüssel des Profils %1 waren schon bei Erhalt abgelaufen</translation>
    </message>
    <message>
        <source>Renew them where they come from.</source>
        <translation>An ihrer Quelle erneuern.</translation>
    </message>
    <message>
        <source>The profile %1 signs in with the AWS CLI, which is not installed</source>
        <translation>Das Profil %1 meldet sich mit der AWS CLI an, die nicht installiert ist</translation>
    </message>
    <message>
        <source>Install the AWS CLI version 2 (aws.amazon.com/cli), then try again.</source>
        <translation>Die AWS CLI Version 2 installieren (aws.amazon.com/cli), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The way the profile %1 signs in is not supported</source>
        <translation>Die Anmeldeart des Profils %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Choose another profile, or enter keys.</source>
        <translation>Ein anderes Profil wählen oder Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file, %2 the number of a line in it</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>dw::DatasetCells</name>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>AWS did not report this.</source>
        <translation>Von AWS nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 of %2 entries labeled, your target</source>
        <translation>%1 von %2 Einträgen gelabelt (eigenes Ziel)</translation>
    </message>
    <message>
        <source>%1 of %2 entries labeled</source>
        <translation>%1 von %2 Einträgen gelabelt</translation>
    </message>
    <message>
        <source>AWS reports more labeled entries than entries.</source>
        <translation>AWS meldet mehr gelabelte Einträge als Einträge.</translation>
    </message>
    <message>
        <source>Values from %1.</source>
        <translation>Stand der Werte: %1.</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a column in which a person noted nothing: Due: none</extracomment>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: nicht gemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Column and value, for screen readers: Entries: 500</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dw::DatasetColumn</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Ungelabelt</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Fehler %</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Message code</source>
        <translation>Meldungscode</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Dataset id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The last operation on the dataset. Sorted: needs attention, in progress, the rest</source>
        <translation>Der letzte Vorgang am Datensatz. Sortiert: braucht Aufmerksamkeit, in Arbeit, übrige</translation>
    </message>
    <message>
        <source>The Custom Labels project the dataset belongs to</source>
        <translation>Das Custom-Labels-Projekt, zu dem der Datensatz gehört</translation>
    </message>
    <message>
        <source>Training or test dataset</source>
        <translation>Trainings- oder Testdatensatz</translation>
    </message>
    <message>
        <source>Labeled entries of all entries, or of your target, rounded down</source>
        <translation>Gelabelte Einträge von allen Einträgen oder vom eigenen Ziel, abgerundet</translation>
    </message>
    <message>
        <source>Entries that have labels</source>
        <translation>Einträge mit Labels</translation>
    </message>
    <message>
        <source>All entries of the dataset</source>
        <translation>Alle Einträge des Datensatzes</translation>
    </message>
    <message>
        <source>Entries with at least one error: not used for training, or only in part</source>
        <translation>Einträge mit mindestens einem Fehler: für das Training nicht oder nur teilweise verwendet</translation>
    </message>
    <message>
        <source>Labeled entries now, compared with 7 days ago, and how they went</source>
        <translation>Gelabelte Einträge jetzt, verglichen mit dem Stand vor 7 Tagen, und ihr Verlauf</translation>
    </message>
    <message>
        <source>What AWS says of the last operation</source>
        <translation>Was AWS zum letzten Vorgang meldet</translation>
    </message>
    <message>
        <source>When AWS last changed the dataset</source>
        <translation>Wann AWS den Datensatz zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Labels declared in the dataset</source>
        <translation>Im Datensatz deklarierte Labels</translation>
    </message>
    <message>
        <source>Entries without labels</source>
        <translation>Einträge ohne Labels</translation>
    </message>
    <message>
        <source>Entries still to label: to your target, else all that have no labels</source>
        <translation>Noch zu labelnde Einträge: bis zum eigenen Ziel, sonst alle ohne Labels</translation>
    </message>
    <message>
        <source>Labeled entries a day, over the last 30 days with their pauses</source>
        <translation>Gelabelte Einträge pro Tag in den letzten 30 Tagen, Pausen eingerechnet</translation>
    </message>
    <message>
        <source>When labeling ends at this pace, and the range it may fall into</source>
        <translation>Wann das Labeln bei diesem Tempo endet, mit möglicher Spanne</translation>
    </message>
    <message>
        <source>The due date you noted</source>
        <translation>Das notierte Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>The tags you noted</source>
        <translation>Die notierten Tags</translation>
    </message>
    <message>
        <source>Entries with errors of all entries, rounded down</source>
        <translation>Einträge mit Fehlern von allen Einträgen, abgerundet</translation>
    </message>
    <message>
        <source>AWS&apos;s code for its message</source>
        <translation>Code von AWS zur Meldung</translation>
    </message>
    <message>
        <source>When the dataset was created</source>
        <translation>Wann der Datensatz erstellt wurde</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWS-Region</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>The connection that reads the dataset</source>
        <translation>Die Verbindung, die den Datensatz liest</translation>
    </message>
    <message>
        <source>The dataset&apos;s Amazon Resource Name</source>
        <translation>Der Amazon Resource Name des Datensatzes</translation>
    </message>
    <message>
        <source>The last part of the ARN</source>
        <translation>Der letzte Teil der ARN</translation>
    </message>
    <message>
        <source>When its counts were last read</source>
        <translation>Wann die Zahlen zuletzt gelesen wurden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Whether a model of the project runs, else when it was last trained and how good it is</source>
        <translation>Ob ein Modell des Projekts läuft, sonst wann zuletzt trainiert wurde und wie gut es ist</translation>
    </message>
</context>
<context>
    <name>dw::DatasetDetails</name>
    <message>
        <source>Select a dataset to see its numbers, AWS’s message and its history.</source>
        <translation>Einen Datensatz auswählen, um seine Zahlen, die Meldung von AWS und den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Entries with errors</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Readiness</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>What happened to a dataset</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>The name of a format</extracomment>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>dw::DatasetExport</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Fehler %</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
</context>
<context>
    <name>dw::DatasetFacts</name>
    <message>
        <source>Check a manifest…</source>
        <translation>Manifest prüfen…</translation>
    </message>
    <message>
        <source>Status, message and times</source>
        <translation>Status, Meldung und Zeiten</translation>
    </message>
    <message>
        <source>Says what AWS would reject or drop in the file that was imported, if you have it here</source>
        <translation>Zeigt, was AWS in der importierten Datei ablehnen oder verwerfen würde, falls sie hier vorliegt</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>When the dataset was made</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When AWS last changed the dataset</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When this program last read it</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>The day by which labeling has to be done</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Entries to come</source>
        <extracomment>How many entries the dataset will have</extracomment>
        <translation>Erwartete Einträge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>AWS gives no message.</source>
        <translation>AWS gibt keine Meldung aus.</translation>
    </message>
    <message>
        <source>The fault is on AWS’s side: try again later.</source>
        <translation>Der Fehler liegt bei AWS: später erneut versuchen.</translation>
    </message>
    <message>
        <source>The fault is in what was sent: correct it and try again.</source>
        <translation>Der Fehler liegt in den gesendeten Daten: korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The last check failed %1. %2</source>
        <extracomment>%1 &quot;2 min ago&quot; or a date, %2 a sentence that says why</extracomment>
        <translation>Letzte Prüfung fehlgeschlagen (%1). %2</translation>
    </message>
    <message>
        <source>AWS’s message: %1</source>
        <extracomment>Spoken; %1 is AWS&apos;s text</extracomment>
        <translation>Meldung von AWS: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date and time, %2 why it cannot be right</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dw::DatasetNumbers</name>
    <message>
        <source>AWS did not report this number.</source>
        <translation>AWS hat diese Zahl nicht gemeldet.</translation>
    </message>
    <message>
        <source>Not read from AWS yet.</source>
        <translation>Noch nicht von AWS gelesen.</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>noch keine Einträge</translation>
    </message>
    <message>
        <source>of %1 entries, %2</source>
        <extracomment>%1 how many entries there are, %2 a percentage</extracomment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>not used, or only in part</source>
        <translation>nicht voll genutzt</translation>
    </message>
    <message>
        <source>To go</source>
        <extracomment>Entries still to label</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>to the target of %1</source>
        <translation>bis zum Ziel von %1</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Ungelabelt</translation>
    </message>
    <message>
        <source>still to label</source>
        <translation>noch zu labeln</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>How many labels the dataset declares</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>deklariert</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How many entries are labeled a day</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>in up to 30 days</source>
        <translation>in bis zu 30 Tagen</translation>
    </message>
    <message>
        <source>Nothing was seen of this dataset before.</source>
        <translation>Von diesem Datensatz wurde bisher nichts erfasst.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When labeling ends</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a day: about 24 Nov</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>dw::DatasetTableView</name>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Fit columns to window</source>
        <translation>Spalten an &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dw::DemoSession</name>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
</context>
<context>
    <name>dw::DialogController</name>
    <message numerus="yes">
        <source>Erase the history of %Ln dataset(s) since %1?</source>
        <extracomment>%1 is a day, as &quot;3 Aug&quot;</extracomment>
        <translation>
            <numerusform>Verlauf von %Ln Datensatz seit dem %1 löschen?</numerusform>
            <numerusform>Verlauf von %Ln Datensätzen seit dem %1 löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the history of %Ln dataset(s)?</source>
        <translation>
            <numerusform>Verlauf von %Ln Datensatz löschen?</numerusform>
            <numerusform>Verlauf von %Ln Datensätzen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. AWS is not changed.</source>
        <translation>Dies lässt sich nicht rückgängig machen. In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>Erase history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Its key leaves this computer’s keychain, and its datasets leave the list. AWS is not changed.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund dieses Computers entfernt, und die Datensätze verschwinden aus der Liste. In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>Its datasets leave the list. The AWS files of this computer and AWS are not changed.</source>
        <translation>Die Datensätze verschwinden aus der Liste. Die AWS-Dateien dieses Computers und AWS bleiben unverändert.</translation>
    </message>
    <message>
        <source>Forget the connection “%1”?</source>
        <translation>Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Stop watching %Ln dataset(s)?</source>
        <translation>
            <numerusform>%Ln Datensatz nicht mehr beobachten?</numerusform>
            <numerusform>%Ln Datensätze nicht mehr beobachten?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the list and can be added again. AWS is not changed.</source>
        <translation>Sie verschwinden aus der Liste und können wieder hinzugefügt werden. In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Dataset Watch</source>
        <translation>Dataset Watch</translation>
    </message>
</context>
<context>
    <name>dw::EntryText</name>
    <message>
        <source>The line has no label attribute, or no metadata that goes with it.</source>
        <translation>Die Zeile hat kein Label-Attribut oder keine zugehörigen Metadaten.</translation>
    </message>
    <message>
        <source>A label attribute is not built as AWS expects it.</source>
        <translation>Ein Label-Attribut ist nicht so aufgebaut, wie AWS es erwartet.</translation>
    </message>
    <message>
        <source>The metadata of a label attribute is not built as AWS expects it.</source>
        <translation>Die Metadaten eines Label-Attributs sind nicht so aufgebaut, wie AWS es erwartet.</translation>
    </message>
    <message>
        <source>No label attribute of the line is left that could be used.</source>
        <translation>In der Zeile bleibt kein Label-Attribut übrig, das verwendet werden könnte.</translation>
    </message>
    <message>
        <source>A box reaches out of the image, or has negative values.</source>
        <translation>Ein Rahmen ragt aus dem Bild heraus oder hat negative Werte.</translation>
    </message>
    <message>
        <source>The image is too small or too large.</source>
        <translation>Das Bild ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>A box is too small: after AWS scales the image it is one pixel or less.</source>
        <translation>Ein Rahmen ist zu klein: Nachdem AWS das Bild skaliert hat, misst er höchstens ein Pixel.</translation>
    </message>
    <message>
        <source>None of the boxes of the line is valid.</source>
        <translation>Keiner der Rahmen der Zeile ist gültig.</translation>
    </message>
    <message>
        <source>At least one box has no confidence value.</source>
        <translation>Mindestens einem Rahmen fehlt der Konfidenzwert.</translation>
    </message>
    <message>
        <source>A box has a class_id that the class map does not list.</source>
        <translation>Ein Rahmen hat eine class_id, die in der class-map nicht vorkommt.</translation>
    </message>
    <message>
        <source>The image has more than 50 boxes.</source>
        <translation>Das Bild hat mehr als 50 Rahmen.</translation>
    </message>
    <message>
        <source>The type of a label attribute is none that Custom Labels knows.</source>
        <translation>Der Typ eines Label-Attributs ist Custom Labels nicht bekannt.</translation>
    </message>
    <message>
        <source>The name of a label is too long.</source>
        <translation>Der Name eines Labels ist zu lang.</translation>
    </message>
    <message>
        <source>The line does not say where its image is.</source>
        <translation>Die Zeile gibt nicht an, wo ihr Bild liegt.</translation>
    </message>
    <message>
        <source>The address of the image is not one of Amazon S3.</source>
        <translation>Die Adresse des Bilds ist keine Adresse in Amazon S3.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file is not an image that Custom Labels can use.</source>
        <translation>Die Datei ist kein Bild, das Custom Labels verwenden kann.</translation>
    </message>
    <message>
        <source>The entry has no labels.</source>
        <translation>Der Eintrag hat keine Labels.</translation>
    </message>
    <message>
        <source>The entry has no boxes.</source>
        <translation>Der Eintrag hat keine Rahmen.</translation>
    </message>
    <message>
        <source>A label attribute of the entry has no boxes.</source>
        <translation>Ein Label-Attribut des Eintrags hat keine Rahmen.</translation>
    </message>
    <message>
        <source>Add the attribute and its metadata; the second name is the first with “-metadata” at its end.</source>
        <translation>Das Attribut und seine Metadaten hinzufügen; der zweite Name ist der erste mit „-metadata“ am Ende.</translation>
    </message>
    <message>
        <source>Compare image_size and annotations, or the number, with the format.</source>
        <translation>image_size und annotations oder die Zahl mit dem Format vergleichen.</translation>
    </message>
    <message>
        <source>Compare objects, class-map or class-name, type, human-annotated, creation-date and job-name with the format.</source>
        <translation>objects, class-map oder class-name, type, human-annotated, creation-date und job-name mit dem Format vergleichen.</translation>
    </message>
    <message>
        <source>Mend the other errors of the line first: this one goes with them.</source>
        <translation>Zuerst die anderen Fehler der Zeile beheben: Dieser verschwindet mit ihnen.</translation>
    </message>
    <message>
        <source>Correct left, top, width and height so that the box lies within image_size.</source>
        <translation>left, top, width und height so korrigieren, dass der Rahmen innerhalb von image_size liegt.</translation>
    </message>
    <message>
        <source>Resize the image to 64–4,096 pixels a side and draw its boxes again, or remove it.</source>
        <translation>Das Bild auf 64–4.096 Pixel je Seite skalieren und die Rahmen neu zeichnen oder das Bild entfernen.</translation>
    </message>
    <message>
        <source>Make the box larger, or remove it with its entry in objects.</source>
        <translation>Den Rahmen vergrößern oder ihn samt seinem Eintrag in objects entfernen.</translation>
    </message>
    <message>
        <source>Mend the boxes first: this one goes with them.</source>
        <translation>Zuerst die Rahmen korrigieren: Dieser Fehler verschwindet mit ihnen.</translation>
    </message>
    <message>
        <source>Give objects in the metadata one confidence for each box.</source>
        <translation>In den Metadaten unter objects für jeden Rahmen eine confidence angeben.</translation>
    </message>
    <message>
        <source>Add the class_id to class-map in the metadata, or correct it in the box.</source>
        <translation>Die class_id in den Metadaten zu class-map hinzufügen oder im Rahmen korrigieren.</translation>
    </message>
    <message>
        <source>Remove boxes, each with its entry in objects, until 50 are left.</source>
        <translation>Rahmen samt ihrem Eintrag in objects entfernen, bis 50 übrig sind.</translation>
    </message>
    <message>
        <source>Set type to groundtruth/object-detection or groundtruth/image-classification.</source>
        <translation>type auf groundtruth/object-detection oder groundtruth/image-classification setzen.</translation>
    </message>
    <message>
        <source>Shorten the name to 255 characters or less.</source>
        <translation>Den Namen auf höchstens 255 Zeichen kürzen.</translation>
    </message>
    <message>
        <source>Add source-ref with the address of the image, and look at how it is spelt.</source>
        <translation>source-ref mit der Adresse des Bilds hinzufügen und auf die Schreibweise achten.</translation>
    </message>
    <message>
        <source>Write source-ref as s3://bucket/path/image.</source>
        <translation>source-ref als s3://bucket/path/image angeben.</translation>
    </message>
    <message>
        <source>Look for missing commas, quotation marks and brackets in the line.</source>
        <translation>In der Zeile nach fehlenden Kommas, Anführungszeichen und Klammern suchen.</translation>
    </message>
    <message>
        <source>Check the address, the format (PNG or JPEG), the size (15 MB, 64–4,096 pixels a side) and the aspect ratio (20:1).</source>
        <translation>Adresse, Format (PNG oder JPEG), Größe (15 MB, 64–4.096 Pixel je Seite) und Seitenverhältnis (20:1) prüfen.</translation>
    </message>
    <message>
        <source>Label the image, or leave it: training ignores it.</source>
        <translation>Das Bild labeln oder so lassen: Das Training ignoriert es.</translation>
    </message>
    <message>
        <source>Draw boxes, or leave it: the image then shows none of the objects.</source>
        <translation>Rahmen zeichnen oder so lassen: Das Bild zeigt dann keines der Objekte.</translation>
    </message>
    <message>
        <source>Draw boxes for the attribute, or leave it.</source>
        <translation>Rahmen für das Attribut zeichnen oder so lassen.</translation>
    </message>
    <message>
        <source>AWS counts the entry among those with errors, and its line names none.</source>
        <translation>AWS zählt den Eintrag zu denen mit Fehlern, doch seine Zeile nennt keinen.</translation>
    </message>
    <message>
        <source>This version does not know the code. AWS’s developer guide may.</source>
        <translation>Diese Version kennt den Code nicht. Vielleicht steht er im Entwicklerhandbuch von AWS.</translation>
    </message>
    <message>
        <source>Can be mended in the AWS console too.</source>
        <translation>Lässt sich auch in der AWS-Konsole beheben.</translation>
    </message>
    <message>
        <source>Cannot be mended in the AWS console; correct the line, or remove the image.</source>
        <translation>Lässt sich in der AWS-Konsole nicht beheben; die Zeile korrigieren oder das Bild entfernen.</translation>
    </message>
    <message>
        <source>No error named</source>
        <translation>Kein Fehler genannt</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>Training leaves the entry out</extracomment>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Used in part</source>
        <extracomment>Training takes the entry without some of its boxes</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Training takes the entry</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Training uses none of these entries.</source>
        <translation>Das Training verwendet keinen dieser Einträge.</translation>
    </message>
    <message>
        <source>Training leaves out %1 of these %2 entries.</source>
        <translation>Das Training lässt %1 dieser %2 Einträge aus.</translation>
    </message>
    <message>
        <source>Training uses these entries without the boxes that have errors.</source>
        <translation>Das Training verwendet diese Einträge ohne die fehlerhaften Rahmen.</translation>
    </message>
    <message>
        <source>%1 are used without the boxes that have errors.</source>
        <translation>%1 werden ohne die fehlerhaften Rahmen verwendet.</translation>
    </message>
    <message>
        <source>Training uses these entries.</source>
        <translation>Das Training verwendet diese Einträge.</translation>
    </message>
    <message>
        <source>All %1 entries with errors</source>
        <translation>Alle %1 Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>First %1 of %2 entries with errors</source>
        <translation>Die ersten %1 von %2 Einträgen mit Fehlern</translation>
    </message>
    <message>
        <source>First %1 entries with errors</source>
        <translation>Die ersten %1 Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>was %1, now %2</source>
        <extracomment>Entries with errors</extracomment>
        <translation>vorher %1, jetzt %2</translation>
    </message>
    <message>
        <source>Let the bucket’s policy allow rekognition.amazonaws.com to read it.</source>
        <translation>In der Richtlinie des Buckets rekognition.amazonaws.com das Lesen erlauben.</translation>
    </message>
    <message>
        <source>AWS could not read the manifest, or what is in it is no manifest.</source>
        <translation>AWS konnte das Manifest nicht lesen, oder der Inhalt ist kein Manifest.</translation>
    </message>
    <message>
        <source>Check that bucket and key exist, that the file’s name ends in .manifest, and that it holds JSON Lines.</source>
        <translation>Prüfen, ob Bucket und Schlüssel existieren, der Dateiname auf .manifest endet und die Datei JSON Lines enthält.</translation>
    </message>
    <message>
        <source>The manifest has no lines.</source>
        <translation>Das Manifest hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Add a line for each image.</source>
        <translation>Für jedes Bild eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>The manifest is larger than 1 GB.</source>
        <translation>Das Manifest ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>Import it in parts, or leave out what is not needed.</source>
        <translation>In Teilen importieren oder weglassen, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The manifest has more than 250,000 lines.</source>
        <translation>Das Manifest hat mehr als 250.000 Zeilen.</translation>
    </message>
    <message>
        <source>Leave lines out until 250,000 are left.</source>
        <translation>Zeilen weglassen, bis 250.000 übrig sind.</translation>
    </message>
    <message>
        <source>Rekognition may not read the bucket with the manifest.</source>
        <translation>Rekognition darf den Bucket mit dem Manifest nicht lesen.</translation>
    </message>
    <message>
        <source>More than 20 % of the manifest’s lines are not valid, so AWS took none of it.</source>
        <translation>Mehr als 20 % der Zeilen des Manifests sind ungültig, daher hat AWS nichts davon übernommen.</translation>
    </message>
    <message>
        <source>Look for missing or double images, broken JSON, blank lines and lines over 100,000 characters.</source>
        <translation>Nach fehlenden oder doppelten Bildern, fehlerhaftem JSON, leeren Zeilen und Zeilen mit mehr als 100.000 Zeichen suchen.</translation>
    </message>
    <message>
        <source>The manifest has more than 250 labels.</source>
        <translation>Das Manifest hat mehr als 250 Labels.</translation>
    </message>
    <message>
        <source>Merge labels or leave some out.</source>
        <translation>Labels zusammenführen oder einige weglassen.</translation>
    </message>
    <message>
        <source>Some labels have too few images to be divided into training and test.</source>
        <translation>Einige Labels haben zu wenige Bilder, um sie auf Training und Test aufzuteilen.</translation>
    </message>
    <message>
        <source>Add labeled images for these labels, or bring a test dataset of your own.</source>
        <translation>Gelabelte Bilder für diese Labels hinzufügen oder einen eigenen Testdatensatz bereitstellen.</translation>
    </message>
    <message>
        <source>All images of a dataset must be in one bucket, and the manifest names several.</source>
        <translation>Alle Bilder eines Datensatzes müssen in einem Bucket liegen, das Manifest nennt aber mehrere.</translation>
    </message>
    <message>
        <source>Copy the images into one bucket and correct source-ref in the lines.</source>
        <translation>Die Bilder in einen Bucket kopieren und source-ref in den Zeilen korrigieren.</translation>
    </message>
    <message>
        <source>Rekognition may not read the bucket with the images.</source>
        <translation>Rekognition darf den Bucket mit den Bildern nicht lesen.</translation>
    </message>
    <message>
        <source>The bucket with the images belongs to another account.</source>
        <translation>Der Bucket mit den Bildern gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Copy the images into a bucket of the account that owns the project.</source>
        <translation>Die Bilder in einen Bucket des Kontos kopieren, dem das Projekt gehört.</translation>
    </message>
    <message>
        <source>AWS could not copy the images out of their bucket.</source>
        <translation>AWS konnte die Bilder nicht aus ihrem Bucket kopieren.</translation>
    </message>
    <message>
        <source>Check that they exist and that Rekognition may read them, then try again.</source>
        <translation>Prüfen, ob sie existieren und Rekognition sie lesen darf, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There are too few labels that could be trained.</source>
        <translation>Es gibt zu wenige Labels, die trainiert werden könnten.</translation>
    </message>
    <message>
        <source>Classification needs at least two labels, finding objects at least one, with images for each.</source>
        <translation>Klassifizierung braucht mindestens zwei Labels, Objekterkennung mindestens eines, jeweils mit Bildern.</translation>
    </message>
    <message>
        <source>Training and test datasets have too few labels in common.</source>
        <translation>Trainings- und Testdatensatz haben zu wenige Labels gemeinsam.</translation>
    </message>
    <message>
        <source>Let at least half of the labels be in both.</source>
        <translation>Mindestens die Hälfte der Labels muss in beiden vorkommen.</translation>
    </message>
</context>
<context>
    <name>dw::EntryView</name>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy where the image is</source>
        <translation>Kopieren, wo das Bild liegt</translation>
    </message>
    <message>
        <source>JSON line of the entry</source>
        <translation>JSON-Zeile des Eintrags</translation>
    </message>
    <message>
        <source>The line was not kept, to save memory.</source>
        <translation>Die Zeile wurde nicht behalten, um Speicher zu sparen.</translation>
    </message>
</context>
<context>
    <name>dw::ErrorGroupsModel</name>
    <message>
        <source>All entries with errors</source>
        <translation>Alle Einträge mit Fehlern</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <extracomment>%1 the code of an error</extracomment>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>dw::ErrorText</name>
    <message>
        <source>this connection</source>
        <translation>diese Verbindung</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>ihrer Region</translation>
    </message>
    <message>
        <source>%1 is not allowed to list projects in %2 (%3).</source>
        <translation>%1 darf in %2 keine Projekte auflisten (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to ask who it is (%2).</source>
        <translation>%1 darf die eigene Identität nicht abfragen (%2).</translation>
    </message>
    <message>
        <source>%1 is not allowed to take on its role (%2).</source>
        <translation>%1 darf die zugehörige Rolle nicht annehmen (%2).</translation>
    </message>
    <message>
        <source>%1 is not assigned to its role in IAM Identity Center.</source>
        <translation>%1 ist der zugehörigen Rolle in IAM Identity Center nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Ask for the assignment, or choose another profile.</source>
        <translation>Um die Zuweisung bitten oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>%1 is not allowed to read datasets in %2 (%3).</source>
        <translation>%1 darf in %2 keine Datensätze lesen (%3).</translation>
    </message>
    <message>
        <source>Ask for a policy that allows %1.</source>
        <translation>Um eine Richtlinie bitten, die %1 erlaubt.</translation>
    </message>
    <message>
        <source>Slowed down by AWS.</source>
        <translation>Von AWS gedrosselt.</translation>
    </message>
    <message>
        <source>Nothing to do: asking less often.</source>
        <translation>Nichts zu tun: Es wird seltener abgefragt.</translation>
    </message>
    <message>
        <source>The quota of calls is shared by everything that uses this account and region; asking less often.</source>
        <translation>Alles, was dieses Konto und diese Region nutzt, teilt sich das Aufrufkontingent; es wird seltener abgefragt.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired at %2.</source>
        <translation>Anmeldung für %1 abgelaufen (%2).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired.</source>
        <translation>Anmeldung für %1 abgelaufen.</translation>
    </message>
    <message>
        <source>No network since %1, showing last known.</source>
        <translation>Kein Netzwerk seit %1, letzte bekannte Werte werden angezeigt.</translation>
    </message>
    <message>
        <source>No network, showing last known.</source>
        <translation>Kein Netzwerk, letzte bekannte Werte werden angezeigt.</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Neuer Versuch erfolgt automatisch.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; trying again by itself.</source>
        <translation>%1 ist nicht erreichbar; neuer Versuch erfolgt automatisch.</translation>
    </message>
    <message>
        <source>The keychain is locked, so %1 cannot sign requests.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann %1 keine Anfragen signieren.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keys of %1 were stored in the keychain and are not there any more.</source>
        <translation>Die Schlüssel für %1 lagen im Schlüsselbund und sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Enter them again.</source>
        <translation>Erneut eingeben.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so %1 cannot sign requests.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher kann %1 keine Anfragen signieren.</translation>
    </message>
    <message>
        <source>Enter keys for this session; they are not saved.</source>
        <translation>Schlüssel für diese Sitzung eingeben; sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain refused access, so %1 cannot sign requests.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert, daher kann %1 keine Anfragen signieren.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <translation>Zugriff erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so %1 cannot sign requests.</source>
        <translation>Der Schlüsselbund antwortet nicht, daher kann %1 keine Anfragen signieren.</translation>
    </message>
    <message>
        <source>It may be waiting for your password. Try again, or enter keys for this session.</source>
        <translation>Vielleicht wartet er auf Ihr Passwort. Erneut versuchen oder Schlüssel für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>The keychain did not keep or return the keys, so %1 cannot sign requests.</source>
        <translation>Der Schlüsselbund hat die Schlüssel nicht gespeichert oder nicht herausgegeben, daher kann %1 keine Anfragen signieren.</translation>
    </message>
    <message>
        <source>Enter keys for this session.</source>
        <translation>Schlüssel für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>AWS hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer was not signed by a trusted authority.</source>
        <translation>Die Antwort war nicht von einer vertrauenswürdigen Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its CA file in the settings.</source>
        <translation>Wenn das Netzwerk den Datenverkehr prüft, dessen CA-Datei in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be reached.</source>
        <translation>Der Proxy dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Die Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>This network answered instead of AWS.</source>
        <translation>Statt AWS hat dieses Netzwerk geantwortet.</translation>
    </message>
    <message>
        <source>It may want you to sign in; trying again by itself.</source>
        <translation>Vielleicht verlangt es eine Anmeldung; neuer Versuch erfolgt automatisch.</translation>
    </message>
    <message>
        <source>AWS sent an answer that cannot be read.</source>
        <translation>AWS hat eine nicht lesbare Antwort gesendet.</translation>
    </message>
    <message>
        <source>The last values are kept; trying again by itself.</source>
        <translation>Die letzten Werte bleiben erhalten; neuer Versuch erfolgt automatisch.</translation>
    </message>
    <message>
        <source>AWS had an internal error.</source>
        <translation>Bei AWS ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Deleted, or not in this account.</source>
        <translation>Gelöscht oder nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>Its last values stay until you remove it from the list.</source>
        <translation>Die letzten Werte bleiben, bis der Datensatz aus der Liste entfernt wird.</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>AWS hat die Anfrage als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the ARN and the region are right.</source>
        <translation>Prüfen, ob ARN und Region stimmen.</translation>
    </message>
    <message>
        <source>%1 has no keys to sign requests with.</source>
        <translation>%1 hat keine Schlüssel zum Signieren von Anfragen.</translation>
    </message>
    <message>
        <source>Enter keys, or choose another profile.</source>
        <translation>Schlüssel eingeben oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>AWS does not accept the keys of %1.</source>
        <translation>AWS akzeptiert die Schlüssel für %1 nicht.</translation>
    </message>
    <message>
        <source>Check the access key id, the secret and, for temporary keys, the session token.</source>
        <translation>Zugriffsschlüssel-ID, geheimen Schlüssel und bei temporären Schlüsseln das Sitzungstoken prüfen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too far off for AWS to accept its requests.</source>
        <translation>Die Uhr dieses Computers geht so falsch, dass AWS seine Anfragen nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it.</source>
        <translation>Die Uhr stellen oder vom System stellen lassen.</translation>
    </message>
    <message>
        <source>This is not supported yet.</source>
        <translation>Dies wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>Forget the connection, or try a later version.</source>
        <translation>Die Verbindung entfernen oder eine neuere Version probieren.</translation>
    </message>
    <message>
        <source>AWS refused the request.</source>
        <translation>AWS hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>1 dataset shows values from %1.</source>
        <translation>1 Datensatz zeigt Werte mit Stand %1.</translation>
    </message>
    <message>
        <source>%1 datasets show values from %2.</source>
        <translation>%1 Datensätze zeigen Werte mit Stand %2.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>not AWS</source>
        <translation>nicht AWS</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>AWS error</source>
        <translation>AWS-Fehler</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>ungültige Anfrage</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
    <message>
        <source>keys rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is not allowed to list entries in %2 (%3).</source>
        <translation>%1 darf in %2 keine Einträge auflisten (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to list labels in %2 (%3).</source>
        <translation>%1 darf in %2 keine Labels auflisten (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to read models in %2 (%3).</source>
        <extracomment>%1 is a connection, %2 a region or several, %3 an IAM action</extracomment>
        <translation>%1 darf in %2 keine Modelle lesen (%3).</translation>
    </message>
</context>
<context>
    <name>dw::ErrorsTab</name>
    <message>
        <source>Read more</source>
        <translation>Weitere lesen</translation>
    </message>
    <message>
        <source>Read the next 100 entries</source>
        <translation>Die nächsten 100 Einträge lesen</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alle lesen</translation>
    </message>
    <message>
        <source>Read all entries with errors, 100 at a time</source>
        <translation>Alle Einträge mit Fehlern lesen, je 100 auf einmal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read no more; what was read stays</source>
        <translation>Nicht weiterlesen; bereits Gelesenes bleibt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read the entries with errors from the beginning</source>
        <translation>Die Einträge mit Fehlern von Anfang an lesen</translation>
    </message>
    <message>
        <source>Copy image addresses</source>
        <translation>Bildadressen kopieren</translation>
    </message>
    <message>
        <source>Copy where the images of the entries are, one a line</source>
        <translation>Kopieren, wo die Bilder der Einträge liegen, je Zeile eine Adresse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the entries that were read</source>
        <translation>Die gelesenen Einträge speichern</translation>
    </message>
    <message>
        <source>Worklist (CSV)…</source>
        <translation>Arbeitsliste (CSV)…</translation>
    </message>
    <message>
        <source>Export the worklist</source>
        <translation>Arbeitsliste exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Failing lines (JSON Lines)…</source>
        <translation>Fehlerhafte Zeilen (JSON Lines)…</translation>
    </message>
    <message>
        <source>Export the failing lines</source>
        <translation>Fehlerhafte Zeilen exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.manifest)</source>
        <translation>JSON Lines (*.jsonl *.manifest)</translation>
    </message>
    <message>
        <source>Errors by code</source>
        <translation>Fehler nach Code</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not kept, to save memory</source>
        <translation>
            <numerusform>%n Zeile nicht behalten, um Speicher zu sparen</numerusform>
            <numerusform>%n Zeilen nicht behalten, um Speicher zu sparen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the entries with errors…</source>
        <translation>Einträge mit Fehlern werden gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>No entries with errors</source>
        <translation>Keine Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>AWS drops some faulty lines at import without a word; those are in no list.</source>
        <translation>Manche fehlerhaften Zeilen verwirft AWS beim Import ohne Meldung; sie stehen in keiner Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n image addresses copied</source>
        <translation>
            <numerusform>%n Bildadresse kopiert</numerusform>
            <numerusform>%n Bildadressen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
</context>
<context>
    <name>dw::ExportDialog</name>
    <message>
        <source>Show account &amp;ids in full</source>
        <translation>Konto-&amp;IDs vollständig anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Values, JSON for programs</source>
        <translation>Werte, JSON für Programme</translation>
    </message>
    <message>
        <source>Picture of what is on the screen, PNG</source>
        <translation>Bild der aktuellen Anzeige, PNG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln dataset(s) that the table shows, in its order.</source>
        <translation>
            <numerusform>%Ln Datensatz, wie in der Tabelle angezeigt.</numerusform>
            <numerusform>%Ln Datensätze, wie in der Tabelle angezeigt und sortiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Numbers as shown</source>
        <translation>Zahlen wie a&amp;ngezeigt</translation>
    </message>
    <message>
        <source>Values, CSV for spreadsheets and programs</source>
        <translation>Werte, CSV für Tabellenkalkulationen und Programme</translation>
    </message>
    <message>
        <source>For people: grouped numbers, percentages, local times and titles in your language. Programs read them badly.</source>
        <translation>Für Menschen: gruppierte Zahlen, Prozente, Ortszeit und Titel in der eigenen Sprache. Programme lesen sie schlecht.</translation>
    </message>
</context>
<context>
    <name>dw::FailingEntriesModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Whether training uses an entry</extracomment>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>dw::FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by project, status, message…</source>
        <translation>Nach Projekt, Status, Meldung filtern…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dw::FilterList</name>
    <message numerus="yes">
        <source>%1, %Ln dataset(s)</source>
        <extracomment>Read aloud. %1 is a line of the sidebar, %Ln how many datasets it stands for</extracomment>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Views, statuses, connections and projects</source>
        <translation>Ansichten, Status, Verbindungen und Projekte</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view of the sidebar: all datasets</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <extracomment>A view of the sidebar: datasets that changed while the program was closed or nobody looked</extracomment>
        <translation>Seit letztem Mal</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>A view of the sidebar: datasets whose values are old</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>In place of connections, or of projects</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>A view of the sidebar: datasets that a person took out of the list</extracomment>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>dw::FindDatasetsPage</name>
    <message numerus="yes">
        <source>Look in &amp;all %Ln region(s) with Custom Labels</source>
        <translation>
            <numerusform>In %Ln Region mit Custom L&amp;abels suchen</numerusform>
            <numerusform>In &amp;allen %Ln Regionen mit Custom Labels suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Datasets found</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>Column headings of the tree of datasets found</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>no datasets</source>
        <translation>keine Datensätze</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>wird bereits beobachtet</translation>
    </message>
</context>
<context>
    <name>dw::FirstRunPage</name>
    <message>
        <source>Use an AWS profile</source>
        <translation>AWS-Profil verwenden</translation>
    </message>
    <message>
        <source>Enter keys</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>See all your Rekognition datasets in one place.</source>
        <translation>Alle Rekognition-Datensätze an einem Ort sehen.</translation>
    </message>
    <message>
        <source>Read-only: nothing in AWS is changed.</source>
        <translation>Nur lesend: In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>Made-up datasets; a chip says “Demo data” all the time.</source>
        <translation>Erfundene Datensätze; die Anzeige „Demodaten“ bleibt immer sichtbar.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>No profiles found in ~/.aws/config.</source>
        <translation>Keine Profile in ~/.aws/config gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) found; none can be used.</source>
        <translation>
            <numerusform>%Ln Profil gefunden; es ist nicht verwendbar.</numerusform>
            <numerusform>%Ln Profile gefunden; keines ist verwendbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) found that can be used.</source>
        <translation>
            <numerusform>%Ln verwendbares Profil gefunden.</numerusform>
            <numerusform>%Ln verwendbare Profile gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button that copies a command; leave &quot;aws configure sso&quot; as it is</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>dw::Forecast</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, with and without the year, as QLocale date formats: 24 Nov 2026</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>dw::Formatting</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Date, then time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month without the year, as a QLocale date format: 16 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share: the number, a no-break space, the percent sign. Follow your language&apos;s habit.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as a QLocale date format: 16 Nov 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Create failed</source>
        <translation>Erstellfehler</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Update-Fehler</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Needs attention: the last operation failed.</source>
        <translation>Braucht Aufmerksamkeit: Der letzte Vorgang ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Needs attention: reading it is not allowed.</source>
        <translation>Braucht Aufmerksamkeit: Das Lesen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Needs attention: deleted, or not in this account.</source>
        <translation>Braucht Aufmerksamkeit: gelöscht oder nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>Needs attention: there are more entries with errors than before.</source>
        <translation>Braucht Aufmerksamkeit: Es gibt mehr Einträge mit Fehlern als zuvor.</translation>
    </message>
    <message>
        <source>Needs attention: there are fewer entries, or fewer labeled ones, than before.</source>
        <translation>Braucht Aufmerksamkeit: Es gibt weniger Einträge oder weniger gelabelte Einträge als zuvor.</translation>
    </message>
    <message>
        <source>Needs attention: in progress for 2 hours without a change.</source>
        <translation>Braucht Aufmerksamkeit: seit 2 Stunden in Arbeit, ohne Änderung.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Project / set, e.g. flowers / Train</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dw::GroupCells</name>
    <message>
        <source>No tags</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Column and value, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>group of %Ln dataset(s)</source>
        <translation>
            <numerusform>Gruppe mit %Ln Datensatz</numerusform>
            <numerusform>Gruppe mit %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <extracomment>%1 is the state of a dataset, such as &quot;update failed&quot;</extracomment>
        <translation>am schlechtesten: %1</translation>
    </message>
    <message>
        <source>%1 of %2 labeled</source>
        <translation>%1 von %2 gelabelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts known for %1 of %2.</source>
        <translation>Zahlen bekannt für %1 von %2.</translation>
    </message>
    <message>
        <source>Datasets that are being deleted or are gone are not in the sums.</source>
        <translation>Datensätze, die gelöscht werden oder nicht mehr da sind, sind nicht in den Summen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is whether a project can be trained, such as &quot;Not ready&quot;, %2 &quot;2 datasets&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Documented limits only, AWS decides.</source>
        <translation>Nur dokumentierte Grenzwerte, AWS entscheidet.</translation>
    </message>
</context>
<context>
    <name>dw::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Handbuch durchsuchen…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
</context>
<context>
    <name>dw::HidingSteps</name>
    <message numerus="yes">
        <source>Hide %Ln dataset(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>%Ln Datensatz ausblenden</numerusform>
            <numerusform>%Ln Datensätze ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln dataset(s) again</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>%Ln Datensatz wieder anzeigen</numerusform>
            <numerusform>%Ln Datensätze wieder anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) hidden from this list. AWS is not changed, history is kept.</source>
        <translation>
            <numerusform>%Ln Datensatz in dieser Liste ausgeblendet. In AWS wird nichts geändert, der Verlauf bleibt.</numerusform>
            <numerusform>%Ln Datensätze in dieser Liste ausgeblendet. In AWS wird nichts geändert, der Verlauf bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <extracomment>The view Hidden of the sidebar</extracomment>
        <translation>Ausgeblendete anzeigen</translation>
    </message>
</context>
<context>
    <name>dw::HistoryChart</name>
    <message>
        <source>History of labeled entries and entries with errors</source>
        <translation>Verlauf der gelabelten Einträge und der Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>All that was seen</source>
        <translation>Alles bisher Erfasste</translation>
    </message>
    <message>
        <source>Nothing seen yet. Counts appear here as they are read.</source>
        <translation>Noch nichts erfasst. Zahlen erscheinen hier, sobald sie gelesen werden.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Labeled entries and all entries</source>
        <translation>Gelabelte Einträge und alle Einträge</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>Labeled %1, entries %2, with errors %3</source>
        <translation>Gelabelt %1, Einträge %2, mit Fehlern %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Labeled: %1</source>
        <translation>Gelabelt: %1</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>With errors: %1</source>
        <translation>Mit Fehlern: %1</translation>
    </message>
    <message>
        <source>Nothing seen at that time</source>
        <translation>Zu dieser Zeit nichts erfasst</translation>
    </message>
</context>
<context>
    <name>dw::HistoryMessage</name>
    <message>
        <source>The history was damaged. It is kept as %1; a new one begins.</source>
        <translation>Der Verlauf war beschädigt. Er wird als %1 aufbewahrt; ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The history cannot be written: %1. What is read is kept in memory and written when that works again.</source>
        <extracomment>%1 are the words of the database, e.g. &quot;database or disk is full&quot;</extracomment>
        <translation>Der Verlauf kann nicht geschrieben werden: %1. Gelesenes bleibt im Speicher und wird geschrieben, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>A newer version of Dataset Watch wrote the history. It is shown, and nothing is added to it.</source>
        <translation>Eine neuere Version von Dataset Watch hat den Verlauf geschrieben. Er wird angezeigt, aber nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The history can be read but not written: %1.</source>
        <translation>Der Verlauf kann gelesen, aber nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1. What is read is kept while this window is open.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1. Gelesenes bleibt erhalten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The history was not erased: %1.</source>
        <translation>Der Verlauf wurde nicht gelöscht: %1.</translation>
    </message>
</context>
<context>
    <name>dw::JsonTab</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>AWS’s answer as JSON</source>
        <translation>Antwort von AWS als JSON</translation>
    </message>
    <message>
        <source>AWS has not answered yet.</source>
        <translation>AWS hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Answer of %1, as the AWS CLI prints it</source>
        <translation>Antwort von %1, wie die AWS-CLI sie ausgibt</translation>
    </message>
</context>
<context>
    <name>dw::KeychainState</name>
    <message>
        <source>Kept in this computer’s keychain (%1).</source>
        <extracomment>%1 is the keychain&apos;s name, e.g. Secret Service</extracomment>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt (%1).</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain (%1), which is locked and asks to be unlocked.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt (%1), der gesperrt ist und entsperrt werden muss.</translation>
    </message>
    <message>
        <source>Kept for this run only: this computer has no keychain (%1).</source>
        <translation>Nur bis zum Beenden behalten: Dieser Computer hat keinen Schlüsselbund (%1).</translation>
    </message>
    <message>
        <source>Kept for this run only: this computer’s keychain (%1) does not answer. %2</source>
        <extracomment>%1 is the keychain&apos;s name, %2 the reason in the system&apos;s own words</extracomment>
        <translation>Nur bis zum Beenden behalten: Der Schlüsselbund dieses Computers (%1) antwortet nicht. %2</translation>
    </message>
</context>
<context>
    <name>dw::LabelChart</name>
    <message>
        <source>Entries of each label</source>
        <translation>Einträge je Label</translation>
    </message>
</context>
<context>
    <name>dw::LabelsModel</name>
    <message>
        <source>Entries that have the label on a box. AWS counts entries, not boxes.</source>
        <translation>Einträge, die das Label an einem Rahmen haben. AWS zählt Einträge, nicht Rahmen.</translation>
    </message>
    <message>
        <source>Entries that use the label</source>
        <translation>Einträge, die das Label verwenden</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Train, boxes</source>
        <extracomment>Entries of the training dataset that have the label on a box</extracomment>
        <translation>Train, Rahmen</translation>
    </message>
    <message>
        <source>Test, boxes</source>
        <extracomment>Entries of the test dataset that have the label on a box</extracomment>
        <translation>Test, Rahmen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>dw::LabelsTab</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Labels werden gelesen…</translation>
    </message>
    <message>
        <source>The labels were not read yet.</source>
        <translation>Die Labels wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Noch keine Labels</translation>
    </message>
    <message>
        <source>No entry of this project declares a label.</source>
        <translation>Kein Eintrag dieses Projekts deklariert ein Label.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>No test dataset of this project is watched.</source>
        <translation>Kein Testdatensatz dieses Projekts wird beobachtet.</translation>
    </message>
    <message>
        <source>No training dataset of this project is watched.</source>
        <translation>Kein Trainingsdatensatz dieses Projekts wird beobachtet.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
</context>
<context>
    <name>dw::LabelsText</name>
    <message>
        <source>%1 (%2 on a box)</source>
        <extracomment>%1 and %2 are numbers of entries: with the label, and with the label on a box</extracomment>
        <translation>%1 (%2 an einem Rahmen)</translation>
    </message>
    <message>
        <source>Only in train</source>
        <extracomment>The label is in the training dataset, not in the test dataset</extracomment>
        <translation>Nur in train</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Nur in test</translation>
    </message>
    <message>
        <source>%1 in train</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>%1 in train</translation>
    </message>
    <message>
        <source>not in train</source>
        <translation>nicht in train</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>%1 in test</translation>
    </message>
    <message>
        <source>not in test</source>
        <translation>nicht in test</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a label, %2 and %3 say what train and test have of it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in one dataset only</source>
        <extracomment>%1 is &quot;38 labels&quot;</extracomment>
        <translation>
            <numerusform>%1, davon %Ln nur in einem Datensatz</numerusform>
            <numerusform>%1, davon %Ln nur in einem Datensatz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::MainWindow</name>
    <message>
        <source>Dataset Watch</source>
        <translation>Dataset Watch</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>dw::ManifestCheckDialog</name>
    <message>
        <source>Choose a manifest on this computer. It is read here, and sent nowhere.</source>
        <translation>Ein Manifest auf diesem Computer auswählen. Es wird hier gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>C&amp;hoose a manifest…</source>
        <translation>Manifest aus&amp;wählen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Check a manifest for %1</source>
        <translation>Manifest für %1 prüfen</translation>
    </message>
    <message>
        <source>Check a manifest</source>
        <translation>Manifest prüfen</translation>
    </message>
    <message>
        <source>What AWS would reject or drop</source>
        <translation>Was AWS ablehnen oder verwerfen würde</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Manifest auswählen</translation>
    </message>
    <message>
        <source>Manifests (*.manifest *.jsonl *.json);;All files (*)</source>
        <translation>Manifeste (*.manifest *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Documented rules only: AWS decides.</source>
        <translation>Nur dokumentierte Regeln: AWS entscheidet.</translation>
    </message>
    <message>
        <source>%1 of %2 findings are listed: the first %3 of each kind.</source>
        <translation>%1 von %2 Befunden sind aufgeführt: die ersten %3 jeder Art.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>dw::ManifestFindingModel</name>
    <message>
        <source>whole file</source>
        <extracomment>In place of the number of a line: what is wrong concerns the file</extracomment>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What AWS does</source>
        <translation>Was AWS tut</translation>
    </message>
</context>
<context>
    <name>dw::ManifestText</name>
    <message>
        <source>The manifest is larger than 1 GB.</source>
        <translation>Das Manifest ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>The manifest has more than 250,000 lines.</source>
        <translation>Das Manifest hat mehr als 250.000 Zeilen.</translation>
    </message>
    <message>
        <source>The manifest is empty.</source>
        <translation>Das Manifest ist leer.</translation>
    </message>
    <message>
        <source>The images are in several buckets; all must be in one.</source>
        <translation>Die Bilder liegen in mehreren Buckets; alle müssen in einem liegen.</translation>
    </message>
    <message>
        <source>There are more than 250 labels.</source>
        <translation>Es gibt mehr als 250 Labels.</translation>
    </message>
    <message>
        <source>More than 20 % of the lines are dropped, blank ones included.</source>
        <translation>Mehr als 20 % der Zeilen werden verworfen, leere eingeschlossen.</translation>
    </message>
    <message>
        <source>The file’s name does not end in .manifest.</source>
        <translation>Der Dateiname endet nicht auf .manifest.</translation>
    </message>
    <message>
        <source>Blank line; it counts as a bad one.</source>
        <translation>Leere Zeile; sie zählt als fehlerhaft.</translation>
    </message>
    <message>
        <source>More than 100,000 characters.</source>
        <translation>Mehr als 100.000 Zeichen.</translation>
    </message>
    <message>
        <source>Not one JSON object.</source>
        <translation>Kein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>No source-ref.</source>
        <translation>Keine source-ref.</translation>
    </message>
    <message>
        <source>The source-ref is not s3://BUCKET/KEY.</source>
        <translation>Die source-ref hat nicht die Form s3://BUCKET/KEY.</translation>
    </message>
    <message>
        <source>The image is there already.</source>
        <translation>Das Bild ist schon vorhanden.</translation>
    </message>
    <message>
        <source>No label attribute with its -metadata.</source>
        <translation>Kein Label-Attribut mit zugehörigem -metadata.</translation>
    </message>
    <message>
        <source>The label attribute is not as documented.</source>
        <translation>Das Label-Attribut entspricht nicht der Dokumentation.</translation>
    </message>
    <message>
        <source>The metadata of the label attribute are not as documented.</source>
        <translation>Die Metadaten des Label-Attributs entsprechen nicht der Dokumentation.</translation>
    </message>
    <message>
        <source>The type is neither image-classification nor object-detection.</source>
        <translation>Der Typ ist weder image-classification noch object-detection.</translation>
    </message>
    <message>
        <source>A side of the image is below 64 or above 4,096 pixels.</source>
        <translation>Eine Seite des Bilds misst weniger als 64 oder mehr als 4.096 Pixel.</translation>
    </message>
    <message>
        <source>objects has not one confidence for each box.</source>
        <translation>objects enthält nicht für jeden Rahmen eine confidence.</translation>
    </message>
    <message>
        <source>The class_id is not in the class-map.</source>
        <translation>Die class_id ist nicht in der class-map.</translation>
    </message>
    <message>
        <source>More than 50 boxes.</source>
        <translation>Mehr als 50 Rahmen.</translation>
    </message>
    <message>
        <source>Every box of the line is bad.</source>
        <translation>Alle Rahmen der Zeile sind fehlerhaft.</translation>
    </message>
    <message>
        <source>A label has no or more than 255 characters.</source>
        <translation>Ein Label hat keine oder mehr als 255 Zeichen.</translation>
    </message>
    <message>
        <source>The box reaches beyond the image.</source>
        <translation>Der Rahmen ragt über das Bild hinaus.</translation>
    </message>
    <message>
        <source>The box is a pixel or less, in the size that AWS works with.</source>
        <translation>Der Rahmen misst in der Größe, mit der AWS arbeitet, höchstens ein Pixel.</translation>
    </message>
    <message>
        <source>The import fails</source>
        <translation>Der Import schlägt fehl</translation>
    </message>
    <message>
        <source>The line is dropped, and AWS does not tell</source>
        <translation>Die Zeile wird verworfen, ohne dass AWS es meldet</translation>
    </message>
    <message>
        <source>The image is not used for training</source>
        <translation>Das Bild wird nicht für das Training verwendet</translation>
    </message>
    <message>
        <source>The box is dropped, the image is used</source>
        <translation>Der Rahmen wird verworfen, das Bild verwendet</translation>
    </message>
    <message numerus="yes">
        <source>AWS would refuse this manifest. %Ln line(s) were read.</source>
        <translation>
            <numerusform>AWS würde dieses Manifest ablehnen. %Ln Zeile wurde gelesen.</numerusform>
            <numerusform>AWS würde dieses Manifest ablehnen. %Ln Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines become entries; the others are dropped, and AWS does not tell.</source>
        <translation>%1 von %2 Zeilen werden zu Einträgen; die übrigen werden verworfen, ohne dass AWS es meldet.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) become entries.</source>
        <translation>
            <numerusform>%Ln Zeile wird zu einem Eintrag.</numerusform>
            <numerusform>Alle %Ln Zeilen werden zu Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) would not be used for training.</source>
        <translation>
            <numerusform>%Ln Bild würde nicht für das Training verwendet.</numerusform>
            <numerusform>%Ln Bilder würden nicht für das Training verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s)</source>
        <extracomment>A bucket</extracomment>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more bucket(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Bucket</numerusform>
            <numerusform>und %Ln weitere Buckets</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset has %1 entries: as many as this manifest gives.</source>
        <translation>Der Datensatz hat %1 Einträge: so viele, wie dieses Manifest ergibt.</translation>
    </message>
    <message>
        <source>The dataset has %1 entries: %2 fewer than this manifest gives.</source>
        <translation>Der Datensatz hat %1 Einträge: %2 weniger, als dieses Manifest ergibt.</translation>
    </message>
    <message>
        <source>The dataset has %1 entries: %2 more than this manifest gives.</source>
        <translation>Der Datensatz hat %1 Einträge: %2 mehr, als dieses Manifest ergibt.</translation>
    </message>
</context>
<context>
    <name>dw::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::MfaCodeDialog</name>
    <message>
        <source>Enter code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>%1 needs the code that its MFA device shows now.</source>
        <extracomment>%1 is a connection, %2 the serial number of an MFA device</extracomment>
        <translation>%1 braucht den Code, den das zugehörige MFA-Gerät gerade anzeigt.</translation>
    </message>
    <message>
        <source>%1 needs the code that the MFA device %2 shows now.</source>
        <translation>%1 braucht den Code, den das MFA-Gerät %2 gerade anzeigt.</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Sends the code of an MFA device</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>dw::ModelCells</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Column and value, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>model starting</source>
        <translation>Modell startet</translation>
    </message>
    <message>
        <source>model running</source>
        <translation>Modell läuft</translation>
    </message>
</context>
<context>
    <name>dw::ModelText</name>
    <message>
        <source>Last trained %1</source>
        <extracomment>%1 is a day, e.g. &quot;14 Nov&quot;</extracomment>
        <translation>Am %1 zuletzt trainiert</translation>
    </message>
    <message>
        <source>, F1 %1</source>
        <translation>, F1 %1</translation>
    </message>
    <message>
        <source>; a dataset changed since</source>
        <translation>; seitdem hat sich ein Datensatz geändert</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Training now. %1</source>
        <translation>Training läuft. %1</translation>
    </message>
    <message>
        <source>Training now.</source>
        <translation>Training läuft.</translation>
    </message>
    <message>
        <source>Never trained.</source>
        <translation>Noch nie trainiert.</translation>
    </message>
    <message>
        <source>A model of %1 is starting, seen for %2</source>
        <translation>Ein Modell von %1 startet, beobachtet seit %2</translation>
    </message>
    <message>
        <source>A model of %1 is running, seen for %2</source>
        <extracomment>%1 is a project, %2 a duration</extracomment>
        <translation>Ein Modell von %1 läuft, beobachtet seit %2</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, und %1 mehr</translation>
    </message>
    <message>
        <source>%1. AWS charges for models while they run, used or not.</source>
        <extracomment>%1 is what runs</extracomment>
        <translation>%1. AWS berechnet Modelle, solange sie laufen, auch ungenutzt.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <extracomment>%1 is the name of a version of a model</extracomment>
        <translation>Version %1.</translation>
    </message>
    <message>
        <source>Starting, %1</source>
        <translation>Startet, %1</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <extracomment>A model; %1 is a duration since we saw it so first</extracomment>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>state of a model</comment>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Training fehlgeschlagen</translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation>Noch nie trainiert</translation>
    </message>
    <message>
        <source>Trained %1, F1 %2</source>
        <extracomment>A model; %1 is a day, e.g. &quot;14 Nov&quot;, %2 a number between 0 and 1</extracomment>
        <translation>Trainiert %1, F1 %2</translation>
    </message>
    <message>
        <source>Trained %1</source>
        <extracomment>A model; %1 is a day, e.g. &quot;14 Nov&quot;</extracomment>
        <translation>Trainiert %1</translation>
    </message>
    <message>
        <source>A model is starting, first seen %1 ago. AWS charges while it runs.</source>
        <translation>Ein Modell startet, erstmals beobachtet vor %1. AWS berechnet es, solange es läuft.</translation>
    </message>
    <message>
        <source>A model is running, first seen %1 ago. AWS charges while it runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Ein Modell läuft, erstmals beobachtet vor %1. AWS berechnet es, solange es läuft.</translation>
    </message>
    <message>
        <source>Nobody asked: looking for models that run is off in the settings.</source>
        <translation>Nicht abgefragt: Die Suche nach laufenden Modellen ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The newest training failed.</source>
        <translation>Das neueste Training ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>dw::NotesDialog</name>
    <message>
        <source>All %1 entries</source>
        <extracomment>Instead of a number of entries: all entries of the dataset</extracomment>
        <translation>Alle %1 Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Notes and target</source>
        <translation>Notizen und Ziel</translation>
    </message>
    <message>
        <source>How many entries are to be labeled. Entries without a box stay unlabeled, so not always all.</source>
        <translation>Wie viele Einträge gelabelt werden sollen. Einträge ohne Rahmen bleiben ungelabelt, es sind also nicht immer alle.</translation>
    </message>
    <message>
        <source>How many entries the dataset will have when everything is delivered</source>
        <translation>Wie viele Einträge der Datensatz haben wird, wenn alles geliefert ist</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>vendor a, urgent</source>
        <translation>dienstleister a, dringend</translation>
    </message>
    <message>
        <source>Words with commas between them. The filter finds them with tag:urgent</source>
        <translation>Durch Kommas getrennte Wörter. Der Filter findet sie mit tag:dringend</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Entries to come</source>
        <translation>&amp;Erwartete Einträge</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Kept on this computer. AWS is not changed.</source>
        <translation>Wird auf diesem Computer aufbewahrt. In AWS wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>dw::PasteArnsPage</name>
    <message>
        <source>not an ARN</source>
        <translation>keine ARN</translation>
    </message>
    <message>
        <source>too short or too long for a dataset ARN</source>
        <translation>zu kurz oder zu lang für eine Datensatz-ARN</translation>
    </message>
    <message>
        <source>an ARN of another service</source>
        <translation>eine ARN eines anderen Dienstes</translation>
    </message>
    <message>
        <source>the ARN of a project; a dataset’s goes on with /dataset/train/… or /dataset/test/…</source>
        <translation>die ARN eines Projekts; die eines Datensatzes geht mit /dataset/train/… oder /dataset/test/… weiter</translation>
    </message>
    <message>
        <source>the region is missing or misspelt</source>
        <translation>die Region fehlt oder ist falsch geschrieben</translation>
    </message>
    <message>
        <source>the account is not twelve digits</source>
        <translation>das Konto hat nicht zwölf Ziffern</translation>
    </message>
    <message>
        <source>the project’s name is missing or has characters AWS does not allow</source>
        <translation>der Name des Projekts fehlt oder enthält Zeichen, die AWS nicht erlaubt</translation>
    </message>
    <message>
        <source>the dataset’s kind is neither train nor test</source>
        <translation>die Art des Datensatzes ist weder train noch test</translation>
    </message>
    <message>
        <source>the number at the end is missing or no number</source>
        <translation>die Zahl am Ende fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>Dataset ARNs, one a line</source>
        <translation>Datensatz-ARNs, eine je Zeile</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Nicht verwendbare Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) twice, left out</source>
        <translation>
            <numerusform>%Ln Zeile doppelt, ausgelassen</numerusform>
            <numerusform>%Ln Zeilen doppelt, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln nicht verwendbare Zeile</numerusform>
            <numerusform>%Ln nicht verwendbare Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste one dataset ARN a line.</source>
        <translation>Eine Datensatz-ARN je Zeile einfügen.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 a line number, %2 why the line cannot be used, %3 the line itself</extracomment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dw::PermissionsDialog</name>
    <message>
        <source>Find datasets</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>Status and counts</source>
        <translation>Status und Zahlen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Column heading of a table of permissions</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Permissions by region</source>
        <translation>Berechtigungen nach Region</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>What %1 may read, as AWS answered. It is %2.</source>
        <extracomment>%1 is a connection, %2 the ARN of a user or role</extracomment>
        <translation>Was %1 laut AWS lesen darf. Identität: %2.</translation>
    </message>
    <message>
        <source>What %1 may read, as AWS answered.</source>
        <translation>Was %1 laut AWS lesen darf.</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Fehlende Richtlinie kopieren</translation>
    </message>
    <message>
        <source>A policy that allows what is denied here, and nothing else</source>
        <translation>Eine Richtlinie, die nur erlaubt, was hier verweigert wird</translation>
    </message>
    <message>
        <source>The least policy that this program needs</source>
        <translation>Die kleinste Richtlinie, die dieses Programm braucht</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Bisher wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Read-only: nothing else is ever asked. “Not known” is what no dataset was there to ask about.</source>
        <translation>Nur lesend: Anderes wird nie abgefragt. „Nicht bekannt“ heißt, dass kein Datensatz zum Abfragen da war.</translation>
    </message>
</context>
<context>
    <name>dw::PrivacyDialog</name>
    <message>
        <source>Erase history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>Privacy and permissions</source>
        <translation>Datenschutz und Berechtigungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Heading: the hosts this program talks to</extracomment>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading: the operations of AWS this program uses</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>None. Nothing in AWS is changed, and nothing is sent anywhere else: no telemetry, no account of ours.</source>
        <translation>Keine. In AWS wird nichts geändert, und nichts wird anderswohin gesendet: keine Telemetrie, kein Konto bei uns.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Without any secret, in %1</source>
        <translation>Ohne Geheimnisse, in %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Least IAM policy</source>
        <translation>Kleinste IAM-Richtlinie</translation>
    </message>
    <message>
        <source>Least policy</source>
        <translation>Kleinste Richtlinie</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Es wird keiner aufbewahrt.</translation>
    </message>
    <message>
        <source>Counts, status and your notes, on this computer alone, in %1</source>
        <translation>Zahlen, Status und eigene Notizen, nur auf diesem Computer, in %1</translation>
    </message>
</context>
<context>
    <name>dw::ProfileDialog</name>
    <message>
        <source>Use AWS profiles</source>
        <translation>AWS-Profile verwenden</translation>
    </message>
    <message>
        <source>Search profiles…</source>
        <translation>Profile durchsuchen…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>As each profile says</source>
        <translation>Wie im jeweiligen Profil</translation>
    </message>
    <message>
        <source>One region or several, separated by commas; needed where a profile names none</source>
        <translation>Eine oder mehrere Regionen, durch Kommas getrennt; nötig, wenn ein Profil keine nennt</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No profiles found in %1.

Run “aws configure sso” in a terminal to sign in with IAM Identity Center, or “aws configure” for an access key. Then come back here.</source>
        <extracomment>%1 is a list of files; leave the commands as they are</extracomment>
        <translation>Keine Profile in %1 gefunden.

„aws configure sso“ in einem Terminal ausführen, um sich mit IAM Identity Center anzumelden, oder „aws configure“ für einen Zugriffsschlüssel. Danach hierher zurückkehren.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> – </source>
        <extracomment>Stands between a reason and the file it is about</extracomment>
        <translation> – </translation>
    </message>
    <message>
        <source>“%1” is not the name of a region; one looks like eu-west-1.</source>
        <translation>„%1“ ist kein Name einer Region; ein Beispiel ist eu-west-1.</translation>
    </message>
    <message>
        <source>The profile %1 names no region; choose one here.</source>
        <translation>Das Profil %1 nennt keine Region; hier eine auswählen.</translation>
    </message>
    <message>
        <source>Sign in and connect</source>
        <translation>Anmelden und verbinden</translation>
    </message>
</context>
<context>
    <name>dw::ProfileGroups</name>
    <message>
        <source>Keys</source>
        <extracomment>Headings of groups of AWS profiles, by the way they sign in</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Profiles that run a command to get their keys</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <extracomment>%1 is a time, with its date where it is not today&apos;s</extracomment>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Temporary keys</source>
        <translation>Temporäre Schlüssel</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <extracomment>%1 is the name of a role, %2 an account id</extracomment>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>Connected already</source>
        <translation>Bereits verbunden</translation>
    </message>
    <message>
        <source>This way to sign in is not supported</source>
        <translation>Diese Anmeldeart wird nicht unterstützt</translation>
    </message>
</context>
<context>
    <name>dw::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column headings of the list of AWS profiles</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>dw::ProgressCells</name>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing was seen of this dataset before.</source>
        <translation>Von diesem Datensatz wurde bisher nichts erfasst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Column and value, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dw::ProgressText</name>
    <message>
        <source>%1 a day</source>
        <extracomment>%1 a number of entries: +38 a day</extracomment>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month as a QLocale date format, without and with the year</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <extracomment>%1 a day such as 24 Nov; the end of the range is unknown</extracomment>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Two days of the month just named: 24–26, as QLocale date formats</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days with their months: 28 Nov – 3 Dec</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the range it may fall into: 24 Nov, 24–26</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a day and a range: about 24 Nov, 24–26</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>no estimate: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>keine Schätzung: %1</translation>
    </message>
    <message>
        <source>the target is reached</source>
        <translation>das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>fewer than three deliveries were seen in 30 days</source>
        <translation>in 30 Tagen wurden weniger als drei Lieferungen erfasst</translation>
    </message>
    <message>
        <source>the number of labeled entries does not grow</source>
        <translation>die Zahl der gelabelten Einträge wächst nicht</translation>
    </message>
    <message>
        <source>more than ten years at this pace</source>
        <translation>mehr als zehn Jahre bei diesem Tempo</translation>
    </message>
    <message>
        <source>counts are not known</source>
        <translation>Zahlen sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the target is reached</source>
        <extracomment>%1 a day</extracomment>
        <translation>%1: das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>%1: over, %2 to go</source>
        <extracomment>%1 a day, %2 a number of entries</extracomment>
        <translation>%1: überschritten, %2 offen</translation>
    </message>
    <message>
        <source>%1: needs %2 a day</source>
        <extracomment>%1 a day, %2 a number of entries</extracomment>
        <translation>%1: %2 pro Tag nötig</translation>
    </message>
</context>
<context>
    <name>dw::ProjectFacts</name>
    <message>
        <source>Training</source>
        <extracomment>Whether the project of a dataset can be trained</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Nur dokumentierte Grenzwerte: AWS entscheidet.</translation>
    </message>
    <message>
        <source>Opens the Readiness tab.</source>
        <translation>Öffnet den Reiter „Bereitschaft“.</translation>
    </message>
    <message>
        <source>Training: %1. %2</source>
        <extracomment>For screen readers: %1 &quot;Not ready&quot;, %2 a sentence that says why</extracomment>
        <translation>Training: %1. %2</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Check all projects</source>
        <translation>Alle Projekte prüfen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Nur dokumentierte Grenzwerte: AWS entscheidet.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a verdict, e.g. &quot;Ready&quot;, %2 a number of projects</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No project is watched.</source>
        <translation>Kein Projekt wird beobachtet.</translation>
    </message>
    <message>
        <source>%1 of %2 projects checked</source>
        <translation>%1 von %2 Projekten geprüft</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading labels of %1</source>
        <translation>Labels von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Documented limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Why a check is met or not</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The page of the guide that names the limit</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Spoken for an empty cell of the columns &quot;Value&quot; and &quot;Documented limit&quot;</extracomment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessSurveyModel</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>How many documented limits are not met</extracomment>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>The first reason for the verdict</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessTab</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Labels werden gelesen…</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessText</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Labeled entries</source>
        <translation>Gelabelte Einträge</translation>
    </message>
    <message>
        <source>Entries without labels</source>
        <translation>Einträge ohne Labels</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Einträge mit Fehlern</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels without entries</source>
        <translation>Labels ohne Einträge</translation>
    </message>
    <message>
        <source>Labels with too many entries</source>
        <translation>Labels mit zu vielen Einträgen</translation>
    </message>
    <message>
        <source>Train labels also in test</source>
        <translation>Labels aus train auch in test</translation>
    </message>
    <message>
        <source>Invalid lines at import</source>
        <translation>Ungültige Zeilen beim Import</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>No such dataset of this project is watched.</source>
        <translation>Kein solcher Datensatz dieses Projekts wird beobachtet.</translation>
    </message>
    <message>
        <source>No operation is going on.</source>
        <translation>Es läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>The counts are about to change.</source>
        <translation>Die Zahlen ändern sich gerade.</translation>
    </message>
    <message>
        <source>The last update failed; the dataset is as before it.</source>
        <translation>Die letzte Aktualisierung ist fehlgeschlagen; der Datensatz ist wie zuvor.</translation>
    </message>
    <message>
        <source>The import failed: there is nothing to train on.</source>
        <translation>Der Import ist fehlgeschlagen: Es gibt nichts, womit trainiert werden könnte.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Er wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Deleted, or not in this account.</source>
        <translation>Gelöscht oder nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>One label is enough for boxes only, and whether there are boxes is not known.</source>
        <translation>Ein Label genügt nur bei Rahmen, und ob es Rahmen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not read, or not reported by AWS.</source>
        <translation>Nicht gelesen oder von AWS nicht gemeldet.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready with warnings</source>
        <translation>Bereit, mit Warnungen</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a project can be trained</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Nur dokumentierte Grenzwerte: AWS entscheidet.</translation>
    </message>
    <message>
        <source>Every limit is met. %1</source>
        <translation>Alle Grenzwerte sind eingehalten. %1</translation>
    </message>
    <message>
        <source>Every limit is met; warnings: %1. %2</source>
        <extracomment>%1 is a number of warnings</extracomment>
        <translation>Alle Grenzwerte sind eingehalten; Warnungen: %1. %2</translation>
    </message>
    <message>
        <source>Limits that are not met: %1. %2</source>
        <extracomment>%1 is a number of limits</extracomment>
        <translation>Nicht eingehaltene Grenzwerte: %1. %2</translation>
    </message>
    <message>
        <source>Limits that cannot be checked: %1. %2</source>
        <extracomment>%1 is a number of limits</extracomment>
        <translation>Nicht prüfbare Grenzwerte: %1. %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a limit is met</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Info</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what is checked, e.g. &quot;Entries&quot;; %2 is &quot;Train&quot; or &quot;Test&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1 each</source>
        <translation>mindestens je %1</translation>
    </message>
    <message>
        <source>at most %1 each</source>
        <translation>höchstens je %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>An empty dataset cannot be used.</source>
        <translation>Ein leerer Datensatz ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>More than the default; AWS raises it on request, for image-level labels only.</source>
        <translation>Mehr als der Standardwert; AWS erhöht ihn auf Anfrage, nur für Labels auf Bildebene.</translation>
    </message>
    <message>
        <source>Within the limit of this region.</source>
        <translation>Innerhalb des Grenzwerts dieser Region.</translation>
    </message>
    <message>
        <source>More than this region allows.</source>
        <translation>Mehr, als diese Region erlaubt.</translation>
    </message>
    <message>
        <source>Only labeled entries are used.</source>
        <translation>Nur gelabelte Einträge werden verwendet.</translation>
    </message>
    <message>
        <source>Without labels there is nothing to learn from.</source>
        <translation>Ohne Labels gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>Every entry has labels.</source>
        <translation>Jeder Eintrag hat Labels.</translation>
    </message>
    <message>
        <source>%1 entries without labels will be ignored.</source>
        <translation>%1 Einträge ohne Labels werden ignoriert.</translation>
    </message>
    <message>
        <source>No entry has an error.</source>
        <translation>Kein Eintrag hat einen Fehler.</translation>
    </message>
    <message>
        <source>These are not used, or only in part: see their errors.</source>
        <translation>Diese werden nicht oder nur teilweise verwendet: siehe ihre Fehler.</translation>
    </message>
    <message>
        <source>Enough labels, and not too many.</source>
        <translation>Genug Labels, und nicht zu viele.</translation>
    </message>
    <message>
        <source>Image-level labels need two, boxes one.</source>
        <translation>Labels auf Bildebene brauchen zwei, Rahmen eines.</translation>
    </message>
    <message>
        <source>More labels than a dataset may have.</source>
        <translation>Mehr Labels, als ein Datensatz haben darf.</translation>
    </message>
    <message>
        <source>Every label is used.</source>
        <translation>Jedes Label wird verwendet.</translation>
    </message>
    <message>
        <source>No entry uses %1.</source>
        <translation>Kein Eintrag verwendet %1.</translation>
    </message>
    <message>
        <source>No label has too many entries.</source>
        <translation>Kein Label hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>Too many entries: %1.</source>
        <translation>Zu viele Einträge: %1.</translation>
    </message>
    <message>
        <source>All are tested.</source>
        <translation>Alle werden getestet.</translation>
    </message>
    <message>
        <source>Not in test: %1.</source>
        <translation>Nicht in test: %1.</translation>
    </message>
    <message>
        <source>Counted by AWS at import, dropped lines too. The value shows entries with errors that were kept.</source>
        <translation>Von AWS beim Import gezählt, auch verworfene Zeilen. Der Wert zeigt Einträge mit Fehlern, die behalten wurden.</translation>
    </message>
    <message>
        <source>Its labels are not read yet.</source>
        <translation>Die Labels sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Every documented limit is met.</source>
        <translation>Alle dokumentierten Grenzwerte sind eingehalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is checked, e.g. &quot;Entries, test&quot;; %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dw::RefreshStatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Read-only: nothing in AWS is changed.</source>
        <translation>Nur lesend: In AWS wird nichts geändert.</translation>
    </message>
    <message>
        <source>status %1 ago</source>
        <extracomment>%1 a duration such as &quot;12 s&quot;: the statuses were read that long ago</extracomment>
        <translation>Status vor %1</translation>
    </message>
    <message>
        <source>counts up to %1 old</source>
        <extracomment>%1 a duration such as &quot;6 min&quot;: the oldest counts on show</extracomment>
        <translation>Zahlen bis zu %1 alt</translation>
    </message>
    <message>
        <source>reading counts, %1 of %2</source>
        <extracomment>The counts of so many datasets were read since the start</extracomment>
        <translation>Zahlen werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>checking %1 of %2</source>
        <translation>Prüfung läuft, %1 von %2</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>slowed down by AWS</source>
        <translation>von AWS gedrosselt</translation>
    </message>
    <message>
        <source>slowed down by AWS, next in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>von AWS gedrosselt, nächste Prüfung in %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 a duration such as &quot;48 s&quot;: the next refresh</extracomment>
        <translation>nächste Prüfung in %1</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 labeled</source>
        <extracomment>%1 &quot;3 selected&quot;, %2 labeled entries of %3 entries</extracomment>
        <translation>%1: %2 von %3 gelabelt</translation>
    </message>
    <message>
        <source>counts known for %1 of %2</source>
        <translation>Zahlen für %1 von %2 bekannt</translation>
    </message>
</context>
<context>
    <name>dw::Regions</name>
    <message>
        <source>Custom Labels was not offered in %1 when this version was made; it is asked all the same.</source>
        <extracomment>%1 is a region, or several separated by commas</extracomment>
        <translation>Custom Labels wurde in %1 nicht angeboten, als diese Version entstand; es wird trotzdem abgefragt.</translation>
    </message>
</context>
<context>
    <name>dw::ReportDialog</name>
    <message>
        <source>Show account &amp;ids in full</source>
        <translation>Konto-&amp;IDs vollständig anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Ab einem bestimmten Tag</translation>
    </message>
    <message>
        <source>Since the last report, %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>Seit dem letzten Bericht, %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>Alle %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln dataset(s) that the table shows</source>
        <translation>
            <numerusform>%Ln in der Tabelle angezeigter Datensatz</numerusform>
            <numerusform>%Ln in der Tabelle angezeigte Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML with charts</source>
        <translation>HTML mit Diagrammen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>Da&amp;tensätze</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past of %Ln dataset(s)…</source>
        <translation>
            <numerusform>Vergangene Werte von %Ln Datensatz werden gelesen…</numerusform>
            <numerusform>Vergangene Werte von %Ln Datensätzen werden gelesen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::ReportHtml</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labeled, start</source>
        <translation>Gelabelt, Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>im Zeitverlauf</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>With errors, start</source>
        <translation>Mit Fehlern, Anfang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Image datasets, %1 to %2</source>
        <extracomment>Two dates with times</extracomment>
        <translation>Bilddatensätze, %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>labeled %1, with errors %2</source>
        <translation>gelabelt %1, mit Fehlern %2</translation>
    </message>
    <message>
        <source>As far as Dataset Watch watched. “–” was not reported, or not known.</source>
        <translation>Soweit Dataset Watch beobachtet hat. „–“ heißt: nicht gemeldet oder nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>dw::RequestLog</name>
    <message>
        <source>OK</source>
        <extracomment>A request that succeeded</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1, %2 throttled</source>
        <extracomment>%1 attempts, %2 of which AWS throttled</extracomment>
        <translation>%1, %2 gedrosselt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 gedrosselt</translation>
    </message>
    <message>
        <source>1 call in the last hour</source>
        <translation>1 Aufruf in der letzten Stunde</translation>
    </message>
    <message>
        <source>%1 calls in the last hour</source>
        <translation>%1 Aufrufe in der letzten Stunde</translation>
    </message>
    <message>
        <source>%1, throttled once</source>
        <extracomment>%1 &quot;12 calls in the last hour&quot;; AWS refused some of them because they came too fast</extracomment>
        <translation>%1, einmal gedrosselt</translation>
    </message>
    <message>
        <source>%1, throttled %2 times</source>
        <translation>%1, %2-mal gedrosselt</translation>
    </message>
    <message>
        <source>throttled once in the last hour</source>
        <translation>in der letzten Stunde einmal gedrosselt</translation>
    </message>
    <message>
        <source>throttled %1 times in the last hour</source>
        <translation>in der letzten Stunde %1-mal gedrosselt</translation>
    </message>
</context>
<context>
    <name>dw::RequestLogDialog</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur &amp;Fehlschläge</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Requests that failed, and those that were tried again</source>
        <translation>Fehlgeschlagene Anfragen und solche, die wiederholt wurden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes the rows on show to a CSV file</source>
        <translation>Schreibt die angezeigten Zeilen in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Anfrageprotokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>When the request ended, by this computer’s clock</source>
        <translation>Wann die Anfrage endete, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>How long the last attempt took, in milliseconds</source>
        <translation>Dauer des letzten Versuchs in Millisekunden</translation>
    </message>
    <message>
        <source>How often it was tried; each attempt counts in AWS’s quota</source>
        <translation>Wie oft es versucht wurde; jeder Versuch zählt zum AWS-Kontingent</translation>
    </message>
    <message>
        <source>What AWS Support asks for</source>
        <translation>Wonach der AWS Support fragt</translation>
    </message>
</context>
<context>
    <name>dw::SampleTable</name>
    <message>
        <source>What was seen of the dataset</source>
        <translation>Erfasste Werte des Datensatzes</translation>
    </message>
</context>
<context>
    <name>dw::SampleTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>dw::SaveFile</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file, %2 the system&apos;s words</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>dw::SearchText</name>
    <message>
        <source>“%1” hides nothing: there is no such field. Fields are %2.</source>
        <extracomment>%1 is what a person typed, %2 a list of names that are not translated</extracomment>
        <translation>„%1“ filtert nichts: Dieses Feld gibt es nicht. Felder sind %2.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a number is missing, as in errors&gt;0 or labeled&lt;80%.</source>
        <translation>„%1“ filtert nichts: Eine Zahl fehlt, wie in errors&gt;0 oder labeled&lt;80%.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a time is missing, as in changed&lt;2h; units are m, h, d and w.</source>
        <translation>„%1“ filtert nichts: Eine Zeit fehlt, wie in changed&lt;2h; Einheiten sind m, h, d und w.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: only labeled and errors have a percentage.</source>
        <translation>„%1“ filtert nichts: Nur labeled und errors haben einen Prozentwert.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a text is not larger or smaller; use a colon.</source>
        <translation>„%1“ filtert nichts: Ein Text ist nicht größer oder kleiner; stattdessen einen Doppelpunkt verwenden.</translation>
    </message>
</context>
<context>
    <name>dw::SettingsDialog</name>
    <message>
        <source>&amp;Look for models that run</source>
        <translation>Nach &amp;laufenden Modellen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>For each operation, region and account. AWS allows 5; other programs of the account share it.</source>
        <translation>Je Operation, Region und Konto. AWS erlaubt 5; andere Programme des Kontos teilen sich diese.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>Nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>A PEM file with further certificate authorities, for a network that inspects traffic</source>
        <translation>Eine PEM-Datei mit weiteren Zertifizierungsstellen, für ein Netzwerk, das den Datenverkehr prüft</translation>
    </message>
    <message>
        <source>AWS charges for a model while it runs, used or not. Takes the permission rekognition:DescribeProjectVersions.</source>
        <translation>AWS berechnet ein Modell, solange es läuft, auch ungenutzt. Erfordert die Berechtigung rekognition:DescribeProjectVersions.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>Datei mit Zertifizierungsstellen auswählen</translation>
    </message>
    <message>
        <source>Refresh &amp;every</source>
        <translation>Aktualisieren &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Calls a second</source>
        <translation>Auf&amp;rufe pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days for which every change is kept</source>
        <translation>Tage, für die jede Änderung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Days for which one value an hour is kept</source>
        <translation>Tage, für die ein Wert pro Stunde aufbewahrt wird</translation>
    </message>
    <message>
        <source>Older values are thinned out to one a day, and kept.</source>
        <translation>Ältere Werte werden auf einen pro Tag ausgedünnt und aufbewahrt.</translation>
    </message>
    <message>
        <source>every change, then hourly up to</source>
        <extracomment>Follows a number of days for which history is kept in full</extracomment>
        <translation>jede Änderung, dann stündlich bis</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is not there, or cannot be read.</source>
        <translation>Diese Datei existiert nicht oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>dw::Shortcuts</name>
    <message>
        <source>Table of datasets</source>
        <translation>Tabelle der Datensätze</translation>
    </message>
    <message>
        <source>Filter box</source>
        <translation>Filterfeld</translation>
    </message>
    <message>
        <source>Lists and tabs</source>
        <translation>Listen und Reiter</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>Dieses Handbuch</translation>
    </message>
    <message>
        <source>Open the tab that fits the column</source>
        <translation>Den Reiter öffnen, der zur Spalte passt</translation>
    </message>
    <message>
        <source>Go to another row or column</source>
        <translation>Zu einer anderen Zeile oder Spalte</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Mehr Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>The last filters, while the box is empty</source>
        <translation>Die letzten Filter, solange das Feld leer ist</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>The next control, and the one before</source>
        <translation>Das nächste Bedienelement, und das vorige</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>From the topics to the text, and back</source>
        <translation>Von den Themen zum Text und zurück</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same</extracomment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>dw::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts…</source>
        <translation>Tastenkürzel suchen…</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>dw::SignIn</name>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>Die Anmeldung ist abgeschlossen. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. This page can be closed.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>This address does not belong to a sign-in that is under way.</source>
        <translation>Diese Adresse gehört zu keiner laufenden Anmeldung.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>You must specify a region: --region, AWS_REGION, or the profile&apos;s region.</source>
        <translation>Eine Region ist erforderlich: --region, AWS_REGION oder die Region des Profils.</translation>
    </message>
    <message>
        <source>%1 is no endpoint that credentials may be sent to.</source>
        <translation>%1 ist kein Endpunkt, an den Anmeldedaten gesendet werden dürfen.</translation>
    </message>
</context>
<context>
    <name>dw::SignInCode</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Page that wants the code</source>
        <translation>Seite, die den Code verlangt</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>%1 is a code such as ABCD-EFGH</extracomment>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>dw::SignInPanel</name>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>dw::SignInText</name>
    <message>
        <source>IAM Identity Center cannot be reached.</source>
        <translation>IAM Identity Center ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It was refused in the browser.</source>
        <translation>Sie wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody confirmed it in time.</source>
        <translation>Niemand hat sie rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>AWS was asked too often; wait a moment.</source>
        <translation>AWS wurde zu oft abgefragt; kurz warten.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <extracomment>%1 is the name of an SSO session</extracomment>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Signing in to %1: confirm in your browser.</source>
        <translation>Anmeldung bei %1: im Browser bestätigen.</translation>
    </message>
    <message>
        <source>Signing in to %1: enter this code on the page below, on any device. %2</source>
        <translation>Anmeldung bei %1: diesen Code auf der Seite unten eingeben, auf einem beliebigen Gerät. %2</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed. %2</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <extracomment>A code; %1 is a time of day</extracomment>
        <translation>Gültig bis %1.</translation>
    </message>
</context>
<context>
    <name>dw::SinceVisitMessage</name>
    <message>
        <source>Show them</source>
        <extracomment>Filters the list for the datasets that changed</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>dw::SpokenRow</name>
    <message>
        <source>counts not read yet</source>
        <translation>Zahlen noch nicht gelesen</translation>
    </message>
    <message>
        <source>counts not reported</source>
        <translation>Zahlen nicht gemeldet</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>noch keine Einträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 percent, %2</source>
        <translation>%1 Prozent, %2</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
</context>
<context>
    <name>dw::StatusMarkRow</name>
    <message>
        <source>Created again, %1</source>
        <translation>Erneut erstellt, %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>dw::SummaryStrip</name>
    <message>
        <source>entries labeled</source>
        <extracomment>Follows two numbers: &quot;39,399 of 45,790 entries labeled&quot;</extracomment>
        <translation>Einträgen gelabelt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 labeled entries of %2 entries</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>Entries that are not labeled yet</extracomment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>no entries with errors</source>
        <translation>keine Einträge mit Fehlern</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries with errors in %Ln dataset(s)</source>
        <extracomment>%1 entries in %Ln datasets</extracomment>
        <translation>
            <numerusform>%1 mit Fehlern in %Ln Datensatz</numerusform>
            <numerusform>%1 mit Fehlern in %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>counts known for %1 of %2</source>
        <translation>Zahlen für %1 von %2 bekannt</translation>
    </message>
    <message>
        <source>%1, done about %2</source>
        <extracomment>A pace, &quot;+38 a day&quot;, and a day</extracomment>
        <translation>%1, fertig etwa am %2</translation>
    </message>
</context>
<context>
    <name>dw::TimeDoubt</name>
    <message>
        <source>before its creation, says AWS</source>
        <translation>laut AWS vor der Erstellung</translation>
    </message>
    <message>
        <source>still to come, says AWS</source>
        <translation>laut AWS noch in der Zukunft</translation>
    </message>
</context>
<context>
    <name>dw::TimeTicks</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Week day, day and month as a QLocale date format: Fri 13 Nov</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Week day and day as a QLocale date format: Sat 14</extracomment>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>dw::Trend</name>
    <message>
        <source>change in 7 days: not read yet</source>
        <translation>Änderung in 7 Tagen: noch nicht gelesen</translation>
    </message>
    <message>
        <source>change in 7 days: not known</source>
        <translation>Änderung in 7 Tagen: nicht bekannt</translation>
    </message>
    <message>
        <source>no change in 7 days</source>
        <translation>keine Änderung in 7 Tagen</translation>
    </message>
    <message>
        <source>minus %1 in 7 days</source>
        <translation>minus %1 in 7 Tagen</translation>
    </message>
    <message>
        <source>plus %1 in 7 days</source>
        <translation>plus %1 in 7 Tagen</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is known of a week ago.</source>
        <translation>Zum Stand vor einer Woche ist nichts bekannt.</translation>
    </message>
    <message>
        <source>As many labeled entries as 7 days ago.</source>
        <translation>So viele gelabelte Einträge wie vor 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 labeled entries fewer than 7 days ago.</source>
        <translation>%1 gelabelte Einträge weniger als vor 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 labeled entries more than 7 days ago.</source>
        <translation>%1 gelabelte Einträge mehr als vor 7 Tagen.</translation>
    </message>
</context>
<context>
    <name>dw::WatchPane</name>
    <message>
        <source>No dataset matches “%1”.</source>
        <translation>Kein Datensatz passt zu „%1“.</translation>
    </message>
    <message>
        <source>No dataset needs attention.</source>
        <translation>Kein Datensatz braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No dataset has entries with errors.</source>
        <translation>Kein Datensatz hat Einträge mit Fehlern.</translation>
    </message>
    <message>
        <source>No dataset changed since the last visit.</source>
        <translation>Seit dem letzten Besuch hat sich kein Datensatz geändert.</translation>
    </message>
    <message>
        <source>No dataset is stale.</source>
        <translation>Kein Datensatz ist veraltet.</translation>
    </message>
    <message>
        <source>No dataset here.</source>
        <translation>Hier ist kein Datensatz.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing to show before the sign-in</source>
        <translation>Vor der Anmeldung gibt es nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Looking for datasets…</source>
        <translation>Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>No datasets found</source>
        <translation>Keine Datensätze gefunden</translation>
    </message>
    <message>
        <source>They may be in another region, or be known by their ARNs alone.</source>
        <translation>Vielleicht liegen sie in einer anderen Region oder sind nur über ihre ARNs bekannt.</translation>
    </message>
    <message>
        <source>Look in all regions</source>
        <translation>In allen Regionen suchen</translation>
    </message>
    <message>
        <source>Paste ARNs</source>
        <translation>ARNs einfügen</translation>
    </message>
    <message>
        <source>No dataset is hidden.</source>
        <translation>Kein Datensatz ist ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dataset(s) are hidden</source>
        <translation>
            <numerusform>Der Datensatz ist ausgeblendet (%Ln)</numerusform>
            <numerusform>Alle %Ln Datensätze sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Ausgeblendete anzeigen</translation>
    </message>
</context>
<context>
    <name>dw::WindowActions</name>
    <message>
        <source>&amp;Add datasets…</source>
        <translation>Datensätze &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add datasets</source>
        <translation>Datensätze hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;selected</source>
        <translation>Aus&amp;gewählte aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>What the table shows, to a file</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>A file about how labeling went, for the team</extracomment>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Check a &amp;manifest…</source>
        <extracomment>A local file that lists images for an import</extracomment>
        <translation>&amp;Manifest prüfen…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>&amp;ARN kopieren</translation>
    </message>
    <message>
        <source>Copy a&amp;ws command</source>
        <extracomment>A command for a terminal; aws is its name</extracomment>
        <translation>a&amp;ws-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;boto3 code</source>
        <extracomment>Lines of Python; boto3 is a name</extracomment>
        <translation>&amp;boto3-Code kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <extracomment>The list at the left with views, statuses, connections and projects</extracomment>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button that opens the sidebar in a narrow window</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views, statuses, connections and projects</source>
        <translation>Ansichten, Status, Verbindungen und Projekte</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Fit columns to window</source>
        <translation>Spalten an &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Hide account &amp;ids</source>
        <extracomment>Privacy mode, for screenshots: the ids of AWS accounts are masked</extracomment>
        <translation>&amp;Konto-IDs ausblenden</translation>
    </message>
    <message>
        <source>For screenshots; copying and exporting still give the real ids</source>
        <translation>Für Bildschirmfotos; beim Kopieren und Exportieren erscheinen weiterhin die echten IDs</translation>
    </message>
    <message>
        <source>&amp;Activity of all datasets…</source>
        <extracomment>What happened to all datasets</extracomment>
        <translation>&amp;Aktivität aller Datensätze…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Open in the AWS &amp;console</source>
        <extracomment>AWS&apos;s web pages</extracomment>
        <translation>In der AWS-K&amp;onsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>Als ge&amp;sehen markieren</translation>
    </message>
    <message>
        <source>&amp;Notes and target…</source>
        <extracomment>A person&apos;s own notes about a dataset</extracomment>
        <translation>&amp;Notizen und Ziel…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <extracomment>Entries with errors</extracomment>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>Be&amp;reitschaft</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>What happened to a dataset</extracomment>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Stop watching…</source>
        <extracomment>AWS is not changed; the dataset is no longer shown</extracomment>
        <translation>Nich&amp;t mehr beobachten…</translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>&amp;Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Use an AWS &amp;profile…</source>
        <translation>AWS-&amp;Profil verwenden…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Privacy and permissions</source>
        <translation>&amp;Datenschutz und Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Request log…</source>
        <translation>&amp;Anfrageprotokoll…</translation>
    </message>
    <message>
        <source>&amp;About Dataset Watch</source>
        <translation>Übe&amp;r Dataset Watch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>Da&amp;tensätze</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>How rows of the table stand together</extracomment>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Ne&amp;xt grouping</source>
        <extracomment>None, project, connection, tag, and none again</extracomment>
        <translation>Nä&amp;chste Gruppierung</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen a&amp;ufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Details at the right</source>
        <extracomment>Where the details of a dataset stand: instead of below the table</extracomment>
        <translation>&amp;Details rechts</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>The built-in help</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>Rows of the table stand together: by project, connection or tag</extracomment>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>S&amp;how in the list again</source>
        <translation>&amp;Wieder in der Liste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide from the list</source>
        <translation>In der Liste aus&amp;blenden</translation>
    </message>
    <message>
        <source>Check all &amp;projects…</source>
        <extracomment>Whether each project can be trained</extracomment>
        <translation>Alle &amp;Projekte prüfen…</translation>
    </message>
</context>
<context>
    <name>dw::WindowAlerts</name>
    <message>
        <source>Show Dataset Watch</source>
        <translation>Dataset Watch anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
</TS>
