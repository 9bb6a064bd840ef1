# Turns Payara's shipped domain.xml into ours. @NAME@ is filled in by payara.sh.
# The template "default-config" stays: without it Payara asks for an upgrade of the domain.

# Everything listens on 127.0.0.1 (in an image HTTP on all addresses); HTTPS, IIOP, JMX and JMS are not used.
s/<network-listener port="8080"/<network-listener address="@HTTP_ADDRESS@" port="@HTTP_PORT@"/
s/<network-listener port="4848"/<network-listener address="127.0.0.1" port="@ADMIN_PORT@"/
/<network-listener port="8181"/d
s/network-listeners="http-listener-1,http-listener-2"/network-listeners="http-listener-1"/
s/<iiop-listener \(.*\)address="0.0.0.0"/<iiop-listener enabled="false" \1address="127.0.0.1"/
s/<jmx-connector \(.*\)address="0.0.0.0"/<jmx-connector enabled="false" \1address="127.0.0.1"/
s/<network-listener address="0.0.0.0"/<network-listener address="127.0.0.1"/
s/<connector-service /<jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="127.0.0.1" lazy-init="true"><\/jms-host><\/jms-service>\
            &/
s/,org.apache.felix.shell.remote//
s/;AUTO_SERVER=TRUE//

# The grid: this node, and those that run beside it; "tcpip" names them, "dns" names whom to ask for them.
s/<hazelcast-runtime-configuration .*/<hazelcast-runtime-configuration interface="@GRID_ADDRESS@" discovery-mode="@GRID_DISCOVERY@" @GRID_DISCOVERY@-members="@GRID_MEMBERS@" das-port="@GRID_PORT@" start-port="@GRID_PORT@" auto-increment-port="false"><\/hazelcast-runtime-configuration>\
    <phone-home-runtime-configuration enabled="false"><\/phone-home-runtime-configuration>/

# Paths such as /health are the application's own, on every host.
s/<microprofile-metrics-configuration><\/microprofile-metrics-configuration>/<microprofile-metrics-configuration enabled="false"><\/microprofile-metrics-configuration>\
            <microprofile-healthcheck-configuration enabled="false"><\/microprofile-healthcheck-configuration>\
            <microprofile-openapi-configuration enabled="false"><\/microprofile-openapi-configuration>/
s/<http default-virtual-server="server" max-connections="250"/<http default-virtual-server="server" max-connections="250" xpowered-by="false" server-header="false"/

# Requests wait for the database, so five threads (the default) are too few.
s/<thread-pool name="http-thread-pool"/<thread-pool name="http-thread-pool" min-thread-pool-size="8" max-thread-pool-size="64"/

s/<jvm-options>-Xmx512m</<jvm-options>-Xmx@HEAP@</
s/<jvm-options>-Djava.awt.headless=true<\/jvm-options>/&\
                <jvm-options>-Dhazelcast.socket.bind.any=false<\/jvm-options>\
                <jvm-options>-Dhazelcast.phone.home.enabled=false<\/jvm-options>\
                <jvm-options>-Dfile.encoding=UTF-8<\/jvm-options>\
                <jvm-options>-Duser.timezone=UTC<\/jvm-options>/
