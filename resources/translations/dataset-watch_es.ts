<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>dw::AboutDialog</name>
    <message>
        <source>About Dataset Watch</source>
        <translation>Acerca de Dataset Watch</translation>
    </message>
    <message>
        <source>Watches image datasets in Amazon Rekognition Custom Labels. Read-only: nothing in AWS is changed.</source>
        <translation>Vigila conjuntos de datos de imágenes en Amazon Rekognition Custom Labels. Solo lectura: no se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Comes with no warranty. Made with Qt %1.</source>
        <extracomment>%1 a version number of the Qt library</extracomment>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Not made by or connected with Amazon. Amazon Rekognition is a trademark of Amazon.com, Inc.</source>
        <translation>No está hecho por Amazon ni vinculado a Amazon. Amazon Rekognition es una marca comercial de Amazon.com, Inc.</translation>
    </message>
</context>
<context>
    <name>dw::ActivityDialog</name>
    <message>
        <source>Activity of all datasets</source>
        <translation>Actividad de todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Nothing changed in this time, as far as it was watched.</source>
        <translation>No ha cambiado nada en este tiempo, según lo vigilado.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln event(s)</source>
        <translation>
            <numerusform>El evento más reciente (%Ln)</numerusform>
            <numerusform>Los %Ln eventos más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::ActivityModel</name>
    <message>
        <source>Noticed</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What an event is about, e.g. the status</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>dw::ActivityTab</name>
    <message>
        <source>Nothing changed since this dataset is watched.</source>
        <translation>No ha cambiado nada desde que se vigila este conjunto de datos.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Creado de nuevo</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>The program did not run, or could not read</extracomment>
        <translation>Sin vigilancia</translation>
    </message>
    <message>
        <source>labeled %1 → %2</source>
        <extracomment>The numbers of labeled entries of the dataset that was deleted, and of the new one</extracomment>
        <translation>etiquetadas %1 → %2</translation>
    </message>
    <message>
        <source>%1 → Not found</source>
        <extracomment>From a status to none: AWS does not know the dataset any more</extracomment>
        <translation>%1 → No encontrado</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Two times</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 a time: today 18:02</extracomment>
        <translation>hoy %1</translation>
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
            <numerusform>%1 conjunto de datos ha cambiado</numerusform>
            <numerusform>%1 conjuntos de datos han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labeled</source>
        <translation>etiquetadas: %1</translation>
    </message>
    <message>
        <source>%1 no longer labeled</source>
        <translation>ya no etiquetadas: %1</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 con operación terminada</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>%1 with more errors</source>
        <translation>%1 con más errores</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1 a time, such as Friday 18:02, %2 what happened since</extracomment>
        <translation>Desde %1, %2.</translation>
    </message>
</context>
<context>
    <name>dw::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>dw::AddDatasetsDialog</name>
    <message>
        <source>Add datasets</source>
        <translation>Añadir conjuntos de datos</translation>
    </message>
    <message>
        <source>Find datasets</source>
        <translation>Buscar conjuntos de datos</translation>
    </message>
    <message>
        <source>Paste ARNs</source>
        <translation>Pegar varios ARN</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln dataset(s)</source>
        <extracomment>Button: watch so many datasets</extracomment>
        <translation>
            <numerusform>Añadir %Ln conjunto de datos</numerusform>
            <numerusform>Añadir %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to add datasets</source>
        <translation>Formas de añadir conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>dw::AlertSettings</name>
    <message>
        <source>Tell me when</source>
        <translation>Avisar cuando</translation>
    </message>
    <message>
        <source>a dataset &amp;finished or failed</source>
        <translation>un conjunto de datos &amp;termine o falle</translation>
    </message>
    <message>
        <source>e&amp;rrors rose</source>
        <translation>a&amp;umenten los errores</translation>
    </message>
    <message>
        <source>&amp;nothing was labeled for</source>
        <translation>&amp;no se etiquete nada durante</translation>
    </message>
    <message>
        <source>While entries are left. Vendors deliver in batches, so days without progress may be normal.</source>
        <translation>Mientras queden entradas. Los proveedores entregan por lotes, así que unos días sin avances pueden ser normales.</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Unit behind a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours without progress</source>
        <translation>Horas sin avances</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icono en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep watching when the window is closed</source>
        <translation>Seguir &amp;vigilando al cerrar la ventana</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again</source>
        <translation>El icono de la bandeja vuelve a abrir la ventana</translation>
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
        <translation>creación completada</translation>
    </message>
    <message>
        <source>update complete</source>
        <translation>actualización completada</translation>
    </message>
    <message>
        <source>create failed</source>
        <translation>creación fallida</translation>
    </message>
    <message>
        <source>update failed</source>
        <translation>actualización fallida</translation>
    </message>
    <message>
        <source>errors rose</source>
        <translation>han aumentado los errores</translation>
    </message>
    <message>
        <source>no progress for %1</source>
        <translation>sin avances desde hace %1</translation>
    </message>
    <message>
        <source>Counts not reported</source>
        <translation>Recuentos no comunicados</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún sin entradas</translation>
    </message>
    <message>
        <source>%1 of %2 labeled</source>
        <translation>%1 de %2 etiquetadas</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>sin errores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <extracomment>%1 is &quot;20 errors&quot;, %2 a number</extracomment>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Its datasets show their last values until you sign in again.</source>
        <translation>Sus conjuntos de datos muestran los últimos valores hasta que vuelva a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) finished</source>
        <translation>
            <numerusform>%Ln conjunto de datos terminado</numerusform>
            <numerusform>%Ln conjuntos de datos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) failed</source>
        <translation>
            <numerusform>%Ln conjunto de datos con fallo</numerusform>
            <numerusform>%Ln conjuntos de datos con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors rose in %Ln dataset(s)</source>
        <translation>
            <numerusform>Más errores en %Ln conjunto de datos</numerusform>
            <numerusform>Más errores en %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>errors rose in %Ln</source>
        <translation>
            <numerusform>más errores en %Ln</numerusform>
            <numerusform>más errores en %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No progress in %Ln dataset(s)</source>
        <translation>
            <numerusform>Sin avances en %Ln conjunto de datos</numerusform>
            <numerusform>Sin avances en %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no progress in %Ln</source>
        <translation>
            <numerusform>sin avances en %Ln</numerusform>
            <numerusform>sin avances en %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) expired</source>
        <translation>
            <numerusform>%Ln inicio de sesión caducado</numerusform>
            <numerusform>%Ln inicios de sesión caducados</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <extracomment>Title of a notification about datasets that are not real</extracomment>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired</source>
        <translation>El inicio de sesión de %1 ha caducado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A dataset: what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is a list of names, %2 a number</extracomment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>dw::ChartLegend</name>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
</context>
<context>
    <name>dw::ChartPanel</name>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connect a real account…</source>
        <translation>Conectar una cuenta real…</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Forget this connection…</source>
        <translation>Olvidar esta conexión…</translation>
    </message>
    <message>
        <source>Who am I</source>
        <extracomment>Which user or role of AWS a connection is</extracomment>
        <translation>Ver identidad</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Introducir código…</translation>
    </message>
    <message>
        <source>Show the command…</source>
        <translation>Mostrar el comando…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>Permisos…</translation>
    </message>
    <message>
        <source>Find datasets…</source>
        <translation>Buscar conjuntos de datos…</translation>
    </message>
    <message>
        <source>Enter new keys…</source>
        <translation>Introducir claves nuevas…</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionDialog</name>
    <message>
        <source>Connect with an access key</source>
        <translation>Conectar con una clave de acceso</translation>
    </message>
    <message>
        <source>As you want to call it</source>
        <translation>El nombre que prefiera</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Solo para claves temporales</translation>
    </message>
    <message>
        <source>One region or several, separated by commas</source>
        <translation>Una o varias regiones, separadas por comas</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Access &amp;key id</source>
        <translation>&amp;ID de clave de acceso</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>Clave de acceso &amp;secreta</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>&amp;Token de sesión</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regiones</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: make the connection</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Button: ask AWS whose keys these are</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Claves nuevas para %1</translation>
    </message>
    <message>
        <source>These keys belong to account %1, %2.</source>
        <extracomment>%1 an account number, %2 the ARN of a user or role</extracomment>
        <translation>Estas claves pertenecen a la cuenta %1, %2.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a region; one looks like eu-west-1.</source>
        <translation>«%1» no es el nombre de una región; un ejemplo es eu-west-1.</translation>
    </message>
    <message>
        <source>Asking AWS whose keys these are…</source>
        <translation>Consultando a AWS de quién son estas claves…</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionMessages</name>
    <message>
        <source>1 connection shows values from then.</source>
        <translation>1 conexión muestra valores de entonces.</translation>
    </message>
    <message>
        <source>%1 connections show values from then.</source>
        <translation>%1 conexiones muestran valores de entonces.</translation>
    </message>
    <message>
        <source>1 connection waits for it.</source>
        <translation>1 conexión lo está esperando.</translation>
    </message>
    <message>
        <source>%1 connections wait for it.</source>
        <translation>%1 conexiones lo están esperando.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired at %2.</source>
        <extracomment>%1 is the name of an SSO session, %2 a time</extracomment>
        <translation>El inicio de sesión de %1 ha caducado (%2).</translation>
    </message>
    <message>
        <source>%1 needs a sign-in.</source>
        <translation>%1 requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>No Custom Labels datasets in %1 for account %2.</source>
        <extracomment>%1 is a region such as eu-west-1, or several; %2 an account id</extracomment>
        <translation>No hay conjuntos de datos de Custom Labels en %1 para la cuenta %2.</translation>
    </message>
    <message>
        <source>No Custom Labels datasets in %1.</source>
        <translation>No hay conjuntos de datos de Custom Labels en %1.</translation>
    </message>
    <message>
        <source>Look in all regions</source>
        <translation>Buscar en todas las regiones</translation>
    </message>
    <message>
        <source>Paste ARNs…</source>
        <translation>Pegar varios ARN…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Forget the connection</source>
        <translation>Olvidar la conexión</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
    <message>
        <source>Enter keys for this session…</source>
        <translation>Introducir claves para esta sesión…</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Introducir código…</translation>
    </message>
    <message>
        <source>Show the command…</source>
        <translation>Mostrar el comando…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>Añadir un archivo de CA…</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Copiar la política que falta</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Ver identidad</translation>
    </message>
    <message>
        <source>The keys of %1 are those of the account’s root user, which may do everything. Safer: a user or role with AmazonRekognitionReadOnlyAccess.</source>
        <extracomment>%1 is a connection; the policy is one of AWS&apos;s own, its name is not translated</extracomment>
        <translation>Las claves de %1 son las del usuario raíz de la cuenta, que puede hacerlo todo. Es más seguro un usuario o rol con AmazonRekognitionReadOnlyAccess.</translation>
    </message>
    <message>
        <source>The keys of %1 were entered more than 90 days ago. Safer: make new ones, and delete these in AWS.</source>
        <translation>Las claves de %1 se introdujeron hace más de 90 días. Es más seguro crear unas nuevas y eliminar estas en AWS.</translation>
    </message>
    <message>
        <source>%1 was asked, and this came back: %2</source>
        <extracomment>%1 is a host, %2 what came back, e.g. HTTP 302</extracomment>
        <translation>Se ha consultado %1 y la respuesta ha sido: %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 off; requests are corrected.</source>
        <extracomment>%1 is a duration such as 7 min</extracomment>
        <translation>El reloj de este equipo tiene un desfase de %1; las solicitudes se corrigen.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read; the system&apos;s authorities are trusted instead.</source>
        <translation>No se puede leer el archivo de CA %1; en su lugar se confía en las autoridades del sistema.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the keys of %1 are kept for this run only.</source>
        <translation>Este equipo no tiene llavero, así que las claves de %1 se conservan solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the keys of %1 are kept for this run only.</source>
        <translation>El llavero está bloqueado, así que las claves de %1 se conservan solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain did not save the keys of %1; they are kept for this run only.</source>
        <translation>El llavero no ha guardado las claves de %1; se conservan solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the keys of %1 are still in it and the connection stays.</source>
        <translation>El llavero está bloqueado, así que las claves de %1 siguen en él y la conexión se mantiene.</translation>
    </message>
    <message>
        <source>The keychain did not delete the keys of %1, so the connection stays.</source>
        <translation>El llavero no ha eliminado las claves de %1, así que la conexión se mantiene.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>%1 is a connection, %2 the ARN of a user or role</extracomment>
        <translation>%1 es %2.</translation>
    </message>
</context>
<context>
    <name>dw::ConnectionText</name>
    <message numerus="yes">
        <source>%Ln region(s)</source>
        <translation>
            <numerusform>%Ln región</numerusform>
            <numerusform>%Ln regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>requiere iniciar sesión</translation>
    </message>
    <message>
        <source>MFA code needed</source>
        <translation>requiere código MFA</translation>
    </message>
    <message>
        <source>asks to run a command</source>
        <translation>pide ejecutar un comando</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>conectada</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <extracomment>%1 is a duration such as 8 min</extracomment>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>signed in until %1</source>
        <translation>sesión iniciada hasta %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>sesión caducada</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>A connection whose requests fail, without a better word for why</extracomment>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de demo</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventados</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ninguna conexión</translation>
    </message>
    <message>
        <source>1 needs sign-in</source>
        <extracomment>of several connections</extracomment>
        <translation>1 requiere iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need sign-in</source>
        <translation>
            <numerusform>%Ln requiere iniciar sesión</numerusform>
            <numerusform>%Ln requieren iniciar sesión</numerusform>
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
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys in this computer’s keychain</source>
        <translation>Claves en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Keys for this run only</source>
        <translation>Claves solo para esta ejecución</translation>
    </message>
    <message>
        <source>Keys of the environment</source>
        <translation>Claves del entorno</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1 is a profile, %2 the file and line where it is written</extracomment>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Profile %1 in %2</source>
        <translation>Perfil %1 en %2</translation>
    </message>
    <message>
        <source>%1, SSO %2</source>
        <extracomment>%1 says which profile, %2 is the name of an SSO session</extracomment>
        <translation>%1, SSO %2</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Temporary keys until %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Claves temporales hasta %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Sesión iniciada hasta %1</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <extracomment>%1 a URL that is asked instead of AWS</extracomment>
        <translation>Consulta %1</translation>
    </message>
