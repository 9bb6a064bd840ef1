package io.parkverse.webhooks.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Brings parcels to their addresses. It follows no redirect, keeps no cookie and no connection, reads no more of an
 * answer than its head, and connects to the very address that was found to be on the internet, so that a name which
 * changes its mind in between leads nowhere. Safe for concurrent use.
 */
@ApplicationScoped
public class Courier {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    private static final int ALTOGETHER_SECONDS = 20;

    @Inject
    TargetAddress addresses;

    @Inject
    Clock clock;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new Internet())
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(SILENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                    RequestConfig.custom().setResponseTimeout(SILENCE).build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .setUserAgent("Parkverse-Webhooks/1")
            .build();

    @PreDestroy
    void close() {
        client.close(CloseMode.GRACEFUL);
    }

    /** One attempt. */
    Outcome carry(Parcel parcel) {
        Instant at = clock.instant();
        HttpPost post = new HttpPost(parcel.address());
        post.setHeader("webhook-id", parcel.id());
        post.setHeader("webhook-timestamp", String.valueOf(at.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(parcel, at));
        post.setEntity(
                new StringEntity(parcel.body(), ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(
                post::cancel, CompletableFuture.delayedExecutor(ALTOGETHER_SECONDS, TimeUnit.SECONDS));
        try (ClassicHttpResponse answer = client.executeOpen(null, post, null)) {
            return Outcome.answered(answer.getCode());
        } catch (UnknownHostException e) {
            return Outcome.failed("unreachable-address");
        } catch (SSLException e) {
            return Outcome.failed("tls");
        } catch (IOException e) {
            return Outcome.failed("no-answer");
        } finally {
            deadline.cancel(false);
        }
    }

    private final class Internet implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
