package io.parkverse.identity.page;

import io.parkverse.edge.Hosts;
import io.parkverse.identity.boundary.Hat;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.site.SiteRequest;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parks in which a person has hats, with the ways into them. */
@ApplicationScoped
public class OwnParks {

    private static final String WORKSPACE = "/app";
    private static final String CONSOLE = "/admin/";

    @Inject
    Memberships memberships;

    @Inject
    Parks parks;

    @Inject
    Hosts hosts;

    List<ParkEntry> of(SiteRequest request, Caller caller) {
        Map<TenantId, List<Role>> roles = memberships.hatsOf(caller).stream()
                .collect(Collectors.groupingBy(
                        Hat::park, LinkedHashMap::new, Collectors.mapping(Hat::role, Collectors.toList())));
        return roles.entrySet().stream()
                .map(entry -> entry(request, caller, entry.getKey(), entry.getValue()))
                .toList();
    }

    private ParkEntry entry(SiteRequest request, Caller caller, TenantId id, List<Role> roles) {
        List<String> names = roles.stream()
                .distinct()
                .map(role -> "site.role." + role.name())
                .toList();
        if (id.isPlatform()) {
            return new ParkEntry(request.say().text("site.product"), names, "", CONSOLE);
        }
        ParkView park = parks.get(caller, id);
        boolean staff = roles.stream().anyMatch(role -> !role.ofEnterprise());
        return new ParkEntry(
                park.name(request.edge().locale()),
                names,
                hosts.url(park.host(), WORKSPACE),
                staff ? hosts.url(park.host(), CONSOLE) : "");
    }
}