</context>
<context>
    <name>dw::ConsentDialog</name>
    <message>
        <source>Run this command?</source>
        <translation>¿Ejecutar este comando?</translation>
    </message>
    <message>
        <source>The profile “%1” runs this command to get its keys:</source>
        <translation>El perfil «%1» ejecuta este comando para obtener sus claves:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>It is written in %1.</source>
        <translation>Está escrito en %1.</translation>
    </message>
    <message>
        <source>Whoever can write that file chooses the command, and it runs with your rights. You are asked again when it changes.</source>
        <translation>Quien pueda escribir en ese archivo elige el comando, y este se ejecuta con los permisos de su usuario. Se le volverá a preguntar cuando cambie.</translation>
    </message>
    <message>
        <source>&amp;Run this command</source>
        <translation>&amp;Ejecutar este comando</translation>
    </message>
    <message>
        <source>&amp;Don’t run</source>
        <translation>&amp;No ejecutar</translation>
    </message>
</context>
<context>
    <name>dw::CostMessage</name>
    <message>
        <source>Copy stop command</source>
        <translation>Copiar el comando de detención</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Whether a model runs there is not known.</source>
        <translation>No se sabe si hay allí algún modelo en ejecución.</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Copiar la política que falta</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Ver identidad</translation>
    </message>
</context>
<context>
    <name>dw::CredentialText</name>
    <message>
        <source>this connection</source>
        <translation>esta conexión</translation>
    </message>
    <message>
        <source>%1 needs a sign-in.</source>
        <extracomment>%1 is the name of an SSO session</extracomment>
        <translation>%1 requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 needs a code of its MFA device.</source>
        <extracomment>%1 is a connection, %2 the serial number of an MFA device</extracomment>
        <translation>%1 necesita un código de su dispositivo MFA.</translation>
    </message>
    <message>
        <source>%1 needs a code of the MFA device %2.</source>
        <translation>%1 necesita un código del dispositivo MFA %2.</translation>
    </message>
    <message>
        <source>Enter the six digits it shows.</source>
        <translation>Introduzca las seis cifras que muestra.</translation>
    </message>
    <message>
        <source>The profile %1 wants to run a command to get its keys.</source>
        <translation>El perfil %1 quiere ejecutar un comando para obtener sus claves.</translation>
    </message>
    <message>
        <source>Look at the command before it runs.</source>
        <translation>Revise el comando antes de que se ejecute.</translation>
    </message>
    <message>
        <source>There is no profile %1 in the AWS files any more</source>
        <translation>El perfil %1 ya no está en los archivos de AWS</translation>
    </message>
    <message>
        <source>Write it there again, or forget the connection.</source>
        <translation>Vuelva a escribirlo allí u olvide la conexión.</translation>
    </message>
    <message>
        <source>The profile %1 has only half of its keys</source>
        <translation>El perfil %1 solo tiene la mitad de sus claves</translation>
    </message>
    <message>
        <source>Add what is missing to the file.</source>
        <translation>Añada al archivo lo que falta.</translation>
    </message>
    <message>
        <source>The keys of the profile %1 cannot be right</source>
        <translation>Las claves del perfil %1 no pueden ser correctas</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>The profile %1 names no way to sign in</source>
        <translation>El perfil %1 no indica cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Run “aws configure sso” or “aws configure” for it.</source>
        <translation>Ejecute «aws configure sso» o «aws configure» para este perfil.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used as it is written</source>
        <translation>El perfil %1 no se puede usar tal como está escrito</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>The token file of the profile %1 cannot be read</source>
        <translation>No se puede leer el archivo de token del perfil %1</translation>
    </message>
    <message>
        <source>Check its path, and what writes it.</source>
        <translation>Compruebe su ruta y el programa que lo escribe.</translation>
    </message>
    <message>
        <source>The command of the profile %1 was not found</source>
        <translation>No se ha encontrado el comando del perfil %1</translation>
    </message>
    <message>
        <source>Check that its program is installed.</source>
        <translation>Compruebe que su programa está instalado.</translation>
    </message>
    <message>
        <source>The command of the profile %1 failed</source>
        <translation>El comando del perfil %1 ha fallado</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Ejecútelo en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>The command of the profile %1 did not end in time</source>
        <translation>El comando del perfil %1 no ha terminado a tiempo</translation>
    </message>
    <message>
        <source>It may wait for an answer: run it in a terminal once.</source>
        <translation>Tal vez espera una respuesta: ejecútelo una vez en un terminal.</translation>
    </message>
    <message>
        <source>The command of the profile %1 gave no keys that can be read</source>
        <translation>El comando del perfil %1 no ha dado claves que se puedan leer</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it says.</source>
        <translation>Ejecútelo en un terminal para ver qué dice.</translation>
    </message>
    <message>
        <source>The command of the profile %1 cannot be read</source>
        <translation>No se puede leer el comando del perfil %1</translation>
    </message>
    <message>
        <source>The keys of the profile %1 ran out before they came</source>
        <translation>Las claves del perfil %1 llegaron ya caducadas</translation>
    </message>
    <message>
        <source>Renew them where they come from.</source>
        <translation>Renuévelas en su origen.</translation>
    </message>
    <message>
        <source>The profile %1 signs in with the AWS CLI, which is not installed</source>
        <translation>El perfil %1 inicia sesión con la AWS CLI, que no está instalada</translation>
    </message>
    <message>
        <source>Install the AWS CLI version 2 (aws.amazon.com/cli), then try again.</source>
        <translation>Instale la versión 2 de la AWS CLI (aws.amazon.com/cli) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The way the profile %1 signs in is not supported</source>
        <translation>El modo en que el perfil %1 inicia sesión no es compatible</translation>
    </message>
    <message>
        <source>Choose another profile, or enter keys.</source>
        <translation>Elija otro perfil o introduzca claves.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file, %2 the number of a line in it</extracomment>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>dw::DatasetCells</name>
    <message>
        <source>No entries yet</source>
        <translation>Aún sin entradas</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>AWS did not report this.</source>
        <translation>AWS no ha informado de esto.</translation>
    </message>
    <message>
        <source>%1 of %2 entries labeled, your target</source>
        <translation>%1 de %2 entradas etiquetadas, su objetivo</translation>
    </message>
    <message>
        <source>%1 of %2 entries labeled</source>
        <translation>%1 de %2 entradas etiquetadas</translation>
    </message>
    <message>
        <source>AWS reports more labeled entries than entries.</source>
        <translation>AWS indica más entradas etiquetadas que entradas.</translation>
    </message>
    <message>
        <source>Values from %1.</source>
        <translation>Valores de: %1.</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: aún sin leer</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a column in which a person noted nothing: Due: none</extracomment>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: no comunicado</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>% error</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Message code</source>
        <translation>Cód. de mensaje</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Dataset id</source>
        <translation>ID del conjunto</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>The last operation on the dataset. Sorted: needs attention, in progress, the rest</source>
        <translation>La última operación del conjunto de datos. Orden: requieren atención, en curso, el resto</translation>
    </message>
    <message>
        <source>The Custom Labels project the dataset belongs to</source>
        <translation>El proyecto de Custom Labels al que pertenece el conjunto de datos</translation>
    </message>
    <message>
        <source>Training or test dataset</source>
        <translation>Conjunto de datos de entrenamiento (train) o de prueba (test)</translation>
    </message>
    <message>
        <source>Labeled entries of all entries, or of your target, rounded down</source>
        <translation>Entradas etiquetadas respecto de todas, o de su objetivo, redondeado a la baja</translation>
    </message>
    <message>
        <source>Entries that have labels</source>
        <translation>Entradas que tienen etiquetas</translation>
    </message>
    <message>
        <source>All entries of the dataset</source>
        <translation>Todas las entradas del conjunto de datos</translation>
    </message>
    <message>
        <source>Entries with at least one error: not used for training, or only in part</source>
        <translation>Entradas con al menos un error: no se usan en el entrenamiento, o solo en parte</translation>
    </message>
    <message>
        <source>Labeled entries now, compared with 7 days ago, and how they went</source>
        <translation>Entradas etiquetadas ahora, comparadas con hace 7 días, y su evolución</translation>
    </message>
    <message>
        <source>What AWS says of the last operation</source>
        <translation>Lo que dice AWS de la última operación</translation>
    </message>
    <message>
        <source>When AWS last changed the dataset</source>
        <translation>Cuándo modificó AWS el conjunto de datos por última vez</translation>
    </message>
    <message>
        <source>Labels declared in the dataset</source>
        <translation>Etiquetas declaradas en el conjunto de datos</translation>
    </message>
    <message>
        <source>Entries without labels</source>
        <translation>Entradas sin etiquetas</translation>
    </message>
    <message>
        <source>Entries still to label: to your target, else all that have no labels</source>
        <translation>Entradas que quedan por etiquetar: hasta su objetivo o, si no lo hay, todas las que no tienen etiquetas</translation>
    </message>
    <message>
        <source>Labeled entries a day, over the last 30 days with their pauses</source>
        <translation>Entradas etiquetadas al día, en los últimos 30 días con sus pausas</translation>
    </message>
    <message>
        <source>When labeling ends at this pace, and the range it may fall into</source>
        <translation>Cuándo terminará el etiquetado a este ritmo, y el intervalo en que puede caer</translation>
    </message>
    <message>
        <source>The due date you noted</source>
        <translation>La fecha límite anotada</translation>
    </message>
    <message>
        <source>The tags you noted</source>
        <translation>Las marcas anotadas</translation>
    </message>
    <message>
        <source>Entries with errors of all entries, rounded down</source>
        <translation>Entradas con errores respecto de todas, redondeado a la baja</translation>
    </message>
    <message>
        <source>AWS&apos;s code for its message</source>
        <translation>El código de AWS para su mensaje</translation>
    </message>
    <message>
        <source>When the dataset was created</source>
        <translation>Cuándo se creó el conjunto de datos</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>Región de AWS</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>Cuenta de AWS</translation>
    </message>
    <message>
        <source>The connection that reads the dataset</source>
        <translation>La conexión que lee el conjunto de datos</translation>
    </message>
    <message>
        <source>The dataset&apos;s Amazon Resource Name</source>
        <translation>El nombre de recurso de Amazon (ARN) del conjunto de datos</translation>
    </message>
    <message>
        <source>The last part of the ARN</source>
        <translation>La última parte del ARN</translation>
    </message>
    <message>
        <source>When its counts were last read</source>
        <translation>Cuándo se leyeron sus recuentos por última vez</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Whether a model of the project runs, else when it was last trained and how good it is</source>
        <translation>Si hay un modelo del proyecto en ejecución o, si no, cuándo se entrenó por última vez y qué calidad tiene</translation>
    </message>
</context>
<context>
    <name>dw::DatasetDetails</name>
    <message>
        <source>Select a dataset to see its numbers, AWS’s message and its history.</source>
        <translation>Seleccione un conjunto de datos para ver sus números, el mensaje de AWS y su historial.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Partes de los detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Entries with errors</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Readiness</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>What happened to a dataset</extracomment>
        <translation>Actividad</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Errores %</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
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
        <translation>Comprobar un manifiesto…</translation>
    </message>
    <message>
        <source>Status, message and times</source>
        <translation>Estado, mensaje y fechas</translation>
    </message>
    <message>
        <source>Says what AWS would reject or drop in the file that was imported, if you have it here</source>
        <translation>Indica qué rechazaría o descartaría AWS en el archivo importado, si lo tiene en este equipo</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>When the dataset was made</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When AWS last changed the dataset</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>When this program last read it</extracomment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>The day by which labeling has to be done</extracomment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Entries to come</source>
        <extracomment>How many entries the dataset will have</extracomment>
        <translation>Entradas previstas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>Copiar el ARN</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 previstas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>AWS gives no message.</source>
        <translation>AWS no da ningún mensaje.</translation>
    </message>
    <message>
        <source>The fault is on AWS’s side: try again later.</source>
        <translation>El problema está en AWS: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The fault is in what was sent: correct it and try again.</source>
        <translation>El problema está en lo que se envió: corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The last check failed %1. %2</source>
        <extracomment>%1 &quot;2 min ago&quot; or a date, %2 a sentence that says why</extracomment>
        <translation>La última consulta ha fallado (%1). %2</translation>
    </message>
    <message>
        <source>AWS’s message: %1</source>
        <extracomment>Spoken; %1 is AWS&apos;s text</extracomment>
        <translation>Mensaje de AWS: %1</translation>
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
        <translation>AWS no ha informado de este número.</translation>
    </message>
    <message>
        <source>Not read from AWS yet.</source>
        <translation>Aún no se ha leído de AWS.</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>aún sin entradas</translation>
    </message>
    <message>
        <source>of %1 entries, %2</source>
        <extracomment>%1 how many entries there are, %2 a percentage</extracomment>
        <translation>de %1 entradas, %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>not used, or only in part</source>
        <translation>sin uso o uso parcial</translation>
    </message>
    <message>
        <source>To go</source>
        <extracomment>Entries still to label</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>to the target of %1</source>
        <translation>para el objetivo de %1</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>still to label</source>
        <translation>por etiquetar</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>How many labels the dataset declares</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declaradas</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How many entries are labeled a day</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>in up to 30 days</source>
        <translation>en un máximo de 30 días</translation>
    </message>
    <message>
        <source>Nothing was seen of this dataset before.</source>
        <translation>No hay datos anteriores de este conjunto de datos.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When labeling ends</extracomment>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a day: about 24 Nov</extracomment>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
</context>
<context>
    <name>dw::DatasetTableView</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Fit columns to window</source>
        <translation>&amp;Ajustar las columnas a la ventana</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>dw::DemoSession</name>
    <message>
        <source>Demo data</source>
        <translation>Datos de demo</translation>
    </message>
</context>
<context>
    <name>dw::DialogController</name>
    <message numerus="yes">
        <source>Erase the history of %Ln dataset(s) since %1?</source>
        <extracomment>%1 is a day, as &quot;3 Aug&quot;</extracomment>
        <translation>
            <numerusform>¿Borrar el historial de %Ln conjunto de datos desde el %1?</numerusform>
            <numerusform>¿Borrar el historial de %Ln conjuntos de datos desde el %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the history of %Ln dataset(s)?</source>
        <translation>
            <numerusform>¿Borrar el historial de %Ln conjunto de datos?</numerusform>
            <numerusform>¿Borrar el historial de %Ln conjuntos de datos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. AWS is not changed.</source>
        <translation>Esta acción no se puede deshacer. No se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>Erase history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Its key leaves this computer’s keychain, and its datasets leave the list. AWS is not changed.</source>
        <translation>Su clave se elimina del llavero de este equipo y sus conjuntos de datos desaparecen de la lista. No se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>Its datasets leave the list. The AWS files of this computer and AWS are not changed.</source>
        <translation>Sus conjuntos de datos desaparecen de la lista. No se cambian los archivos de AWS de este equipo ni nada en AWS.</translation>
    </message>
    <message>
        <source>Forget the connection “%1”?</source>
        <translation>¿Olvidar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>Stop watching %Ln dataset(s)?</source>
        <translation>
            <numerusform>¿Dejar de vigilar %Ln conjunto de datos?</numerusform>
            <numerusform>¿Dejar de vigilar %Ln conjuntos de datos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the list and can be added again. AWS is not changed.</source>
        <translation>Desaparecen de la lista y se pueden volver a añadir. No se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
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
        <translation>La línea no tiene ningún atributo de etiqueta, o le faltan los metadatos correspondientes.</translation>
    </message>
    <message>
        <source>A label attribute is not built as AWS expects it.</source>
        <translation>Un atributo de etiqueta no tiene la estructura que AWS espera.</translation>
    </message>
    <message>
        <source>The metadata of a label attribute is not built as AWS expects it.</source>
        <translation>Los metadatos de un atributo de etiqueta no tienen la estructura que AWS espera.</translation>
    </message>
    <message>
        <source>No label attribute of the line is left that could be used.</source>
        <translation>En la línea no queda ningún atributo de etiqueta que se pueda usar.</translation>
    </message>
    <message>
        <source>A box reaches out of the image, or has negative values.</source>
        <translation>Un recuadro se sale de la imagen o tiene valores negativos.</translation>
    </message>
    <message>
        <source>The image is too small or too large.</source>
        <translation>La imagen es demasiado pequeña o demasiado grande.</translation>
    </message>
    <message>
        <source>A box is too small: after AWS scales the image it is one pixel or less.</source>
        <translation>Un recuadro es demasiado pequeño: cuando AWS escala la imagen, mide un píxel o menos.</translation>
    </message>
    <message>
        <source>None of the boxes of the line is valid.</source>
        <translation>Ninguno de los recuadros de la línea es válido.</translation>
    </message>
    <message>
        <source>At least one box has no confidence value.</source>
        <translation>Al menos un recuadro no tiene valor de confianza.</translation>
    </message>
    <message>
        <source>A box has a class_id that the class map does not list.</source>
        <translation>Un recuadro tiene un class_id que no figura en el mapa de clases.</translation>
    </message>
    <message>
        <source>The image has more than 50 boxes.</source>
        <translation>La imagen tiene más de 50 recuadros.</translation>
    </message>
    <message>
        <source>The type of a label attribute is none that Custom Labels knows.</source>
        <translation>El tipo de un atributo de etiqueta no es ninguno de los que Custom Labels conoce.</translation>
    </message>
    <message>
        <source>The name of a label is too long.</source>
        <translation>El nombre de una etiqueta es demasiado largo.</translation>
    </message>
    <message>
        <source>The line does not say where its image is.</source>
        <translation>La línea no indica dónde está su imagen.</translation>
    </message>
    <message>
        <source>The address of the image is not one of Amazon S3.</source>
        <translation>La dirección de la imagen no es de Amazon S3.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>La línea no es JSON válido.</translation>
    </message>
    <message>
        <source>The file is not an image that Custom Labels can use.</source>
        <translation>El archivo no es una imagen que Custom Labels pueda usar.</translation>
    </message>
    <message>
        <source>The entry has no labels.</source>
        <translation>La entrada no tiene etiquetas.</translation>
    </message>
    <message>
        <source>The entry has no boxes.</source>
        <translation>La entrada no tiene recuadros.</translation>
    </message>
    <message>
        <source>A label attribute of the entry has no boxes.</source>
        <translation>Un atributo de etiqueta de la entrada no tiene recuadros.</translation>
    </message>
    <message>
        <source>Add the attribute and its metadata; the second name is the first with “-metadata” at its end.</source>
        <translation>Añada el atributo y sus metadatos; el segundo nombre es el primero terminado en «-metadata».</translation>
    </message>
    <message>
        <source>Compare image_size and annotations, or the number, with the format.</source>
        <translation>Compare image_size y annotations, o el número, con el formato.</translation>
    </message>
    <message>
        <source>Compare objects, class-map or class-name, type, human-annotated, creation-date and job-name with the format.</source>
        <translation>Compare objects, class-map o class-name, type, human-annotated, creation-date y job-name con el formato.</translation>
    </message>
    <message>
        <source>Mend the other errors of the line first: this one goes with them.</source>
        <translation>Corrija antes los demás errores de la línea: este desaparece con ellos.</translation>
    </message>
    <message>
        <source>Correct left, top, width and height so that the box lies within image_size.</source>
        <translation>Corrija left, top, width y height para que el recuadro quede dentro de image_size.</translation>
    </message>
    <message>
        <source>Resize the image to 64–4,096 pixels a side and draw its boxes again, or remove it.</source>
        <translation>Cambie el tamaño de la imagen a 64–4096 píxeles por lado y vuelva a dibujar sus recuadros, o quítela.</translation>
    </message>
    <message>
        <source>Make the box larger, or remove it with its entry in objects.</source>
        <translation>Agrande el recuadro, o quítelo junto con su elemento de objects.</translation>
    </message>
    <message>
        <source>Mend the boxes first: this one goes with them.</source>
        <translation>Corrija antes los recuadros: este error desaparece con ellos.</translation>
    </message>
    <message>
        <source>Give objects in the metadata one confidence for each box.</source>
        <translation>Ponga en objects, en los metadatos, un valor de confianza por cada recuadro.</translation>
    </message>
    <message>
        <source>Add the class_id to class-map in the metadata, or correct it in the box.</source>
        <translation>Añada el class_id a class-map en los metadatos, o corríjalo en el recuadro.</translation>
    </message>
    <message>
        <source>Remove boxes, each with its entry in objects, until 50 are left.</source>
        <translation>Quite recuadros, cada uno con su elemento de objects, hasta que queden 50.</translation>
    </message>
    <message>
        <source>Set type to groundtruth/object-detection or groundtruth/image-classification.</source>
        <translation>Ponga en type el valor groundtruth/object-detection o groundtruth/image-classification.</translation>
    </message>
    <message>
        <source>Shorten the name to 255 characters or less.</source>
        <translation>Acorte el nombre a 255 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Add source-ref with the address of the image, and look at how it is spelt.</source>
        <translation>Añada source-ref con la dirección de la imagen y revise cómo está escrito.</translation>
    </message>
    <message>
        <source>Write source-ref as s3://bucket/path/image.</source>
        <translation>Escriba source-ref con la forma s3://bucket/ruta/imagen.</translation>
    </message>
    <message>
        <source>Look for missing commas, quotation marks and brackets in the line.</source>
        <translation>Busque comas, comillas y llaves o corchetes que falten en la línea.</translation>
    </message>
    <message>
        <source>Check the address, the format (PNG or JPEG), the size (15 MB, 64–4,096 pixels a side) and the aspect ratio (20:1).</source>
        <translation>Compruebe la dirección, el formato (PNG o JPEG), el tamaño (15&#xa0;MB, 64–4096 píxeles por lado) y la relación de aspecto (20:1).</translation>
    </message>
    <message>
        <source>Label the image, or leave it: training ignores it.</source>
        <translation>Etiquete la imagen, o déjela así: el entrenamiento la omite.</translation>
    </message>
    <message>
        <source>Draw boxes, or leave it: the image then shows none of the objects.</source>
        <translation>Dibuje recuadros, o déjela así: significa que la imagen no muestra ninguno de los objetos.</translation>
    </message>
    <message>
        <source>Draw boxes for the attribute, or leave it.</source>
        <translation>Dibuje recuadros para el atributo, o déjelo así.</translation>
    </message>
    <message>
        <source>AWS counts the entry among those with errors, and its line names none.</source>
        <translation>AWS cuenta la entrada entre las que tienen errores, pero su línea no indica ninguno.</translation>
    </message>
    <message>
        <source>This version does not know the code. AWS’s developer guide may.</source>
        <translation>Esta versión no conoce el código. Tal vez figure en la guía para desarrolladores de AWS.</translation>
    </message>
    <message>
        <source>Can be mended in the AWS console too.</source>
        <translation>También se puede corregir en la consola de AWS.</translation>
    </message>
    <message>
        <source>Cannot be mended in the AWS console; correct the line, or remove the image.</source>
        <translation>No se puede corregir en la consola de AWS; corrija la línea o quite la imagen.</translation>
    </message>
    <message>
        <source>No error named</source>
        <translation>Ningún error indicado</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>Training leaves the entry out</extracomment>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Used in part</source>
        <extracomment>Training takes the entry without some of its boxes</extracomment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Training takes the entry</extracomment>
        <translation>Se usa</translation>
    </message>
    <message>
        <source>Training uses none of these entries.</source>
        <translation>El entrenamiento no usa ninguna de estas entradas.</translation>
    </message>
    <message>
        <source>Training leaves out %1 of these %2 entries.</source>
        <translation>El entrenamiento omite %1 de estas %2 entradas.</translation>
    </message>
    <message>
        <source>Training uses these entries without the boxes that have errors.</source>
        <translation>El entrenamiento usa estas entradas sin los recuadros que tienen errores.</translation>
    </message>
    <message>
        <source>%1 are used without the boxes that have errors.</source>
        <translation>Entradas que se usan sin los recuadros que tienen errores: %1.</translation>
    </message>
    <message>
        <source>Training uses these entries.</source>
        <translation>El entrenamiento usa estas entradas.</translation>
    </message>
    <message>
        <source>All %1 entries with errors</source>
        <translation>Todas las entradas con errores (%1)</translation>
    </message>
    <message>
        <source>First %1 of %2 entries with errors</source>
        <translation>Primeras %1 de %2 entradas con errores</translation>
    </message>
    <message>
        <source>First %1 entries with errors</source>
        <translation>Primeras %1 entradas con errores</translation>
    </message>
    <message>
        <source>was %1, now %2</source>
        <extracomment>Entries with errors</extracomment>
        <translation>antes %1, ahora %2</translation>
    </message>
    <message>
        <source>Let the bucket’s policy allow rekognition.amazonaws.com to read it.</source>
        <translation>Permita en la política del bucket que rekognition.amazonaws.com lo lea.</translation>
    </message>
    <message>
        <source>AWS could not read the manifest, or what is in it is no manifest.</source>
        <translation>AWS no ha podido leer el manifiesto, o su contenido no es un manifiesto.</translation>
    </message>
    <message>
        <source>Check that bucket and key exist, that the file’s name ends in .manifest, and that it holds JSON Lines.</source>
        <translation>Compruebe que el bucket y la clave existen, que el nombre del archivo termina en .manifest y que contiene JSON Lines.</translation>
    </message>
    <message>
        <source>The manifest has no lines.</source>
        <translation>El manifiesto no tiene líneas.</translation>
    </message>
    <message>
        <source>Add a line for each image.</source>
        <translation>Añada una línea por cada imagen.</translation>
    </message>
    <message>
        <source>The manifest is larger than 1 GB.</source>
        <translation>El manifiesto ocupa más de 1&#xa0;GB.</translation>
    </message>
    <message>
        <source>Import it in parts, or leave out what is not needed.</source>
        <translation>Impórtelo por partes, u omita lo que no sea necesario.</translation>
    </message>
    <message>
        <source>The manifest has more than 250,000 lines.</source>
        <translation>El manifiesto tiene más de 250&#xa0;000 líneas.</translation>
    </message>
    <message>
        <source>Leave lines out until 250,000 are left.</source>
        <translation>Omita líneas hasta que queden 250&#xa0;000.</translation>
    </message>
    <message>
        <source>Rekognition may not read the bucket with the manifest.</source>
        <translation>Rekognition no tiene permiso para leer el bucket del manifiesto.</translation>
    </message>
    <message>
        <source>More than 20 % of the manifest’s lines are not valid, so AWS took none of it.</source>
        <translation>Más del 20&#xa0;% de las líneas del manifiesto no son válidas, por lo que AWS no ha aceptado ninguna.</translation>
    </message>
    <message>
        <source>Look for missing or double images, broken JSON, blank lines and lines over 100,000 characters.</source>
        <translation>Busque imágenes ausentes o repetidas, JSON incorrecto, líneas en blanco y líneas de más de 100&#xa0;000 caracteres.</translation>
    </message>
    <message>
        <source>The manifest has more than 250 labels.</source>
        <translation>El manifiesto tiene más de 250 etiquetas.</translation>
    </message>
    <message>
        <source>Merge labels or leave some out.</source>
        <translation>Combine etiquetas u omita algunas.</translation>
    </message>
    <message>
        <source>Some labels have too few images to be divided into training and test.</source>
        <translation>Algunas etiquetas tienen muy pocas imágenes para repartirlas entre entrenamiento y prueba.</translation>
    </message>
    <message>
        <source>Add labeled images for these labels, or bring a test dataset of your own.</source>
        <translation>Añada imágenes etiquetadas para estas etiquetas, o aporte su propio conjunto de datos de prueba.</translation>
    </message>
    <message>
        <source>All images of a dataset must be in one bucket, and the manifest names several.</source>
        <translation>Todas las imágenes de un conjunto de datos deben estar en un mismo bucket, y el manifiesto indica varios.</translation>
    </message>
    <message>
        <source>Copy the images into one bucket and correct source-ref in the lines.</source>
        <translation>Copie las imágenes en un mismo bucket y corrija source-ref en las líneas.</translation>
    </message>
    <message>
        <source>Rekognition may not read the bucket with the images.</source>
        <translation>Rekognition no tiene permiso para leer el bucket de las imágenes.</translation>
    </message>
    <message>
        <source>The bucket with the images belongs to another account.</source>
        <translation>El bucket de las imágenes pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Copy the images into a bucket of the account that owns the project.</source>
        <translation>Copie las imágenes en un bucket de la cuenta propietaria del proyecto.</translation>
    </message>
    <message>
        <source>AWS could not copy the images out of their bucket.</source>
        <translation>AWS no ha podido copiar las imágenes desde su bucket.</translation>
    </message>
    <message>
        <source>Check that they exist and that Rekognition may read them, then try again.</source>
        <translation>Compruebe que existen y que Rekognition tiene permiso para leerlas, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are too few labels that could be trained.</source>
        <translation>Hay muy pocas etiquetas que se puedan entrenar.</translation>
    </message>
    <message>
        <source>Classification needs at least two labels, finding objects at least one, with images for each.</source>
        <translation>La clasificación necesita al menos dos etiquetas y la detección de objetos al menos una, con imágenes para cada una.</translation>
    </message>
    <message>
        <source>Training and test datasets have too few labels in common.</source>
        <translation>Los conjuntos de datos de entrenamiento y de prueba tienen muy pocas etiquetas en común.</translation>
    </message>
    <message>
        <source>Let at least half of the labels be in both.</source>
        <translation>Al menos la mitad de las etiquetas debe estar en ambos.</translation>
    </message>
</context>
<context>
    <name>dw::EntryView</name>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy where the image is</source>
        <translation>Copiar la ubicación de la imagen</translation>
    </message>
    <message>
        <source>JSON line of the entry</source>
        <translation>Línea JSON de la entrada</translation>
    </message>
    <message>
        <source>The line was not kept, to save memory.</source>
        <translation>La línea no se ha conservado, para ahorrar memoria.</translation>
    </message>
</context>
<context>
    <name>dw::ErrorGroupsModel</name>
    <message>
        <source>All entries with errors</source>
        <translation>Todas las entradas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <extracomment>%1 the code of an error</extracomment>
        <translation>
            <numerusform>%1, %n entrada</numerusform>
            <numerusform>%1, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>dw::ErrorText</name>
    <message>
        <source>this connection</source>
        <translation>esta conexión</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>su región</translation>
    </message>
    <message>
        <source>%1 is not allowed to list projects in %2 (%3).</source>
        <translation>%1 no tiene permiso para listar los proyectos en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to ask who it is (%2).</source>
        <translation>%1 no tiene permiso para consultar su identidad (%2).</translation>
    </message>
    <message>
        <source>%1 is not allowed to take on its role (%2).</source>
        <translation>%1 no tiene permiso para asumir su rol (%2).</translation>
    </message>
    <message>
        <source>%1 is not assigned to its role in IAM Identity Center.</source>
        <translation>%1 no tiene asignado su rol en IAM Identity Center.</translation>
    </message>
    <message>
        <source>Ask for the assignment, or choose another profile.</source>
        <translation>Solicite la asignación o elija otro perfil.</translation>
    </message>
    <message>
        <source>%1 is not allowed to read datasets in %2 (%3).</source>
        <translation>%1 no tiene permiso para leer conjuntos de datos en %2 (%3).</translation>
    </message>
    <message>
        <source>Ask for a policy that allows %1.</source>
        <translation>Solicite una política que permita %1.</translation>
    </message>
    <message>
        <source>Slowed down by AWS.</source>
        <translation>Ralentizado por AWS.</translation>
    </message>
    <message>
        <source>Nothing to do: asking less often.</source>
        <translation>No hay que hacer nada: se consultará con menos frecuencia.</translation>
    </message>
    <message>
        <source>The quota of calls is shared by everything that uses this account and region; asking less often.</source>
        <translation>Todo lo que usa esta cuenta y región comparte la cuota de llamadas; se consultará con menos frecuencia.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired at %2.</source>
        <translation>El inicio de sesión de %1 ha caducado (%2).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign-in for %1 expired.</source>
        <translation>El inicio de sesión de %1 ha caducado.</translation>
    </message>
    <message>
        <source>No network since %1, showing last known.</source>
        <translation>Sin red desde %1; se muestran los últimos datos conocidos.</translation>
    </message>
    <message>
        <source>No network, showing last known.</source>
        <translation>Sin red; se muestran los últimos datos conocidos.</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; trying again by itself.</source>
        <translation>No se puede acceder a %1; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The keychain is locked, so %1 cannot sign requests.</source>
        <translation>El llavero está bloqueado, así que %1 no puede firmar solicitudes.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keys of %1 were stored in the keychain and are not there any more.</source>
        <translation>Las claves de %1 se guardaron en el llavero y ya no están en él.</translation>
    </message>
    <message>
        <source>Enter them again.</source>
        <translation>Vuelva a introducirlas.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so %1 cannot sign requests.</source>
        <translation>Este equipo no tiene llavero, así que %1 no puede firmar solicitudes.</translation>
    </message>
    <message>
        <source>Enter keys for this session; they are not saved.</source>
        <translation>Introduzca claves para esta sesión; no se guardan.</translation>
    </message>
    <message>
        <source>The keychain refused access, so %1 cannot sign requests.</source>
        <translation>El llavero ha denegado el acceso, así que %1 no puede firmar solicitudes.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <translation>Permítalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so %1 cannot sign requests.</source>
        <translation>El llavero no responde, así que %1 no puede firmar solicitudes.</translation>
    </message>
    <message>
        <source>It may be waiting for your password. Try again, or enter keys for this session.</source>
        <translation>Tal vez espera su contraseña. Vuelva a intentarlo o introduzca claves para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not keep or return the keys, so %1 cannot sign requests.</source>
        <translation>El llavero no ha guardado o devuelto las claves, así que %1 no puede firmar solicitudes.</translation>
    </message>
    <message>
        <source>Enter keys for this session.</source>
        <translation>Introduzca claves para esta sesión.</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>AWS no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The answer was not signed by a trusted authority.</source>
        <translation>La respuesta no está firmada por una autoridad de confianza.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its CA file in the settings.</source>
        <translation>Si su red inspecciona el tráfico, añada su archivo de CA en las preferencias.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>El proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be reached.</source>
        <translation>No se puede acceder al proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>This network answered instead of AWS.</source>
        <translation>Ha respondido esta red en lugar de AWS.</translation>
    </message>
    <message>
        <source>It may want you to sign in; trying again by itself.</source>
        <translation>Tal vez pide que inicie sesión; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>AWS sent an answer that cannot be read.</source>
        <translation>AWS ha enviado una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>The last values are kept; trying again by itself.</source>
        <translation>Se conservan los últimos valores; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>AWS had an internal error.</source>
        <translation>AWS ha tenido un error interno.</translation>
    </message>
    <message>
        <source>Deleted, or not in this account.</source>
        <translation>Eliminado, o no está en esta cuenta.</translation>
    </message>
    <message>
        <source>Its last values stay until you remove it from the list.</source>
        <translation>Sus últimos valores se mantienen hasta que lo quite de la lista.</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>AWS ha rechazado la solicitud por no ser válida.</translation>
    </message>
    <message>
        <source>Check that the ARN and the region are right.</source>
        <translation>Compruebe que el ARN y la región son correctos.</translation>
    </message>
    <message>
        <source>%1 has no keys to sign requests with.</source>
        <translation>%1 no tiene claves para firmar solicitudes.</translation>
    </message>
    <message>
        <source>Enter keys, or choose another profile.</source>
        <translation>Introduzca claves o elija otro perfil.</translation>
    </message>
    <message>
        <source>AWS does not accept the keys of %1.</source>
        <translation>AWS no acepta las claves de %1.</translation>
    </message>
    <message>
        <source>Check the access key id, the secret and, for temporary keys, the session token.</source>
        <translation>Compruebe el ID de clave de acceso, la clave secreta y, si las claves son temporales, el token de sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too far off for AWS to accept its requests.</source>
        <translation>El reloj de este equipo está demasiado desajustado para que AWS acepte sus solicitudes.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it.</source>
        <translation>Ajuste el reloj o deje que lo haga el sistema.</translation>
    </message>
    <message>
        <source>This is not supported yet.</source>
        <translation>Esto aún no es compatible.</translation>
    </message>
    <message>
        <source>Forget the connection, or try a later version.</source>
        <translation>Olvide la conexión o pruebe una versión posterior.</translation>
    </message>
    <message>
        <source>AWS refused the request.</source>
        <translation>AWS ha rechazado la solicitud.</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>1 dataset shows values from %1.</source>
        <translation>1 conjunto de datos muestra valores anteriores (%1).</translation>
    </message>
    <message>
        <source>%1 datasets show values from %2.</source>
        <translation>%1 conjuntos de datos muestran valores anteriores (%2).</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>not AWS</source>
        <translation>no es AWS</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>ralentizado</translation>
    </message>
    <message>
        <source>AWS error</source>
        <translation>error de AWS</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>invalid request</source>
        <translation>solicitud no válida</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin claves</translation>
    </message>
    <message>
        <source>keys rejected</source>
        <translation>claves rechazadas</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>sesión caducada</translation>
    </message>
    <message>
        <source>clock is off</source>
        <translation>reloj desajustado</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>%1 is not allowed to list entries in %2 (%3).</source>
        <translation>%1 no tiene permiso para listar entradas en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to list labels in %2 (%3).</source>
        <translation>%1 no tiene permiso para listar etiquetas en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not allowed to read models in %2 (%3).</source>
        <extracomment>%1 is a connection, %2 a region or several, %3 an IAM action</extracomment>
        <translation>%1 no tiene permiso para leer modelos en %2 (%3).</translation>
    </message>
</context>
<context>
    <name>dw::ErrorsTab</name>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Read the next 100 entries</source>
        <translation>Leer las 100 entradas siguientes</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Read all entries with errors, 100 at a time</source>
        <translation>Leer todas las entradas con errores, de 100 en 100</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read no more; what was read stays</source>
        <translation>No leer más; se conserva lo ya leído</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read the entries with errors from the beginning</source>
        <translation>Leer las entradas con errores desde el principio</translation>
    </message>
    <message>
        <source>Copy image addresses</source>
        <translation>Copiar direcciones de imágenes</translation>
    </message>
    <message>
        <source>Copy where the images of the entries are, one a line</source>
        <translation>Copiar la ubicación de las imágenes de las entradas, una por línea</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the entries that were read</source>
        <translation>Guardar las entradas leídas</translation>
    </message>
    <message>
        <source>Worklist (CSV)…</source>
        <translation>Lista de trabajo (CSV)…</translation>
    </message>
    <message>
        <source>Export the worklist</source>
        <translation>Exportar la lista de trabajo</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Failing lines (JSON Lines)…</source>
        <translation>Líneas con errores (JSON Lines)…</translation>
    </message>
    <message>
        <source>Export the failing lines</source>
        <translation>Exportar las líneas con errores</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.manifest)</source>
        <translation>JSON Lines (*.jsonl *.manifest)</translation>
    </message>
    <message>
        <source>Errors by code</source>
        <translation>Errores por código</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Entradas con errores</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not kept, to save memory</source>
        <translation>
            <numerusform>%n línea no conservada, para ahorrar memoria</numerusform>
            <numerusform>%n líneas no conservadas, para ahorrar memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the entries with errors…</source>
        <translation>Leyendo las entradas con errores…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lectura detenida.</translation>
    </message>
    <message>
        <source>No entries with errors</source>
        <translation>Ninguna entrada con errores</translation>
    </message>
    <message>
        <source>AWS drops some faulty lines at import without a word; those are in no list.</source>
        <translation>AWS descarta algunas líneas defectuosas al importar sin avisar; no figuran en ninguna lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n image addresses copied</source>
        <translation>
            <numerusform>%n dirección de imagen copiada</numerusform>
            <numerusform>%n direcciones de imágenes copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
</context>
<context>
    <name>dw::ExportDialog</name>
    <message>
        <source>Show account &amp;ids in full</source>
        <translation>Mostrar los &amp;ID de cuenta completos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Values, JSON for programs</source>
        <translation>Valores, JSON para programas</translation>
    </message>
    <message>
        <source>Picture of what is on the screen, PNG</source>
        <translation>Imagen de lo que se ve en pantalla, PNG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln dataset(s) that the table shows, in its order.</source>
        <translation>
            <numerusform>El %Ln conjunto de datos que muestra la tabla.</numerusform>
            <numerusform>Los %Ln conjuntos de datos que muestra la tabla, en su orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Numbers as shown</source>
        <translation>&amp;Números como se muestran</translation>
    </message>
    <message>
        <source>Values, CSV for spreadsheets and programs</source>
        <translation>Valores, CSV para hojas de cálculo y programas</translation>
    </message>
    <message>
        <source>For people: grouped numbers, percentages, local times and titles in your language. Programs read them badly.</source>
        <translation>Para personas: números agrupados, porcentajes, hora local y títulos en su idioma. Los programas los leen mal.</translation>
    </message>
</context>
<context>
    <name>dw::FailingEntriesModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Whether training uses an entry</extracomment>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>dw::FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by project, status, message…</source>
        <translation>Filtrar por proyecto, estado, mensaje…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>dw::FilterList</name>
    <message numerus="yes">
        <source>%1, %Ln dataset(s)</source>
        <extracomment>Read aloud. %1 is a line of the sidebar, %Ln how many datasets it stands for</extracomment>
        <translation>
            <numerusform>%1, %Ln conjunto de datos</numerusform>
            <numerusform>%1, %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Views, statuses, connections and projects</source>
        <translation>Vistas, estados, conexiones y proyectos</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Buscar un proyecto</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view of the sidebar: all datasets</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <extracomment>A view of the sidebar: datasets that changed while the program was closed or nobody looked</extracomment>
        <translation>Desde la visita</translation>
    </message>
    <message>
        <source>Stale</source>
        <extracomment>A view of the sidebar: datasets whose values are old</extracomment>
        <translation>Desactualizados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>In place of connections, or of projects</extracomment>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>A view of the sidebar: datasets that a person took out of the list</extracomment>
        <translation>Ocultos</translation>
    </message>
</context>
<context>
    <name>dw::FindDatasetsPage</name>
    <message numerus="yes">
        <source>Look in &amp;all %Ln region(s) with Custom Labels</source>
        <translation>
            <numerusform>Buscar en la &amp;región con Custom Labels (%Ln)</numerusform>
            <numerusform>Buscar en &amp;todas las regiones con Custom Labels (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Datasets found</source>
        <translation>Conjuntos de datos encontrados</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>Column headings of the tree of datasets found</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>no datasets</source>
        <translation>ningún conjunto de datos</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>ya vigilado</translation>
    </message>
</context>
<context>
    <name>dw::FirstRunPage</name>
    <message>
        <source>Use an AWS profile</source>
        <translation>Usar un perfil de AWS</translation>
    </message>
    <message>
        <source>Enter keys</source>
        <translation>Introducir claves</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>See all your Rekognition datasets in one place.</source>
        <translation>Vea todos sus conjuntos de datos de Rekognition en un solo lugar.</translation>
    </message>
    <message>
        <source>Read-only: nothing in AWS is changed.</source>
        <translation>Solo lectura: no se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>Made-up datasets; a chip says “Demo data” all the time.</source>
        <translation>Conjuntos de datos inventados; un indicador muestra «Datos de demostración» en todo momento.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
    <message>
        <source>No profiles found in ~/.aws/config.</source>
        <translation>No se han encontrado perfiles en ~/.aws/config.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) found; none can be used.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln perfil, pero no se puede usar.</numerusform>
            <numerusform>Se han encontrado %Ln perfiles, pero no se puede usar ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) found that can be used.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln perfil que se puede usar.</numerusform>
            <numerusform>Se han encontrado %Ln perfiles que se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button that copies a command; leave &quot;aws configure sso&quot; as it is</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>dw::Forecast</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, with and without the year, as QLocale date formats: 24 Nov 2026</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share: the number, a no-break space, the percent sign. Follow your language&apos;s habit.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year, as a QLocale date format: 16 Nov 2026</extracomment>
        <translation>d MMM yyyy</translation>
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
        <translation>Creando</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Create failed</source>
        <translation>Creación fallida</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Actualiz. fallida</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
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
        <translation>Requiere atención: la última operación ha fallado.</translation>
    </message>
    <message>
        <source>Needs attention: reading it is not allowed.</source>
        <translation>Requiere atención: no está permitido leerlo.</translation>
    </message>
    <message>
        <source>Needs attention: deleted, or not in this account.</source>
        <translation>Requiere atención: eliminado, o no está en esta cuenta.</translation>
    </message>
    <message>
        <source>Needs attention: there are more entries with errors than before.</source>
        <translation>Requiere atención: hay más entradas con errores que antes.</translation>
    </message>
    <message>
        <source>Needs attention: there are fewer entries, or fewer labeled ones, than before.</source>
        <translation>Requiere atención: hay menos entradas, o menos entradas etiquetadas, que antes.</translation>
    </message>
    <message>
        <source>Needs attention: in progress for 2 hours without a change.</source>
        <translation>Requiere atención: en curso desde hace 2 horas sin cambios.</translation>
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
        <translation>Sin marcas</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún sin entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
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
            <numerusform>grupo de %Ln conjunto de datos</numerusform>
            <numerusform>grupo de %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <extracomment>%1 is the state of a dataset, such as &quot;update failed&quot;</extracomment>
        <translation>peor: %1</translation>
    </message>
    <message>
        <source>%1 of %2 labeled</source>
        <translation>%1 de %2 etiquetadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts known for %1 of %2.</source>
        <translation>Recuentos conocidos de %1 de %2.</translation>
    </message>
    <message>
        <source>Datasets that are being deleted or are gone are not in the sums.</source>
        <translation>Los conjuntos de datos que se están eliminando o ya no existen no están en las sumas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is whether a project can be trained, such as &quot;Not ready&quot;, %2 &quot;2 datasets&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Documented limits only, AWS decides.</source>
        <translation>Solo límites documentados, AWS decide.</translation>
    </message>
</context>
<context>
    <name>dw::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Buscar en la guía…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
</context>
<context>
    <name>dw::HidingSteps</name>
    <message numerus="yes">
        <source>Hide %Ln dataset(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>Ocultar %Ln conjunto de datos</numerusform>
            <numerusform>Ocultar %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln dataset(s) again</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>Volver a mostrar %Ln conjunto de datos</numerusform>
            <numerusform>Volver a mostrar %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) hidden from this list. AWS is not changed, history is kept.</source>
        <translation>
            <numerusform>%Ln conjunto de datos oculto en esta lista. No se cambia nada en AWS y se conserva el historial.</numerusform>
            <numerusform>%Ln conjuntos de datos ocultos en esta lista. No se cambia nada en AWS y se conserva el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <extracomment>The view Hidden of the sidebar</extracomment>
        <translation>Mostrar ocultos</translation>
    </message>
</context>
<context>
    <name>dw::HistoryChart</name>
    <message>
        <source>History of labeled entries and entries with errors</source>
        <translation>Historial de entradas etiquetadas y entradas con errores</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>All that was seen</source>
        <translation>Todo lo observado</translation>
    </message>
    <message>
        <source>Nothing seen yet. Counts appear here as they are read.</source>
        <translation>Aún no hay datos. Los recuentos aparecen aquí a medida que se leen.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Labeled entries and all entries</source>
        <translation>Entradas etiquetadas y todas las entradas</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Entradas con errores</translation>
    </message>
    <message>
        <source>Labeled %1, entries %2, with errors %3</source>
        <translation>Etiquetadas: %1, entradas: %2, con errores: %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>previsión: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Labeled: %1</source>
        <translation>Etiquetadas: %1</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>With errors: %1</source>
        <translation>Con errores: %1</translation>
    </message>
    <message>
        <source>Nothing seen at that time</source>
        <translation>No hay datos de ese momento</translation>
    </message>
</context>
<context>
    <name>dw::HistoryMessage</name>
    <message>
        <source>The history was damaged. It is kept as %1; a new one begins.</source>
        <translation>El historial estaba dañado. Se conserva como %1; empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The history cannot be written: %1. What is read is kept in memory and written when that works again.</source>
        <extracomment>%1 are the words of the database, e.g. &quot;database or disk is full&quot;</extracomment>
        <translation>No se puede escribir el historial: %1. Lo que se lee se conserva en la memoria y se escribirá cuando vuelva a ser posible.</translation>
    </message>
    <message>
        <source>A newer version of Dataset Watch wrote the history. It is shown, and nothing is added to it.</source>
        <translation>El historial lo escribió una versión más reciente de Dataset Watch. Se muestra, pero no se le añade nada.</translation>
    </message>
    <message>
        <source>The history can be read but not written: %1.</source>
        <translation>El historial se puede leer, pero no escribir: %1.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1. What is read is kept while this window is open.</source>
        <translation>No se puede abrir el historial: %1. Lo que se lee se conserva mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The history was not erased: %1.</source>
        <translation>No se ha borrado el historial: %1.</translation>
    </message>
</context>
<context>
    <name>dw::JsonTab</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>AWS’s answer as JSON</source>
        <translation>Respuesta de AWS como JSON</translation>
    </message>
    <message>
        <source>AWS has not answered yet.</source>
        <translation>AWS aún no ha respondido.</translation>
    </message>
    <message>
        <source>Answer of %1, as the AWS CLI prints it</source>
        <translation>Respuesta de %1, como la muestra la CLI de AWS</translation>
    </message>
</context>
<context>
    <name>dw::KeychainState</name>
    <message>
        <source>Kept in this computer’s keychain (%1).</source>
        <extracomment>%1 is the keychain&apos;s name, e.g. Secret Service</extracomment>
        <translation>Se guardan en el llavero de este equipo (%1).</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain (%1), which is locked and asks to be unlocked.</source>
        <translation>Se guardan en el llavero de este equipo (%1), que está bloqueado y pide que lo desbloquee.</translation>
    </message>
    <message>
        <source>Kept for this run only: this computer has no keychain (%1).</source>
        <translation>Se conservan solo durante esta ejecución: este equipo no tiene llavero (%1).</translation>
    </message>
    <message>
        <source>Kept for this run only: this computer’s keychain (%1) does not answer. %2</source>
        <extracomment>%1 is the keychain&apos;s name, %2 the reason in the system&apos;s own words</extracomment>
        <translation>Se conservan solo durante esta ejecución: el llavero de este equipo (%1) no responde. %2</translation>
    </message>
</context>
<context>
    <name>dw::LabelChart</name>
    <message>
        <source>Entries of each label</source>
        <translation>Entradas de cada etiqueta</translation>
    </message>
</context>
<context>
    <name>dw::LabelsModel</name>
    <message>
        <source>Entries that have the label on a box. AWS counts entries, not boxes.</source>
        <translation>Entradas que tienen la etiqueta en un recuadro. AWS cuenta entradas, no recuadros.</translation>
    </message>
    <message>
        <source>Entries that use the label</source>
        <translation>Entradas que usan la etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
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
        <translation>Train, recuadros</translation>
    </message>
    <message>
        <source>Test, boxes</source>
        <extracomment>Entries of the test dataset that have the label on a box</extracomment>
        <translation>Test, recuadros</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>dw::LabelsTab</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>The labels were not read yet.</source>
        <translation>Aún no se han leído las etiquetas.</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <source>No entry of this project declares a label.</source>
        <translation>Ninguna entrada de este proyecto declara una etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>No test dataset of this project is watched.</source>
        <translation>No se vigila ningún conjunto de datos de prueba de este proyecto.</translation>
    </message>
    <message>
        <source>No training dataset of this project is watched.</source>
        <translation>No se vigila ningún conjunto de datos de entrenamiento de este proyecto.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
</context>
<context>
    <name>dw::LabelsText</name>
    <message>
        <source>%1 (%2 on a box)</source>
        <extracomment>%1 and %2 are numbers of entries: with the label, and with the label on a box</extracomment>
        <translation>%1 (%2 en un recuadro)</translation>
    </message>
    <message>
        <source>Only in train</source>
        <extracomment>The label is in the training dataset, not in the test dataset</extracomment>
        <translation>Solo en train</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Solo en test</translation>
    </message>
    <message>
        <source>%1 in train</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>%1 en train</translation>
    </message>
    <message>
        <source>not in train</source>
        <translation>no está en train</translation>
    </message>
    <message>
        <source>%1 in test</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>%1 en test</translation>
    </message>
    <message>
        <source>not in test</source>
        <translation>no está en test</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a label, %2 and %3 say what train and test have of it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them in one dataset only</source>
        <extracomment>%1 is &quot;38 labels&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln de ellas en un solo conjunto de datos</numerusform>
            <numerusform>%1, %Ln de ellas en un solo conjunto de datos</numerusform>
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
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>dw::ManifestCheckDialog</name>
    <message>
        <source>Choose a manifest on this computer. It is read here, and sent nowhere.</source>
        <translation>Elija un manifiesto de este equipo. Se lee aquí y no se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>C&amp;hoose a manifest…</source>
        <translation>&amp;Elegir un manifiesto…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>E&amp;xportar la lista…</translation>
    </message>
    <message>
        <source>Check a manifest for %1</source>
        <translation>Comprobar un manifiesto para %1</translation>
    </message>
    <message>
        <source>Check a manifest</source>
        <translation>Comprobar un manifiesto</translation>
    </message>
    <message>
        <source>What AWS would reject or drop</source>
        <translation>Qué rechazaría o descartaría AWS</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Elegir un manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.manifest *.jsonl *.json);;All files (*)</source>
        <translation>Manifiestos (*.manifest *.jsonl *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Comprobación detenida.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Documented rules only: AWS decides.</source>
        <translation>Solo reglas documentadas: AWS decide.</translation>
    </message>
    <message>
        <source>%1 of %2 findings are listed: the first %3 of each kind.</source>
        <translation>Se muestran %1 de %2 problemas: los %3 primeros de cada tipo.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>dw::ManifestFindingModel</name>
    <message>
        <source>whole file</source>
        <extracomment>In place of the number of a line: what is wrong concerns the file</extracomment>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What AWS does</source>
        <translation>Qué hace AWS</translation>
    </message>
</context>
<context>
    <name>dw::ManifestText</name>
    <message>
        <source>The manifest is larger than 1 GB.</source>
        <translation>El manifiesto ocupa más de 1&#xa0;GB.</translation>
    </message>
    <message>
        <source>The manifest has more than 250,000 lines.</source>
        <translation>El manifiesto tiene más de 250&#xa0;000 líneas.</translation>
    </message>
    <message>
        <source>The manifest is empty.</source>
        <translation>El manifiesto está vacío.</translation>
    </message>
    <message>
        <source>The images are in several buckets; all must be in one.</source>
        <translation>Las imágenes están en varios buckets; todas deben estar en uno.</translation>
    </message>
    <message>
        <source>There are more than 250 labels.</source>
        <translation>Hay más de 250 etiquetas.</translation>
    </message>
    <message>
        <source>More than 20 % of the lines are dropped, blank ones included.</source>
        <translation>Se descarta más del 20&#xa0;% de las líneas, incluidas las que están en blanco.</translation>
    </message>
    <message>
        <source>The file’s name does not end in .manifest.</source>
        <translation>El nombre del archivo no termina en .manifest.</translation>
    </message>
    <message>
        <source>Blank line; it counts as a bad one.</source>
        <translation>Línea en blanco; cuenta como incorrecta.</translation>
    </message>
    <message>
        <source>More than 100,000 characters.</source>
        <translation>Más de 100&#xa0;000 caracteres.</translation>
    </message>
    <message>
        <source>Not one JSON object.</source>
        <translation>No es un único objeto JSON.</translation>
    </message>
    <message>
        <source>No source-ref.</source>
        <translation>Falta source-ref.</translation>
    </message>
    <message>
        <source>The source-ref is not s3://BUCKET/KEY.</source>
        <translation>source-ref no tiene la forma s3://BUCKET/KEY.</translation>
    </message>
    <message>
        <source>The image is there already.</source>
        <translation>La imagen ya figura antes.</translation>
    </message>
    <message>
        <source>No label attribute with its -metadata.</source>
        <translation>Ningún atributo de etiqueta con su -metadata.</translation>
    </message>
    <message>
        <source>The label attribute is not as documented.</source>
        <translation>El atributo de etiqueta no se ajusta a la documentación.</translation>
    </message>
    <message>
        <source>The metadata of the label attribute are not as documented.</source>
        <translation>Los metadatos del atributo de etiqueta no se ajustan a la documentación.</translation>
    </message>
    <message>
        <source>The type is neither image-classification nor object-detection.</source>
        <translation>El tipo no es ni image-classification ni object-detection.</translation>
    </message>
    <message>
        <source>A side of the image is below 64 or above 4,096 pixels.</source>
        <translation>Un lado de la imagen mide menos de 64 o más de 4096 píxeles.</translation>
    </message>
    <message>
        <source>objects has not one confidence for each box.</source>
        <translation>objects no tiene un valor de confianza por cada recuadro.</translation>
    </message>
    <message>
        <source>The class_id is not in the class-map.</source>
        <translation>El class_id no está en class-map.</translation>
    </message>
    <message>
        <source>More than 50 boxes.</source>
        <translation>Más de 50 recuadros.</translation>
    </message>
    <message>
        <source>Every box of the line is bad.</source>
        <translation>Todos los recuadros de la línea son incorrectos.</translation>
    </message>
    <message>
        <source>A label has no or more than 255 characters.</source>
        <translation>Una etiqueta no tiene caracteres o tiene más de 255.</translation>
    </message>
    <message>
        <source>The box reaches beyond the image.</source>
        <translation>El recuadro se sale de la imagen.</translation>
    </message>
    <message>
        <source>The box is a pixel or less, in the size that AWS works with.</source>
        <translation>El recuadro mide un píxel o menos, en el tamaño con el que trabaja AWS.</translation>
    </message>
    <message>
        <source>The import fails</source>
        <translation>La importación falla</translation>
    </message>
    <message>
        <source>The line is dropped, and AWS does not tell</source>
        <translation>La línea se descarta y AWS no avisa</translation>
    </message>
    <message>
        <source>The image is not used for training</source>
        <translation>La imagen no se usa en el entrenamiento</translation>
    </message>
    <message>
        <source>The box is dropped, the image is used</source>
        <translation>El recuadro se descarta y la imagen se usa</translation>
    </message>
    <message numerus="yes">
        <source>AWS would refuse this manifest. %Ln line(s) were read.</source>
        <translation>
            <numerusform>AWS rechazaría este manifiesto. Se ha leído %Ln línea.</numerusform>
            <numerusform>AWS rechazaría este manifiesto. Se han leído %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines become entries; the others are dropped, and AWS does not tell.</source>
        <translation>%1 de %2 líneas se convierten en entradas; las demás se descartan y AWS no avisa.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln line(s) become entries.</source>
        <translation>
            <numerusform>La línea (%Ln) se convierte en entrada.</numerusform>
            <numerusform>Las %Ln líneas se convierten en entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) would not be used for training.</source>
        <translation>
            <numerusform>%Ln imagen no se usaría en el entrenamiento.</numerusform>
            <numerusform>%Ln imágenes no se usarían en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s)</source>
        <extracomment>A bucket</extracomment>
        <translation>
            <numerusform>%1: %Ln línea</numerusform>
            <numerusform>%1: %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more bucket(s)</source>
        <translation>
            <numerusform>y %Ln bucket más</numerusform>
            <numerusform>y %Ln buckets más</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset has %1 entries: as many as this manifest gives.</source>
        <translation>El conjunto de datos tiene %1 entradas: tantas como da este manifiesto.</translation>
    </message>
    <message>
        <source>The dataset has %1 entries: %2 fewer than this manifest gives.</source>
        <translation>El conjunto de datos tiene %1 entradas: %2 menos de las que da este manifiesto.</translation>
    </message>
    <message>
        <source>The dataset has %1 entries: %2 more than this manifest gives.</source>
        <translation>El conjunto de datos tiene %1 entradas: %2 más de las que da este manifiesto.</translation>
    </message>
</context>
<context>
    <name>dw::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::MfaCodeDialog</name>
    <message>
        <source>Enter code</source>
        <translation>Introducir código</translation>
    </message>
    <message>
        <source>%1 needs the code that its MFA device shows now.</source>
        <extracomment>%1 is a connection, %2 the serial number of an MFA device</extracomment>
        <translation>%1 necesita el código que muestra ahora su dispositivo MFA.</translation>
    </message>
    <message>
        <source>%1 needs the code that the MFA device %2 shows now.</source>
        <translation>%1 necesita el código que muestra ahora el dispositivo MFA %2.</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Código de seis cifras</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Sends the code of an MFA device</extracomment>
        <translation>Continuar</translation>
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
        <translation>modelo iniciándose</translation>
    </message>
    <message>
        <source>model running</source>
        <translation>modelo en ejecución</translation>
    </message>
</context>
<context>
    <name>dw::ModelText</name>
    <message>
        <source>Last trained %1</source>
        <extracomment>%1 is a day, e.g. &quot;14 Nov&quot;</extracomment>
        <translation>Último entrenamiento: %1</translation>
    </message>
    <message>
        <source>, F1 %1</source>
        <translation>, F1 %1</translation>
    </message>
    <message>
        <source>; a dataset changed since</source>
        <translation>; un conjunto de datos ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Training now. %1</source>
        <translation>Entrenando ahora. %1</translation>
    </message>
    <message>
        <source>Training now.</source>
        <translation>Entrenando ahora.</translation>
    </message>
    <message>
        <source>Never trained.</source>
        <translation>Nunca entrenado.</translation>
    </message>
    <message>
        <source>A model of %1 is starting, seen for %2</source>
        <translation>Un modelo de %1 se está iniciando, observado desde hace %2</translation>
    </message>
    <message>
        <source>A model of %1 is running, seen for %2</source>
        <extracomment>%1 is a project, %2 a duration</extracomment>
        <translation>Un modelo de %1 está en ejecución, observado desde hace %2</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, y %1 más</translation>
    </message>
    <message>
        <source>%1. AWS charges for models while they run, used or not.</source>
        <extracomment>%1 is what runs</extracomment>
        <translation>%1. AWS cobra por los modelos mientras están en ejecución, se usen o no.</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <extracomment>%1 is the name of a version of a model</extracomment>
        <translation>Versión %1.</translation>
    </message>
    <message>
        <source>Starting, %1</source>
        <translation>Iniciándose, %1</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <extracomment>A model; %1 is a duration since we saw it so first</extracomment>
        <translation>En ejecución, %1</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>state of a model</comment>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Entrenamiento fallido</translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation>Nunca entrenado</translation>
    </message>
    <message>
        <source>Trained %1, F1 %2</source>
        <extracomment>A model; %1 is a day, e.g. &quot;14 Nov&quot;, %2 a number between 0 and 1</extracomment>
        <translation>Entrenado %1, F1 %2</translation>
    </message>
    <message>
        <source>Trained %1</source>
        <extracomment>A model; %1 is a day, e.g. &quot;14 Nov&quot;</extracomment>
        <translation>Entrenado %1</translation>
    </message>
    <message>
        <source>A model is starting, first seen %1 ago. AWS charges while it runs.</source>
        <translation>Un modelo se está iniciando, observado por primera vez hace %1. AWS cobra mientras está en ejecución.</translation>
    </message>
    <message>
        <source>A model is running, first seen %1 ago. AWS charges while it runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Un modelo está en ejecución, observado por primera vez hace %1. AWS cobra mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Nobody asked: looking for models that run is off in the settings.</source>
        <translation>Sin consultar: la búsqueda de modelos en ejecución está desactivada en las preferencias.</translation>
    </message>
    <message>
        <source>The newest training failed.</source>
        <translation>El último entrenamiento ha fallado.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
</context>
<context>
    <name>dw::NotesDialog</name>
    <message>
        <source>All %1 entries</source>
        <extracomment>Instead of a number of entries: all entries of the dataset</extracomment>
        <translation>Todas las entradas (%1)</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>Notes and target</source>
        <translation>Notas y objetivo</translation>
    </message>
    <message>
        <source>How many entries are to be labeled. Entries without a box stay unlabeled, so not always all.</source>
        <translation>Cuántas entradas hay que etiquetar. Las entradas sin recuadros quedan sin etiquetar, así que no siempre son todas.</translation>
    </message>
    <message>
        <source>How many entries the dataset will have when everything is delivered</source>
        <translation>Cuántas entradas tendrá el conjunto de datos cuando se haya entregado todo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>vendor a, urgent</source>
        <translation>proveedor a, urgente</translation>
    </message>
    <message>
        <source>Words with commas between them. The filter finds them with tag:urgent</source>
        <translation>Palabras separadas por comas. El filtro las encuentra con tag:urgente</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Entries to come</source>
        <translation>&amp;Entradas previstas</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Kept on this computer. AWS is not changed.</source>
        <translation>Se guarda en este equipo. No se cambia nada en AWS.</translation>
    </message>
</context>
<context>
    <name>dw::PasteArnsPage</name>
    <message>
        <source>not an ARN</source>
        <translation>no es un ARN</translation>
    </message>
    <message>
        <source>too short or too long for a dataset ARN</source>
        <translation>demasiado corto o demasiado largo para el ARN de un conjunto de datos</translation>
    </message>
    <message>
        <source>an ARN of another service</source>
        <translation>un ARN de otro servicio</translation>
    </message>
    <message>
        <source>the ARN of a project; a dataset’s goes on with /dataset/train/… or /dataset/test/…</source>
        <translation>el ARN de un proyecto; el de un conjunto de datos continúa con /dataset/train/… o /dataset/test/…</translation>
    </message>
    <message>
        <source>the region is missing or misspelt</source>
        <translation>la región falta o está mal escrita</translation>
    </message>
    <message>
        <source>the account is not twelve digits</source>
        <translation>la cuenta no tiene doce cifras</translation>
    </message>
    <message>
        <source>the project’s name is missing or has characters AWS does not allow</source>
        <translation>el nombre del proyecto falta o tiene caracteres que AWS no permite</translation>
    </message>
    <message>
        <source>the dataset’s kind is neither train nor test</source>
        <translation>el tipo del conjunto de datos no es ni train ni test</translation>
    </message>
    <message>
        <source>the number at the end is missing or no number</source>
        <translation>el número del final falta o no es un número</translation>
    </message>
    <message>
        <source>Dataset ARNs, one a line</source>
        <translation>ARN de conjuntos de datos, uno por línea</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Líneas que no se pueden usar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) twice, left out</source>
        <translation>
            <numerusform>%Ln línea repetida, omitida</numerusform>
            <numerusform>%Ln líneas repetidas, omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that cannot be used</source>
        <translation>
            <numerusform>%Ln línea que no se puede usar</numerusform>
            <numerusform>%Ln líneas que no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste one dataset ARN a line.</source>
        <translation>Pegue un ARN de conjunto de datos por línea.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 a line number, %2 why the line cannot be used, %3 the line itself</extracomment>
        <translation>Línea %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dw::PermissionsDialog</name>
    <message>
        <source>Find datasets</source>
        <translation>Buscar conjuntos de datos</translation>
    </message>
    <message>
        <source>Status and counts</source>
        <translation>Estado y recuentos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Column heading of a table of permissions</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Permissions by region</source>
        <translation>Permisos por región</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
    <message>
        <source>What %1 may read, as AWS answered. It is %2.</source>
        <extracomment>%1 is a connection, %2 the ARN of a user or role</extracomment>
        <translation>Qué puede leer %1, según la respuesta de AWS. Su identidad es %2.</translation>
    </message>
    <message>
        <source>What %1 may read, as AWS answered.</source>
        <translation>Qué puede leer %1, según la respuesta de AWS.</translation>
    </message>
    <message>
        <source>Copy missing policy</source>
        <translation>Copiar la política que falta</translation>
    </message>
    <message>
        <source>A policy that allows what is denied here, and nothing else</source>
        <translation>Una política que permite lo que aquí se deniega, y nada más</translation>
    </message>
    <message>
        <source>The least policy that this program needs</source>
        <translation>La política mínima que necesita este programa</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Aún no se ha consultado nada.</translation>
    </message>
    <message>
        <source>Read-only: nothing else is ever asked. “Not known” is what no dataset was there to ask about.</source>
        <translation>Solo lectura: nunca se consulta nada más. «Desconocido» indica que no había ningún conjunto de datos con el que comprobarlo.</translation>
    </message>
</context>
<context>
    <name>dw::PrivacyDialog</name>
    <message>
        <source>Erase history…</source>
        <translation>Borrar el historial…</translation>
    </message>
    <message>
        <source>Privacy and permissions</source>
        <translation>Privacidad y permisos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Heading: the hosts this program talks to</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Heading: the operations of AWS this program uses</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>None. Nothing in AWS is changed, and nothing is sent anywhere else: no telemetry, no account of ours.</source>
        <translation>Ninguno. No se cambia nada en AWS ni se envía nada a ningún otro sitio: sin telemetría y sin cuentas nuestras.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Without any secret, in %1</source>
        <translation>Sin ningún secreto, en %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Least IAM policy</source>
        <translation>Política de IAM mínima</translation>
    </message>
    <message>
        <source>Least policy</source>
        <translation>Política mínima</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>No se guarda ninguno.</translation>
    </message>
    <message>
        <source>Counts, status and your notes, on this computer alone, in %1</source>
        <translation>Recuentos, estado y sus notas, solo en este equipo, en %1</translation>
    </message>
</context>
<context>
    <name>dw::ProfileDialog</name>
    <message>
        <source>Use AWS profiles</source>
        <translation>Usar perfiles de AWS</translation>
    </message>
    <message>
        <source>Search profiles…</source>
        <translation>Buscar perfiles…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>As each profile says</source>
        <translation>La que indique cada perfil</translation>
    </message>
    <message>
        <source>One region or several, separated by commas; needed where a profile names none</source>
        <translation>Una o varias regiones, separadas por comas; necesario si un perfil no indica ninguna</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regiones</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>No profiles found in %1.

Run “aws configure sso” in a terminal to sign in with IAM Identity Center, or “aws configure” for an access key. Then come back here.</source>
        <extracomment>%1 is a list of files; leave the commands as they are</extracomment>
        <translation>No se han encontrado perfiles en %1.

Ejecute «aws configure sso» en un terminal para iniciar sesión con IAM Identity Center, o «aws configure» para usar una clave de acceso. Después, vuelva aquí.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> – </source>
        <extracomment>Stands between a reason and the file it is about</extracomment>
        <translation> – </translation>
    </message>
    <message>
        <source>“%1” is not the name of a region; one looks like eu-west-1.</source>
        <translation>«%1» no es el nombre de una región; un ejemplo es eu-west-1.</translation>
    </message>
    <message>
        <source>The profile %1 names no region; choose one here.</source>
        <translation>El perfil %1 no indica ninguna región; elija una aquí.</translation>
    </message>
    <message>
        <source>Sign in and connect</source>
        <translation>Iniciar sesión y conectar</translation>
    </message>
</context>
<context>
    <name>dw::ProfileGroups</name>
    <message>
        <source>Keys</source>
        <extracomment>Headings of groups of AWS profiles, by the way they sign in</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Profiles that run a command to get their keys</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <extracomment>%1 is a time, with its date where it is not today&apos;s</extracomment>
        <translation>Sesión iniciada hasta %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Temporary keys</source>
        <translation>Claves temporales</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <extracomment>%1 is the name of a role, %2 an account id</extracomment>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rol %1</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otro modo</translation>
    </message>
    <message>
        <source>Connected already</source>
        <translation>Ya conectado</translation>
    </message>
    <message>
        <source>This way to sign in is not supported</source>
        <translation>Este modo de iniciar sesión no es compatible</translation>
    </message>
</context>
<context>
    <name>dw::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Column headings of the list of AWS profiles</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>dw::ProgressCells</name>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>Nothing was seen of this dataset before.</source>
        <translation>No hay datos anteriores de este conjunto de datos.</translation>
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
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month as a QLocale date format, without and with the year</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <extracomment>%1 a day such as 24 Nov; the end of the range is unknown</extracomment>
        <translation>%1 o después</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Two days of the month just named: 24–26, as QLocale date formats</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days with their months: 28 Nov – 3 Dec</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the range it may fall into: 24 Nov, 24–26</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a day and a range: about 24 Nov, 24–26</extracomment>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>no estimate: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>sin estimación: %1</translation>
    </message>
    <message>
        <source>the target is reached</source>
        <translation>el objetivo se ha alcanzado</translation>
    </message>
    <message>
        <source>fewer than three deliveries were seen in 30 days</source>
        <translation>se han observado menos de tres entregas en 30 días</translation>
    </message>
    <message>
        <source>the number of labeled entries does not grow</source>
        <translation>el número de entradas etiquetadas no crece</translation>
    </message>
    <message>
        <source>more than ten years at this pace</source>
        <translation>más de diez años a este ritmo</translation>
    </message>
    <message>
        <source>counts are not known</source>
        <translation>los recuentos no se conocen</translation>
    </message>
    <message>
        <source>%1: the target is reached</source>
        <extracomment>%1 a day</extracomment>
        <translation>%1: el objetivo se ha alcanzado</translation>
    </message>
    <message>
        <source>%1: over, %2 to go</source>
        <extracomment>%1 a day, %2 a number of entries</extracomment>
        <translation>%1: vencido, %2 por etiquetar</translation>
    </message>
    <message>
        <source>%1: needs %2 a day</source>
        <extracomment>%1 a day, %2 a number of entries</extracomment>
        <translation>%1: requiere %2 al día</translation>
    </message>
</context>
<context>
    <name>dw::ProjectFacts</name>
    <message>
        <source>Training</source>
        <extracomment>Whether the project of a dataset can be trained</extracomment>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Solo límites documentados: AWS decide.</translation>
    </message>
    <message>
        <source>Opens the Readiness tab.</source>
        <translation>Abre la pestaña «Preparación».</translation>
    </message>
    <message>
        <source>Training: %1. %2</source>
        <extracomment>For screen readers: %1 &quot;Not ready&quot;, %2 a sentence that says why</extracomment>
        <translation>Entrenamiento: %1. %2</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar fi&amp;las</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Check all projects</source>
        <translation>Comprobar todos los proyectos</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Solo límites documentados: AWS decide.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a verdict, e.g. &quot;Ready&quot;, %2 a number of projects</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No project is watched.</source>
        <translation>No se vigila ningún proyecto.</translation>
    </message>
    <message>
        <source>%1 of %2 projects checked</source>
        <translation>%1 de %2 proyectos comprobados</translation>
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
        <translation>Leyendo las etiquetas de %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
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
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Documented limit</source>
        <translation>Límite documentado</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Why a check is met or not</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The page of the guide that names the limit</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Spoken for an empty cell of the columns &quot;Value&quot; and &quot;Documented limit&quot;</extracomment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessSurveyModel</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>How many documented limits are not met</extracomment>
        <translation>Incumplidos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>The first reason for the verdict</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessTab</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
</context>
<context>
    <name>dw::ReadinessText</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Labeled entries</source>
        <translation>Entradas etiquetadas</translation>
    </message>
    <message>
        <source>Entries without labels</source>
        <translation>Entradas sin etiquetas</translation>
    </message>
    <message>
        <source>Entries with errors</source>
        <translation>Entradas con errores</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels without entries</source>
        <translation>Etiquetas sin entradas</translation>
    </message>
    <message>
        <source>Labels with too many entries</source>
        <translation>Etiquetas con demasiadas entradas</translation>
    </message>
    <message>
        <source>Train labels also in test</source>
        <translation>Etiquetas de train también en test</translation>
    </message>
    <message>
        <source>Invalid lines at import</source>
        <translation>Líneas no válidas al importar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>No such dataset of this project is watched.</source>
        <translation>No se vigila ningún conjunto de datos así de este proyecto.</translation>
    </message>
    <message>
        <source>No operation is going on.</source>
        <translation>No hay ninguna operación en curso.</translation>
    </message>
    <message>
        <source>The counts are about to change.</source>
        <translation>Los recuentos están a punto de cambiar.</translation>
    </message>
    <message>
        <source>The last update failed; the dataset is as before it.</source>
        <translation>La última actualización ha fallado; el conjunto de datos sigue como antes de ella.</translation>
    </message>
    <message>
        <source>The import failed: there is nothing to train on.</source>
        <translation>La importación ha fallado: no hay nada con lo que entrenar.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Se está eliminando.</translation>
    </message>
    <message>
        <source>Deleted, or not in this account.</source>
        <translation>Eliminado, o no está en esta cuenta.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>One label is enough for boxes only, and whether there are boxes is not known.</source>
        <translation>Solo con recuadros basta una etiqueta, y no se sabe si hay recuadros.</translation>
    </message>
    <message>
        <source>Not read, or not reported by AWS.</source>
        <translation>No se ha leído, o AWS no ha informado de ello.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready with warnings</source>
        <translation>Listo con advertencias</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a project can be trained</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Documented limits only: AWS decides.</source>
        <translation>Solo límites documentados: AWS decide.</translation>
    </message>
    <message>
        <source>Every limit is met. %1</source>
        <translation>Se cumplen todos los límites. %1</translation>
    </message>
    <message>
        <source>Every limit is met; warnings: %1. %2</source>
        <extracomment>%1 is a number of warnings</extracomment>
        <translation>Se cumplen todos los límites; advertencias: %1. %2</translation>
    </message>
    <message>
        <source>Limits that are not met: %1. %2</source>
        <extracomment>%1 is a number of limits</extracomment>
        <translation>Límites que no se cumplen: %1. %2</translation>
    </message>
    <message>
        <source>Limits that cannot be checked: %1. %2</source>
        <extracomment>%1 is a number of limits</extracomment>
        <translation>Límites que no se pueden comprobar: %1. %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a limit is met</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what is checked, e.g. &quot;Entries&quot;; %2 is &quot;Train&quot; or &quot;Test&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1 each</source>
        <translation>al menos %1 por etiqueta</translation>
    </message>
    <message>
        <source>at most %1 each</source>
        <translation>como máximo %1 por etiqueta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>An empty dataset cannot be used.</source>
        <translation>Un conjunto de datos vacío no se puede usar.</translation>
    </message>
    <message>
        <source>More than the default; AWS raises it on request, for image-level labels only.</source>
        <translation>Más del valor predeterminado; AWS lo aumenta si se solicita, solo para etiquetas de imagen completa.</translation>
    </message>
    <message>
        <source>Within the limit of this region.</source>
        <translation>Dentro del límite de esta región.</translation>
    </message>
    <message>
        <source>More than this region allows.</source>
        <translation>Más de lo que permite esta región.</translation>
    </message>
    <message>
        <source>Only labeled entries are used.</source>
        <translation>Solo se usan las entradas etiquetadas.</translation>
    </message>
    <message>
        <source>Without labels there is nothing to learn from.</source>
        <translation>Sin etiquetas no hay nada de lo que aprender.</translation>
    </message>
    <message>
        <source>Every entry has labels.</source>
        <translation>Todas las entradas tienen etiquetas.</translation>
    </message>
    <message>
        <source>%1 entries without labels will be ignored.</source>
        <translation>Entradas sin etiquetas que se omitirán: %1.</translation>
    </message>
    <message>
        <source>No entry has an error.</source>
        <translation>Ninguna entrada tiene errores.</translation>
    </message>
    <message>
        <source>These are not used, or only in part: see their errors.</source>
        <translation>No se usan, o solo en parte: consulte sus errores.</translation>
    </message>
    <message>
        <source>Enough labels, and not too many.</source>
        <translation>Hay suficientes etiquetas, y no demasiadas.</translation>
    </message>
    <message>
        <source>Image-level labels need two, boxes one.</source>
        <translation>Las etiquetas de imagen completa necesitan dos; los recuadros, una.</translation>
    </message>
    <message>
        <source>More labels than a dataset may have.</source>
        <translation>Más etiquetas de las que puede tener un conjunto de datos.</translation>
    </message>
    <message>
        <source>Every label is used.</source>
        <translation>Se usan todas las etiquetas.</translation>
    </message>
    <message>
        <source>No entry uses %1.</source>
        <translation>Ninguna entrada usa %1.</translation>
    </message>
    <message>
        <source>No label has too many entries.</source>
        <translation>Ninguna etiqueta tiene demasiadas entradas.</translation>
    </message>
    <message>
        <source>Too many entries: %1.</source>
        <translation>Demasiadas entradas: %1.</translation>
    </message>
    <message>
        <source>All are tested.</source>
        <translation>Todas están en test.</translation>
    </message>
    <message>
        <source>Not in test: %1.</source>
        <translation>No están en test: %1.</translation>
    </message>
    <message>
        <source>Counted by AWS at import, dropped lines too. The value shows entries with errors that were kept.</source>
        <translation>Contadas por AWS al importar, incluidas las líneas descartadas. El valor muestra las entradas con errores que se conservaron.</translation>
    </message>
    <message>
        <source>Its labels are not read yet.</source>
        <translation>Aún no se han leído sus etiquetas.</translation>
    </message>
    <message>
        <source>Every documented limit is met.</source>
        <translation>Se cumplen todos los límites documentados.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Read-only: nothing in AWS is changed.</source>
        <translation>Solo lectura: no se cambia nada en AWS.</translation>
    </message>
    <message>
        <source>status %1 ago</source>
        <extracomment>%1 a duration such as &quot;12 s&quot;: the statuses were read that long ago</extracomment>
        <translation>estado hace %1</translation>
    </message>
    <message>
        <source>counts up to %1 old</source>
        <extracomment>%1 a duration such as &quot;6 min&quot;: the oldest counts on show</extracomment>
        <translation>recuentos de hasta hace %1</translation>
    </message>
    <message>
        <source>reading counts, %1 of %2</source>
        <extracomment>The counts of so many datasets were read since the start</extracomment>
        <translation>leyendo recuentos, %1 de %2</translation>
    </message>
    <message>
        <source>checking %1 of %2</source>
        <translation>comprobando %1 de %2</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>slowed down by AWS</source>
        <translation>ralentizado por AWS</translation>
    </message>
    <message>
        <source>slowed down by AWS, next in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>ralentizado por AWS, próxima en %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 a duration such as &quot;48 s&quot;: the next refresh</extracomment>
        <translation>próxima en %1</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Aún no hay conjuntos de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 labeled</source>
        <extracomment>%1 &quot;3 selected&quot;, %2 labeled entries of %3 entries</extracomment>
        <translation>%1: %2 de %3 etiquetadas</translation>
    </message>
    <message>
        <source>counts known for %1 of %2</source>
        <translation>recuentos conocidos de %1 de %2</translation>
    </message>
</context>
<context>
    <name>dw::Regions</name>
    <message>
        <source>Custom Labels was not offered in %1 when this version was made; it is asked all the same.</source>
        <extracomment>%1 is a region, or several separated by commas</extracomment>
        <translation>Custom Labels no se ofrecía en %1 cuando se creó esta versión; se consultará de todos modos.</translation>
    </message>
</context>
<context>
    <name>dw::ReportDialog</name>
    <message>
        <source>Show account &amp;ids in full</source>
        <translation>Mostrar los &amp;ID de cuenta completos</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>Since the last report, %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>Desde el último informe, %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dataset(s)</source>
        <translation>
            <numerusform>El %Ln conjunto de datos</numerusform>
            <numerusform>Los %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln dataset(s) that the table shows</source>
        <translation>
            <numerusform>El %Ln conjunto de datos que muestra la tabla</numerusform>
            <numerusform>Los %Ln conjuntos de datos que muestra la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML with charts</source>
        <translation>HTML con gráficos</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past of %Ln dataset(s)…</source>
        <translation>
            <numerusform>Leyendo el historial de %Ln conjunto de datos…</numerusform>
            <numerusform>Leyendo el historial de %Ln conjuntos de datos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::ReportHtml</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Labeled, start</source>
        <translation>Etiquetadas, inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>evolución</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>With errors, start</source>
        <translation>Con errores, inicio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Image datasets, %1 to %2</source>
        <extracomment>Two dates with times</extracomment>
        <translation>Conjuntos de datos de imágenes, %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s)</source>
        <translation>
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>labeled %1, with errors %2</source>
        <translation>etiquetadas %1, con errores %2</translation>
    </message>
    <message>
        <source>As far as Dataset Watch watched. “–” was not reported, or not known.</source>
        <translation>Según lo que ha vigilado Dataset Watch. «–» significa que no se ha comunicado o no se conoce.</translation>
    </message>
</context>
<context>
    <name>dw::RequestLog</name>
    <message>
        <source>OK</source>
        <extracomment>A request that succeeded</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>%1, %2 throttled</source>
        <extracomment>%1 attempts, %2 of which AWS throttled</extracomment>
        <translation>%1, limitados: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>limitados: %1</translation>
    </message>
    <message>
        <source>1 call in the last hour</source>
        <translation>1 llamada en la última hora</translation>
    </message>
    <message>
        <source>%1 calls in the last hour</source>
        <translation>%1 llamadas en la última hora</translation>
    </message>
    <message>
        <source>%1, throttled once</source>
        <extracomment>%1 &quot;12 calls in the last hour&quot;; AWS refused some of them because they came too fast</extracomment>
        <translation>%1, 1 limitación</translation>
    </message>
    <message>
        <source>%1, throttled %2 times</source>
        <translation>%1, %2 limitaciones</translation>
    </message>
    <message>
        <source>throttled once in the last hour</source>
        <translation>1 limitación en la última hora</translation>
    </message>
    <message>
        <source>throttled %1 times in the last hour</source>
        <translation>%1 limitaciones en la última hora</translation>
    </message>
</context>
<context>
    <name>dw::RequestLogDialog</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Solo &amp;fallos</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Requests that failed, and those that were tried again</source>
        <translation>Solicitudes que han fallado y las que se han reintentado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the rows on show to a CSV file</source>
        <translation>Escribe las filas mostradas en un archivo CSV</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar fi&amp;las</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exportar el registro de solicitudes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>When the request ended, by this computer’s clock</source>
        <translation>Cuándo terminó la solicitud, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>How long the last attempt took, in milliseconds</source>
        <translation>Cuánto duró el último intento, en milisegundos</translation>
    </message>
    <message>
        <source>How often it was tried; each attempt counts in AWS’s quota</source>
        <translation>Cuántas veces se intentó; cada intento cuenta en la cuota de AWS</translation>
    </message>
    <message>
        <source>What AWS Support asks for</source>
        <translation>El dato que pide AWS Support</translation>
    </message>
</context>
<context>
    <name>dw::SampleTable</name>
    <message>
        <source>What was seen of the dataset</source>
        <translation>Lo observado del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>dw::SampleTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>dw::SaveFile</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file, %2 the system&apos;s words</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>No se ha escrito %1: %2</translation>
    </message>
</context>
<context>
    <name>dw::SearchText</name>
    <message>
        <source>“%1” hides nothing: there is no such field. Fields are %2.</source>
        <extracomment>%1 is what a person typed, %2 a list of names that are not translated</extracomment>
        <translation>«%1» no oculta nada: ese campo no existe. Los campos son %2.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a number is missing, as in errors&gt;0 or labeled&lt;80%.</source>
        <translation>«%1» no oculta nada: falta un número, como en errors&gt;0 o labeled&lt;80%.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a time is missing, as in changed&lt;2h; units are m, h, d and w.</source>
        <translation>«%1» no oculta nada: falta un tiempo, como en changed&lt;2h; las unidades son m, h, d y w.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: only labeled and errors have a percentage.</source>
        <translation>«%1» no oculta nada: solo labeled y errors tienen porcentaje.</translation>
    </message>
    <message>
        <source>“%1” hides nothing: a text is not larger or smaller; use a colon.</source>
        <translation>«%1» no oculta nada: un texto no es mayor ni menor; use dos puntos.</translation>
    </message>
</context>
<context>
    <name>dw::SettingsDialog</name>
    <message>
        <source>&amp;Look for models that run</source>
        <translation>&amp;Buscar modelos en ejecución</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>For each operation, region and account. AWS allows 5; other programs of the account share it.</source>
        <translation>Por operación, región y cuenta. AWS permite 5; los demás programas de la cuenta comparten ese límite.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>Solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>A PEM file with further certificate authorities, for a network that inspects traffic</source>
        <translation>Un archivo PEM con más autoridades de certificación, para una red que inspecciona el tráfico</translation>
    </message>
    <message>
        <source>AWS charges for a model while it runs, used or not. Takes the permission rekognition:DescribeProjectVersions.</source>
        <translation>AWS cobra por un modelo mientras está en ejecución, se use o no. Requiere el permiso rekognition:DescribeProjectVersions.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>Elegir un archivo de autoridades de certificación</translation>
    </message>
    <message>
        <source>Refresh &amp;every</source>
        <translation>Actualizar &amp;cada</translation>
    </message>
    <message>
        <source>&amp;Calls a second</source>
        <translation>&amp;Llamadas por segundo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Autoridades</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>Unit behind a number: days</extracomment>
        <translation> d</translation>
    </message>
    <message>
        <source>Days for which every change is kept</source>
        <translation>Días durante los que se conserva cada cambio</translation>
    </message>
    <message>
        <source>Days for which one value an hour is kept</source>
        <translation>Días durante los que se conserva un valor por hora</translation>
    </message>
    <message>
        <source>Older values are thinned out to one a day, and kept.</source>
        <translation>Los valores más antiguos se reducen a uno por día y se conservan.</translation>
    </message>
    <message>
        <source>every change, then hourly up to</source>
        <extracomment>Follows a number of days for which history is kept in full</extracomment>
        <translation>cada cambio; después, uno por hora hasta</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file is not there, or cannot be read.</source>
        <translation>Este archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>dw::Shortcuts</name>
    <message>
        <source>Table of datasets</source>
        <translation>Tabla de conjuntos de datos</translation>
    </message>
    <message>
        <source>Filter box</source>
        <translation>Cuadro de filtro</translation>
    </message>
    <message>
        <source>Lists and tabs</source>
        <translation>Listas y pestañas</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>Esta guía</translation>
    </message>
    <message>
        <source>Open the tab that fits the column</source>
        <translation>Abrir la pestaña que corresponde a la columna</translation>
    </message>
    <message>
        <source>Go to another row or column</source>
        <translation>Ir a otra fila o columna</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>The last filters, while the box is empty</source>
        <translation>Los últimos filtros, mientras el cuadro está vacío</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>A la tabla</translation>
    </message>
    <message>
        <source>The next control, and the one before</source>
        <translation>El siguiente control y el anterior</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>From the topics to the text, and back</source>
        <translation>De los temas al texto y de vuelta</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Volver al tema anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>dw::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts…</source>
        <translation>Buscar atajos…</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>dw::SignIn</name>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. This page can be closed.</source>
        <translation>No se ha completado el inicio de sesión. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>This address does not belong to a sign-in that is under way.</source>
        <translation>Esta dirección no corresponde a ningún inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>You must specify a region: --region, AWS_REGION, or the profile&apos;s region.</source>
        <translation>Debe especificar una región: --region, AWS_REGION o la región del perfil.</translation>
    </message>
    <message>
        <source>%1 is no endpoint that credentials may be sent to.</source>
        <translation>%1 no es un extremo al que se puedan enviar credenciales.</translation>
    </message>
</context>
<context>
    <name>dw::SignInCode</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Page that wants the code</source>
        <translation>Página que pide el código</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>%1 is a code such as ABCD-EFGH</extracomment>
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>dw::SignInPanel</name>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Volver a abrir el navegador</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>dw::SignInText</name>
    <message>
        <source>IAM Identity Center cannot be reached.</source>
        <translation>No se puede acceder a IAM Identity Center.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>It was refused in the browser.</source>
        <translation>Se ha rechazado en el navegador.</translation>
    </message>
    <message>
        <source>Nobody confirmed it in time.</source>
        <translation>Nadie lo ha confirmado a tiempo.</translation>
    </message>
    <message>
        <source>AWS was asked too often; wait a moment.</source>
        <translation>Se ha consultado a AWS con demasiada frecuencia; espere un momento.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <extracomment>%1 is the name of an SSO session</extracomment>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Signing in to %1: confirm in your browser.</source>
        <translation>Iniciando sesión en %1: confírmelo en el navegador.</translation>
    </message>
    <message>
        <source>Signing in to %1: enter this code on the page below, on any device. %2</source>
        <translation>Iniciando sesión en %1: introduzca este código en la página indicada abajo, en cualquier dispositivo. %2</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed. %2</source>
        <translation>No se ha podido iniciar sesión en %1. %2</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <extracomment>A code; %1 is a time of day</extracomment>
        <translation>Válido hasta %1.</translation>
    </message>
</context>
<context>
    <name>dw::SinceVisitMessage</name>
    <message>
        <source>Show them</source>
        <extracomment>Filters the list for the datasets that changed</extracomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>dw::SpokenRow</name>
    <message>
        <source>counts not read yet</source>
        <translation>recuentos aún sin leer</translation>
    </message>
    <message>
        <source>counts not reported</source>
        <translation>recuentos no comunicados</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>aún sin entradas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 percent, %2</source>
        <translation>%1 por ciento, %2</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>dw::StatusMarkRow</name>
    <message>
        <source>Created again, %1</source>
        <translation>Creado de nuevo, %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>dw::SummaryStrip</name>
    <message>
        <source>entries labeled</source>
        <extracomment>Follows two numbers: &quot;39,399 of 45,790 entries labeled&quot;</extracomment>
        <translation>entradas etiquetadas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 labeled entries of %2 entries</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>Entries that are not labeled yet</extracomment>
        <translation>%1 por etiquetar</translation>
    </message>
    <message>
        <source>no entries with errors</source>
        <translation>ninguna entrada con errores</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries with errors in %Ln dataset(s)</source>
        <extracomment>%1 entries in %Ln datasets</extracomment>
        <translation>
            <numerusform>%1 con errores en %Ln conjunto de datos</numerusform>
            <numerusform>%1 con errores en %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>counts known for %1 of %2</source>
        <translation>recuentos conocidos de %1 de %2</translation>
    </message>
    <message>
        <source>%1, done about %2</source>
        <extracomment>A pace, &quot;+38 a day&quot;, and a day</extracomment>
        <translation>%1, fin hacia el %2</translation>
    </message>
</context>
<context>
    <name>dw::TimeDoubt</name>
    <message>
        <source>before its creation, says AWS</source>
        <translation>según AWS, antes de su creación</translation>
    </message>
    <message>
        <source>still to come, says AWS</source>
        <translation>según AWS, aún en el futuro</translation>
    </message>
</context>
<context>
    <name>dw::TimeTicks</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Week day, day and month as a QLocale date format: Fri 13 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Week day and day as a QLocale date format: Sat 14</extracomment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>dw::Trend</name>
    <message>
        <source>change in 7 days: not read yet</source>
        <translation>cambio en 7 días: aún sin leer</translation>
    </message>
    <message>
        <source>change in 7 days: not known</source>
        <translation>cambio en 7 días: desconocido</translation>
    </message>
    <message>
        <source>no change in 7 days</source>
        <translation>sin cambios en 7 días</translation>
    </message>
    <message>
        <source>minus %1 in 7 days</source>
        <translation>menos %1 en 7 días</translation>
    </message>
    <message>
        <source>plus %1 in 7 days</source>
        <translation>más %1 en 7 días</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>Nothing is known of a week ago.</source>
        <translation>No se conocen datos de hace una semana.</translation>
    </message>
    <message>
        <source>As many labeled entries as 7 days ago.</source>
        <translation>Tantas entradas etiquetadas como hace 7 días.</translation>
    </message>
    <message>
        <source>%1 labeled entries fewer than 7 days ago.</source>
        <translation>%1 entradas etiquetadas menos que hace 7 días.</translation>
    </message>
    <message>
        <source>%1 labeled entries more than 7 days ago.</source>
        <translation>%1 entradas etiquetadas más que hace 7 días.</translation>
    </message>
</context>
<context>
    <name>dw::WatchPane</name>
    <message>
        <source>No dataset matches “%1”.</source>
        <translation>Ningún conjunto de datos coincide con «%1».</translation>
    </message>
    <message>
        <source>No dataset needs attention.</source>
        <translation>Ningún conjunto de datos requiere atención.</translation>
    </message>
    <message>
        <source>No dataset has entries with errors.</source>
        <translation>Ningún conjunto de datos tiene entradas con errores.</translation>
    </message>
    <message>
        <source>No dataset changed since the last visit.</source>
        <translation>Ningún conjunto de datos ha cambiado desde la última visita.</translation>
    </message>
    <message>
        <source>No dataset is stale.</source>
        <translation>Ningún conjunto de datos está desactualizado.</translation>
    </message>
    <message>
        <source>No dataset here.</source>
        <translation>Aquí no hay ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing to show before the sign-in</source>
        <translation>No hay nada que mostrar antes de iniciar sesión</translation>
    </message>
    <message>
        <source>Looking for datasets…</source>
        <translation>Buscando conjuntos de datos…</translation>
    </message>
    <message>
        <source>No datasets found</source>
        <translation>No se han encontrado conjuntos de datos</translation>
    </message>
    <message>
        <source>They may be in another region, or be known by their ARNs alone.</source>
        <translation>Pueden estar en otra región, o ser conocidos solo por su ARN.</translation>
    </message>
    <message>
        <source>Look in all regions</source>
        <translation>Buscar en todas las regiones</translation>
    </message>
    <message>
        <source>Paste ARNs</source>
        <translation>Pegar varios ARN</translation>
    </message>
    <message>
        <source>No dataset is hidden.</source>
        <translation>No hay ningún conjunto de datos oculto.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln dataset(s) are hidden</source>
        <translation>
            <numerusform>El conjunto de datos está oculto (%Ln)</numerusform>
            <numerusform>Los %Ln conjuntos de datos están ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Mostrar ocultos</translation>
    </message>
</context>
<context>
    <name>dw::WindowActions</name>
    <message>
        <source>&amp;Add datasets…</source>
        <translation>&amp;Añadir conjuntos de datos…</translation>
    </message>
    <message>
        <source>Add datasets</source>
        <translation>Añadir conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Refresh &amp;selected</source>
        <translation>Actualizar selecci&amp;onados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>What the table shows, to a file</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <extracomment>A file about how labeling went, for the team</extracomment>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Check a &amp;manifest…</source>
        <extracomment>A local file that lists images for an import</extracomment>
        <translation>Comprobar un manifies&amp;to…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar fi&amp;las</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>Copiar &amp;ARN</translation>
    </message>
    <message>
        <source>Copy a&amp;ws command</source>
        <extracomment>A command for a terminal; aws is its name</extracomment>
        <translation>Copiar el comando a&amp;ws</translation>
    </message>
    <message>
        <source>Copy &amp;boto3 code</source>
        <extracomment>Lines of Python; boto3 is a name</extracomment>
        <translation>Copiar el código &amp;boto3</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <extracomment>The list at the left with views, statuses, connections and projects</extracomment>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button that opens the sidebar in a narrow window</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views, statuses, connections and projects</source>
        <translation>Vistas, estados, conexiones y proyectos</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Fit columns to window</source>
        <translation>&amp;Ajustar las columnas a la ventana</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
    <message>
        <source>Hide account &amp;ids</source>
        <extracomment>Privacy mode, for screenshots: the ids of AWS accounts are masked</extracomment>
        <translation>Ocultar los &amp;ID de cuenta</translation>
    </message>
    <message>
        <source>For screenshots; copying and exporting still give the real ids</source>
        <translation>Para capturas de pantalla; al copiar y exportar se siguen dando los ID reales</translation>
    </message>
    <message>
        <source>&amp;Activity of all datasets…</source>
        <extracomment>What happened to all datasets</extracomment>
        <translation>Actividad de &amp;todos los conjuntos de datos…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
    <message>
        <source>Open in the AWS &amp;console</source>
        <extracomment>AWS&apos;s web pages</extracomment>
        <translation>Abrir en la &amp;consola de AWS</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>&amp;Marcar como visto</translation>
    </message>
    <message>
        <source>&amp;Notes and target…</source>
        <extracomment>A person&apos;s own notes about a dataset</extracomment>
        <translation>&amp;Notas y objetivo…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Re&amp;sumen</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <extracomment>Entries with errors</extracomment>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <extracomment>Whether a project can be trained</extracomment>
        <translation>&amp;Preparación</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>What happened to a dataset</extracomment>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Stop watching…</source>
        <extracomment>AWS is not changed; the dataset is no longer shown</extracomment>
        <translation>Dejar de &amp;vigilar…</translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>Introducir &amp;claves…</translation>
    </message>
    <message>
        <source>Use an AWS &amp;profile…</source>
        <translation>Usar un &amp;perfil de AWS…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Privacy and permissions</source>
        <translation>&amp;Privacidad y permisos</translation>
    </message>
    <message>
        <source>&amp;Request log…</source>
        <translation>&amp;Registro de solicitudes…</translation>
    </message>
    <message>
        <source>&amp;About Dataset Watch</source>
        <translation>&amp;Acerca de Dataset Watch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Conjuntos de datos</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>How rows of the table stand together</extracomment>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Ne&amp;xt grouping</source>
        <extracomment>None, project, connection, tag, and none again</extracomment>
        <translation>Agr&amp;upación siguiente</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Expandir todos los grupos</translation>
    </message>
    <message>
        <source>C&amp;ollapse all groups</source>
        <translation>C&amp;ontraer todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Details at the right</source>
        <extracomment>Where the details of a dataset stand: instead of below the table</extracomment>
        <translation>&amp;Detalles a la derecha</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>The built-in help</extracomment>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <extracomment>Rows of the table stand together: by project, connection or tag</extracomment>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>S&amp;how in the list again</source>
        <translation>&amp;Volver a mostrar en la lista</translation>
    </message>
    <message>
        <source>&amp;Hide from the list</source>
        <translation>&amp;Ocultar de la lista</translation>
    </message>
    <message>
        <source>Check all &amp;projects…</source>
        <extracomment>Whether each project can be trained</extracomment>
        <translation>Comprobar &amp;todos los proyectos…</translation>
    </message>
</context>
<context>
    <name>dw::WindowAlerts</name>
    <message>
        <source>Show Dataset Watch</source>
        <translation>Mostrar Dataset Watch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
</TS>
